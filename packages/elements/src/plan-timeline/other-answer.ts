import { isPlanOver } from '@kehoach/contract';
import type { CalendarDate } from '@kehoach/contract';

import { nearest, openItems } from './next-due.js';
import type { Ahead } from './next-due.js';
import type { TimelineItem } from './plan-items.js';

/**
 * What the opening sentence says where nothing falls due any more and a plan goes on.
 * - {@link Ahead}: these begin next, or go on
 * - `done`: the plans are over, and `count` of their items are done
 * - `passed`: all days have passed
 * - `undated`: no item has a day; `tasks` of all items are tasks
 */
export type Answer =
  | Ahead
  | { readonly kind: 'done' | 'passed'; readonly count: number }
  | { readonly kind: 'undated'; readonly tasks: number; readonly count: number };

/** Chooses the sentence that answers "what is next?" for items of which none falls due after `today`. */
export function otherAnswer(items: readonly TimelineItem[], today: CalendarDate): Answer {
  const dated = items.filter(({ timing }) => timing.occurrence !== null);
  if (dated.length === 0) {
    return {
      kind: 'undated',
      tasks: items.filter(({ kind }) => kind === 'task').length,
      count: items.length,
    };
  }
  const open = openItems(dated);
  if (open.length === 0 && dated.every(({ plan }) => isPlanOver(plan, today)))
    return { kind: 'done', count: dated.filter(({ state }) => state === 'done').length };
  const ahead = open.filter(({ timing }) => timing.code === 'upcoming');
  return (
    nearest('begins', ahead, today) ??
    nearest('running', open, today) ?? {
      kind: 'passed',
      count: dated.filter(({ state }) => state === 'due-no-information').length,
    }
  );
}
