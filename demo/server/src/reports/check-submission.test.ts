import type { ReportForm, ReportSubmission } from '@kehoach/contract';
import { describe, expect, it } from 'vitest';

import { AGENCY, createSubmission, FIXTURE } from '../testing/fixture-data.js';
import { checkSubmission } from './check-submission.js';

const FORM = FIXTURE.reportForms[0] as ReportForm;

function faultsOf(
  answers: Record<string, unknown>,
  head: Record<string, unknown> = {},
  form = FORM,
): string[] {
  const submission = createSubmission(head, answers) as ReportSubmission;
  return checkSubmission(submission, form, AGENCY.agencyId).map(({ pointer, code }) => `${pointer} ${code}`);
}

describe('a submission', () => {
  it('with the required answers alone is right', () => {
    expect(faultsOf({})).toEqual([]);
  });

  it('with an answer to every kind of field is right', () => {
    expect(
      faultsOf({
        words: 'Đã triển khai',
        count: 12,
        money: 1.5,
        share: { numerator: 1, denominator: 3 },
        from: '2021-01-01',
        to: '2021-01-01',
        verdict: 'met',
        means: ['radio', 'web'],
        'has-contact': true,
        contact: 'Bà Hoa',
        'contact-note': 'gọi giờ hành chính',
        events: [
          { title: 'Tập huấn', day: '2021-03-08', people: 40 },
          { title: 'Toạ đàm', day: null },
        ],
        task: { status: 'done', progress: 100, summary: 'xong' },
        trained: { total: 10, female: 7, male: 3 },
        women: 8,
        men: 4,
        files: ['u1'],
      }),
    ).toEqual([]);
  });

  it.each([
    [{ agency: { agencyId: 'so-b' } }, ['/agency/agencyId wrong-agency']],
    [{ agency: { name: 'Sở A' } }, ['/agency/agencyId wrong-agency']],
    [{ planId: 'plan-2020' }, ['/planId wrong-plan']],
    [{ planId: null }, []],
    [{ period: '2021-S2' }, ['/period wrong-period']],
  ])('with the head %j has the faults %j', (head, faults) => {
    expect(faultsOf({}, head)).toEqual(faults);
  });

  it('of an agency that the form does not ask is refused', () => {
    const form = { ...FORM, agencies: [{ agencyId: 'so-b' }] };
    expect(faultsOf({}, {}, form)).toEqual(['/agency/agencyId not-addressed']);
    expect(faultsOf({}, {}, { ...FORM, agencies: [] })).toEqual([]);
  });
});

