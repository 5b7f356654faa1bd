import { msg, str } from '@lit/localize';
import { html, nothing } from 'lit';

import type { Content } from '../internal/frame.js';
import { agencyName } from './agency-line.js';
import type { Lane } from './group-lanes.js';
import { itemTitle } from './item-line.js';
import { kindWords } from './state-words.js';
import type { NamedMark, TimelineLane } from './timeline-layout.js';
import { factsOf } from './timeline-mark.js';
import type { LanePart, ViewContext } from './view-context.js';

/** Name of a lane that stands for an agency or a kind; null where it stands for a section. */
export function groupTitle(view: ViewContext, { agencyId, kind }: Lane): Content | null {
  if (kind) return kindWords(kind);
  if (agencyId === undefined) return null;
  return agencyId === ''
    ? msg('Không ghi cơ quan', { id: 'plan-timeline.lane.no-agency' })
    : agencyName(view, agencyId);
}

/** The same in plain words, for names of marks and lists. */
export function groupWords(view: ViewContext, { agencyId, kind, section }: Lane): string {
  if (kind) return kindWords(kind);
  return view.locale.words(agencyId ? view.agencies.get(agencyId)?.name : section?.title) || (agencyId ?? '');
}

/** What is open in a lane: details of marks, or the list of items that are not drawn. */
export function openedPart(view: ViewContext, lane: TimelineLane, part: LanePart): Content {
  if (part === 'marks') {
    return lane.marks
      .filter((mark) => view.isOpen(mark.key))
      .map(
        (mark) =>
          html`<div class="opened" data-key=${mark.key}>
            <p class="says">${itemTitle(view, mark.item)}</p>
            ${view.details(mark.item)}
          </div>`,
      );
  }
  const key = `${part} ${lane.key}`;
  if (!view.isOpen(key)) return nothing;
  const keyOf = (item: { key: string }) => `${lane.key} ${item.key}`;
  const label =
    part === 'rest'
      ? msg(str`Còn ${lane.rest.length} mục có ngày`, { id: 'plan-timeline.lane.rest' })
      : msg(str`Không ghi thời hạn (${lane.undated.length})`, { id: 'plan-timeline.lane.undated' });
  return html`<ul class="opened" aria-label=${`${lane.words}: ${label}`}>
    ${view.rows(key, lane[part], { keyOf, hasState: part === 'rest' })}
  </ul>`;
}

/** The whole text of a mark, for one that is pointed at or focused. */
export function markHint(view: ViewContext, mark: NamedMark): Content {
  return html`<b>${itemTitle(view, mark.item)}</b>
    ${factsOf(view, mark).map((fact) => html`<span>${fact}</span>`)}`;
}
