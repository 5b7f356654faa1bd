import { msg } from '@lit/localize';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';

import { searchField, viewButtons } from '../internal/controls.js';
import type { Content } from '../internal/frame.js';
import type { TableReader } from './table-reader.js';

/** Views of the table; the first is the default. */
export const TABLE_VIEWS = ['agencies', 'matrix', 'list'] as const;
export type TableViewName = (typeof TABLE_VIEWS)[number];

/** Does something with the reader's choices, as soon as their code is there; what was asked for first is done first. */
export type UseReader = (act: (reader: TableReader) => unknown) => void;

/** What the controls above the table show. */
export interface Controls {
  readonly view: TableViewName;
  /** The search as typed. */
  readonly typed: string;
  /** How many filters are in use. */
  readonly filterCount?: number;
  /** The filters while they are open. */
  readonly filters?: Content;
  /** The button that takes filters and search away, where there is something to take away. */
  readonly clear?: Content;
  /** Whether all agencies are open; null where there are none to open. */
  readonly areAllOpen: boolean | null;
}

/** Views, search and filters. */
export function toolbar(controls: Controls, use: UseReader): TemplateResult {
  const { filters, filterCount, areAllOpen } = controls;
  const views = [
    { value: 'agencies', words: msg('Theo cơ quan', { id: 'responsibility-table.view.agencies' }) },
    { value: 'matrix', words: msg('Ma trận', { id: 'responsibility-table.view.matrix' }) },
    { value: 'list', words: msg('Danh sách', { id: 'responsibility-table.view.list' }) },
  ];
  const prepare = () => use((reader) => reader.prepareFilters());
  return html`<div class="toolbar" part="toolbar">
      ${viewButtons(msg('Cách xem', { id: 'responsibility-table.view' }), views, controls.view, (value) =>
        use((reader) => reader.choose({ view: value as TableViewName })),
      )}
      ${searchField({
        label: msg('Tìm phần việc, cơ quan', { id: 'responsibility-table.search' }),
        example: msg('ví dụ “binh dang gioi”', { id: 'responsibility-table.search.example' }),
        query: controls.typed,
        search: (query) => use((reader) => reader.choose({ query })),
        prepare: () => use((reader) => reader.prepareSearch()),
      })}
      <button
        type="button"
        aria-expanded=${filters !== undefined}
        @pointerenter=${prepare}
        @focus=${prepare}
        @click=${() => use((reader) => reader.flipFilters())}
      >
        ${msg('Bộ lọc', { id: 'responsibility-table.filters' })} ${filterCount ? `(${filterCount})` : nothing}
      </button>
      ${
        areAllOpen === null
          ? nothing
          : html`<button type="button" @click=${() => use((reader) => reader.flipAgencies(!areAllOpen))}>
              ${
                areAllOpen
                  ? msg('Đóng tất cả', { id: 'responsibility-table.agencies.close' })
                  : msg('Mở tất cả', { id: 'responsibility-table.agencies.open' })
              }
            </button>`
      }
      ${controls.clear}
    </div>
    ${filters}`;
}
