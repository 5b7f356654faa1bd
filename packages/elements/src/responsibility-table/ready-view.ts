import { msg, str } from '@lit/localize';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';

import type { Content } from '../internal/frame.js';
import type { TableView } from './cells.js';
import type { FileKind } from './download-duties.js';
import { shownWords, sizeWords } from './table-words.js';
import { clearButton, toolbar } from './toolbar.js';
import type { Toolbar } from './toolbar.js';

/** The ready state: controls, what could not be obeyed, the rows. */
export interface ReadyParts extends Omit<Toolbar, 'shown'> {
  readonly table: TableView;
  /** Choices that could not be obeyed, in words. */
  readonly notices: readonly string[];
  /** What a button did, for eyes; assistive technology is told by the frame. */
  readonly said: string;
  /** The rows in the view that was chosen. */
  rows(): Content;
  more(): void;
}

/** The sentence under the heading, and the plan it speaks of. */
export function subtitle({ model, shown, locale }: TableView, typed: string): TemplateResult {
  const { number, title } = model.plan;
  const plan = [number ?? '', locale.text(title)].filter((part) => part !== '' && part !== nothing);
  const left = shownWords(shown, typed, locale.language);
  return html`<strong class="sentence">${sizeWords(model)}</strong>
    ${left === '' ? nothing : html`<span>· ${left}</span>`}
    <span class="plan">${plan.map((part, index) => [index === 0 ? '' : ' · ', part])}</span>`;
}

/** Buttons that hand out the duties as files. */
export function downloadButtons(save: (kind: FileKind) => void): TemplateResult {
  return html`<button type="button" class="link" @click=${() => save('csv')}>
      ${msg('Tải CSV', { id: 'download.csv' })}
    </button>
    <button type="button" class="link" @click=${() => save('json')}>
      ${msg('Tải JSON', { id: 'download.json' })}
    </button>`;
}

/** Everything between heading and source line. */
export function readyView(parts: ReadyParts): TemplateResult {
  const { table, said } = parts;
  const { shown } = table;
  return html`${toolbar({ ...parts, shown })}
  ${parts.notices.map((words) => html`<div class="notice" part="notice"><p>${words}</p></div>`)}
  ${shown.rows.length === 0 ? nothingFound(parts) : parts.rows()} ${moreButton(parts)}
  ${said === '' ? nothing : html`<p class="said" aria-hidden="true"><span>${said}</span></p>`}`;
}

function nothingFound({ typed, clear }: ReadyParts): TemplateResult {
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

function moreButton({ table, more }: ReadyParts): Content {
  const left = table.shown.rows.length - table.limit;
  if (left <= 0) return nothing;
  return html`<div class="next">
    <button type="button" @click=${more}>
      ${msg(str`Hiện thêm (còn ${left} dòng)`, { id: 'responsibility-table.more' })}
    </button>
  </div>`;
}

/** A place for rows whose code is on its way. */
export function waiting(): TemplateResult {
  return html`<div class="skeleton"><span></span><span></span><span></span></div>`;
}

/** Brings a row's head before the reader. */
export function leadTo(head: HTMLElement | undefined): void {
  head?.focus({ preventScroll: true });
  head?.scrollIntoView({ block: 'center' });
}
