import writeXlsxFile from 'write-excel-file/browser';

import type { CsvCell } from './csv.js';
import { saveFile } from './download.js';

/** One sheet of a spreadsheet. */
export interface Sheet {
  /** At most 31 letters, none of `[]/\:*?`. */
  readonly name: string;
  /** Names of the columns, bold and frozen above the rows; null for a sheet that has none. */
  readonly head: readonly string[] | null;
  readonly rows: readonly (readonly CsvCell[])[];
  /** Widths of the columns, in letters. */
  readonly widths: readonly number[];
}

/** Excel refuses a file with a longer text in a cell. */
const LONGEST_TEXT = 32_767;

/** The library looks texts up in an object, which knows the names of its own members: such a text gets a letter of no width. */
const safeText = (text: string) => (text in {} ? `${text}\u200b` : text.slice(0, LONGEST_TEXT));

/** A text is written as a text, so that no program runs it as a formula; a number stays a number. */
const cellOf = (cell: CsvCell) => {
  if (cell === null || cell === '') return null;
  return typeof cell === 'number'
    ? { value: cell, type: Number, alignVertical: 'top' as const }
    : { value: safeText(cell), type: String, wrap: true, alignVertical: 'top' as const };
};

/** Sheets as an Office Open XML workbook. */
export function toXlsx(sheets: readonly Sheet[]): Promise<Blob> {
  return writeXlsxFile(
    sheets.map(({ name, head, rows, widths }) => ({
      sheet: name,
      stickyRowsCount: head ? 1 : undefined,
      columns: widths.map((width) => ({ width })),
      data: [
        ...(head ? [head.map((value) => ({ ...cellOf(value), fontWeight: 'bold' as const }))] : []),
        ...rows.map((row) => row.map(cellOf)),
      ],
    })),
  ).toBlob();
}

/** Saves sheets as a spreadsheet; `fileName` with its ending. Rejects when the code that makes it cannot be had. */
export async function saveSheets(fileName: string, sheets: readonly Sheet[]): Promise<void> {
  const file = await toXlsx(sheets);
  saveFile(fileName, file.type, file);
}
