import { EXAMPLE_ANSWERS, EXAMPLE_REPORT_FORM } from '@kehoach/contract/examples.js';
import type { ReportField, ReportForm, ReportRule } from '@kehoach/contract';
import { describe, expect, it } from 'vitest';

import type { Entries } from './entry.js';
import { fieldsOf } from './form-fields.js';
import { tablePart } from './parts.js';
import { entryFromAnswer, proposedEntries } from './proposals/entry-from-answer.js';
import { retypeEntries } from './proposals/retype-entries.js';
import { readReport, toAnswers } from './read-report.js';
import type { Language } from '../internal/locale.js';

// What these forms ask for is there before they are read, as on a page.
await tablePart.load();

const contextIn = (language: Language) => ({ language, filesOf: () => ({ sentIds: ['att-1'], count: 1 }) });

function formOf(fields: ReportField[], rules: ReportRule[] = []): ReportForm {
  return { id: 'f', sections: [{ id: 's', fields }], rules };
}

function read(form: ReportForm, entries: Entries) {
  const reading = readReport(form, entries, contextIn('vi'));
  return {
    visible: [...reading.visible],
    answers: toAnswers(reading.answers),
    faults: reading.faults.map(({ fieldId, code }) => `${fieldId}: ${code}`),
  };
}

describe('a whole report', () => {
  it.each(['vi', 'en', 'zh-Hans'] as const)(
    'typed in %s gives back the answers it was made from',
    (language) => {
      const entries = Object.fromEntries(
        fieldsOf(EXAMPLE_REPORT_FORM).map((field) => [
          field.id,
          entryFromAnswer(field, EXAMPLE_ANSWERS[field.id], language),
        ]),
      );
      const reading = readReport(EXAMPLE_REPORT_FORM, entries, contextIn(language));
      expect(reading.faults).toEqual([]);
      expect(toAnswers(reading.answers)).toEqual(EXAMPLE_ANSWERS);
    },
  );

  it('keeps its numbers when the language of the interface changes', () => {
    const form = formOf([
      { id: 'n', type: 'decimal' },
      { id: 'p', type: 'percent' },
      { id: 't', type: 'table', columns: [{ id: 'c', type: 'decimal' }] },
      { id: 'words', type: 'text' },
    ]);
    const typed: Entries = {
      n: { text: '1.234,5' },
      p: { parts: { numerator: '1.000', denominator: 'x' } },
      t: { rows: [{ id: 'r1', cells: { c: '2,5' } }] },
      words: { text: '1.234' },
    };
    expect(retypeEntries(form, typed, 'vi', 'en')).toEqual({
      n: { text: '1234.5' },
      p: { parts: { numerator: '1000', denominator: 'x' } },
      t: { rows: [{ id: 'r1', cells: { c: '2.5' } }] },
      words: { text: '1.234' },
    });
  });

  it('proposes what the form knows, as it would be typed', () => {
    expect(proposedEntries(EXAMPLE_REPORT_FORM, 'vi')['women-leaders']).toEqual({
      parts: { numerator: '11', denominator: '21' },
      isPrefill: true,
    });
  });
});

