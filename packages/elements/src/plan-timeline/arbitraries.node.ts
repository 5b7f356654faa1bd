import fc from 'fast-check';

import { formatIso } from '@kehoach/contract';
import type { Activity, ActivityWhen, CalendarDate, Plan } from '@kehoach/contract';

import { itemsOf, planOf } from './plan-testing.node.js';

/** A day that exists, between these years. */
export const calendarDay = (min = 2016, max = 2032): fc.Arbitrary<CalendarDate> =>
  fc
    .tuple(fc.integer({ min, max }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 31 }))
    .filter(([year, month, day]) => day <= new Date(Date.UTC(year, month, 0)).getUTCDate())
    .map(([year, month, day]) => formatIso(year, month, day));

/** A day, a month or a year, now and then one that does not exist. */
const sourceDate = fc.oneof(
  { weight: 8, arbitrary: calendarDay() },
  { weight: 1, arbitrary: calendarDay().map((day) => day.slice(0, 7)) },
  { weight: 1, arbitrary: fc.constantFrom('2020', '2020-02-30', '31/6', '2021-02') },
);

/** When something happens: windows, days, deadlines, once or every year, also the wrong way round. */
export const activityWhen: fc.Arbitrary<ActivityWhen> = fc.record(
  {
    start: sourceDate,
    end: sourceDate,
    due: sourceDate,
    bound: fc.constantFrom('before', 'by'),
    recurs: fc.constant('yearly'),
  },
  { requiredKeys: [] },
);

const activity: fc.Arbitrary<Partial<Activity>> = fc.record(
  {
    id: fc.constantFrom('a', 'a2', 'b', 'c', 'a/b', 'ă#2', 'd@e'),
    kind: fc.constantFrom('task', 'campaign', 'event', 'deadline', 'objective', 'group', 'hội nghị'),
    title: fc.constantFrom('Báo cáo', 'Tập huấn', 'Tập huấn lồng ghép giới', ''),
    sectionId: fc.constantFrom('I', 'II', 'II.1', 'II.2', 'missing'),
    parentId: fc.constantFrom('a', 'b', 'c', 'missing'),
    agencyIds: fc.array(fc.constantFrom('x', 'y', 'z', 'missing'), { maxLength: 3 }),
    status: fc.constantFrom('planned', 'in-progress', 'done', 'cancelled', 'unknown'),
    when: activityWhen,
  },
  { requiredKeys: [] },
);

/** Plans with sections in sections and agencies; ids may be doubled, missing or in a circle. */
export const somePlan: fc.Arbitrary<Plan> = fc
  .record({
    activities: fc.array(activity, { maxLength: 30 }),
    end: fc.option(calendarDay(2020, 2030), { nil: null }),
    circle: fc.boolean(),
  })
  .map(({ activities, end, circle }) =>
    planOf(activities, {
      period: { start: '2020-01-01', end },
      sections: [
        { id: 'I', parentId: circle ? 'II.1' : null },
        { id: 'II', title: 'Tập huấn' },
        { id: 'II.1', parentId: circle ? 'I' : 'II' },
        { id: 'II.2', parentId: 'II', title: 'Báo cáo' },
      ],
      agencies: [{ id: 'y' }, { id: 'x' }],
    }),
  );

/** One to three plans with their items. */
export const somePlans = fc.array(somePlan, { minLength: 1, maxLength: 3 }).map((plans) => ({
  plans: plans.map((plan) => ({ plan, url: '' })),
  items: itemsOf(plans),
}));
