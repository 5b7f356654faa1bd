import type { Locator, Page } from 'playwright-core';

import type { Portals } from './start-portals.ts';
import { settle } from './widgets.ts';
import type { WidgetTag } from './widgets.ts';

const PLAN = '/api/plans/580-kh-ubnd-2020';
/** What each widget shows of plan 580/KH-UBND, by the path on the portals' origin. */
export const SOURCES: Readonly<Record<WidgetTag, string>> = {
  'kh-plan-timeline': PLAN,
  'kh-responsibility-table': PLAN,
  'kh-indicator-gauge': PLAN,
  'kh-report-form': '/api/report-forms/580-kh-ubnd-2020-6-thang',
};

/** A widget's attributes, and the width of the box that it stands in, in CSS pixels. */
export type NeutralOptions = Readonly<Record<string, string | number>> & { readonly width: number };

/** Opens the page that holds nothing but one widget on plan 580/KH-UBND; gives the widget once it shows data or words. */
export async function openNeutral(
  page: Page,
  { url }: Portals,
  tag: WidgetTag,
  options: NeutralOptions,
): Promise<Locator> {
  const query = new URLSearchParams({ tag, src: url + SOURCES[tag] });
  for (const [name, value] of Object.entries(options)) query.set(name, String(value));
  await page.goto(`${url}/neutral/?${query.toString()}`);
  const widget = page.locator(tag);
  await settle(widget);
  return widget;
}
