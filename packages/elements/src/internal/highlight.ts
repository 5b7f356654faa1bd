import { html } from 'lit';
import type { TemplateResult } from 'lit';

import { findSpans } from './fold-text.js';

/** The text with every match of a folded query in `<mark>`; the text's own letters are never changed. */
export function highlight(text: string, foldedQuery: string): string | (string | TemplateResult)[] {
  const spans = findSpans(text, foldedQuery);
  if (spans.length === 0) return text;
  const parts: (string | TemplateResult)[] = [];
  let at = 0;
  for (const { start, end } of spans) {
    if (start > at) parts.push(text.slice(at, start));
    parts.push(html`<mark>${text.slice(start, end)}</mark>`);
    at = end;
  }
  if (at < text.length) parts.push(text.slice(at));
  return parts;
}
