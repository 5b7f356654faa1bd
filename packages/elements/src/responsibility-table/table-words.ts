import { msg, str } from '@lit/localize';

import type { Language } from '../internal/locale.js';
import type { PlanRows } from './read-rows.js';

const number = (value: number, language: Language) => value.toLocaleString(language);

/** The sentence that answers first: how many duties, of how many agencies. */
export function sizeWords({ duties, agencies }: PlanRows, language: Language): string {
  if (agencies.length === 0) return dutiesWords(duties.length, language);
  const [all, of] = [number(duties.length, language), number(agencies.length, language)];
  return msg(str`${all} phần việc của ${of} cơ quan`, { id: 'responsibility-table.size' });
}

/** "18 phần việc", for one agency. */
export function dutiesWords(count: number, language: Language): string {
  return msg(str`${number(count, language)} phần việc`, { id: 'responsibility-table.size.duties' });
}

/** The heading unless a page gives another. */
export function widgetName(): string {
  return msg('Phân công trách nhiệm', { id: 'responsibility-table.name' });
}
