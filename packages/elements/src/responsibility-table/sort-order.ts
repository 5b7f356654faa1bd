/** Columns of the list that have a sort button. */
export type SortColumn = 'duty' | 'agency' | 'role' | 'section';

/** One column to sort by. */
export interface SortBy {
  readonly column: SortColumn;
  readonly isDescending: boolean;
}

/** Columns to sort by, the first first; none is the order of the document. */
export type SortOrder = readonly SortBy[];

/** Asks for an order: by a column alone, by it after the others (`isAdded`), or by that of the document (null). */
export type AskOrder = (column: SortColumn | null, isAdded?: boolean) => void;

/** What a column's button asks for next: this column alone, ascending, descending, then the order of the document again. */
export function nextSort(order: SortOrder, column: SortColumn): SortOrder {
  const [first] = order;
  if (order.length !== 1 || first?.column !== column) return [{ column, isDescending: false }];
  return first.isDescending ? [] : [{ column, isDescending: true }];
}

/** What a column's second button asks for: after the others, ascending, descending in its place, then without it. */
export function addedSort(order: SortOrder, column: SortColumn): SortOrder {
  if (!order.some((by) => by.column === column)) return [...order, { column, isDescending: false }];
  return order
    .filter((by) => by.column !== column || !by.isDescending)
    .map((by) => (by.column === column ? { column, isDescending: true } : by));
}
