import { addDays } from '@kehoach/contract';
import type { Activity, ActivityWhen, Plan } from '@kehoach/contract';
import { describe, expect, it } from 'vitest';

import { calendarDays, calendarEvents, hostOfCalendar } from './calendar-events.js';
import { calendarOf, HOST, readCalendar } from './calendar-testing.node.js';
import type { TimelineItem } from './plan-items.js';
import { itemsOf, planOf } from './plan-testing.node.js';

const END_2025 = { period: { start: '2020-01-01', end: '2025-12-31' } };

const daysOf = (when: ActivityWhen, more: Partial<Activity> = {}, plan: Partial<Plan> = END_2025) =>
  calendarDays(itemsOf(planOf([{ when, ...more }], plan))[0] as TimelineItem);
const uidsOf = (items: readonly TimelineItem[], shown = items) =>
  calendarEvents(items, shown, () => HOST).events.map(({ uid }) => uid);

describe('hostOfCalendar', () => {
  // Seen to throw where the origin "null" was taken for an address.
  it('is that of the API, else of the page, else of the page around a frame of its own text', () => {
    const page = 'https://cong.vidu.gov.vn/tin/1';
    expect(hostOfCalendar('https://api.vidu.gov.vn:8700/plans/1', page, page)).toBe('api.vidu.gov.vn:8700');
    expect(hostOfCalendar('', page, page)).toBe('cong.vidu.gov.vn');
    expect(hostOfCalendar(undefined, 'about:srcdoc', page)).toBe('cong.vidu.gov.vn');
    expect(hostOfCalendar('null', 'about:srcdoc', 'about:srcdoc')).toBe('kehoach.invalid');
    expect(hostOfCalendar('data:application/json,1', 'file:///C:/tin.html', 'file:///C:/')).toBe(
      'kehoach.invalid',
    );
  });
});

describe('calendarDays', () => {
  it('gives both ends of a window', () =>
    expect(daysOf({ start: '2020-11-15', end: '2020-12-15' })).toEqual([
      { first: '2020-11-15', last: '2020-12-15', until: null },
    ]));

  it('puts a deadline on its last valid day: “before 10/6” is 9/6', () => {
    const day = { first: '2020-06-09', last: '2020-06-09', until: null };
    expect(daysOf({ due: '2020-06-10', bound: 'before' })).toEqual([day]);
    expect(daysOf({ start: '2020-06-01', due: '2020-06-10', bound: 'before' }, { kind: 'deadline' })).toEqual(
      [day],
    );
  });

  it('repeats a yearly window until the plan ends, over the new year too', () =>
    expect(daysOf({ start: '2020-12-15', end: '2020-01-10', recurs: 'yearly' })).toEqual([
      { first: '2020-12-15', last: '2021-01-10', until: '2025-12-31' },
    ]));

  it('repeats without end where no end of the plan is known', () =>
    expect(daysOf({ start: '2020-03-08', recurs: 'yearly' }, {}, { period: null })).toEqual([
      { first: '2020-03-08', last: '2020-03-08', until: '' },
    ]));

  it('does not repeat in a plan of one year', () =>
    expect(daysOf({ start: '2020-03-08', recurs: 'yearly' }, {}, { period: { end: '2020-12-31' } })).toEqual([
      { first: '2020-03-08', last: '2020-03-08', until: null },
    ]));

  it('has an entry for each year where the window is a day longer in leap years', () =>
    expect(daysOf({ start: '2020-02', recurs: 'yearly' }, {}, { period: { end: '2022-06-30' } })).toEqual([
      { first: '2020-02-01', last: '2020-02-29', until: null },
      { first: '2021-02-01', last: '2021-02-28', until: null },
      { first: '2022-02-01', last: '2022-02-28', until: null },
    ]));

  it('follows “before 1/3” to 28/2 and 29/2', () =>
    expect(daysOf({ due: '2023-03-01', bound: 'before', recurs: 'yearly' }).map(({ last }) => last)).toEqual([
      '2023-02-28',
      '2024-02-29',
      '2025-02-28',
    ]));

  it('repeats 29/2 in leap years only', () =>
    expect(daysOf({ start: '2020-02-29', recurs: 'yearly' })).toEqual([
      { first: '2020-02-29', last: '2020-02-29', until: '2025-12-31' },
    ]));

  it('has nothing without a day that exists', () =>
    expect(daysOf({ due: { raw: '31/6', iso: '2020-06-31' } })).toEqual([]));
});

