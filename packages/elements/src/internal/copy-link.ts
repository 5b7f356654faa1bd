import { msg } from '@lit/localize';
import { html } from 'lit';
import type { TemplateResult } from 'lit';

import type { LinkTarget } from './permalink.js';

const loadPermalink = () => import('./permalink.js');

/** "Chép liên kết", for a widget or one of its items; `say` shows the polite message of the widget. */
export function copyLinkButton(target: LinkTarget, say: (message: string) => void): TemplateResult {
  // Fetched when the button is approached: some browsers let only the click itself write to the clipboard.
  return html`<button
    type="button"
    class="link"
    part="copy-link"
    @pointerenter=${loadPermalink}
    @focus=${loadPermalink}
    @click=${async () => say(await (await loadPermalink()).copyPermalink(target))}
  >
    ${msg('Chép liên kết', { id: 'copy-link' })}
  </button>`;
}
