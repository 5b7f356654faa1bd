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

describe('the current value', () => {
  it('is the newest with a number; null and suppressed values are skipped and flagged', () => {
    const result = assessProgress({
      ...indicator({}, ['2022', 50], ['2023', 52], ['2025', null]),
      series: [
        { period: '2025', value: null },
        { period: '2024', value: 99, status: 'suppressed' },
        { period: '2023', value: 52 },
        { period: '2022', value: 50 },
      ],
    });
    expect(result.current).toEqual({ period: '2023', value: 52 });
    expect(result.flags).toEqual(expect.arrayContaining(['suppressed', 'missing-values']));
  });

  it('is 0 where 0 was measured', () => {
    expect(assessProgress(indicator({}, ['2024', 0])).current).toEqual({ period: '2024', value: 0 });
  });

  it('is missing where only parts have values, and can be asked for by part', () => {
    const levels = indicator({
      series: [{ period: '2024', value: null, by: [{ dimension: 'level', key: 'province', value: 76.2 }] }],
    });
    expect(assessProgress(levels)).toMatchObject({ status: 'not-available', reason: 'only-disaggregated' });
    const province = assessProgress(levels, { by: { dimension: 'level', key: 'province' } });
    expect(province).toMatchObject({ status: 'achieved', current: { period: '2024', value: 76.2 } });
  });

  it.each(['provisional', 'estimated'] as const)('is flagged as %s', (status) => {
    const result = assessProgress(indicator({ series: [{ period: '2024', value: 61, status }] }));
    expect(result).toMatchObject({ status: 'achieved', flags: [status] });
  });

  it('is flagged below the natural range, which is not better', () => {
    const ratio = { direction: 'down', scale: { naturalMin: 104, naturalMax: 106 } } as const;
    const milestones = [{ period: '2025', value: 111, bound: '<=' }];
    const low = assessProgress({ ...ratio, milestones, series: [{ period: '2024', value: 103 }] });
    const natural = assessProgress({ ...ratio, milestones, series: [{ period: '2024', value: 104 }] });
    expect([low.flags, natural.flags]).toEqual([['below-natural-range'], []]);
  });

  it('grows stale only by a date that is given', () => {
    const old = indicator({}, ['2024', 61]);
    const flagsOn = (today?: string, staleAfterYears?: number) =>
      assessProgress(old, { today, staleAfterYears }).flags;
    expect(flagsOn()).toEqual([]);
    expect(flagsOn('2026-12-31')).not.toContain('stale');
    expect(flagsOn('2027-01-02')).toContain('stale');
    expect(flagsOn('2026-12-31', 1)).toContain('stale');
    expect(flagsOn('2026-01-01', 1)).not.toContain('stale');
    expect(flagsOn(undefined, 0)).toEqual([]);
  });
});