describe('an answer', () => {
  it.each<[string, unknown, string[]]>([
    ['name', undefined, ['/answers/name required']],
    ['name', '   ', ['/answers/name required']],
    ['name', 'x', ['/answers/name too-short']],
    ['name', 'x'.repeat(21), ['/answers/name too-long']],
    ['name', 'ệ'.repeat(20).normalize('NFD'), []],
    ['name', '<b>', ['/answers/name pattern']],
    ['name', 5, ['/answers/name wrong-type']],
    ['name', { noData: 'mất' }, ['/answers/name no-data-not-allowed']],
    ['words', 'x'.repeat(51), ['/answers/words too-long']],
    ['count', '12', ['/answers/count wrong-type']],
    ['count', 1.5, ['/answers/count wrong-type']],
    ['count', -1, ['/answers/count too-small']],
    ['count', 0, []],
    ['count', 101, ['/answers/count too-large']],
    ['count', true, ['/answers/count wrong-type']],
    ['money', 0.1, []],
    ['money', -0.1, ['/answers/money too-small']],
    ['share', 50, ['/answers/share wrong-type']],
    ['share', { numerator: 1, denominator: null }, ['/answers/share incomplete']],
    ['share', { numerator: null, denominator: null }, []],
    ['share', { numerator: 1, denominator: 0 }, ['/answers/share/denominator zero-denominator']],
    ['share', { numerator: -1, denominator: 2 }, ['/answers/share/numerator too-small']],
    ['share', { numerator: 3, denominator: 2 }, ['/answers/share too-large']],
    ['from', '2021-02-30', ['/answers/from not-a-date']],
    ['from', '30/1/2021', ['/answers/from not-a-date']],
    ['from', 20210130, ['/answers/from wrong-type']],
    ['verdict', 'perhaps', ['/answers/verdict unknown-option']],
    ['verdict', ['met'], ['/answers/verdict wrong-type']],
    ['means', 'radio', ['/answers/means wrong-type']],
    ['means', ['radio', 'fax'], ['/answers/means/1 unknown-option']],
    ['means', ['radio', 'radio'], ['/answers/means/1 repeated']],
    ['means', ['radio', 'web', 'talk'], ['/answers/means too-many']],
    ['means', [], []],
    ['has-contact', 'yes', ['/answers/has-contact wrong-type', '/answers/words required-when']],
    ['has-contact', false, []],
    ['events', 'none', ['/answers/events wrong-type']],
    ['events', ['Tập huấn'], ['/answers/events/0 wrong-type']],
    ['events', [{ day: '2021-03-08' }], ['/answers/events/0/title required']],
    ['events', [{ title: 'a', day: '8/3' }], ['/answers/events/0/day not-a-date']],
    ['events', [{ title: 'a', people: -1 }], ['/answers/events/0/people too-small']],
    ['events', [{ title: 'a', cost: 1 }], ['/answers/events/0/cost unknown-column']],
    ['events', [{ title: 'a' }, { title: 'b' }, { title: 'c' }], ['/answers/events too-many']],
    ['task', 'done', ['/answers/task wrong-type']],
    ['task', { status: 'finished' }, ['/answers/task/status unknown-option']],
    ['task', { status: null, summary: 'xong' }, ['/answers/task/status required']],
    ['task', { status: null, summary: '' }, []],
    ['task', { status: 'done', progress: 101 }, ['/answers/task/progress too-large']],
    ['trained', 5, ['/answers/trained wrong-type']],
    ['trained', { total: null, female: 3 }, ['/answers/trained/total required']],
    ['trained', { total: 3, female: -1 }, ['/answers/trained/female too-small']],
    ['trained', { total: 10, female: 7, male: 2 }, ['/answers/trained/total sex-sum']],
    ['trained', { total: 10, female: 11 }, ['/answers/trained/total sex-sum']],
    ['trained', { total: 10, female: 7 }, []],
    ['rate', { total: 40, female: 45, male: 36 }, []],
    ['trained', { noData: 'Chưa tổng hợp' }, []],
    ['trained', { noData: ' ' }, ['/answers/trained/noData reason-missing']],
    ['files', 'u1', ['/answers/files wrong-type']],
    ['files', ['a', 'b', 'c'], ['/answers/files too-many']],
    ['note', 'x', ['/answers/note not-a-question']],
    ['other', 'x', ['/answers/other unknown-field']],
    ['toString', 'x', ['/answers/toString unknown-field']],
    ['a/b', 'x', ['/answers/a~1b unknown-field']],
  ])('to %s that is %j has the faults %j', (id, answer, faults) => {
    expect(faultsOf({ [id]: answer })).toEqual(faults);
  });

  it('to a field of a later version is kept as it comes', () => {
    const form = { ...FORM, sections: [{ id: 's', fields: [{ id: 'name', type: 'map' }] }], rules: [] };
    expect(faultsOf({ name: 'POINT(1 1)' }, {}, form)).toEqual([]);
  });

  it('to a field with a broken pattern is accepted', () => {
    const form = {
      ...FORM,
      sections: [{ id: 's', fields: [{ id: 'name', type: 'text', pattern: '(' }] }],
      rules: [],
    };
    expect(faultsOf({}, {}, form)).toEqual([]);
  });
});

