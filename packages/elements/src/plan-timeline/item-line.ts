import { msg } from '@lit/localize';
import { html, nothing } from 'lit';

import type { LocalizedText } from '@kehoach/contract';

import type { Content } from '../internal/frame.js';
import { daysWords, hasLastDay, inferredReason, inferredWords, wordingOf } from './date-words.js';
import type { TimelineItem } from './plan-items.js';
import type { FirstView } from './view-context.js';

/** Title of an item; words for one that has none. */
export function itemTitle(view: FirstView, { activity }: TimelineItem): Content {
  const title = view.text(activity.title);
  return title === nothing ? msg('(không ghi tên)', { id: 'plan-timeline.item.untitled' }) : title;
}

/** The mark of a date of which a part was inferred, with its reason; nothing where the source gives it whole. */
export const inferredMark = (
  view: FirstView,
  reason: LocalizedText | null | undefined,
  item?: TimelineItem,
) =>
  reason
    ? html`<span class="inferred" title=${view.locale.words(reason)}>≈ ${inferredWords(item)}</span>`
    : nothing;

/** When an item is, in the source's words and as computed. The day by which something is due follows its wording. */
export function whenLine(view: FirstView, item: TimelineItem): Content {
  const days = daysWords(item, view.locale.language);
  const wording = wordingOf(item);
  const parts = [
    wording === '' || wording === days ? nothing : html`<span class="wording">“${wording}”</span>`,
    ' ',
    days === '' ? nothing : html`<span>${days}</span>`,
  ];
  if (item.timing.occurrence && !hasLastDay(item)) parts.reverse();
  return html`${parts}
  ${
    item.activity.when?.recurs === 'yearly'
      ? html`<span>${msg('hằng năm', { id: 'plan-timeline.date.yearly' })}</span>`
      : nothing
  }
  ${inferredMark(view, inferredReason(item), item)}`;
}
