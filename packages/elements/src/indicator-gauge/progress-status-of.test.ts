import { describe, expect, it } from 'vitest';

import { assessProgress, progressStatusOf } from '../progress.js';
import type { AssessableIndicator } from '../progress.js';

const indicator: AssessableIndicator = {
  direction: 'up',
  milestones: [{ period: '2025', value: 60, bound: '>=' }],
  series: [{ period: '2024', value: 61 }],
};
const shown = (status: AssessableIndicator['status']) =>
  progressStatusOf({ ...indicator, status }, assessProgress({ ...indicator, status }));

describe('progressStatusOf', () => {
  it('shows the computed status where there is no official one', () => {
    for (const none of [undefined, null, {}, { code: '' }, { source: { name: 'Bộ Nội vụ' } }]) {
      expect(shown(none)).toEqual({
        kind: 'computed',
        status: 'achieved',
        label: null,
        source: null,
        isDifferent: false,
      });
    }
  });

  it('shows the official status first, with its words and source', () => {
    const source = { name: 'Bộ Nội vụ' };
    expect(shown({ code: 'achieved', label: 'Đạt', source })).toEqual({
      kind: 'official',
      status: 'achieved',
      label: 'Đạt',
      source,
      isDifferent: false,
    });
  });

  it('says when it is another than the computed one', () => {
    expect(shown({ code: 'missed', label: 'Không đạt' })).toMatchObject({
      status: 'missed',
      isDifferent: true,
    });
  });

  it('keeps official words that are none of our statuses', () => {
    expect(shown({ code: null, label: 'Cơ bản đạt' })).toMatchObject({
      kind: 'official',
      status: null,
      label: 'Cơ bản đạt',
      isDifferent: false,
    });
    expect(shown({ code: 'nearly' })).toMatchObject({ kind: 'official', status: null, label: 'nearly' });
  });
});
