import { msg } from '@lit/localize';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';

import { searchField, viewButtons } from '../internal/controls.js';
import type { Content } from '../internal/frame.js';
import type { ShownRows } from './shown-rows.js';

/** Views of the table; the first is the default. */
export const TABLE_VIEWS = ['agencies', 'list'] as const;
export type TableViewName = (typeof TABLE_VIEWS)[number];

/** What the controls above the table show and do. */
export interface Toolbar {
  readonly shown: ShownRows;
  readonly view: TableViewName;
  readonly typed: string;
  /** The filters while they are open, else null. */
  readonly filters: Content | null;
  chooseView(view: TableViewName): void;
  search(query: string): void;
  prepareSearch(): void;
  prepareFilters(): void;
  flipFilters(): void;
  clear(): void;
}

/** Views, search and filters. */
export function toolbar(bar: Toolbar): TemplateResult {
  const views = [
    { value: 'agencies', words: msg('Theo cơ quan', { id: 'responsibility-table.view.agencies' }) },
    { value: 'list', words: msg('Danh sách', { id: 'responsibility-table.view.list' }) },
  ];
  const label = msg('Cách xem', { id: 'responsibility-table.view' });
  const active = Object.values(bar.shown.filters).filter((value) => value !== '').length;
  const isOpen = bar.filters !== null;
  return html`<div class="toolbar" part="toolbar">
      ${viewButtons(label, views, bar.view, (value) => bar.chooseView(value as TableViewName))}
      ${searchField({
        label: msg('Tìm phần việc, cơ quan', { id: 'responsibility-table.search' }),
        example: msg('ví dụ “binh dang gioi”', { id: 'responsibility-table.search.example' }),
        query: bar.typed,
        search: (query) => bar.search(query),
        prepare: () => bar.prepareSearch(),
      })}
      <button
        type="button"
        aria-expanded=${isOpen ? 'true' : 'false'}
        @pointerenter=${() => bar.prepareFilters()}
        @focus=${() => bar.prepareFilters()}
        @click=${() => bar.flipFilters()}
      >
        ${msg('Bộ lọc', { id: 'responsibility-table.filters' })} ${active > 0 ? `(${active})` : nothing}
      </button>
      ${bar.shown.isFiltered ? clearButton(() => bar.clear()) : nothing}
    </div>
    ${isOpen ? html`<div class="toolbar filters" part="filters">${bar.filters}</div>` : nothing}`;
}

/** The button that takes all filters and the search away. */
export function clearButton(clear: () => void): TemplateResult {
  return html`<button type="button" @click=${clear}>
    ${msg('Xóa bộ lọc', { id: 'responsibility-table.filters.clear' })}
  </button>`;
}
