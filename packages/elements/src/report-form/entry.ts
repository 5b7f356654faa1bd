/** One row of a table as it was typed; `id` tells rows apart while some are removed. */
export interface EntryRow {
  readonly id: string;
  readonly cells: Readonly<Record<string, string>>;
}

/**
 * What an officer has typed for one question, letter by letter: also what cannot be understood yet is kept. Which members are
 * used depends on the field's type.
 */
export interface Entry {
  /** Texts, numbers, dates; the value of a choice; `yes` or `no`. */
  readonly text?: string;
  /** The boxes of a question that has several: numerator, denominator, total, female, male, status, progress, summary. */
  readonly parts?: Readonly<Record<string, string>>;
  readonly chosen?: readonly string[];
  readonly rows?: readonly EntryRow[];
  /** Why there are no data; absent where the question was not marked so. */
  readonly noData?: string;
  /** True while this is what the form proposes and nobody has touched it. */
  readonly isPrefill?: boolean;
}

/** Entries by field id. */
export type Entries = Readonly<Record<string, Entry>>;

const NOTHING: Entry = {};

/** The entry of a field; an empty one where nothing was typed. Inherited names are no entries. */
export function entryOf(entries: Entries, fieldId: string): Entry {
  return (Object.prototype.hasOwnProperty.call(entries, fieldId) ? entries[fieldId] : undefined) ?? NOTHING;
}

const isText = (text: string | undefined) => text !== undefined && text.trim() !== '';

/** True when something was typed or chosen, understood or not. */
export function isTyped({ text, parts, chosen, rows, noData }: Entry): boolean {
  if (noData !== undefined || isText(text)) return true;
  if (parts && Object.keys(parts).some((part) => isText(parts[part]))) return true;
  if (chosen && chosen.length > 0) return true;
  return rows?.some(({ cells }) => Object.keys(cells).some((id) => isText(cells[id]))) ?? false;
}
