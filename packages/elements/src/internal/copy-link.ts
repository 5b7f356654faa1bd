import { msg } from '@lit/localize';
import { html } from 'lit';
import type { TemplateResult } from 'lit';

import type { LinkTarget } from './permalink.js';

/** Copies a link; tells whether it worked. Pages without the clipboard's permission get the link to copy by hand. */
async function copy(link: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(link);
    return true;
  } catch {
    return false;
  }
}

const loadPermalink = () => import('./permalink.js');

/** "Chép liên kết", for a widget or one of its items; `say` shows the polite message of the widget. */
export function copyLinkButton(target: LinkTarget, say: (message: string) => void): TemplateResult {
  const handleClick = async () => {
    const link = (await loadPermalink()).permalinkTo(target);
    const isCopied = await copy(link);
    say(isCopied ? msg('Đã chép liên kết.', { id: 'copy-link.done' }) : link);
  };
  // Fetched when the button is approached: some browsers let only the click itself write to the clipboard.
  return html`<button
    type="button"
    class="link"
    part="copy-link"
    @pointerenter=${loadPermalink}
    @focus=${loadPermalink}
    @click=${handleClick}
  >
    ${msg('Chép liên kết', { id: 'copy-link' })}
  </button>`;
}
