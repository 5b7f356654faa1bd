import { msg } from '@lit/localize';
import { html } from 'lit';
import type { TemplateResult } from 'lit';

import { searchField, viewButtons } from '../internal/controls.js';
import { VIEWS } from './view-context.js';
import type { FirstView, ViewName } from './view-context.js';

/** Views, search, and the button that opens the filters. What they do loads when they are used. */
export function toolbar(view: FirstView, isNarrow: boolean): TemplateResult {
  const words = {
    timeline: msg('Dòng thời gian', { id: 'plan-timeline.view.timeline' }),
    list: msg('Danh sách', { id: 'plan-timeline.view.list' }),
    agenda: msg('Sắp tới', { id: 'plan-timeline.view.agenda' }),
  };
  return html`<div class="toolbar" part="toolbar">
    ${viewButtons(
      msg('Cách xem', { id: 'plan-timeline.view' }),
      VIEWS.slice(isNarrow ? 1 : 0).map((value) => ({ value, words: words[value] })),
      view.name ?? 'timeline',
      (value) => view.act((use) => use.choices.showView(value as ViewName)),
    )}
    ${searchField({
      label: msg('Tìm', { id: 'plan-timeline.filter.search' }),
      example: msg('ví dụ “binh dang gioi”', { id: 'plan-timeline.filter.example' }),
      query: view.typed ?? '',
      search: (query) => view.act((use) => use.choices.search(query)),
      prepare: () => view.act((use) => use.choices.prepareSearch()),
    })}
    ${view.beside?.()}
    <button
      type="button"
      aria-expanded=${view.isMoreOpen ?? false}
      @click=${() => view.act((use) => use.choices.flipMore())}
    >
      ${msg('Bộ lọc', { id: 'plan-timeline.filter.more' })}${view.active ? ` (${view.active})` : ''}
    </button>
  </div>`;
}
