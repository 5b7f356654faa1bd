/** Columns of the list that have a sort button. */
export type SortColumn = 'duty' | 'agency' | 'role' | 'section';

/** One column to sort by. */
export interface SortBy {
  readonly column: SortColumn;
  readonly isDescending: boolean;
}

/** Columns to sort by, the first first; none is the order of the document. */
export type SortOrder = readonly SortBy[];

/** What a column's button asks for next: ascending, descending, then the order of the document again. */
export function nextSort(order: SortOrder, column: SortColumn): SortOrder {
  const current = order.filter((by) => by.column === column)[0];
  if (!current) return [{ column, isDescending: false }];
  return current.isDescending ? [] : [{ column, isDescending: true }];
}
