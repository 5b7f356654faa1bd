import { parseIso } from '@kehoach/contract';
import type { ReportForm } from '@kehoach/contract';

import type { Language } from '../internal/locale.js';
import { isNoData } from './answer-values.js';
import { entryOf } from './entry.js';
import type { Entries, Entry, EntryRow } from './entry.js';
import { fieldsOf } from './form-fields.js';
import type { Question } from './form-fields.js';
import { parseNumber, typedDay, typedNumber } from './parse-answer.js';

type Parts = Readonly<Record<string, unknown>>;

const isParts = (value: unknown): value is Parts =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** One value as it would have been typed; empty for what cannot stand in a box. */
function typed(value: unknown, language: Language): string {
  if (typeof value === 'number') return Number.isFinite(value) ? typedNumber(value, language) : '';
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (typeof value !== 'string') return '';
  return parseIso(value) ? typedDay(value) : value.normalize('NFC');
}

function typedParts(value: Parts, language: Language): Record<string, string> {
  const parts: Record<string, string> = {};
  for (const part of Object.keys(value)) parts[part] = typed(value[part], language);
  return parts;
}

function rowsOf(values: readonly unknown[], language: Language): EntryRow[] {
  return values
    .filter(isParts)
    .map((row, index) => ({ id: `r${index + 1}`, cells: typedParts(row, language) }));
}

/** An answer as it would have been typed, for proposals of the form and for reports that are taken up again. */
export function entryFromAnswer(
  { type }: Pick<Question, 'type'>,
  answer: unknown,
  language: Language,
): Entry {
  if (answer === null || answer === undefined) return {};
  if (isNoData(answer)) return { noData: answer.noData };
  switch (type) {
    case 'percent':
    case 'task-result':
    case 'indicator-value':
      if (isParts(answer)) return { parts: typedParts(answer, language) };
      return type === 'indicator-value' ? { parts: { total: typed(answer, language) } } : {};
    case 'choices':
      return { chosen: Array.isArray(answer) ? answer.map(String) : [] };
    case 'table':
      return { rows: Array.isArray(answer) ? rowsOf(answer, language) : [] };
    case 'file':
      return {};
    default:
      return { text: typed(answer, language) };
  }
}

/** What the form proposes before anybody types. */
export function proposedEntries(form: ReportForm, language: Language): Entries {
  return Object.fromEntries(
    fieldsOf(form)
      .filter(({ prefill }) => prefill?.value !== undefined && prefill.value !== null)
      .map((field): [string, Entry] => [
        field.id,
        { ...entryFromAnswer(field, field.prefill?.value, language), isPrefill: true },
      ]),
  );
}

const NUMBER_PARTS = ['numerator', 'denominator', 'total', 'female', 'male', 'progress'];

function retype(text: string, from: Language, to: Language): string {
  const parsed = parseNumber(text, from);
  return 'value' in parsed ? typedNumber(parsed.value, to) : text;
}

function retypeMembers(
  members: Readonly<Record<string, string>>,
  isNumber: (name: string) => boolean,
  from: Language,
  to: Language,
): Record<string, string> {
  const result: Record<string, string> = {};
  for (const name of Object.keys(members)) {
    const text = members[name] ?? '';
    result[name] = isNumber(name) ? retype(text, from, to) : text;
  }
  return result;
}

const isNumberType = (type: string | undefined) => type === 'integer' || type === 'decimal';

function retypeEntry(field: Question, entry: Entry, from: Language, to: Language): Entry {
  if (isNumberType(field.type) && entry.text !== undefined) {
    return { ...entry, text: retype(entry.text, from, to) };
  }
  if (field.type === 'table' && entry.rows) {
    const types = new Map((field.columns ?? []).map((column) => [column.id, column.type]));
    const isNumber = (id: string) => isNumberType(types.get(id));
    return {
      ...entry,
      rows: entry.rows.map((row) => ({ ...row, cells: retypeMembers(row.cells, isNumber, from, to) })),
    };
  }
  return entry.parts
    ? { ...entry, parts: retypeMembers(entry.parts, (part) => NUMBER_PARTS.includes(part), from, to) }
    : entry;
}

/**
 * The entries after a change of the interface's language: "1.234" was typed for 1234 in Vietnamese and must not become 1.234 in
 * English. What is no number stays as it was typed.
 */
export function retypeEntries(form: ReportForm, entries: Entries, from: Language, to: Language): Entries {
  if (from === to) return entries;
  const changed: Record<string, Entry> = { ...entries };
  for (const field of fieldsOf(form)) {
    const entry = entryOf(entries, field.id);
    if (Object.keys(entry).length > 0) changed[field.id] = retypeEntry(field, entry, from, to);
  }
  return changed;
}
