import type { Answer, Answers, ReportForm } from '@kehoach/contract';

import { entryOf } from './entry.js';
import type { Entries } from './entry.js';
import type { Fault } from './faults.js';
import type { ReadingContext } from './field-reading.js';
import { fieldsOf, isQuestion } from './form-fields.js';
import { brokenRules, neededFields } from './figures/rules.js';
import { readField } from './validate.js';
import { visibleFields } from './visible-fields.js';

/** The whole form read at once. */
export interface ReportReading {
  /** Ids of the fields that are asked, given the answers. */
  readonly visible: ReadonlySet<string>;
  /** The answers to what is asked, as far as they are right in themselves. */
  readonly answers: ReadonlyMap<string, Answer>;
  /** Ids of the fields that a rule requires now, beside those that the form always requires. */
  readonly needed: ReadonlySet<string>;
  /** What has to be put right, in the form's order; of one question the first thing. */
  readonly faults: readonly Fault[];
}

/** Reads all entries of a form, then what the answers make visible, then the rules between them. */
export function readReport(form: ReportForm, entries: Entries, context: ReadingContext): ReportReading {
  const fields = fieldsOf(form);
  const all = new Map<string, Answer>();
  const found = new Map<string, Fault[]>();
  for (const field of fields) {
    const { answer, faults } = readField(field, entryOf(entries, field.id), context);
    if (answer !== undefined) all.set(field.id, answer);
    if (faults.length > 0) found.set(field.id, [...faults]);
  }
  const visible = visibleFields(fields, all);
  const answers = new Map([...all].filter(([id]) => visible.has(id)));
  const rules = form.rules ?? [];
  for (const { rule, fault } of brokenRules(rules, answers, visible)) {
    const field = fields.filter(({ id }) => id === fault.fieldId)[0];
    // An answer that is wrong in itself is put right first.
    if (!field || !isQuestion(field) || found.has(field.id)) continue;
    found.set(field.id, [{ ...fault, ...(rule.message && { words: rule.message }) }]);
  }
  const faults = fields.filter(({ id }) => visible.has(id)).flatMap(({ id }) => found.get(id) ?? []);
  return {
    visible,
    answers,
    needed: neededFields(rules, answers, visible),
    faults,
  };
}

/** Answers as a submission carries them. An id such as `__proto__` stays a member like any other. */
export function toAnswers(answers: ReadonlyMap<string, Answer>): Answers {
  return Object.fromEntries(answers);
}
