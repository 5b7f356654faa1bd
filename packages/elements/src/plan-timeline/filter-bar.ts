import { msg, str } from '@lit/localize';
import { html, nothing } from 'lit';

import { searchField, selectField, viewButtons } from '../internal/controls.js';
import type { Choice } from '../internal/controls.js';
import type { Content } from '../internal/frame.js';
import { isUnfiltered } from './filter-items.js';
import type { Filters } from './filter-items.js';
import type { Grouping } from './groupings.js';
import type { ViewContext, ViewName } from './view-context.js';

/** What the controls above a view can change. */
export interface FilterBarActions {
  showView(view: ViewName): void;
  filter(change: Partial<Filters>): void;
  group(grouping: Grouping): void;
  search(query: string): void;
  prepareSearch(): void;
  clear(): void;
  flipMore(): void;
}

/** What the controls show. */
export interface FilterBarState {
  readonly view: ViewName;
  readonly views: readonly ViewName[];
  readonly query: string;
  readonly isMoreOpen: boolean;
}

const all = (): Choice => ({ value: '', words: msg('Tất cả', { id: 'plan-timeline.filter.all' }) });

function viewWords(view: ViewName): string {
  switch (view) {
    case 'timeline':
      return msg('Dòng thời gian', { id: 'plan-timeline.view.timeline' });
    case 'list':
      return msg('Danh sách', { id: 'plan-timeline.view.list' });
    case 'agenda':
      return msg('Sắp tới', { id: 'plan-timeline.view.agenda' });
  }
}

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

/** Views, search and filters. In a narrow container all but the search opens on request. */
export function filterBar(
  view: ViewContext,
  state: FilterBarState,
  actions: FilterBarActions,
  more: (first: Content) => Content,
): Content {
  const { filters } = view;
  const isRoomy = view.room !== 'narrow';
  const agency = filterField(
    msg('Cơ quan', { id: 'plan-timeline.filter.agency' }),
    agencyChoices(view),
    filters.agency,
    (value) => actions.filter({ agency: value }),
  );
  const active = [isRoomy ? '' : filters.agency, filters.kind, filters.section].filter(
    (value) => value !== '',
  ).length;
  return html`<div class="toolbar" part="toolbar">
      ${viewButtons(
        msg('Cách xem', { id: 'plan-timeline.view' }),
        state.views.map((value) => ({ value, words: viewWords(value) })),
        state.view,
        (value) => actions.showView(value as ViewName),
      )}
      ${searchField({
        label: msg('Tìm', { id: 'plan-timeline.filter.search' }),
        example: msg('ví dụ “binh dang gioi”', { id: 'plan-timeline.filter.example' }),
        query: state.query,
        search: (query) => actions.search(query),
        prepare: () => actions.prepareSearch(),
      })}
      ${isRoomy ? agency : nothing}
      <button
        type="button"
        aria-expanded=${state.isMoreOpen ? 'true' : 'false'}
        @click=${() => actions.flipMore()}
      >
        ${msg('Bộ lọc', { id: 'plan-timeline.filter.more' })}${active > 0 ? ` (${active})` : ''}
      </button>
    </div>
    ${state.isMoreOpen ? more(isRoomy ? nothing : agency) : nothing}
    ${
      isUnfiltered(filters) && view.query === ''
        ? nothing
        : html`<p class="found">
            <b>${countWords(view)}</b>
            <button type="button" class="link" @click=${() => actions.clear()}>
              ${msg('Xóa bộ lọc', { id: 'plan-timeline.filter.clear' })}
            </button>
          </p>`
    }`;
}

/** How many items answer the filters: "12 trong 64 mục". */
export function countWords(view: Pick<ViewContext, 'items' | 'all'>): string {
  return msg(str`${view.items.length} trong ${view.all.length} mục`, { id: 'plan-timeline.count' });
}

/** What is said where no item answers the filters. */
export function nothingFound(actions: FilterBarActions): Content {
  return html`<div class="state" part="state">
    <strong>${msg('Không có mục nào khớp.', { id: 'plan-timeline.nothing.title' })}</strong>
    <span>${msg('Hãy đổi từ tìm hoặc bớt điều kiện lọc.', { id: 'plan-timeline.nothing.advice' })}</span>
    <div>
      <button type="button" @click=${() => actions.clear()}>
        ${msg('Xóa bộ lọc', { id: 'plan-timeline.filter.clear' })}
      </button>
    </div>
  </div>`;
}