describe('the milestone', () => {
  it('in force is the first that the value does not lie behind', () => {
    const inForce = (period: string) => assessProgress(indicator({}, [period, 61])).milestone?.period;
    expect(['2024', '2025-S1', '2025', '2026', '2031'].map(inForce)).toEqual([
      '2025',
      '2025',
      '2025',
      '2030',
      '2030',
    ]);
  });

  it('has its own bound', () => {
    const mortality = (period: string) =>
      assessProgress({
        direction: 'down',
        milestones: [
          { period: '2025', value: 42, bound: '<=' },
          { period: '2030', value: 42, bound: '<' },
        ],
        series: [{ period, value: 42 }],
      }).status;
    expect([mortality('2025'), mortality('2030')]).toEqual(['achieved', 'missed']);
  });

  it('of a wanted year is judged by the value of that year, where there is one', () => {
    const late = indicator({}, ['2024', 55], ['2025', 59], ['2026', 62]);
    const result = assessProgress(late, { milestone: 2025 });
    expect(result).toMatchObject({ status: 'missed', current: { period: '2025', value: 59 } });
    expect(result.flags).toContain('newer-value');
    const gap = indicator({}, ['2024', 55], ['2026', 62]);
    expect(assessProgress(gap, { milestone: 2025 })).toMatchObject({
      status: 'achieved',
      current: { period: '2026' },
    });
    expect(assessProgress(late, { milestone: 2030 })).toMatchObject({
      status: 'on-track',
      milestone: { value: 75 },
    });
  });

  it('may be missing: then only the trend is told', () => {
    const values: [string, number][] = [
      ['2023', 50],
      ['2024', 52],
    ];
    for (const result of [
      assessProgress(indicator({ milestones: [] }, ...values)),
      assessProgress(indicator({ milestones: null }, ...values)),
      assessProgress(indicator({}, ...values), { milestone: 2028 }),
    ]) {
      expect(result).toMatchObject({
        status: 'no-trend',
        reason: 'no-milestone',
        milestone: null,
        trend: 'improving',
      });
    }
  });

  it('of one framework is not mixed with that of another', () => {
    const ratio: AssessableIndicator = {
      direction: 'down',
      milestones: [
        { period: '2030', value: 109, bound: '<=', framework: 'Chiến lược bình đẳng giới' },
        { period: '2030', value: 109, bound: '<', framework: 'Chiến lược Dân số' },
      ],
      series: [{ period: '2030', value: 109 }],
    };
    expect(assessProgress(ratio)).toMatchObject({ status: 'achieved', flags: ['target-in-other-framework'] });
    expect(assessProgress(ratio, { framework: 'Chiến lược Dân số' }).status).toBe('missed');
  });

  it('with a bound we do not know is not judged', () => {
    const result = assessProgress(
      indicator({ milestones: [{ period: '2025', value: 60, bound: 'gần' }] }, ['2024', 61]),
    );
    expect(result).toMatchObject({ status: 'no-trend', reason: 'unknown-bound' });
  });

  it('"about" is met within the tolerance; beyond it on the good side it is met and flagged', () => {
    const about = (value: number) =>
      indicator({ milestones: [{ period: '2030', value: 60, bound: '~' }] }, ['2030', value]);
    expect(assessProgress(about(59.2)).status).toBe('missed');
    expect(assessProgress(about(59.2), { tolerance: 1 })).toMatchObject({ status: 'achieved', flags: [] });
    expect(assessProgress(about(61), { tolerance: 1 }).flags).toEqual([]);
    expect(assessProgress(about(60.5)).flags).toEqual(['over-approximate-target']);
    expect(assessProgress(about(65), { tolerance: 1 }).flags).toEqual(['over-approximate-target']);
  });

  it('whose year has passed without a value says so', () => {
    const result = assessProgress(indicator({}, ['2023', 50], ['2024', 52]), { today: '2026-11-22' });
    expect(result.flags).toContain('milestone-year-over');
    const inTime = assessProgress(indicator({}, ['2023', 50], ['2024', 52]), { today: '2025-12-31' });
    expect(inTime.flags).not.toContain('milestone-year-over');
    const nextMorning = assessProgress(indicator({}, ['2024', 52]), { today: '2026-01-01' });
    expect(nextMorning.flags).toContain('milestone-year-over');
    const judged = assessProgress(indicator({}, ['2025', 52]), { today: '2026-11-22' });
    expect(judged.flags).not.toContain('milestone-year-over');
  });
});

