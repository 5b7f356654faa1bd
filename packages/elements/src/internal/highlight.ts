import { html } from 'lit';
import type { TemplateResult } from 'lit';

import { findSpans, toneText } from './fold-text.js';

/**
 * The text with every match of a folded query in `<mark>`; the text's own letters are never changed. Where `typed` is given,
 * matches that have its tones too are marked as `exact`: for lists that keep the order of a document.
 */
export function highlight(
  text: string,
  foldedQuery: string,
  typed?: string,
): string | (string | TemplateResult)[] {
  const spans = findSpans(text, foldedQuery);
  if (spans.length === 0) return text;
  const parts: (string | TemplateResult)[] = [];
  const tones = typed === undefined ? '' : toneText(typed).trim();
  let at = 0;
  for (const { start, end } of spans) {
    if (start > at) parts.push(text.slice(at, start));
    const match = text.slice(start, end);
    const isExact = tones !== '' && toneText(match) === tones;
    parts.push(isExact ? html`<mark class="exact">${match}</mark>` : html`<mark>${match}</mark>`);
    at = end;
  }
  if (at < text.length) parts.push(text.slice(at));
  return parts;
}
