import { readFileSync } from 'node:fs';

import { describe, expect, it } from 'vitest';

import { assessProgress } from './progress.js';
import type { AssessableIndicator, ProgressAssessment, ProgressOptions } from './progress.js';
import progressVectors from './indicator-gauge/progress-vectors.json' with { type: 'json' };

interface Vector {
  name: string;
  indicator: AssessableIndicator;
  options: ProgressOptions;
  expected: Partial<ProgressAssessment>;
}

const VECTORS = progressVectors.vectors as unknown as Vector[];

describe('the worked examples', () => {
  it.each(VECTORS.map((vector) => [vector.name, vector] as const))('%s', (_name, vector) => {
    const { observedRate, requiredRate, ratio, ...exact } = vector.expected;
    const result = assessProgress(vector.indicator, vector.options);
    expect(result).toMatchObject(exact);
    expect(result.reason).toBe(exact.reason);
    expect(result.pace).toBe(exact.pace);
    expect(result.observedRate ?? undefined).toEqual(observedRate && expect.closeTo(observedRate, 6));
    expect(result.requiredRate ?? undefined).toEqual(requiredRate && expect.closeTo(requiredRate, 6));
    expect(result.ratio ?? undefined).toEqual(ratio && expect.closeTo(ratio, 4));
  });

  it('include every kind of answer but the deliberate ones', () => {
    const statuses = VECTORS.map((vector) => vector.expected.status);
    expect(new Set(statuses).size).toBe(8);
    expect(VECTORS).toHaveLength(16);
  });
});

describe('@kehoach/elements/progress.js', () => {
  const modules = [
    './progress',
    './indicator-gauge/assess-progress',
    './indicator-gauge/comparable-series',
    './indicator-gauge/milestone',
    './indicator-gauge/rules',
    './indicator-gauge/pace',
    './indicator-gauge/period-bounds',
    './indicator-gauge/progress-status-of',
    './indicator-gauge/progress-types',
    './indicator-gauge/standing',
  ];

  it.each(modules)('imports nothing but types from elsewhere: %s', (name) => {
    const source = readFileSync(new URL(`${name}.ts`, import.meta.url), 'utf8');
    const froms = [...source.matchAll(/^(?:import|export)( type)?[^;]*? from '([^']+)'/gm)];
    const values = froms.filter(([, type]) => !type).map(([, , from]) => from ?? '');
    expect(values.filter((from) => !modules.some((module) => module.endsWith(from.slice(1, -3))))).toEqual(
      [],
    );
  });
});
