import { msg } from '@lit/localize';
import { html } from 'lit';
import type { TemplateResult } from 'lit';

import { networkWords } from './failure-words.js';
import { onUse } from './on-use.js';
import type { LinkTarget } from './permalink.js';

const permalinkPart = onUse(() => import('./permalink.js'));

/**
 * "Chép liên kết", for a widget or one of its items. What came of it stands beside the button, for eyes and for assistive
 * technology, also where its code cannot be had; nothing is thrown into the page.
 */
export function copyLinkButton(target: LinkTarget): TemplateResult {
  const handleClick = async ({ currentTarget }: Event) => {
    const said = (currentTarget as Element).nextElementSibling as Element;
    said.textContent = (await (await permalinkPart.load())?.copyPermalink(target)) ?? networkWords();
  };
  // Fetched when the button is approached: some browsers let only the click itself write to the clipboard.
  return html`<span
    ><button
      type="button"
      class="link"
      part="copy-link"
      @pointerenter=${permalinkPart.load}
      @focus=${permalinkPart.load}
      @click=${handleClick}
    >
      ${msg('Chép liên kết', { id: 'copy-link' })}
    </button>
    <span aria-live="polite"></span
  ></span>`;
}
