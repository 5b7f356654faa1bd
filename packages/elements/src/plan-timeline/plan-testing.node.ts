import type { Activity, Plan } from '@kehoach/contract';

import { readItems } from './plan-items.js';
import type { TimelineItem } from './plan-items.js';

/** A plan for 2020 with these activities; each gets an id where it has none. */
export function planOf(activities: readonly Partial<Activity>[], more: Partial<Plan> = {}): Plan {
  return {
    id: 'p',
    period: { start: '2020-01-01', end: '2020-12-31' },
    ...more,
    activities: activities.map((activity, index) => ({ id: `a${index}`, kind: 'task', ...activity })),
  };
}

/** The items of such plans on a day of 2020. */
export function itemsOf(plans: Plan | readonly Plan[], today = '2020-05-29'): TimelineItem[] {
  const list = Array.isArray(plans) ? (plans as Plan[]) : [plans as Plan];
  return readItems(
    list.map((plan) => ({ plan, url: '' })),
    today,
  );
}

/** Mulberry32: the same numbers in every run. */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const twoDigits = (value: number) => String(value).padStart(2, '0');

/** Activities of all kinds, dated and not, with days in and around 2020. */
export function randomActivities(random: () => number, count: number): Partial<Activity>[] {
  const day = () =>
    `${2019 + Math.floor(random() * 3)}-${twoDigits(1 + Math.floor(random() * 12))}-${twoDigits(1 + Math.floor(random() * 28))}`;
  const whens: (() => Activity['when'])[] = [
    () => null,
    () => ({ start: day(), end: day() }),
    () => ({ due: day(), bound: 'before' }),
    () => ({ due: day(), bound: 'by' }),
    () => ({ start: day(), recurs: 'yearly' }),
  ];
  const kinds = ['task', 'campaign', 'event', 'deadline', 'conference'];
  const agencies = ['x', 'y', 'z'];
  return [...Array(count).keys()].map((index) => ({
    kind: kinds[Math.floor(random() * kinds.length)],
    title: 'Nhiệm vụ '.repeat(1 + Math.floor(random() * 6)) + String(index),
    sectionId: ['I', 'II', 'II.1', 'II.2', 'missing'][Math.floor(random() * 5)],
    agencyIds: agencies.filter(() => random() < 0.5),
    when: (whens[Math.floor(random() * whens.length)] as () => Activity['when'])(),
  }));
}
