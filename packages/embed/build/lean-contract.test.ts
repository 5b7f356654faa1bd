import { describe, expect, it } from 'vitest';

import { leanContract } from './lean-contract.js';

const transform = leanContract().transform as (code: string, id: string) => { code: string } | null;
const FILE = '/repo/packages/contract/src/plan.ts';

describe('leanContract', () => {
  it('reads an open list of words as any string, and leaves its definition alone', () => {
    const code = "x({ kind: z.nullish(openEnum(KINDS)), level: openEnum(['a', 'b']) });";
    expect(transform(code, FILE)?.code).toBe(
      'x({ kind: /*@__PURE__*/ z.nullish(/*@__PURE__*/ z.string()), level: /*@__PURE__*/ z.string() });',
    );
    expect(transform('function openEnum(known) {}', FILE)?.code).toBe('function openEnum(known) {}');
  });

  it('marks the making of a schema as free of effects, also by the own helpers', () => {
    expect(transform('const a = planWith({ b: listOf(c) });', FILE)?.code).toBe(
      'const a = /*@__PURE__*/ planWith({ b: /*@__PURE__*/ listOf(c) });',
    );
    expect(transform('const planWith = (parts) => parts;', FILE)?.code).toBe(
      'const planWith = (parts) => parts;',
    );
  });

  it('keeps to the files of the contract', () => {
    expect(transform('z.string()', '/repo/packages/elements/src/a.ts')).toBeNull();
  });
});
