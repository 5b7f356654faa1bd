import { msg } from '@lit/localize';
import { html, nothing } from 'lit';

import type { Content } from '../internal/frame.js';
import { daysWords, hasLastDay, inferredReason, inferredWords, wordingOf } from './date-words.js';
import type { TimelineItem } from './plan-items.js';
import type { ViewContext } from './view-context.js';

/** The letter that stands for a plan where several are shown: A, B, C … */
export function planLetter(planIndex: number): string {
  return String.fromCharCode(65 + planIndex);
}

/** Number of a plan, else its title, in plain words. */
export function planName(view: ViewContext, planIndex: number): string {
  const plan = view.plans[planIndex]?.plan;
  return plan?.number || view.locale.words(plan?.title) || planLetter(planIndex);
}

/** Which plan an item is of, where several are shown: a letter and a pattern, not colour alone. */
export function planTag(view: ViewContext, planIndex: number): Content {
  if (view.plans.length < 2) return nothing;
  return html`<span class="plan-tag" data-plan=${planIndex % 4}>${planLetter(planIndex)}</span>`;
}

/** Title of an item; words for one that has none. */
export function itemTitle(view: ViewContext, { activity }: TimelineItem): Content {
  const title = view.text(activity.title);
  return title === nothing ? msg('(không ghi tên)', { id: 'plan-timeline.item.untitled' }) : title;
}

/** The mark of a date of which a part was inferred, with its reason; nothing where the source gives it whole. */
export function inferredMark(view: ViewContext, item: TimelineItem): Content {
  const reason = inferredReason(item);
  if (!reason) return nothing;
  return html`<span class="inferred" title=${view.locale.words(reason)}>≈ ${inferredWords(item)}</span>`;
}

/** When an item is, in the source's words and as computed. The day by which something is due follows its wording. */
export function whenLine(view: ViewContext, item: TimelineItem): Content {
  const days = daysWords(item, view.locale.language);
  const wording = wordingOf(item) === days ? '' : wordingOf(item);
  const quoted = wording === '' ? nothing : html`<span class="wording">“${wording}”</span>`;
  const computed = days === '' ? nothing : html`<span>${days}</span>`;
  const isYearly = item.activity.when?.recurs === 'yearly';
  return html`${hasLastDay(item) || !item.timing.occurrence ? [quoted, ' ', computed] : [computed, ' ', quoted]}
  ${isYearly ? html`<span>${msg('hằng năm', { id: 'plan-timeline.date.yearly' })}</span>` : nothing}
  ${inferredMark(view, item)}`;
}
