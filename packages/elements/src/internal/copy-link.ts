import { msg } from '@lit/localize';
import { html } from 'lit';
import type { ReactiveElement, TemplateResult } from 'lit';

import { lostWords } from './failure-words.js';
import { onUse } from './on-use.js';
import type { LinkTarget } from './permalink.js';

const permalinkPart = onUse(() => import('./permalink.js'));

/** What the last copying came to, and of which link in which language. */
let told = { key: '', words: '' };
const keyOf = ({ widget, url, item, view }: LinkTarget) =>
  [document.documentElement.lang, widget, url, item, view].join(' ');

/**
 * "Chép liên kết", for a widget or one of its items. What came of it stands beside the button until another link is copied, for
 * eyes and for assistive technology, also where its code cannot be had; nothing is thrown into the page.
 */
export function copyLinkButton(target: LinkTarget): TemplateResult {
  const key = keyOf(target);
  const handleClick = async ({ currentTarget }: Event) => {
    const { host } = (currentTarget as Element).getRootNode() as ShadowRoot;
    const tell = (words: string) => {
      told = { key, words };
      (host as ReactiveElement).requestUpdate();
    };
    // The same words twice are said twice.
    tell('');
    tell((await (await permalinkPart.load())?.copyPermalink(target)) ?? lostWords());
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
    <span aria-live="polite">${told.key === key ? told.words : ''}</span></span
  >`;
}
