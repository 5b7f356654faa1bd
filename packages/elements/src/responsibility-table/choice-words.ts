import { msg, str } from '@lit/localize';

import type { Language } from '../internal/locale.js';
import type { DutyFilters } from './filter-rows.js';
import type { ShownRows, TableModel } from './shown-rows.js';
import type { SortColumn } from './sort-order.js';

/** What of it is shown; empty when nothing is left out. */
export function shownWords(
  { dutyCount, isSearching, isFiltered }: ShownRows,
  typed: string,
  language: Language,
): string {
  if (!isFiltered) return '';
  const count = dutyCount.toLocaleString(language);
  return isSearching
    ? msg(str`hiển thị ${count} phần việc khớp “${typed.trim()}”`, {
        id: 'responsibility-table.shown.matching',
      })
    : msg(str`hiển thị ${count} phần việc`, { id: 'responsibility-table.shown' });
}

/** Names of the columns. */
export function columnWords(column: SortColumn | 'partners' | 'target' | 'activities' | 'when'): string {
  switch (column) {
    case 'duty':
      return msg('Phần việc được giao', { id: 'responsibility-table.column.duty' });
    case 'agency':
      return msg('Cơ quan', { id: 'responsibility-table.column.agency' });
    case 'role':
      return msg('Vai trò', { id: 'responsibility-table.column.role' });
    case 'section':
      return msg('Mục', { id: 'responsibility-table.column.section' });
    case 'partners':
      return msg('Cùng với', { id: 'responsibility-table.column.partners' });
    case 'activities':
      return msg('Hoạt động', { id: 'responsibility-table.csv.activities' });
    case 'target':
      return msg('Chỉ tiêu', { id: 'responsibility-table.csv.target' });
    case 'when':
      return msg('Thời gian ghi trong văn bản', { id: 'responsibility-table.column.when' });
  }
}

/** Choices that could not be obeyed, each in a sentence. */
export function unknownNotices({ unknown }: ShownRows, asked: DutyFilters): string[] {
  return unknown.map((name) =>
    msg(str`Kế hoạch này không có “${asked[name]}” nên không lọc theo đó.`, {
      id: 'responsibility-table.unknown',
    }),
  );
}

/** What is told politely after a choice: what could not be obeyed, and the count. */
export function politeWords(
  { shown, model }: { shown: ShownRows; model: TableModel },
  asked: DutyFilters,
): string {
  const { all, language } = model;
  const [count, total] = [shown.dutyCount, all.duties.length].map((many) => many.toLocaleString(language));
  const counted = shown.isFiltered
    ? [msg(str`${count} trong ${total} phần việc`, { id: 'responsibility-table.count' })]
    : [];
  return [...unknownNotices(shown, asked), ...counted].join(' ');
}
