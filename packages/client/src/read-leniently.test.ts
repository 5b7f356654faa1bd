import { Indicator, listOf, Plan, ReportForm } from '@kehoach/contract';
import { describe, expect, it } from 'vitest';

import type { LoadError } from './errors.js';
import { readLeniently, ROWS_PER_SLICE, sliceFaults } from './read-leniently.js';

const AT = 'https://api.example/plan';

async function thrown(run: () => Promise<unknown>): Promise<LoadError> {
  try {
    await run();
  } catch (error) {
    return error as LoadError;
  }
  throw new Error('nothing was thrown');
}

describe('readLeniently', () => {
  it('hands a valid value on as it is', async () => {
    const plan = { id: 'p', activities: [{ id: 'a' }] };
    const { value, dropped } = await readLeniently(Plan, plan, AT);
    expect(value).toBe(plan);
    expect(dropped).toEqual([]);
  });

  it('ignores members it does not know', async () => {
    expect((await readLeniently(Plan, { id: 'p', colour: 'red' }, AT)).dropped).toEqual([]);
  });

  it('reads an unknown word of a known list', async () => {
    const plan = { id: 'p', activities: [{ id: 'a', kind: 'workshop', status: 'paused' }] };
    expect(await readLeniently(Plan, plan, AT)).toEqual({ value: plan, dropped: [] });
  });

  it('drops one bad row of fifty and names its path', async () => {
    const good = Array.from({ length: 50 }, (_, index) => ({ id: `a${index}`, title: 'x' }));
    const activities = good.map((row, index) => (index === 17 ? { id: 'a17', title: 5 } : row));
    const { value, dropped } = await readLeniently(Plan, { id: 'p', activities }, AT);
    expect(value.activities).toHaveLength(49);
    expect(value.activities?.some(({ id }) => id === 'a17')).toBe(false);
    expect(dropped).toEqual([{ pointer: '/activities/17/title', cause: 'invalid_union' }]);
  });

  it('drops a row without an id', async () => {
    const { value, dropped } = await readLeniently(
      Plan,
      { id: 'p', agencies: [{ name: 'x' }, { id: 'b' }] },
      AT,
    );
    expect(value.agencies).toEqual([{ id: 'b' }]);
    expect(dropped[0]?.pointer).toBe('/agencies/0/id');
  });

  it('drops only the innermost row', async () => {
    const duties = [
      { id: 'd', parties: [{ nameAsWritten: 'A' }, { roles: 'lead' }, { nameAsWritten: 'C' }] },
    ];
    const { value } = await readLeniently(Plan, { id: 'p', duties }, AT);
    expect(value.duties?.[0]?.parties).toEqual([{ nameAsWritten: 'A' }, { nameAsWritten: 'C' }]);
  });

  it('leaves out a member of the wrong type', async () => {
    const { value, dropped } = await readLeniently(Plan, { id: 'p', period: 'năm 2020', title: 'T' }, AT);
    expect(value).toEqual({ id: 'p', period: null, title: 'T' });
    expect(dropped[0]?.pointer).toBe('/period');
  });

  it('leaves out what holds a member that must be there', async () => {
    const form = { id: 'f', reportingPeriod: { code: 7, due: '2020-06-10' } };
    const { value } = await readLeniently(ReportForm, form, AT);
    expect(value).toEqual({ id: 'f', reportingPeriod: null });
  });

  it('does not change the value it was given', async () => {
    const plan = { id: 'p', activities: [{ id: 5 }], period: 3 };
    const before = structuredClone(plan);
    await readLeniently(Plan, plan, AT);
    expect(plan).toEqual(before);
  });

  it('refuses a plan without an id and names the path', async () => {
    expect(await thrown(() => readLeniently(Plan, { title: 'T' }, AT))).toMatchObject({
      kind: 'contract',
      path: '/id',
    });
  });

  it('refuses a list whose items are none', async () => {
    const error = await thrown(() => readLeniently(listOf(Indicator), { items: 'x' }, AT));
    expect(error).toMatchObject({ kind: 'contract', path: '/items' });
  });

  it.each([null, 5, 'x', [], [{ id: 'p' }]])('refuses %j at the top', async (value) => {
    expect(await thrown(() => readLeniently(Plan, value, AT))).toMatchObject({ kind: 'contract', path: '' });
  });

  it('refuses another major version', async () => {
    const error = await thrown(() => readLeniently(Plan, { schema: 'kehoach/2', id: 'p' }, AT));
    expect(error).toMatchObject({ kind: 'version', path: '/schema' });
  });

  it('accepts a minor version of its own major', async () => {
    expect((await readLeniently(Plan, { schema: 'kehoach/1.4', id: 'p' }, AT)).value.id).toBe('p');
  });
});

describe('slices', () => {
  const count = ROWS_PER_SLICE * 3 + 7;
  const long = (bad: number) => ({
    id: 'p',
    activities: Array.from({ length: count }, (_, index) => ({ id: index === bad ? 9 : `a${index}` })),
    duties: Array.from({ length: count }, (_, index) => ({ id: `d${index}` })),
  });

  it('count paths from the whole answer', () => {
    const faults = [...sliceFaults(Plan, long(count - 1) as Record<string, unknown>)].flat();
    expect(faults).toEqual([{ path: ['activities', count - 1, 'id'], cause: 'invalid_type' }]);
  });

  it('tell a fault outside of the rows once', () => {
    const faults = [...sliceFaults(Plan, { ...long(-1), title: 1, sections: 'x' })].flat();
    expect(faults.map(({ path }) => path)).toEqual([['title'], ['sections']]);
  });

  it('give the page a turn between them', async () => {
    let turns = 0;
    const { value } = await readLeniently(Plan, long(-1), AT, () => {
      turns += 1;
      return Promise.resolve();
    });
    expect(value.activities).toHaveLength(count);
    expect(turns).toBe(3);
  });
});
