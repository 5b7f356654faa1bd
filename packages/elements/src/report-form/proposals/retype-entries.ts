import type { ReportForm } from '@kehoach/contract';

import type { Language } from '../../internal/locale.js';
import { entryOf } from '../entry.js';
import type { Entries, Entry } from '../entry.js';
import { fieldsOf } from '../form-fields.js';
import type { Question } from '../form-fields.js';
import { parseNumber } from '../parse-answer.js';
import { typedNumber } from './typed.js';

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
