import { describe, expect, it } from 'vitest';
import { judge, judgeAll } from '../test/bench/budgets.js';
import { createPlan, itemsOf, QUERY, rowsOf } from '../test/bench/data.js';
import { median, medians } from '../test/bench/numbers.js';
import { CAP_MS, verdictLine, widgetTable } from '../test/bench/report.js';

describe('medians of runs', () => {
  it('are the middle, or the mean of the two middle ones', () => {
    expect(median([40, 10, 20])).toBe(20);
    expect(median([10, 9, 100, 20])).toBe(15);
    expect(median([])).toBeNull();
  });

  it('are taken measure by measure, and there is none where a run could not take one', () => {
    expect(medians([{ mount: 3, zoom: 5 }, { mount: 1, zoom: null }, { mount: 2 }])).toEqual({
      mount: 2,
      zoom: null,
    });
  });
});

describe('the budgets', () => {
  const table = {
    ours: { mount: 40, filter: 40, sort: 30, heap: 1, heapSearched: 4, bytes: 20, read: 90, slice: 40 },
    tabulator: { mount: 38, filter: 28, sort: 40, heap: 2, heapSearched: 2, bytes: 45 },
    vaadin: { mount: 80, filter: 30, sort: 32, heap: 3, heapSearched: 3, bytes: 55 },
  };
  const unmet = (widget: string, size: number, by: Record<string, Record<string, number | null>>) =>
    judge(widget, size, by)
      .filter(({ isMet }) => !isMet)
      .map(({ what }) => what);

  it('hold the table to the better of its two peers', () => {
    expect(unmet('table', 1000, table)).toEqual(['filter']);
    expect(unmet('table', 1000, { ...table, vaadin: { ...table.vaadin, heap: 0.5 } })).toEqual([
      'filter',
      'heap',
    ]);
  });

  it('give the filter of 100 rows one more frame', () => {
    expect(unmet('table', 100, table)).toEqual([]);
  });

  it('hold the timeline to a tenth of the mount and heap, and to the steps', () => {
    const vis = { mount: 1000, zoom: 50, scroll: 50, heap: 30 };
    const ours = { mount: 103, zoom: 54, scroll: 20, heap: 3 };
    expect(unmet('timeline', 100, { ours, 'vis-year': vis })).toEqual([]);
    const slow = { mount: 105, zoom: 55, scroll: null, heap: 3.2 };
    expect(unmet('timeline', 100, { ours: slow, 'vis-year': vis })).toEqual(['mount', 'zoom', 'scroll']);
    const large = { ...slow, read: 90, slice: 40 };
    const atLarge = unmet('timeline', 10_000, { ours: large, 'vis-year': vis });
    expect(atLarge).toEqual(['mount', 'zoom', 'scroll', 'heap']);
  });

  it('ask every gauge for its sentence', () => {
    const peers = { 'svg-gauge': { mount: 30 } };
    expect(unmet('gauge', 20, { ours: { mount: 45, sentences: 20 }, ...peers })).toEqual([]);
    expect(unmet('gauge', 20, { ours: { mount: 45, sentences: 19 }, ...peers })).toEqual(['sentences']);
  });

  it('say nothing where a peer was left out', () => {
    const record = (contender: string, mount: number) => ({
      widget: 'gauge',
      size: 1,
      contender,
      mount,
      sentences: 1,
    });
    expect(judgeAll([record('ours', 30)])).toEqual([]);
    const [mount] = judgeAll([record('ours', 80), record('svg-gauge', 30)]);
    expect(mount).toMatchObject({ widget: 'gauge', what: 'mount', ours: 80, limit: 45, isMet: false });
  });

  it('tell what depends on the machine for orientation', () => {
    const slow = { ...table, ours: { ...table.ours, read: 101, filter: 30 } };
    const verdicts = judge('table', 10_000, slow).filter(({ isMet }) => !isMet);
    expect(verdicts).toEqual([expect.objectContaining({ what: 'read', isOrientation: true })]);
  });
});

describe('the printed table', () => {
  const at = (size: number, contender: string, measures: object) => ({
    widget: 'timeline',
    size,
    contender,
    bytes: 31_480,
    ...measures,
  });
  const line = (results: object[], name: string) =>
    widgetTable('timeline', results)
      .split('\n')
      .find((row) => row.includes(name));

  it('tells every size of a contender in one row', () => {
    const results = [
      at(100, 'ours', { mount: 33.3, elements: 9, heap: 1.26 }),
      at(1000, 'ours', { mount: CAP_MS, elements: CAP_MS, heap: 2 }),
    ];
    expect(line(results, 'kh-plan-timeline')).toContain(
      '| 31 | – | 33 / > 45 s | – | 9 / 45000 | 1.3 / 2.0 |',
    );
  });

  it('says of ours what is not there yet, and nothing of what a peer cannot do', () => {
    const results = [at(100, 'ours', { zoom: null }), at(100, 'floor', { zoom: null })];
    expect(line(results, 'kh-plan-timeline')).toContain('not there yet');
    expect(line(results, 'floor')).not.toContain('not there yet');
  });

  it('gives both figures with a verdict', () => {
    const verdict = {
      widget: 'table',
      what: 'heap',
      size: 100,
      ours: 3,
      limit: 2,
      isMet: false,
      isOrientation: false,
    };
    expect(verdictLine(verdict)).toBe('- table at 100, heap: 3.0, at most 2.0: **not met**');
  });
});

describe('the data of the bench', () => {
  it('are the same in every run, and of the size that was asked for', () => {
    const plan = createPlan(50);
    expect(createPlan(50)).toEqual(plan);
    expect(itemsOf(plan)).toHaveLength(50);
    expect(rowsOf(plan)).toHaveLength(50);
  });

  it('hold the words of the search in some rows only', () => {
    const rows: { duty: string }[] = rowsOf(createPlan(1000));
    const found = rows.filter(({ duty }) => duty.includes(QUERY)).length;
    expect(found).toBeGreaterThan(20);
    expect(found).toBeLessThan(200);
  });
});
