/** A cell: a number stays a number, a text is made safe, null is empty. */
export type CsvCell = string | number | null;

const RISKY_START = /^[=+\-@\t\r]/;
const NEEDS_QUOTES = /[",\r\n;]/;
const BYTE_ORDER_MARK = '\ufeff';

function cellText(cell: CsvCell): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(cell);
  // A spreadsheet would run such a text as a formula.
  const safe = RISKY_START.test(cell) ? `'${cell}` : cell;
  return NEEDS_QUOTES.test(safe) ? `"${safe.replace(/"/g, '""')}"` : safe;
}

/** Rows as CSV (RFC 4180) with a byte order mark, which Excel needs to read Vietnamese. */
export function toCsv(rows: readonly (readonly CsvCell[])[]): string {
  return BYTE_ORDER_MARK + rows.map((row) => row.map(cellText).join(',')).join('\r\n') + '\r\n';
}
