import { isPlanOver } from '@kehoach/contract';
import type { CalendarDate } from '@kehoach/contract';

import { daysAhead, isHappening } from './plan-items.js';
import type { TimelineItem } from './plan-items.js';

/**
 * What the opening sentence says.
 * - `due`: these fall due next, all on one day; `days` to their last valid day
 * - `begins`: nothing is due any more, these begin next
 * - `running`: nothing lies ahead, these go on until a day `days` away
 * - `over`: every plan has ended; `deadlines` of the `count` dated items are deadlines, `done` are done
 * - `passed`: the plan is in force, but all its days have passed
 * - `undated`: no item has a day; `tasks` of all items are tasks
 */
export type Answer =
  | {
      readonly kind: 'due' | 'begins' | 'running';
      readonly days: number;
      readonly items: readonly TimelineItem[];
    }
  | { readonly kind: 'over'; readonly deadlines: number; readonly count: number; readonly done: number }
  | { readonly kind: 'passed'; readonly count: number }
  | { readonly kind: 'undated'; readonly tasks: number; readonly count: number };

function nearest(items: readonly TimelineItem[], today: CalendarDate) {
  let days = Infinity;
  let nearestItems: TimelineItem[] = [];
  for (const item of items) {
    const ahead = daysAhead(item, today);
    if (ahead === null || ahead > days) continue;
    if (ahead < days) nearestItems = [];
    days = ahead;
    nearestItems.push(item);
  }
  return { days, items: nearestItems };
}

/** Items that are neither over nor settled. */
const OPEN_STATES = ['soon', 'running', 'upcoming'];

/** Chooses the sentence that answers "what is due next?" for these items on `today`. */
export function nextDue(items: readonly TimelineItem[], today: CalendarDate): Answer {
  const dated = items.filter(({ timing }) => timing.occurrence !== null);
  if (dated.length === 0) {
    return {
      kind: 'undated',
      tasks: items.filter(({ kind }) => kind === 'task').length,
      count: items.length,
    };
  }
  const open = dated.filter(({ state }) => OPEN_STATES.includes(state));
  const due = open.filter(({ kind }) => !isHappening(kind));
  if (due.length > 0) return { kind: 'due', ...nearest(due, today) };
  const ahead = open.filter(({ timing }) => timing.code === 'upcoming');
  if (ahead.length > 0) return { kind: 'begins', ...nearest(ahead, today) };
  if (open.length > 0) return { kind: 'running', ...nearest(open, today) };
  if (dated.every(({ plan }) => isPlanOver(plan, today))) {
    const unknown = dated.filter(({ state }) => state === 'outcome-unknown');
    return {
      kind: 'over',
      deadlines: unknown.filter(({ kind }) => kind === 'deadline').length,
      count: unknown.length,
      done: dated.filter(({ state }) => state === 'done').length,
    };
  }
  return { kind: 'passed', count: dated.filter(({ state }) => state === 'due-no-information').length };
}
