import { defineElement, IndicatorGauge } from '@kehoach/elements';
import { EXAMPLE_INDICATOR_LIST, EXAMPLE_TODAY } from '@kehoach/contract/examples.js';

import { mount, until } from './mount.js';

defineElement('kh-indicator-gauge', IndicatorGauge);

/** Addresses of a list of indicators and of a plan that leads to some; tests say what they answer. */
export const LIST = 'https://api.example/indicators';
export const PLAN = 'https://api.example/plans/p1';
/** Indicators of every kind. */
export const { items } = EXAMPLE_INDICATOR_LIST;

/** The first element of a gauge's shadow tree that matches, and all of them. */
export const part = <Found extends Element = HTMLElement>(gauge: IndicatorGauge, selector: string) =>
  gauge.renderRoot.querySelector<Found>(selector);
export const parts = (gauge: IndicatorGauge, selector: string) => [
  ...gauge.renderRoot.querySelectorAll<HTMLElement>(selector),
];
/** White space folded and trimmed. */
export const wordsOf = (element: Element | null) => (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
/** The card of an indicator, by a part of its title. */
export const cardOf = (gauge: IndicatorGauge, title: string) =>
  parts(gauge, '.card').filter((card) =>
    wordsOf(card.querySelector('.name')).includes(title),
  )[0] as HTMLElement;
/** What is told politely. */
export const status = (gauge: IndicatorGauge) => wordsOf(part(gauge, '[role="status"]'));

/** A gauge that is ready: with its data, and with the bar, whose code comes by itself. */
export async function ready(
  attributes: Record<string, string> = {},
  properties: Partial<IndicatorGauge> = {},
) {
  const gauge = await mount('kh-indicator-gauge', { today: EXAMPLE_TODAY, ...attributes }, properties);
  await until(() => part(gauge, '.card, .notice') !== null, 'the data are shown');
  if (gauge.view === 'bar' && (part(gauge, '.value strong')?.textContent ?? '').match(/\d/))
    await until(() => part(gauge, '[role="meter"]') !== null, 'the bar is drawn');
  return gauge;
}

/** A gauge of data set by property, ready. */
export const withData = (data: unknown, attributes: Record<string, string> = {}) =>
  ready(attributes, { data });

/** The closed group of the indicators without a value. */
export const withoutValue = (gauge: IndicatorGauge) =>
  part<HTMLDetailsElement>(gauge, '[part="without-value"]');

/** Opens that group where it is there and closed. */
export async function openGroup(gauge: IndicatorGauge) {
  const group = withoutValue(gauge);
  if (!group || group.open) return;
  group.querySelector('summary')?.click();
  await until(() => group.querySelector('.card') !== null, 'the indicators without a value are drawn');
}

/** Opens the details of a card, of the first one unless told otherwise; gives them once their code is there. */
export async function open(gauge: IndicatorGauge, summary = part(gauge, '.card summary')) {
  summary?.click();
  await until(
    () => (summary?.parentElement?.querySelector('.inside') ?? null) !== null,
    'the details are there',
  );
  return summary?.parentElement?.querySelector<HTMLElement>('.inside') as HTMLElement;
}
