import { describe, expect, it } from 'vitest';

import { assessProgress } from '../progress.js';
import type { AssessableIndicator } from '../progress.js';

function indicator(
  rest: AssessableIndicator,
  ...values: [period: string, value: number | null][]
): AssessableIndicator {
  return {
    direction: 'up',
    milestones: [
      { period: '2025', value: 60, bound: '>=' },
      { period: '2030', value: 75, bound: '>=' },
    ],
    series: values.map(([period, value]) => ({ period, value })),
    ...rest,
  };
}

describe('the methods', () => {
  const slow = indicator({}, ['2021', 30], ['2024', 33]);

  it.each(['cagr', 'linear', 'un-chart'] as const)('names %s and the numbers it used', (method) => {
    const result = assessProgress(slow, { method });
    expect(result).toMatchObject({ method });
    expect([result.ratio, result.observedRate, result.requiredRate].every(Number.isFinite)).toBe(true);
  });

  it('reads a legend, which needs no baseline', () => {
    const legend = [
      { from: null, to: 50, status: 'limited-progress' },
      { from: 50, to: null, status: 'on-track' },
    ] as const;
    expect(assessProgress(indicator({}, ['2024', 52]), { method: 'legend', legend })).toMatchObject({
      status: 'on-track',
      method: 'legend',
    });
    expect(assessProgress(indicator({}, ['2024', 61]), { method: 'legend', legend }).status).toBe('achieved');
    expect(assessProgress(indicator({}, ['2025', 52]), { method: 'legend', legend })).toMatchObject({
      status: 'missed',
      pace: 'on-track',
    });
    expect(assessProgress(slow, { method: 'legend' })).toMatchObject({
      status: 'no-trend',
      reason: 'legend-incomplete',
    });
  });

  it("shows a status set by hand, the caller's before the official one", () => {
    const official = { ...slow, status: { code: 'on-track' } };
    expect(assessProgress(official, { method: 'manual' })).toMatchObject({
      status: 'on-track',
      method: 'manual',
      ratio: null,
    });
    expect(assessProgress(official, { method: 'manual', manualStatus: 'missed' }).status).toBe('missed');
    expect(assessProgress({ status: { code: 'achieved' } }, { method: 'manual' })).toMatchObject({
      status: 'achieved',
      current: null,
    });
    expect(assessProgress(slow, { method: 'manual' })).toMatchObject({
      status: 'no-trend',
      reason: 'manual-status-missing',
    });
  });

  it('takes no notice of an official status otherwise', () => {
    expect(assessProgress({ ...slow, status: { code: 'achieved' } })).toEqual(assessProgress(slow));
  });

  it('takes other thresholds', () => {
    expect(assessProgress(slow).status).toBe('limited-progress');
    expect(assessProgress(slow, { thresholds: { accelerationNeeded: 0.1 } }).status).toBe(
      'acceleration-needed',
    );
  });
});

describe('bad input', () => {
  it.each([
    ['nothing', {}],
    [
      'nulls',
      {
        direction: null,
        scale: null,
        baseline: null,
        milestones: null,
        series: null,
        breaks: null,
        status: null,
      },
    ],
    ['an unknown direction', indicator({ direction: 'sideways' }, ['2023', 1], ['2024', 2])],
    ['no direction', indicator({ direction: null }, ['2023', 1], ['2024', 2])],
    [
      'unreadable periods',
      indicator({ breaks: [{ period: '?' }], milestones: [{ period: 'mai', value: 1 }] }, ['kỳ này', 1]),
    ],
  ] as [string, AssessableIndicator][])('gets an answer for %s', (_what, bad) => {
    const result = assessProgress(bad);
    expect(result.status).toBeTypeOf('string');
    expect(Object.values(result).some(Number.isNaN)).toBe(false);
  });

  it('is judged by its bound where the direction is unknown', () => {
    expect(assessProgress(indicator({ direction: 'sideways' }, ['2023', 50], ['2024', 58])).status).toBe(
      'on-track',
    );
  });
});
