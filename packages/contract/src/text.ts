import type { LocalizedText } from './primitives.js';

/** A text together with the language it is in; `lang` is null where the data do not say. */
export interface PickedText {
  readonly text: string;
  readonly lang: string | null;
}

const SOURCE_LANGUAGE = 'vi';

function primarySubtag(tag: string): string {
  return tag.toLowerCase().split('-')[0] ?? '';
}

/** True for a string that holds more than white space. */
export function isFilled(text: string | null | undefined): text is string {
  return typeof text === 'string' && text.trim() !== '';
}

/**
 * The text for a reader of `lang`: that very tag, else the same primary language, else Vietnamese (the documents'
 * language), else the first language that has words. Null when there are none. The result is in NFC.
 */
export function pickText(text: LocalizedText | null | undefined, lang: string): PickedText | null {
  if (text === null || text === undefined) return null;
  if (typeof text === 'string')
    return isFilled(text) ? { text: text.normalize('NFC'), lang: SOURCE_LANGUAGE } : null;
  const tags = Object.keys(text).filter((tag) => isFilled(text[tag]));
  const among = (isWanted: (tag: string) => boolean) => tags.filter(isWanted)[0];
  const chosen =
    among((tag) => tag.toLowerCase() === lang.toLowerCase()) ??
    among((tag) => primarySubtag(tag) === primarySubtag(lang)) ??
    among((tag) => primarySubtag(tag) === SOURCE_LANGUAGE) ??
    tags[0];
  if (chosen === undefined) return null;
  return { text: (text[chosen] as string).normalize('NFC'), lang: chosen };
}

const LOST_LETTERS = /\p{L}\?+\p{Ll}|\p{Lu}\?+\p{Lu}/u;

/**
 * True when a text shows the marks of a lost encoding: U+FFFD, or question marks inside a word ("L?y l?i m? b?o m?t",
 * "tr??c ng?y"). Words with a slash or an equals sign are addresses and do not count. Such a text is shown as it is and
 * flagged; letters are never guessed.
 */
export function isDamagedText(text: string): boolean {
  if (text.includes('\uFFFD')) return true;
  return text.split(/\s+/).some((word) => LOST_LETTERS.test(word) && !/[/=]/.test(word));
}
