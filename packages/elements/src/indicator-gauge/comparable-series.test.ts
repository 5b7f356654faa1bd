import { describe, expect, it } from 'vitest';

import { assessProgress } from './assess-progress.js';
import { readSeries } from './comparable-series.js';
import type { AssessableIndicator, ProgressFlag } from './progress-types.js';

const codes = (indicator: AssessableIndicator) => readSeries(indicator).map((point) => point.period);

const BASELINE_FLAGS: ProgressFlag[] = ['series-break', 'inferred', 'mixed-periods'];

function baselineOf(indicator: AssessableIndicator, baselineYear?: number) {
  const { baseline, flags } = assessProgress(indicator, { baselineYear });
  return {
    period: baseline?.period ?? null,
    flags: flags.filter((flag) => BASELINE_FLAGS.includes(flag)),
  };
}

describe('readSeries', () => {
  it('puts values in the order in which their periods end', () => {
    const series = ['2024-Q4', '2023', '2024-S1', '2024-06', '2024', '2024-9M', '2021/2023'].map(
      (period) => ({
        period,
        value: 1,
      }),
    );
    expect(codes({ series })).toEqual([
      '2023',
      '2021/2023',
      '2024-06',
      '2024-S1',
      '2024-9M',
      '2024-Q4',
      '2024',
    ]);
  });

  it('skips and flags what has no value, is suppressed or cannot be placed', () => {
    const indicator: AssessableIndicator = {
      series: [
        { period: '2020', value: 0 },
        { period: '2021', value: null },
        { period: '2022' },
        { period: '2023', value: 7, status: 'suppressed' },
        { period: 'năm ngoái', value: 8 },
      ],
    };
    expect(readSeries(indicator).map(({ period, value }) => [period, value])).toEqual([['2020', 0]]);
    const { flags } = assessProgress(indicator);
    expect([...flags].sort()).toEqual(['missing-values', 'suppressed', 'unreadable-period']);
  });

  it.each([
    ['provisional', 'final', 2],
    ['final', 'provisional', 1],
    ['estimated', 'provisional', 2],
    ['provisional', 'provisional', 2],
    ['provisional', undefined, 2],
  ])('keeps the more settled of two values for one period (%s, then %s)', (first, second, kept) => {
    const points = readSeries({
      series: [
        { period: '2024', value: 1, status: first },
        { period: '2024', value: 2, status: second },
      ],
    });
    expect(points.map((point) => point.value)).toEqual([kept]);
  });

  it('reads one part of a disaggregated series, and tells a series that has only parts', () => {
    const indicator = {
      series: [
        { period: '2023', by: [{ dimension: 'level', key: 'province', value: 70 }] },
        {
          period: '2024',
          by: [
            { dimension: 'sex', key: 'province', value: 1 },
            { dimension: 'level', key: 'province', value: 76.2 },
          ],
        },
      ],
    };
    const province = assessProgress(indicator, { by: { dimension: 'level', key: 'province' } });
    expect([province.baseline?.value, province.current?.value]).toEqual([70, 76.2]);
    expect(province.reason).not.toBe('only-disaggregated');
    expect(assessProgress(indicator).reason).toBe('only-disaggregated');
    expect(assessProgress({ series: [] }).reason).toBe('no-data');
  });
});

describe('the baseline', () => {
  const series = ['2021', '2022', '2023', '2024'].map((period) => ({ period, value: Number(period) }));

  it('takes the first earlier value, as inferred', () => {
    expect(baselineOf({ series })).toEqual({ period: '2021', flags: ['inferred'] });
  });

  it("takes the indicator's own where there is one before the current value", () => {
    expect(baselineOf({ series, baseline: { period: '2019', value: 9 } })).toEqual({
      period: '2019',
      flags: [],
    });
    expect(baselineOf({ series, baseline: { period: '2024', value: 9 } }).period).toBe('2021');
    expect(baselineOf({ series, baseline: { period: 'gốc', value: 9 } }).period).toBe('2021');
  });

  it('takes the first value of the wanted year or later', () => {
    expect(baselineOf({ series, baseline: { period: '2019', value: 9 } }, 2022)).toEqual({
      period: '2022',
      flags: [],
    });
    expect(baselineOf({ series: [...series.slice(0, 1), ...series.slice(2)] }, 2022).period).toBe('2023');
    expect(baselineOf({ series }, 2024).period).toBeNull();
  });

  it('stays on its side of a break', () => {
    const broken = (period: string) => baselineOf({ series, breaks: [{ period }] });
    expect(broken('2023')).toEqual({ period: '2023', flags: ['series-break', 'inferred'] });
    expect(broken('2022-07')).toEqual({ period: '2022', flags: ['series-break', 'inferred'] });
    expect(broken('2024')).toEqual({ period: null, flags: ['series-break'] });
    expect(broken('2025')).toEqual({ period: '2021', flags: ['inferred'] });
    expect(broken('2021')).toEqual({ period: '2021', flags: ['inferred'] });
  });

  it('does not measure from its own baseline across a break', () => {
    const indicator = { series, baseline: { period: '2019', value: 9 }, breaks: [{ period: '2021' }] };
    expect(baselineOf(indicator)).toEqual({ period: '2021', flags: ['series-break', 'inferred'] });
  });

  it('prefers values of periods as long as the current one, and flags others', () => {
    const half = { period: '2023-S1', value: 1 };
    const year = { period: '2022', value: 2 };
    const current = { period: '2024-S1', value: 3 };
    expect(baselineOf({ series: [year, half, current] })).toEqual({ period: '2023-S1', flags: ['inferred'] });
    expect(baselineOf({ series: [year, current] })).toEqual({
      period: '2022',
      flags: ['inferred', 'mixed-periods'],
    });
  });
});
