import { msg, str } from '@lit/localize';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';

import type { Content } from '../internal/frame.js';

/** The filters while they are open. */
export function filterPanel(fields: Content): TemplateResult {
  return html`<div class="toolbar filters" part="filters">${fields}</div>`;
}

/** The button that takes all filters and the search away. */
export function clearButton(clear: () => void): TemplateResult {
  return html`<button type="button" @click=${clear}>
    ${msg('Xóa bộ lọc', { id: 'responsibility-table.filters.clear' })}
  </button>`;
}

/** What stands in place of rows when none answers. */
export function nothingFound(typed: string, clear: () => void): TemplateResult {
  const query = typed.trim();
  return html`<div class="state" part="state">
    <strong
      >${
        query === ''
          ? msg('Không có phần việc nào khớp bộ lọc.', { id: 'responsibility-table.nothing.filters' })
          : msg(str`Không tìm thấy phần việc nào khớp “${query}”.`, {
              id: 'responsibility-table.nothing.search',
            })
      }</strong
    >
    <span>
      ${msg('Thử từ khác, viết không dấu cũng được, hoặc bỏ bớt bộ lọc.', { id: 'responsibility-table.nothing.advice' })}
    </span>
    <div>${clearButton(clear)}</div>
  </div>`;
}

/** What follows the rows: the button for more of them. */
export function rowsAfter(left: number, more: () => void): Content {
  return left <= 0
    ? nothing
    : html`<div class="next">
        <button type="button" @click=${more}>
          ${msg(str`Hiện thêm (còn ${left} dòng)`, { id: 'responsibility-table.more' })}
        </button>
      </div>`;
}
