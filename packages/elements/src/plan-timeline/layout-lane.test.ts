import { toDayNumber } from '@kehoach/contract';
import type { Activity } from '@kehoach/contract';
import { describe, expect, it } from 'vitest';

import { labelWidthEm, layoutLane, MOST_ROWS } from './layout-lane.js';
import type { Mark, Place } from './layout-lane.js';
import { itemsOf, planOf, randomActivities, seeded } from './plan-testing.node.js';
import { axisOf, occurrencesOn } from './time-axis.js';
import type { TimeAxis } from './time-axis.js';

const YEAR: TimeAxis = { first: toDayNumber('2020-01-01'), last: toDayNumber('2020-12-31') };
/** An axis on which a day of 2020 is one em wide. */
const DAY_WIDE_EM = 366;
const dayOf = (date: string) => toDayNumber(date) - YEAR.first;

const layout = (activities: readonly Partial<Activity>[], widthEm = DAY_WIDE_EM, label = 'Nhiệm vụ') =>
  layoutLane(itemsOf(planOf(activities)), YEAR, widthEm, () => label);
const only = (activity: Partial<Activity>, widthEm?: number) => layout([activity], widthEm).marks[0] as Mark;

describe('layoutLane', () => {
  it('draws a span from its first to its last day, both inclusive', () => {
    const mark = only({ kind: 'campaign', when: { start: '2020-11-15', end: '2020-12-15' } });
    expect(mark.shape).toBe('span');
    expect(mark.start).toBeCloseTo(dayOf('2020-11-15'));
    expect(mark.end).toBeCloseTo(dayOf('2020-12-15') + 1);
  });

  it('puts a flag at the end of the last valid day: "trước ngày 10/6" after the 9th', () => {
    const mark = only({ kind: 'deadline', when: { due: '2020-06-10', bound: 'before' } });
    expect([mark.shape, mark.occurrence.end]).toEqual(['flag', '2020-06-09']);
    expect(mark.start).toBeCloseTo(dayOf('2020-06-10'));
  });

  it('draws an event in the middle of its day', () => {
    const mark = only({ kind: 'event', when: { start: '2020-03-08' } });
    expect(mark.shape).toBe('day');
    expect((mark.start + mark.end) / 2).toBeCloseTo(dayOf('2020-03-08') + 0.5);
  });

  it('keeps a short span wide enough to be hit', () => {
    const mark = only({ when: { start: '2020-05-01', end: '2020-05-02' } }, 30);
    expect(mark.end - mark.start).toBeGreaterThanOrEqual(1.5);
  });

  it('turns a label that would leave the axis to the other side', () => {
    const mark = only({ kind: 'deadline', when: { due: '2020-12-30', bound: 'by' } }, 60);
    expect(mark.side).toBe('before');
  });

  it('lets a label grow to all its words where its row is free', () => {
    const words = 'Báo cáo đánh giá kết quả công tác năm';
    const [mark] = layout([{ kind: 'deadline', when: { due: '2020-02-01' } }], 90, words).marks;
    expect((mark?.right ?? 0) - (mark?.end ?? 0)).toBeCloseTo(labelWidthEm(words));
  });

  it('is chronological', () => {
    const marks = layout([
      { when: { start: '2020-09-01', end: '2020-10-01' } },
      { when: { due: '2020-02-01' } },
      { when: { start: '2020-03-01', end: '2020-12-01' } },
    ]).marks;
    expect(marks.map(({ item }) => item.activity.id)).toEqual(['a1', 'a2', 'a0']);
  });

  it('keeps apart what has no day, and leaves out what lies outside the days shown', () => {
    const { marks, undated, crowded, count } = layout([
      {},
      { when: { due: { raw: '31/9/2020', iso: null } } },
      { when: { due: '2025-01-01' } },
    ]);
    expect([marks, crowded, count]).toEqual([[], [], 0]);
    expect(undated.map(({ activity }) => activity.id)).toEqual(['a0', 'a1']);
  });

  it('hands out what finds no room in the rows of a lane, to be summed', () => {
    const { marks, crowded, count } = layout(
      Array.from({ length: 10_000 }, () => ({ when: { due: '2020-06-10', bound: 'by' } })),
      60,
    );
    expect([marks.length, crowded.length, count]).toEqual([MOST_ROWS, 10_000 - MOST_ROWS, 10_000]);
  });

  it('draws what is late before what is done where rows are short', () => {
    const when = { due: '2020-03-10', bound: 'by' };
    const done = Array.from({ length: 20 }, () => ({ when, status: 'done' }));
    const { marks } = layout([...done, { when, status: 'planned' }], 20);
    expect(marks.map(({ item }) => item.state)).toContain('late');
  });

  it('fills the first row that has room, also between two marks', () => {
    const at = (date: string) => ({ kind: 'deadline', when: { due: date, bound: 'by' } });
    const marks = layout([at('2020-01-10'), at('2020-05-10'), at('2020-01-12'), at('2020-03-10')]).marks;
    expect(marks.map(({ item, row }) => [item.activity.id, row])).toEqual([
      ['a0', 0],
      ['a2', 1],
      ['a3', 0],
      ['a1', 0],
    ]);
  });

  it('cuts labels rather than leave a mark out', () => {
    const words = 'Báo cáo đánh giá kết quả công tác năm'.repeat(3);
    const due = (month: number) => ({ kind: 'deadline', when: { due: `2020-0${month}-10`, bound: 'by' } });
    const months = [1, 2, 3, 4, 5, 6, 7, 8, 9];
    const roomOf = ({ start, end, left, right }: Mark) => right - end + start - left;
    const few = layout(months.slice(0, 4).map(due), 90, words).marks;
    for (const mark of few) expect(roomOf(mark)).toBeCloseTo(labelWidthEm(words));
    const { marks, crowded } = layout(months.map(due), 90, words);
    expect([marks.length, crowded.length]).toEqual([9, 0]);
    for (const mark of marks) expect(roomOf(mark)).toBeCloseTo(16);
  });

  it('places every occurrence once, overlaps nothing and is the same every time', () => {
    for (let seed = 1; seed <= 100; seed += 1) {
      const random = seeded(seed);
      const plan = planOf(randomActivities(random, 40), {
        period: { start: '2019-01-01', end: '2021-12-31' },
      });
      const items = itemsOf(plan);
      const axis = axisOf([{ plan, url: '' }], items) as TimeAxis;
      const widthEm = 15 + random() * 80;
      const lay = () => layoutLane(items, axis, widthEm, ({ activity }) => activity.title as string);
      const { marks, undated, crowded, count } = lay();

      const expected = items.flatMap((item) =>
        occurrencesOn(axis, item).map(({ end }) => `${item.key} ${end}`),
      );
      const keyOf = ({ item, occurrence }: Place) => `${item.key} ${occurrence.end}`;
      const placed = [...marks, ...crowded].map(keyOf);
      expect([...placed].sort()).toEqual([...expected].sort());
      expect(count).toBe(placed.length);
      expect(undated).toEqual(items.filter(({ timing }) => timing.occurrence === null));
      const positions = [...marks, ...crowded].map(({ position }) => position);
      expect(positions.sort((a, b) => a - b)).toEqual(positions.map((_, index) => index + 1));

      for (let row = 0; row < MOST_ROWS; row += 1) {
        const boxes = marks.filter((mark) => mark.row === row);
        boxes.sort((a, b) => a.left - b.left);
        boxes.forEach((box, index) => {
          const next = boxes[index + 1];
          if (next) expect(next.left).toBeGreaterThanOrEqual(box.right + 0.49);
        });
      }
      for (const { row, left, start, end, right } of marks) {
        expect(row).toBeLessThan(MOST_ROWS);
        expect(left).toBeGreaterThanOrEqual(0);
        expect(start).toBeGreaterThanOrEqual(left);
        expect(right).toBeGreaterThanOrEqual(end);
        expect(right).toBeLessThanOrEqual(widthEm + 1e-9);
      }
      expect(lay()).toEqual({ marks, undated, crowded, count });
    }
  });
});
