import { parseIso } from '@kehoach/contract';
import type { ReportForm } from '@kehoach/contract';

import type { Language } from '../../internal/locale.js';
import { isNoData } from '../answer-values.js';
import type { Entries, Entry, EntryRow } from '../entry.js';
import { fieldsOf } from '../form-fields.js';
import type { Question } from '../form-fields.js';
import { typedDay, typedNumber } from './typed.js';

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