describe('achievement', () => {
  it('is told with a worsening trend beside it', () => {
    expect(assessProgress(indicator({}, ['2023', 70], ['2024', 62]))).toMatchObject({
      status: 'achieved',
      trend: 'worsening',
      ratio: null,
    });
  });

  it('of a yes-or-no target is yes or no, in any year', () => {
    const binary = (period: string, value: number) =>
      assessProgress({
        direction: 'binary',
        milestones: [{ period: '2025', value: 1, bound: '=' }],
        series: [
          { period: '2023', value: 0 },
          { period, value },
        ],
      }).status;
    expect([binary('2025', 1), binary('2024', 0), binary('2025', 0), binary('2026', 0)]).toEqual([
      'achieved',
      'not-achieved',
      'not-achieved',
      'not-achieved',
    ]);
  });

  it("is missed from the end of the milestone's period on, with the pace beside it", () => {
    const at = (period: string) =>
      assessProgress(
        indicator({ milestones: [{ period: '2025', value: 60, bound: '>=' }] }, ['2021', 50], [period, 58]),
      );
    expect(at('2025-9M')).toMatchObject({ status: 'acceleration-needed' });
    expect(at('2025-9M').pace).toBeUndefined();
    expect(at('2025-S2')).toMatchObject({ status: 'missed', pace: 'acceleration-needed' });
    expect(at('2026')).toMatchObject({ status: 'missed', pace: 'acceleration-needed' });
  });

  it('is missed without a pace where the baseline lies behind the milestone', () => {
    const late = indicator(
      { milestones: [{ period: '2020', value: 60, bound: '>=' }] },
      ['2022', 50],
      ['2023', 52],
    );
    const result = assessProgress(late);
    expect(result).toMatchObject({
      status: 'missed',
      reason: 'baseline-not-before-milestone',
      trend: 'improving',
    });
    expect(result).not.toHaveProperty('pace');
  });
});

describe('the direction "keep"', () => {
  const keep = (...values: [string, number][]) =>
    assessProgress(
      indicator({ direction: 'keep', milestones: [{ period: '2025', value: 100, bound: '=' }] }, ...values),
    );

  it('is achieved while it holds', () => {
    expect(keep(['2023', 100], ['2024', 100])).toMatchObject({ status: 'achieved', trend: 'unchanged' });
  });

  it('is missed when it does not hold in its year', () => {
    expect(keep(['2023', 100], ['2025', 98])).toMatchObject({
      status: 'missed',
      pace: 'deterioration',
      trend: 'worsening',
    });
  });

  it('has a pace towards the bound before', () => {
    expect(keep(['2023', 90], ['2024', 96])).toMatchObject({ status: 'on-track', trend: 'improving' });
    expect(keep(['2023', 90], ['2024', 91])).toMatchObject({ status: 'limited-progress' });
    expect(keep(['2023', 100], ['2024', 97])).toMatchObject({
      status: 'deterioration',
      reason: 'target-equals-baseline',
    });
  });
});

describe('the baseline', () => {
  it('is the given one, without a flag', () => {
    const result = assessProgress(
      indicator({ baseline: { period: '2020', value: 40 } }, ['2023', 50], ['2024', 52]),
    );
    expect(result).toMatchObject({ baseline: { period: '2020', value: 40 }, flags: [] });
  });

  it('can be another year', () => {
    const values: [string, number][] = [
      ['2021', 45],
      ['2022', 50],
      ['2024', 52],
    ];
    const result = assessProgress(indicator({ baseline: { period: '2020', value: 40 } }, ...values), {
      baselineYear: 2022,
    });
    expect(result).toMatchObject({ baseline: { period: '2022', value: 50 } });
  });

  it('is missing behind a break of the series: no trend over a break', () => {
    const broken = indicator(
      { breaks: [{ period: '2024' }], baseline: { period: '2020', value: 40 } },
      ['2023', 50],
      ['2024', 52],
    );
    const result = assessProgress(broken);
    expect(result).toMatchObject({ status: 'no-trend', reason: 'no-baseline', baseline: null, trend: null });
    expect(result.flags).toContain('series-break');
  });

  it('may lie behind no break while the milestone does, which is flagged', () => {
    const result = assessProgress(indicator({ breaks: [{ period: '2025-07' }] }, ['2023', 50], ['2024', 52]));
    expect(result).toMatchObject({ status: 'limited-progress' });
    expect(result.flags).toContain('break-before-milestone');
    expect(result.flags).not.toContain('series-break');
  });
});
