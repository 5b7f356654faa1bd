import type { Plan } from '@kehoach/contract';
import type { PlanTimeline } from '@kehoach/elements';

import { sendKeys } from './keyboard.js';
import { settled } from './mount.js';
import { all, button, click, wordsOf } from './plan-timeline.js';

/** What is told politely. */
export const said = (element: PlanTimeline) => wordsOf(all(element, '[role="status"]')[0]);

/** The days that are shown, as they stand beside their buttons. */
export const daysShown = (element: PlanTimeline) => wordsOf(all(element, '.days > span')[0]);

/** The words of the scale, from left to right. */
export const scale = (element: PlanTimeline) => all(element, '.scale > i').map(wordsOf);

/** The box that holds scale and lanes. */
export const timelineIn = (element: PlanTimeline) => all(element, '[part="timeline"]')[0] as HTMLElement;

/** The accessible name of what has the focus. */
export const focusedName = (element: PlanTimeline) =>
  (element.shadowRoot?.activeElement as HTMLElement | null)?.getAttribute('aria-label') ?? '';

/** Presses keys and waits for what each does: the first one may have to wait for code. */
export async function press(element: PlanTimeline, ...keys: string[]): Promise<void> {
  for (const key of keys) {
    await sendKeys({ press: key });
    await settled(element);
  }
}

/** Presses the buttons with these words or names, one after the other. */
export async function pressButtons(element: PlanTimeline, ...names: string[]): Promise<void> {
  for (const name of names) await click(element, button(element, name));
}

/** A plan for 2020 of so many deadlines in one section. */
export const deadlines = (count: number, date: (index: number) => string): Plan => ({
  id: 'many',
  period: { start: '2020-01-01', end: '2020-12-31' },
  sections: [{ id: 's', title: 'Nhiệm vụ' }],
  activities: [...Array(count).keys()].map((index) => ({
    id: `a${index}`,
    sectionId: 's',
    kind: 'deadline',
    title: `Báo cáo ${index}`,
    when: { due: date(index), bound: 'by' },
  })),
});

/** A deadline on the tenth of every month. */
export const monthly = () => deadlines(12, (index) => `2020-${String(index + 1).padStart(2, '0')}-10`);
