import type { ReactiveControllerHost } from 'lit';

import { lostWords } from '../internal/failure-words.js';
import { onUse } from '../internal/on-use.js';

/** Parts of the table that a reader may never ask for. */
export const searchPart = onUse(() => import('./search-duties.js'));
export const listPart = onUse(() => import('./list-view.js'));
export const matrixPart = onUse(() => import('./matrix-view.js'));
export const filtersPart = onUse(() => import('./filter-fields.js'));
export const filesPart = onUse(() => import('./download-duties.js'));
export const sheetsPart = onUse(() => import('../internal/save-sheets.js'));
export const scopePart = onUse(() => import('../internal/scope-controller.js'));
const PARTS = [searchPart, listPart, matrixPart, filtersPart, scopePart];

/** A sentence where a part that was asked for could not be had. */
export function lostNotices(): string[] {
  return PARTS.some(({ isLost }) => isLost) ? [lostWords()] : [];
}

/** Asks again for parts that could not be had. */
export function loadLost(host: ReactiveControllerHost): void {
  for (const part of PARTS) if (part.isLost) void part.load().then(() => host.requestUpdate());
}

/** The search and what it looks for; null while nothing is typed, or its code is on its way. */
export function searchFor(host: ReactiveControllerHost, typed: string) {
  const finder = typed.trim() === '' ? null : searchPart.need(host);
  const query = finder?.queryOf(typed);
  return finder && query ? { finder, query } : null;
}
