import { msg, str } from '@lit/localize';
import { html, nothing } from 'lit';

import type { Content } from '../internal/frame.js';
import { agencyName } from './agency-line.js';
import { sumWords } from './crowd.js';
import type { Sum } from './crowd.js';
import { daysWords } from './date-words.js';
import type { Lane } from './group-lanes.js';
import { itemTitle } from './item-line.js';
import type { TimelineItem } from './plan-items.js';
import { kindWords } from './state-words.js';
import type { NamedMark, TimelineLane } from './timeline-layout.js';
import { factsOf } from './timeline-mark.js';
import type { LanePart, ViewContext } from './view-context.js';

/**
 * Number of a plan, else its title. Not from the code of the list: where that could not be had, this must be.
 */
function planWords({ planWords: known, plans, locale }: ViewContext, planIndex: number): string {
  const plan = plans[planIndex]?.plan;
  return known?.(planIndex)[1] ?? (plan?.number || locale.words(plan?.title));
}

/** Name of a lane that stands for an agency, a kind or a plan; null where it stands for a section. */
export function groupTitle(view: ViewContext, { agencyId, kind, ofPlan }: Lane): Content | null {
  if (kind) return kindWords(kind);
  if (ofPlan !== undefined) return [view.planTag?.(ofPlan), ' ', planWords(view, ofPlan)];
  if (agencyId === undefined) return null;
  return agencyId === ''
    ? msg('Không ghi cơ quan', { id: 'plan-timeline.lane.no-agency' })
    : agencyName(view, agencyId);
}

/** The same in plain words, for names of marks and lists. */
export function groupWords(view: ViewContext, { agencyId, kind, section, ofPlan }: Lane): string {
  if (kind) return kindWords(kind);
  // The name of an item ends with its plan where there are several.
  if (ofPlan !== undefined) return view.plans.length > 1 ? '' : planWords(view, ofPlan);
  return view.locale.words(agencyId ? view.agencies.get(agencyId)?.name : section?.title) || (agencyId ?? '');
}

/** What is open below the marks; Escape inside closes what `key` names. */
const opened = (content: Content, key = '') => html`<div class="opened" data-key=${key}>${content}</div>`;

/** The items of a lane as rows under a label. */
function openedRows(
  view: ViewContext,
  lane: Lane,
  key: string,
  label: string,
  items: readonly TimelineItem[],
) {
  const keyOf = (item: TimelineItem) => `${lane.key} ${item.key}`;
  return html`<ul aria-label=${label}>
    ${view.rows(key, items, { keyOf, hasState: items.some(({ timing }) => timing.occurrence) })}
  </ul>`;
}

/** What is open in a lane: details of marks, the items of sums, or those without a day. */
export function openedPart(view: ViewContext, lane: TimelineLane, part: LanePart): Content {
  if (part === 'undated') {
    const key = `undated ${lane.key}`;
    const label = msg(str`Không ghi thời hạn (${lane.undated.length})`, { id: 'plan-timeline.lane.undated' });
    return view.isOpen(key)
      ? opened(openedRows(view, lane, key, `${lane.words}: ${label}`, lane.undated))
      : nothing;
  }
  const dated = lane.items.length - lane.undated.length;
  if (lane.marks.length === 0 && dated > 0)
    return html`<p class="quiet elsewhere">
      ${msg(str`Không có mục nào; ${dated} mục ở ngày khác.`, { id: 'plan-timeline.lane.elsewhere' })}
    </p>`;
  return lane.marks
    .filter(({ key }) => view.isOpen(key))
    .map((mark) => {
      if (!('items' in mark))
        return opened(
          html`<p class="says">${itemTitle(view, mark.item)}</p>
            ${view.details(mark.item)}`,
          mark.key,
        );
      const words = sumWords(view, mark);
      const rows = openedRows(view, lane, mark.key, `${lane.words}: ${words}`, mark.items);
      return opened([html`<p class="says">${words}</p>`, rows], mark.key);
    });
}

/** Where an item is that the days shown do not have: its title and its own days. */
export function whereWords({ locale }: ViewContext, item: TimelineItem): string {
  const title = locale.words(item.activity.title);
  const days = daysWords(item, locale.language);
  return msg(str`Không hiện được ở đây: ${title}, ${days}.`, { id: 'plan-timeline.days.not-here' });
}

/** The whole text of a mark, for one that is pointed at or focused. */
export function markHint(view: ViewContext, mark: NamedMark | Sum): Content {
  if ('items' in mark) return sumWords(view, mark);
  return html`<b>${itemTitle(view, mark.item)}</b>
    ${factsOf(view, mark).map((fact) => html`<span>${fact}</span>`)}`;
}
