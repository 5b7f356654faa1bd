import { msg, str } from '@lit/localize';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';

import { webUrl } from '@kehoach/client';

import type { Content } from '../internal/frame.js';
import { inferredReason } from './date-words.js';
import { itemTitle, whenLine } from './item-line.js';
import { agencyLine } from './opening.js';
import type { TimelineItem } from './plan-items.js';
import { planTag } from './plan-tag.js';
import { stateBadge } from './state-badge.js';
import { ROWS_AT_A_TIME } from './view-context.js';
import type { FirstView } from './view-context.js';

/** What details would say on paper: why a date was inferred, and where the evidence is. */
function printedFacts(view: FirstView, item: TimelineItem): Content {
  const evidence = webUrl(item.activity.evidenceUrl, view.plans[item.planIndex]?.url || document.baseURI);
  return html`<p class="agencies">
    ${view.locale.text(inferredReason(item))}
    ${evidence ? html`<a href=${evidence}>${evidence}</a>` : nothing}
  </p>`;
}

/**
 * One item: a button that opens its details, when it is, how it stands (unless its list says so), who answers for it.
 */
export function itemRow(
  view: FirstView,
  item: TimelineItem,
  key = item.key,
  hasState = true,
): TemplateResult {
  const close = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !view.isOpen(key)) return;
    event.stopPropagation();
    view.act((use) => use.flip(key));
    (event.currentTarget as HTMLElement).querySelector('button')?.focus();
  };
  const { number } = item.activity;
  // Where nothing has a day, the opening sentence says so for all.
  const isSaid = view.dated === 0 && item.state === 'undated';
  return html`<div
    class="item"
    part="item"
    data-state=${item.state}
    data-id=${item.activity.id}
    @keydown=${close}
  >
    <button
      type="button"
      class="item-title"
      aria-expanded=${view.isOpen(key) ? 'true' : 'false'}
      @click=${() => view.act((use) => use.choose(key, item))}
    >
      <span
        >${planTag(view, item.planIndex)}
        ${number ? html`<span class="number">${number}</span>&nbsp;` : nothing}${itemTitle(view, item)}</span
      >
    </button>
    <p class="when">${whenLine(view, item)} ${hasState && !isSaid ? stateBadge(item) : nothing}</p>
    ${agencyLine(view, item)} ${view.isOpen(key) ? view.details?.(item) : nothing}
    ${view.isPrinting ? printedFacts(view, item) : nothing}
  </div>`;
}

/** Rows of a list, {@link ViewContext.limitOf} of them at once, and a button for more. */
export function pagedRows<Row>(
  view: FirstView,
  key: string,
  rows: readonly Row[],
  draw: (row: Row) => Content,
): Content {
  const most = view.isPrinting ? rows.length : (view.limitOf?.(key) ?? ROWS_AT_A_TIME);
  const more = rows.length - most;
  return html`${rows.slice(0, most).map((row) => html`<li>${draw(row)}</li>`)}
  ${
    more > 0
      ? html`<li>
          <button type="button" @click=${() => view.act((use) => use.showMore(key))}>
            ${msg(str`Hiện thêm (còn ${more} mục)`, { id: 'plan-timeline.more' })}
          </button>
        </li>`
      : nothing
  }`;
}
