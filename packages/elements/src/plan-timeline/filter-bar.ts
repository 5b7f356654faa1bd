import { msg, str } from '@lit/localize';
import { html, nothing } from 'lit';

import { selectField } from '../internal/select-field.js';
import type { Choice } from '../internal/controls.js';
import type { Content } from '../internal/frame.js';
import { isUnfiltered } from './filter-items.js';
import type { ReaderChoices } from './reader-choices.js';
import type { ViewContext } from './view-context.js';

const all = (): Choice => ({ value: '', words: msg('Tất cả', { id: 'plan-timeline.filter.all' }) });

function agencyChoices(view: ViewContext): Choice[] {
  const used = new Set(view.all.flatMap(({ agencyIds }) => agencyIds));
  if (view.filters.agency !== '') used.add(view.filters.agency);
  const ids = [...view.agencies.keys()].filter((id) => used.has(id));
  const choicesOf = (isGroup: boolean, group: string): Choice[] =>
    ids
      .filter((id) => (view.agencies.get(id)?.kind === 'group') === isGroup)
      .map((value) => ({ value, group, words: view.locale.words(view.agencies.get(value)?.name) || value }));
  return [
    ...choicesOf(false, msg('Cơ quan', { id: 'plan-timeline.filter.agencies' })),
    ...choicesOf(true, msg('Nhóm cơ quan', { id: 'plan-timeline.filter.agency-groups' })),
  ];
}

/** A select over choices of the data; none where there is nothing to choose. */
export function filterField(
  label: string,
  choices: readonly Choice[],
  current: string,
  choose: (value: string) => void,
) {
  if (choices.length === 0 || (choices.length < 2 && current === '')) return nothing;
  return selectField(label, [all(), ...choices], current, choose);
}

/** The agency, which stands beside the search where it is asked for from outside, else among the other filters. */
export function agencyField(view: ViewContext, choices: ReaderChoices): Content {
  return filterField(
    msg('Cơ quan', { id: 'plan-timeline.filter.agency' }),
    agencyChoices(view),
    view.filters.agency,
    (agency) => choices.filter({ agency }),
  );
}

/** How many items answer, and the way back to all of them; nothing where nothing was asked. */
export function foundLine(view: ViewContext, choices: ReaderChoices): Content {
  if (isUnfiltered(view.filters) && view.query === '') return nothing;
  return html`<p class="found">
    <b>${countWords(view)}</b>
    <button type="button" class="link" @click=${() => choices.clear()}>
      ${msg('Xóa bộ lọc', { id: 'plan-timeline.filter.clear' })}
    </button>
  </p>`;
}

/** How many items answer the filters: "12 trong 64 mục". */
export function countWords(view: Pick<ViewContext, 'items' | 'all'>): string {
  return msg(str`${view.items.length} trong ${view.all.length} mục`, { id: 'plan-timeline.count' });
}

/** What is said where no item answers the filters. */
export function nothingFound(choices: ReaderChoices): Content {
  return html`<div class="state" part="state">
    <strong>${msg('Không có mục nào khớp.', { id: 'plan-timeline.nothing.title' })}</strong>
    <span>${msg('Hãy đổi từ tìm hoặc bớt điều kiện lọc.', { id: 'plan-timeline.nothing.advice' })}</span>
    <div>
      <button type="button" @click=${() => choices.clear()}>
        ${msg('Xóa bộ lọc', { id: 'plan-timeline.filter.clear' })}
      </button>
    </div>
  </div>`;
}