describe('calendarEvents', () => {
  const items = itemsOf([
    planOf([{ id: 'a', when: { due: '2020-06-10' } }, { id: 'b' }, { id: 'a', when: { due: '2020-07-10' } }]),
    planOf([{ id: 'a', when: { due: '2020-06-10' } }], { id: 'p/a' }),
  ]);

  it('names entries by plan, activity and host, and tells doubled ids apart', () =>
    expect(uidsOf(items)).toEqual([`p/a@${HOST}`, `p/a#2@${HOST}`, `p%2fa/a@${HOST}`]));

  it('keeps a name when items before it are filtered away', () =>
    expect(uidsOf(items, items.slice(2))).toEqual([`p/a#2@${HOST}`, `p%2fa/a@${HOST}`]));

  it('counts the items that have no day', () =>
    expect(calendarEvents(items, items, () => HOST)).toMatchObject({ left: 1 }));

  it('names the entries of different years differently', () =>
    expect(
      uidsOf(
        itemsOf(
          planOf([{ id: 'm', when: { start: '2020-02', recurs: 'yearly' } }], {
            period: { end: '2021-12-31' },
          }),
        ),
      ),
    ).toEqual([`p/m/2020@${HOST}`, `p/m/2021@${HOST}`]));
});

describe('a calendar in another program', () => {
  it('has the days of the plan, repetitions included', () => {
    const [window, report, day] = readCalendar(
      calendarOf(
        itemsOf(
          planOf(
            [
              { kind: 'campaign', when: { start: '2020-11-15', end: '2020-12-15', recurs: 'yearly' } },
              { kind: 'deadline', when: { due: '2020-06-10', bound: 'before' } },
              { kind: 'event', when: { start: '2020-10-20' } },
            ],
            { period: { start: '2020-01-01', end: '2022-12-31' } },
          ),
        ),
      ),
    );
    expect(window?.days).toEqual([
      ['2020-11-15', '2020-12-15'],
      ['2021-11-15', '2021-12-15'],
      ['2022-11-15', '2022-12-15'],
    ]);
    expect(report?.days).toEqual([['2020-06-09', '2020-06-09']]);
    expect(day?.days).toEqual([['2020-10-20', '2020-10-20']]);
  });

  it.each(['2020-03-08', '2020-11-01'])(
    'has the days around %s, when clocks change in New York, wherever it is read',
    (day) => {
      const [before, after] = [addDays(day, -1), addDays(day, 1)];
      const whens = [{ start: day }, { start: before, end: day }, { due: after, bound: 'before' }];
      const read = readCalendar(calendarOf(itemsOf(planOf(whens.map((when) => ({ when }))))));
      expect(read.map(({ days }) => days)).toEqual([[[day, day]], [[before, day]], [[day, day]]]);
    },
  );

  it('holds ten thousand items, each by its own name', () => {
    const activities = Array.from({ length: 10_000 }, (_row, index) => ({
      title: `Nhiệm vụ số ${index}; phối hợp, báo cáo\\kết quả`,
      when: { due: `2020-${String(1 + (index % 12)).padStart(2, '0')}-15` },
    }));
    const read = readCalendar(calendarOf(itemsOf(planOf(activities))));
    expect(new Set(read.map(({ uid }) => uid)).size).toBe(10_000);
    expect(read.at(-1)?.event.summary).toBe('Nhiệm vụ số 9999; phối hợp, báo cáo\\kết quả');
    expect(read.at(-1)?.days).toEqual([['2020-04-15', '2020-04-15']]);
  });
});
