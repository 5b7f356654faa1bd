import type { ElementHandle, Locator, Page } from 'playwright-core';

import { openNeutral } from './neutral.ts';
import type { NeutralOptions } from './neutral.ts';
import type { Portals } from './start-portals.ts';
import { rest, settle } from './widgets.ts';
import type { WidgetTag } from './widgets.ts';

/** A view of a widget that shows a plan. */
export interface PlanView {
  readonly name: string;
  readonly tag: WidgetTag;
  /** Value of the attribute `view`. */
  readonly view: string;
  /** Words on the button that shows it. */
  readonly button: string;
  /** Other attributes that it needs. */
  readonly attributes?: Readonly<Record<string, string>>;
}

/** Every view of the timeline and of the table: a new one is a line here, and all tests of views have it. */
export const PLAN_VIEWS: readonly PlanView[] = [
  { name: 'the timeline', tag: 'kh-plan-timeline', view: 'timeline', button: 'Dòng thời gian' },
  { name: 'the list of items', tag: 'kh-plan-timeline', view: 'list', button: 'Danh sách' },
  { name: 'the agenda', tag: 'kh-plan-timeline', view: 'agenda', button: 'Sắp tới' },
  { name: 'the agencies', tag: 'kh-responsibility-table', view: 'agencies', button: 'Theo cơ quan' },
  { name: 'the list of duties', tag: 'kh-responsibility-table', view: 'list', button: 'Danh sách' },
  {
    name: 'the grid of duties',
    tag: 'kh-responsibility-table',
    view: 'list',
    button: 'Danh sách',
    // The plans of the demonstration have fewer rows than make a grid by themselves.
    attributes: { 'page-size': '10' },
  },
  { name: 'the matrix', tag: 'kh-responsibility-table', view: 'matrix', button: 'Ma trận' },
];

/** For `describe.each` and `it.each`: the name for the title, then the view. */
export const EACH_VIEW = PLAN_VIEWS.map((view) => [view.name, view] as const);

/** The plan whose numbers are known, and the day that its portal offers as a preview. */
export const KNOWN_DAY = '2020-05-29';
/** The plan that has an item in every state on any day, as a path on the portals' origin. */
export const SAMPLE_PLAN = '/api/plans/mau-1';

/** Opens plan 580/KH-UBND, unless `src` names another, in a view; the room is 1200 CSS pixels wide unless `width` says otherwise. */
export function openView(
  page: Page,
  portals: Portals,
  { tag, view, attributes }: PlanView,
  options: Partial<NeutralOptions> = {},
): Promise<Locator> {
  const { src, ...others } = options;
  const own: Record<string, string> =
    src === undefined ? { today: KNOWN_DAY } : { src: new URL(String(src), portals.url).href };
  return openNeutral(page, portals, tag, { width: 1200, view, ...attributes, ...own, ...others });
}

/** Shows a view of a widget by its button, and waits until it stands there: its code may have to be fetched first. */
export async function showView(widget: Locator, { button }: PlanView): Promise<void> {
  const one = { name: button, exact: true };
  await widget.getByRole('button', one).click();
  await widget.getByRole('button', { ...one, pressed: true }).waitFor();
  await settle(widget);
}

/** What opens something, and is closed. */
const CLOSED = 'details:not([open]) > summary, [aria-expanded="false"]';

/**
 * Presses one of these that are closed, and waits until it is open: what is pressed first waits for its code, and until then the
 * rest would be counted as it was. False where there are not so many.
 */
export async function openOne(closed: Locator, index = 0): Promise<boolean> {
  const page = closed.page();
  const one = (await closed.elementHandles())[index] as ElementHandle<Element> | undefined;
  if (!one) return false;
  // What a mark shows while the pointer is on it may cover the next.
  await page.mouse.move(0, 0);
  await one.click();
  await page.waitForFunction(([pressed, selector]) => !pressed.isConnected || !pressed.matches(selector), [
    one,
    CLOSED,
  ] as const);
  return true;
}

/** Opens the first things that are closed: details of items, agencies, undated items, filters; gives how many it opened. */
export async function openSome(widget: Locator, most = 5): Promise<number> {
  const all = widget.getByRole('button', { name: 'Mở tất cả' });
  if ((await all.count()) > 0) {
    await all.click();
    await all.waitFor({ state: 'detached' });
  }
  const closed = widget.locator(CLOSED).filter({ visible: true });
  let opened = 0;
  // What was opened is no longer closed: each time the next but as many, so that not all are of one list.
  while (opened < most && (await openOne(closed, opened))) opened += 1;
  await rest(widget.page());
  return opened;
}