describe('a condition', () => {
  it('decides whether a required field is asked', () => {
    expect(faultsOf({ 'has-contact': true, words: 'x' })).toEqual(['/answers/contact required']);
    expect(faultsOf({ 'has-contact': false })).toEqual([]);
    expect(faultsOf({})).toEqual([]);
  });

  it('makes an answer that was not asked a fault', () => {
    expect(faultsOf({ contact: 'Bà Hoa' })).toEqual(['/answers/contact not-asked']);
    expect(faultsOf({ contact: '' })).toEqual([]);
  });

  it('reaches fields behind a field that is not asked', () => {
    expect(faultsOf({ contact: 'Bà Hoa', 'contact-note': 'x' })).toEqual([
      '/answers/contact not-asked',
      '/answers/contact-note not-asked',
    ]);
  });

  const withCondition = (is: string, value?: unknown): ReportForm => ({
    ...FORM,
    rules: [],
    sections: [
      {
        id: 's',
        fields: [
          { id: 'name', type: 'text' },
          { id: 'count', type: 'integer' },
          { id: 'means', type: 'choices' },
          { id: 'more', type: 'text', required: true, visibleWhen: { fieldId: 'count', is, value } },
          { id: 'web', type: 'text', required: true, visibleWhen: { fieldId: 'means', is, value } },
        ],
      },
    ],
  });

  it.each<[string, unknown, Record<string, unknown>, string[]]>([
    ['equals', 3, { count: 3 }, ['more']],
    ['equals', 3, { count: 4 }, []],
    ['equals', 'web', { means: ['radio', 'web'] }, ['web']],
    ['not-equals', 3, { count: 4 }, ['more', 'web']],
    ['not-equals', 3, { count: 3 }, ['web']],
    ['at-least', 3, { count: 3 }, ['more']],
    ['at-least', 3, { count: 2 }, []],
    ['at-least', 3, {}, []],
    ['filled', undefined, { count: 0 }, ['more']],
    ['filled', undefined, { means: [] }, []],
    ['from-the-future', 1, {}, ['more', 'web']],
  ])('%s %j with the answers %j asks %j', (is, value, answers, asked) => {
    expect(faultsOf(answers, {}, withCondition(is, value))).toEqual(
      asked.map((id) => `/answers/${id} required`),
    );
  });
});

describe('a rule', () => {
  it.each<[string, Record<string, unknown>, string[]]>([
    ['sum', { count: 10, women: 4, men: 6 }, []],
    ['sum', { count: 10, women: 4, men: 5 }, ['/answers/count sum']],
    ['sum without all parts', { count: 10, women: 4 }, []],
    ['not-after', { from: '2021-02-01', to: '2021-01-31' }, ['/answers/from not-after']],
    ['not-after on one day', { from: '2021-02-01', to: '2021-02-01' }, []],
    ['at-most', { women: 5, count: 4 }, ['/answers/women at-most']],
    ['at-most of equals', { women: 4, count: 4 }, []],
    ['required-when', { 'has-contact': true, contact: 'Bà Hoa' }, ['/answers/words required-when']],
    ['required-when not', { 'has-contact': false }, []],
  ])('%s: %j has the faults %j', (_rule, answers, faults) => {
    expect(faultsOf(answers)).toEqual(faults);
  });

  it('adds decimal fractions as people do', () => {
    const fields = ['name', 'a', 'b', 'c'].map((id) => ({ id, type: id === 'name' ? 'text' : 'decimal' }));
    const rules = [{ kind: 'sum' as const, fieldIds: ['a', 'b', 'c'] }];
    const form = { ...FORM, sections: [{ id: 's', fields }], rules };
    expect(faultsOf({ a: 0.3, b: 0.1, c: 0.2 }, {}, form)).toEqual([]);
  });

  it('speaks with the form’s own words', () => {
    const submission = createSubmission({}, { count: 10, women: 4, men: 5 }) as ReportSubmission;
    expect(checkSubmission(submission, FORM, AGENCY.agencyId)[0]?.detail).toBe('Tổng phải bằng nữ cộng nam.');
  });
});
