import { ACTIVITY_STATUSES } from '@kehoach/contract';
import { describe, expect, it } from 'vitest';

import type { Entry } from './entry.js';
import type { Question } from './form-fields.js';
import { TASK_STATUSES } from './figures/figure-boxes.js';
import { tablePart } from './parts.js';
import { readField } from './validate.js';

// What these forms ask for is there before they are read, as on a page.
await tablePart.load();

const context = { language: 'vi' as const, filesOf: () => ({ sentIds: [], count: 0 }) };

function read(question: Omit<Question, 'id'>, entry: Entry) {
  const { answer, faults } = readField({ id: 'q', ...question }, entry, context);
  return faults.length > 0 ? faults.map(({ code, part, about }) => [code, part, about]) : answer;
}

describe('reading a text', () => {
  it('gives it in NFC, without blanks around it', () => {
    expect(read({ type: 'text' }, { text: ' Kê\u0301 hoạch ' })).toBe('Kế hoạch');
  });

  it('counts its letters in NFC', () => {
    const limits = { type: 'text', min: 3, max: 4 } as const;
    expect(read(limits, { text: 'ế'.normalize('NFD').repeat(4) })).toBe('ếếếế');
    expect(read(limits, { text: 'ab' })).toEqual([['too-short', null, 3]]);
    expect(read(limits, { text: 'abcde' })).toEqual([['too-long', null, 4]]);
  });

  it('must match a pattern as a whole, and survives a broken pattern', () => {
    expect(read({ type: 'text', pattern: '\\d+/[A-ZĐ-]+' }, { text: '27/BC-SGDĐT' })).toBe('27/BC-SGDĐT');
    expect(read({ type: 'text', pattern: '\\d+' }, { text: '27/BC' })).toEqual([
      ['pattern', null, undefined],
    ]);
    expect(read({ type: 'text', pattern: '([' }, { text: 'x' })).toBe('x');
  });

  it('may be left open unless it is required', () => {
    expect(read({ type: 'text' }, {})).toBeUndefined();
    expect(read({ type: 'text', required: true }, { text: '  ' })).toEqual([['required', null, undefined]]);
  });

  it('takes the place of a type that is not known', () => {
    expect(read({ type: 'signature' }, { text: 'x' })).toBe('x');
    expect(read({ type: 'constructor' }, { text: 'x' })).toBe('x');
  });
});

describe('reading a number', () => {
  it('respects its limits', () => {
    const limits = { type: 'integer', min: 0, max: 999 } as const;
    expect(read(limits, { text: '999' })).toBe(999);
    expect(read(limits, { text: '-1' })).toEqual([['too-small', null, 0]]);
    expect(read(limits, { text: '1.000' })).toEqual([['too-large', null, 999]]);
  });

  it('tells a fraction from another notation where it must be whole', () => {
    expect(read({ type: 'integer' }, { text: '1,5' })).toEqual([['not-whole', null, undefined]]);
    expect(read({ type: 'integer' }, { text: '1,234' })).toEqual([['ambiguous-number', null, 1234]]);
  });
});

describe('reading a share', () => {
  const share = (numerator: string, denominator: string, more = {}) =>
    read({ type: 'percent', ...more }, { parts: { numerator, denominator } });

  it('keeps both parts', () => {
    expect(share('11', '21')).toEqual({ numerator: 11, denominator: 21 });
  });

  it('names the part that is missing, wrong or zero', () => {
    expect(share('', '21')).toEqual([['incomplete-share', 'numerator', undefined]]);
    expect(share('11', '')).toEqual([['incomplete-share', 'denominator', undefined]]);
    expect(share('11', '0')).toEqual([['zero-denominator', 'denominator', undefined]]);
    expect(share('x', '3')).toEqual([['not-a-number', 'numerator', undefined]]);
  });

  it('bounds the percentage, not the parts', () => {
    expect(share('30', '20', { min: 0, max: 100 })).toEqual([['too-large', 'numerator', 100]]);
    expect(share('150', '200', { min: 0, max: 100 })).toEqual({ numerator: 150, denominator: 200 });
  });
});

describe('reading a value by sex', () => {
  const value = (total: string, female: string, male: string, more = {}) =>
    read({ type: 'indicator-value', ...more }, { parts: { total, female, male } });

  it('needs the total only', () => {
    expect(value('80', '', '')).toEqual({ total: 80 });
    expect(value('', '38', '')).toEqual([['total-missing', 'total', undefined]]);
  });

  it('lets women and men add up to the total', () => {
    expect(value('79', '38', '41')).toEqual({ total: 79, female: 38, male: 41 });
    expect(value('80', '38', '41')).toEqual([['sex-sum', 'total', undefined]]);
    expect(value('30', '38', '')).toEqual([['sex-sum', 'total', undefined]]);
  });

  it('does not add up rates', () => {
    expect(value('50', '60', '40', { unit: '%' })).toEqual({ total: 50, female: 60, male: 40 });
    expect(value('74,5', '77,1', '72', {})).toEqual({ total: 74.5, female: 77.1, male: 72 });
  });
});

