import { msg } from '@lit/localize';
import { html } from 'lit';
import type { TemplateResult } from 'lit';

import { networkWords } from './failure-words.js';
import { onUse } from './on-use.js';
import type { LinkTarget } from './permalink.js';

const permalinkPart = onUse(() => import('./permalink.js'));

/**
 * "Chép liên kết", for a widget or one of its items; `say` shows the polite message of the widget, also when the code for links
 * cannot be had.
 */
export function copyLinkButton(target: LinkTarget, say: (message: string) => void): TemplateResult {
  // Fetched when the button is approached: some browsers let only the click itself write to the clipboard.
  return html`<button
    type="button"
    class="link"
    part="copy-link"
    @pointerenter=${permalinkPart.load}
    @focus=${permalinkPart.load}
    @click=${async () => say((await (await permalinkPart.load())?.copyPermalink(target)) ?? networkWords())}
  >
    ${msg('Chép liên kết', { id: 'copy-link' })}
  </button>`;
}
