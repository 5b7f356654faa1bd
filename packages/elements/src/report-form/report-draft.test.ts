import { LoadError } from '@kehoach/client';
import type { ReportForm } from '@kehoach/contract';
import { describe, expect, it } from 'vitest';

import { proposalsPart, retypePart, tablePart } from './parts.js';
import { readReport } from './read-report.js';
import { createDraft, hasAnswers, reviveDraft } from './report-draft.js';
import type { AttachedFile } from './report-draft.js';
import { CHECK_STEP, DETAILS_STEP, sectionStep, stepOfField, stepsOf } from './steps.js';
import { createSubmission } from './submission.js';
import { receiverFaults } from './troubles/receiver-faults.js';

// What these forms ask for is there before they are read, as on a page.
await Promise.all([proposalsPart, retypePart, tablePart].map((part) => part.load()));

const form: ReportForm = {
  id: 'f',
  planId: 'p',
  version: 2,
  reportingPeriod: { code: '2025-S1' },
  sections: [
    { id: 'empty', fields: [] },
    {
      id: 'one',
      fields: [
        { id: 'note', type: 'note', label: 'Lưu ý' },
        { id: 'count', type: 'integer', prefill: { value: 5, from: 'previous' } },
        { id: 'why', type: 'text', visibleWhen: { fieldId: 'count', is: 'at-least', value: 10 } },
      ],
    },
    {
      id: 'two',
      fields: [
        { id: 'rows', type: 'table', columns: [{ id: 'name', type: 'text' }] },
        { id: 'proof', type: 'file' },
      ],
    },
  ],
};

const file: AttachedFile = {
  id: 'local',
  fieldId: 'proof',
  name: 'a.pdf',
  mediaType: 'application/pdf',
  bytes: 9,
  sha256: 'ab',
  url: 'https://api.example/uploads/up-1',
  isSent: true,
};
const context = {
  language: 'vi' as const,
  filesOf: (id: string) => ({ sentIds: ['up-1'], count: id === 'proof' ? 1 : 0 }),
};

describe('a draft', () => {
  it('that holds only what the form proposes has no answers', () => {
    const draft = createDraft(form, 'vi');
    expect(draft.entries['count']).toEqual({ text: '5', isPrefill: true });
    expect(hasAnswers(draft)).toBe(false);
    expect(hasAnswers({ ...draft, entries: { count: { text: '6' } } })).toBe(true);
    expect(hasAnswers({ ...draft, files: [file] })).toBe(true);
  });

  it('taken up later follows the proposals of the form, keeps what was typed and loses nothing', () => {
    const kept = {
      ...createDraft(form, 'vi'),
      entries: { count: { text: '5', isPrefill: true }, why: { text: 'vì' }, gone: { text: 'câu cũ' } },
      formVersion: '1',
    };
    const newer: ReportForm = {
      ...form,
      sections: [{ id: 'one', fields: [{ id: 'count', type: 'integer', prefill: { value: 7 } }] }],
    };
    const revived = reviveDraft(kept, newer, 'vi');
    expect(revived.entries).toEqual({
      count: { text: '7', isPrefill: true },
      why: { text: 'vì' },
      gone: { text: 'câu cũ' },
    });
    expect(revived.formVersion).toBe('1');
  });
});

describe('steps', () => {
  it('count the questions that are asked, and leave empty sections out', () => {
    const entries = { count: { text: '12' } };
    const { visible, faults } = readReport(form, entries, context);
    const steps = stepsOf(form, { entries, visible, faults, countFiles: (id) => (id === 'proof' ? 1 : 0) });
    expect(steps.map(({ id }) => id)).toEqual([
      DETAILS_STEP,
      sectionStep('one'),
      sectionStep('two'),
      CHECK_STEP,
    ]);
    expect(steps[1]).toMatchObject({ total: 2, done: 1, files: 0, isComplete: true });
    expect(steps[2]).toMatchObject({ total: 2, done: 1, files: 1 });
    expect(stepOfField(steps, 'proof')?.id).toBe(sectionStep('two'));
    expect(stepOfField(steps, '')?.id).toBe(DETAILS_STEP);
  });
});

describe('a submission', () => {
  const draft = {
    ...createDraft(form, 'vi'),
    entries: {
      count: { text: '3' },
      why: { text: 'không hỏi nữa' },
      rows: {
        rows: [
          { id: 'r1', cells: { name: ' ' } },
          { id: 'r2', cells: { name: 'B' } },
        ],
      },
    },
    details: { agencyName: '', number: ' 27/BC ', signer: '', contact: '' },
    files: [file],
  };
  const agency = { agencyId: 'so', name: 'Sở' };
  const submission = createSubmission(form, agency, draft, readReport(form, draft.entries, context));

  it('carries what is asked and the files by the ids of their uploads', () => {
    expect(submission).toEqual({
      formId: 'f',
      planId: 'p',
      agency,
      period: '2025-S1',
      number: '27/BC',
      signer: null,
      contact: null,
      answers: { count: 3, rows: [{ name: 'B' }], proof: ['up-1'] },
      attachments: [
        { id: 'up-1', name: 'a.pdf', mediaType: 'application/pdf', bytes: 9, sha256: 'ab', url: file.url },
      ],
    });
  });

  it('that comes back has its faults beside the questions', () => {
    const pointers = [
      '/answers/count',
      '/answers/rows/0/name',
      '/attachments/0',
      '/signer',
      '/planId',
      '/answers/gone',
    ];
    const errors = pointers.map((pointer) => ({ pointer, code: 'x', detail: `sai ở ${pointer}` }));
    const body = JSON.stringify({ title: 'Chưa hợp lệ', errors });
    const error = new LoadError('http', 'refused', { url: 'https://api.example/reports', status: 422, body });
    const found = receiverFaults(error, form, draft, submission);
    expect(found.map(({ fieldId, part }) => [fieldId, part])).toEqual([
      ['count', null],
      ['rows', 'r2 name'],
      ['proof', null],
      ['', 'signer'],
      ['', null],
      ['', null],
    ]);
    expect(found[0]).toMatchObject({ code: 'receiver', words: 'sai ở /answers/count' });
  });
});
