import { LANGUAGES } from '@kehoach/elements/testing.js';
import { html, type TemplateResult } from 'lit';
import { styleMap } from 'lit/directives/style-map.js';

import { LANGUAGE_NAMES } from './toolbar.js';

type Shown = TemplateResult | Node | string;

/** Not the browser's own look: WebKitGTK's buttons cannot be read in the dark. */
const SWITCH_STYLE = 'padding: 4px 8px; border: 1px solid; font: inherit; color: inherit; background: none';

/** A portal's language switch above a widget: it changes `<html lang>` and nothing else. */
export function underLanguageSwitch(widget: Shown): TemplateResult {
  const choose = (language: string) => (event: Event) => {
    const place = (event.currentTarget as Element).closest('[data-place][lang]');
    place?.setAttribute('lang', language);
    document.documentElement.lang = language;
  };
  return html`<p>
      ${LANGUAGES.map(
        (language) =>
          html`<button type="button" style=${SWITCH_STYLE} lang=${language} @click=${choose(language)}>
            ${LANGUAGE_NAMES[language]}
          </button> `,
      )}
    </p>
    ${widget}`;
}

/** The narrowest places that a portal has: a sidebar and a phone. Widths in CSS pixels. */
export const NARROW_WIDTHS = [200, 320] as const;

/**
 * The same widget once in each narrow place. Two sections of a page need different names, so that all but the first are to
 * show `caption`.
 */
export function inNarrowPlaces(
  widget: (change: { caption?: string }, width: number) => Shown,
): TemplateResult {
  const places = NARROW_WIDTHS.map((width, index) => {
    const shown = widget(index === 0 ? {} : { caption: `${width} px` }, width);
    return html`<div style="inline-size: ${width}px">${shown}</div>`;
  });
  return html`<div style="display: flex; flex-wrap: wrap; gap: 16px; align-items: start">${places}</div>`;
}

/**
 * A portal that has its own colours, font and corners, for light and dark. Each pair of colours keeps the contrast that text
 * needs.
 */
export const PORTAL_TOKENS = {
  '--kh-color-accent': 'light-dark(#8a1538, #f29bb2)',
  '--kh-color-accent-soft': 'light-dark(#fbe9ee, #45202c)',
  '--kh-color-accent-ink': 'light-dark(#6b0f2b, #f7c0cf)',
  '--kh-color-on-accent': 'light-dark(#ffffff, #1d0d12)',
  '--kh-color-surface': 'light-dark(#fffdf8, #1c1714)',
  '--kh-color-surface-2': 'light-dark(#f7f1e6, #26201b)',
  '--kh-font-family': 'Georgia, "Times New Roman", serif',
  '--kh-radius': '0px',
} as const;

/** A widget on that portal: it sets the tokens on any element around the widget. */
export function inPortalColours(widget: Shown): TemplateResult {
  return html`<div style=${styleMap(PORTAL_TOKENS)}>${widget}</div>`;
}