describe('what is asked', () => {
  const chain = formOf([
    { id: 'a', type: 'yes-no' },
    { id: 'b', type: 'integer', required: true, visibleWhen: { fieldId: 'a', is: 'equals', value: true } },
    { id: 'c', type: 'text', required: true, visibleWhen: { fieldId: 'b', is: 'at-least', value: 5 } },
    { id: 'd', type: 'text', visibleWhen: { fieldId: 'c', is: 'filled' } },
    { id: 'e', type: 'text', visibleWhen: { fieldId: 'a', is: 'not-equals', value: true } },
  ]);

  it('follows the answers along a chain', () => {
    expect(read(chain, {}).visible).toEqual(['a', 'e']);
    expect(read(chain, { a: { text: 'yes' } }).visible).toEqual(['a', 'b']);
    const all = { a: { text: 'yes' }, b: { text: '5' }, c: { text: 'x' } };
    expect(read(chain, all).visible).toEqual(['a', 'b', 'c', 'd']);
  });

  it('neither sends nor complains about what is not asked', () => {
    const entries = { a: { text: 'no' }, b: { text: 'nonsense' }, c: { text: 'kept' } };
    expect(read(chain, entries)).toEqual({ visible: ['a', 'e'], answers: { a: false }, faults: [] });
  });

  it('asks rather than loses a question whose condition is of a later version, or in a circle', () => {
    const form = formOf([
      { id: 'a', type: 'text', visibleWhen: { fieldId: 'b', is: 'filled' } },
      { id: 'b', type: 'text', visibleWhen: { fieldId: 'a', is: 'matches', value: 'x' } },
    ]);
    expect(read(form, { b: { text: 'x' } }).visible).toEqual(['a', 'b']);
  });
});

describe('rules', () => {
  const numbers: ReportField[] = ['a', 'b', 'c'].map((id) => ({ id, type: 'decimal' }));
  const days: ReportField[] = ['a', 'b'].map((id) => ({ id, type: 'date' }));
  const typed = (texts: Record<string, string>): Entries =>
    Object.fromEntries(Object.keys(texts).map((id) => [id, { text: texts[id] ?? '' }]));

  it('sum: the first is the sum of the others', () => {
    const form = formOf(numbers, [{ kind: 'sum', fieldIds: ['a', 'b', 'c'] }]);
    expect(read(form, typed({ a: '0,3', b: '0,1', c: '0,2' })).faults).toEqual([]);
    expect(read(form, typed({ a: '4', b: '1', c: '2' })).faults).toEqual(['a: sum']);
    expect(read(form, typed({ a: '4', b: '1' })).faults).toEqual([]);
  });

  it('at-most: the first does not exceed the second', () => {
    const form = formOf(numbers, [{ kind: 'at-most', fieldIds: ['a', 'b'] }]);
    expect(read(form, typed({ a: '2', b: '2' })).faults).toEqual([]);
    expect(read(form, typed({ a: '3', b: '2' })).faults).toEqual(['a: at-most']);
  });

  it('not-after: the first day is not after the second', () => {
    const form = formOf(days, [{ kind: 'not-after', fieldIds: ['a', 'b'] }]);
    expect(read(form, typed({ a: '9/12/2020', b: '10/12/2020' })).faults).toEqual([]);
    expect(read(form, typed({ a: '11/12/2020', b: '10/12/2020' })).faults).toEqual(['a: not-after']);
  });

  it('required-when: the first is needed when the second is given, or true', () => {
    const fields: ReportField[] = [
      { id: 'a', type: 'text', allowNoData: true },
      { id: 'b', type: 'yes-no' },
    ];
    const form = formOf(fields, [{ kind: 'required-when', fieldIds: ['a', 'b'] }]);
    expect(read(form, typed({ b: 'no' })).faults).toEqual([]);
    expect(read(form, typed({ b: 'yes' })).faults).toEqual(['a: required-when']);
    expect([...readReport(form, typed({ b: 'yes' }), contextIn('vi')).needed]).toEqual(['a']);
    expect([...readReport(form, typed({ b: 'no' }), contextIn('vi')).needed]).toEqual([]);
    expect(read(form, { a: { noData: 'chưa' }, b: { text: 'yes' } }).faults).toEqual([]);
  });

  it('wait until the answer is right in itself, and skip kinds of a later version', () => {
    const form = formOf(numbers, [
      { kind: 'at-most', fieldIds: ['a', 'b'] },
      { kind: 'average', fieldIds: ['b', 'c'] },
    ]);
    expect(read(form, typed({ a: 'x', b: '2' })).faults).toEqual(['a: not-a-number']);
  });
});
