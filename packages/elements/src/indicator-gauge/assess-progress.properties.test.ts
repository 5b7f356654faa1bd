import { describe, expect, it } from 'vitest';

import { assessProgress, PROGRESS_STATUSES } from '../progress.js';
import type { AssessableIndicator, ProgressAssessment } from '../progress.js';

const CASES = 400;

/** Mulberry32: the same numbers in every run. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const DIRECTIONS = ['up', 'down', 'keep', 'binary'];
const BOUNDS = ['>=', '>', '<=', '<', '=', '~'];
const STATUSES = ['final', 'provisional', 'estimated', 'suppressed', null];
const PARTS = ['', '', '', '-Q1', '-Q3', '-S1', '-S2', '-9M', '-06'];

function randomIndicator(random: () => number): AssessableIndicator {
  const pick = <Value>(values: readonly Value[]) => values[Math.floor(random() * values.length)] as Value;
  const rows = <Row>(most: number, row: () => Row) =>
    Array.from({ length: Math.floor(random() * (most + 1)) }, row);
  const period = () => `${2015 + Math.floor(random() * 16)}${pick(PARTS)}`;
  const value = () => Math.round(random() * 1200) / 10;
  return {
    direction: pick(DIRECTIONS),
    scale: random() < 0.2 ? { naturalMin: value() } : null,
    baseline: random() < 0.3 ? { period: period(), value: value() } : null,
    milestones: rows(3, () => ({ period: period(), value: value(), bound: pick(BOUNDS) })),
    series: rows(6, () => ({
      period: period(),
      value: random() < 0.15 ? null : value(),
      status: pick(STATUSES),
    })),
    breaks: random() < 0.2 ? [{ period: period() }] : null,
  };
}

function forEachIndicator(check: (indicator: AssessableIndicator, random: () => number) => void): void {
  for (let seed = 1; seed <= CASES; seed += 1) {
    const random = seeded(seed);
    check(randomIndicator(random), random);
  }
}

/** Two rows for one period in different order are a question of its own; here every period stands once. */
function withDistinctPeriods(indicator: AssessableIndicator): AssessableIndicator {
  const series = indicator.series ?? [];
  const milestones = indicator.milestones ?? [];
  const isFirst = <Row extends { period: string }>(row: Row, index: number, all: readonly Row[]) =>
    all.findIndex(({ period }) => period === row.period) === index;
  return { ...indicator, series: series.filter(isFirst), milestones: milestones.filter(isFirst) };
}

const numbersOf = (result: ProgressAssessment) => [result.ratio, result.observedRate, result.requiredRate];