describe('reading the result of a task', () => {
  it('knows the statuses of the contract', () => {
    expect(TASK_STATUSES).toEqual(ACTIVITY_STATUSES);
  });

  it('needs its status, and a progress from 0 to 100', () => {
    const type = 'task-result' as const;
    expect(read({ type }, { parts: { status: '', progress: '20' } })).toEqual([
      ['status-missing', 'status', undefined],
    ]);
    expect(read({ type }, { parts: { status: 'done', progress: '120' } })).toEqual([
      ['too-large', 'progress', 100],
    ]);
    expect(read({ type }, { parts: { status: 'in-progress', progress: '45', summary: ' ' } })).toEqual({
      status: 'in-progress',
      progress: 45,
      summary: null,
    });
  });
});

describe('reading choices', () => {
  const options = [{ value: 'a' }, { value: 'b' }, { value: 'c' }];

  it('takes offered options only', () => {
    expect(read({ type: 'choice', options }, { text: 'b' })).toBe('b');
    expect(read({ type: 'choice', options, required: true }, { text: 'gone' })).toEqual([
      ['choose', null, undefined],
    ]);
    expect(read({ type: 'choices', options }, { chosen: ['a', 'gone', 'c'] })).toEqual(['a', 'c']);
  });

  it('counts them', () => {
    expect(read({ type: 'choices', options, min: 2 }, { chosen: ['a'] })).toEqual([['too-few', null, 2]]);
    expect(read({ type: 'choices', options, max: 1 }, { chosen: ['a', 'b'] })).toEqual([
      ['too-many', null, 1],
    ]);
  });

  it('knows no from nothing', () => {
    expect(read({ type: 'yes-no' }, { text: 'no' })).toBe(false);
    expect(read({ type: 'yes-no', required: true }, {})).toEqual([['choose', null, undefined]]);
  });
});

describe('reading a table', () => {
  const columns = [
    { id: 'name', type: 'text', required: true },
    { id: 'people', type: 'integer', min: 0 },
    { id: 'day', type: 'date' },
  ];
  const row = (id: string, cells: Record<string, string>) => ({ id, cells });

  it('leaves rows without a word out', () => {
    const rows = [row('r1', { name: 'A', people: '1.200', day: '2/3/2020' }), row('r2', { name: ' ' })];
    expect(read({ type: 'table', columns }, { rows })).toEqual([
      { name: 'A', people: 1200, day: '2020-03-02' },
    ]);
  });

  it('names the row and the box of each fault', () => {
    const rows = [row('r1', { name: 'A' }), row('r7', { people: '-3', day: '31/9/2020' })];
    const { faults } = readField({ id: 'q', type: 'table', columns }, { rows }, context);
    expect(faults.map(({ code, part, cell }) => [code, part, cell?.row])).toEqual([
      ['required', 'r7 name', 2],
      ['too-small', 'r7 people', 2],
      ['not-a-date', 'r7 day', 2],
    ]);
  });

  it('counts the rows that have words', () => {
    const rows = [row('r1', { name: 'A' }), row('r2', {})];
    expect(read({ type: 'table', columns, min: 2 }, { rows })).toEqual([['too-few', null, 2]]);
  });
});

describe('"no data"', () => {
  it('is an answer when it has a reason', () => {
    const question = { type: 'integer', required: true, allowNoData: true } as const;
    expect(read(question, { text: 'x', noData: ' Chưa quyết toán ' })).toEqual({ noData: 'Chưa quyết toán' });
    expect(read(question, { noData: ' ' })).toEqual([['reason-missing', 'noData', undefined]]);
  });
});

describe('reading files', () => {
  const withFiles = (count: number, sentIds: string[]) => ({
    ...context,
    filesOf: () => ({ count, sentIds }),
  });
  const question = { id: 'q', type: 'file', required: true, max: 2 } as const;

  it('answers with the files that have arrived and counts all', () => {
    expect(readField(question, {}, withFiles(2, ['a'])).answer).toEqual(['a']);
    expect(readField(question, {}, withFiles(3, [])).faults[0]?.code).toBe('too-many-files');
    expect(readField(question, {}, withFiles(0, [])).faults[0]?.code).toBe('attach');
  });
});
