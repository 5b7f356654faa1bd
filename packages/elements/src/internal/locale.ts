import { html, nothing } from 'lit';
import type { ReactiveController, ReactiveControllerHost, TemplateResult } from 'lit';

import { warnOnce } from '@kehoach/client';
import { pickText } from '@kehoach/contract';
import type { LocalizedText, PickedText } from '@kehoach/contract';

import { sourceLocale, targetLocales } from '../generated/locale-codes.js';

/** Languages of the interface; Vietnamese is the source. */
export const LANGUAGES = [sourceLocale, ...targetLocales] as const;
export type Language = (typeof LANGUAGES)[number];

/** Language that messages are in now. Vietnamese is in the code itself; the others load on use. */
let language: Language = sourceLocale;

/** The interface language for a BCP 47 tag; Vietnamese where it has none of its own. */
function languageFor(tag: string): Language {
  const primary = tag.trim().toLowerCase().split('-')[0];
  if (primary === 'en') return 'en';
  return primary === 'zh' ? 'zh-Hans' : 'vi';
}

const followers = new Set<() => void>();
let observer: MutationObserver | null = null;

async function followPage(): Promise<void> {
  const wanted = languageFor(document.documentElement.lang);
  if (wanted === language) return;
  try {
    const { switchLanguage } = await import('./switch-language.js');
    await switchLanguage(wanted);
    language = wanted;
  } catch (error) {
    warnOnce(`the texts in "${wanted}" could not be loaded. ${String(error)}`);
  }
  // The page may have changed its mind while the texts were on their way.
  if (languageFor(document.documentElement.lang) !== wanted) return followPage();
  for (const follower of followers) follower();
}

function watchPage(): void {
  if (observer) return;
  observer = new MutationObserver(() => void followPage());
  observer.observe(document.documentElement, { attributes: true, attributeFilter: ['lang'] });
  void followPage();
}

/** The interface language now: `<html lang>`, once its texts are loaded. */
function currentLanguage(): Language {
  return language;
}

function nearestLanguage(element: Element): string | null {
  for (let node: Element | null = element; node;) {
    const owner: Element | null = node.closest('[lang]');
    if (owner) return owner.getAttribute('lang');
    const root = node.getRootNode();
    node = root instanceof ShadowRoot ? root.host : null;
  }
  return null;
}

/** Follows the page's language and picks among the data's own languages. */
export class LocaleController implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;
  readonly #follow = () => this.#host.requestUpdate();
  /** Found once for each update: rows ask for it text by text, and the way up the page is long. */
  #textLanguage = '';

  constructor(host: ReactiveControllerHost & Element) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    followers.add(this.#follow);
    watchPage();
  }

  hostDisconnected(): void {
    followers.delete(this.#follow);
  }

  hostUpdate(): void {
    this.#textLanguage = '';
  }

  /** Language of the interface. */
  get language(): Language {
    return currentLanguage();
  }

  /** BCP 47 tag of the language that the data's texts are picked in. */
  get textLanguage(): string {
    return (this.#textLanguage ||= nearestLanguage(this.#host) ?? this.language);
  }

  /** A text of the data in the language nearest to the reader, with the language it is in. */
  pick(text: LocalizedText | null | undefined): PickedText | null {
    return pickText(text, this.textLanguage);
  }

  /** The same as plain words; empty where there are none. */
  words(text: LocalizedText | null | undefined): string {
    return this.pick(text)?.text ?? '';
  }

  /**
   * The same as a template; carries its own `lang` where it differs from the interface's. `mark` may put marks into the
   * words, for example where a search matches.
   */
  text<Marked = string>(
    text: LocalizedText | null | undefined,
    mark?: (words: string) => Marked,
  ): TemplateResult | string | Marked | typeof nothing {
    const picked = this.pick(text);
    if (!picked) return nothing;
    const words = mark ? mark(picked.text) : picked.text;
    if (picked.lang === null || languageFor(picked.lang) === this.language) return words;
    return html`<span lang=${picked.lang}>${words}</span>`;
  }
}