describe('assessProgress, for any indicator', () => {
  it('gives one of its statuses and finite numbers or null', () => {
    const seen = new Set<string>();
    forEachIndicator((indicator) => {
      const result = assessProgress(indicator, { today: '2026-11-22' });
      seen.add(result.status);
      expect(PROGRESS_STATUSES).toContain(result.status);
      for (const number of numbersOf(result)) expect(number === null || Number.isFinite(number)).toBe(true);
      expect(new Set(result.flags).size).toBe(result.flags.length);
      if (result.pace !== undefined) expect(result.status).toBe('missed');
    });
    expect([...seen].sort()).toEqual([...PROGRESS_STATUSES].sort());
  });

  it('leaves its input alone', () => {
    forEachIndicator((indicator) => {
      const before = structuredClone(indicator);
      assessProgress(indicator);
      expect(indicator).toEqual(before);
    });
  });

  it('does not depend on the order of values and milestones', () => {
    forEachIndicator((random) => {
      const indicator = withDistinctPeriods(random);
      const reversed = {
        ...indicator,
        series: [...(indicator.series ?? [])].reverse(),
        milestones: [...(indicator.milestones ?? [])].reverse(),
      };
      const [there, back] = [assessProgress(indicator), assessProgress(reversed)];
      // Milestones that end together (2025 and 2025-S2) keep the document's order.
      if (there.milestone?.period !== back.milestone?.period) return;
      expect({ ...back, flags: [...back.flags].sort() }).toEqual({
        ...there,
        flags: [...there.flags].sort(),
      });
    });
  });

  it('is not moved by empty and suppressed values', () => {
    forEachIndicator((indicator) => {
      const series = [
        ...(indicator.series ?? []),
        { period: '2031', value: null },
        { period: '2014', value: 5, status: 'suppressed' },
      ];
      const { flags: _flags, ...plain } = assessProgress(indicator);
      const { flags, ...padded } = assessProgress({ ...indicator, series });
      expect(padded).toEqual(plain);
      expect(flags).toEqual(expect.arrayContaining(['missing-values', 'suppressed']));
    });
  });

  it('says the same in other units of measure', () => {
    forEachIndicator((indicator) => {
      const scaled = {
        ...indicator,
        baseline: indicator.baseline && { ...indicator.baseline, value: indicator.baseline.value * 8 },
        milestones: (indicator.milestones ?? []).map((row) => ({ ...row, value: row.value * 8 })),
        series: (indicator.series ?? []).map((row) => ({
          ...row,
          value: row.value == null ? null : row.value * 8,
        })),
      };
      const { status, trend, pace } = assessProgress(indicator);
      expect(assessProgress(scaled)).toMatchObject({ status, trend, ...(pace ? { pace } : {}) });
    });
  });

  it('treats up and down as mirror images', () => {
    const mirror: Record<string, string> = {
      '>=': '<=',
      '>': '<',
      '<=': '>=',
      '<': '>',
      '=': '=',
      '~': '~',
      up: 'down',
      down: 'up',
      keep: 'keep',
      binary: 'keep',
    };
    forEachIndicator((random) => {
      const indicator = { ...random, direction: random.direction === 'binary' ? 'keep' : random.direction };
      const mirrored = {
        ...indicator,
        direction: mirror[indicator.direction ?? ''],
        scale: null,
        baseline: indicator.baseline && { ...indicator.baseline, value: -indicator.baseline.value },
        milestones: (indicator.milestones ?? []).map((row) => ({
          ...row,
          value: -row.value,
          bound: mirror[row.bound ?? ''],
        })),
        series: (indicator.series ?? []).map((row) => ({
          ...row,
          value: row.value == null ? null : -row.value,
        })),
      };
      const there = assessProgress(indicator, { method: 'linear' });
      const back = assessProgress(mirrored, { method: 'linear' });
      expect([back.status, back.pace, back.trend]).toEqual([there.status, there.pace, there.trend]);
      expect(back.ratio ?? 0).toBeCloseTo(there.ratio ?? 0, 9);
    });
  });

  it('never compares across a break', () => {
    forEachIndicator((indicator) => {
      const { current } = assessProgress(indicator);
      if (!current) return;
      const broken = assessProgress({
        ...indicator,
        breaks: [{ period: current.period }, { period: '2031' }],
      });
      const start = Number(current.period.slice(0, 4));
      if (broken.baseline) expect(Number(broken.baseline.period.slice(0, 4))).toBeGreaterThanOrEqual(start);
    });
  });
});

describe('assessProgress, on a path', () => {
  const onPath = (random: () => number, share: number) => {
    const from = 5 + random() * 90;
    const to = from * (1.05 + random());
    const years = 2 + Math.floor(random() * 8);
    const elapsed = 1 + Math.floor(random() * (years - 1));
    const value = from * (to / from) ** ((share * elapsed) / years);
    return assessProgress({
      direction: 'up',
      milestones: [{ period: String(2020 + years), value: to, bound: '>=' }],
      series: [
        { period: '2020', value: from },
        { period: String(2020 + elapsed), value },
      ],
    });
  };

  it('that leads to the milestone has the ratio 1', () => {
    for (let seed = 1; seed <= CASES; seed += 1) {
      const result = onPath(seeded(seed), 1);
      expect(result.status).toBe('on-track');
      expect(result.ratio).toBeCloseTo(1, 9);
    }
  });

  it('has a higher ratio the further it has come', () => {
    for (let seed = 1; seed <= CASES; seed += 1) {
      const ratios = [-0.5, 0, 0.3, 0.7, 0.96].map((share) => onPath(seeded(seed), share).ratio ?? NaN);
      expect(ratios).toEqual([...ratios].sort((a, b) => a - b));
      expect(ratios.every(Number.isFinite)).toBe(true);
    }
  });
});
