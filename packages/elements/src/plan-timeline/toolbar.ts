import { msg } from '@lit/localize';
import { html } from 'lit';
import type { TemplateResult } from 'lit';

import { searchField, viewButtons } from '../internal/controls.js';
import { copyLinkButton } from '../internal/copy-link.js';
import type { FirstView, ViewName } from './view-context.js';

/** Views, search, and the button that opens the filters. What they do loads when they are used. */
export function toolbar(view: FirstView): TemplateResult {
  const views = [
    { value: 'timeline', words: msg('Dòng thời gian', { id: 'plan-timeline.view.timeline' }) },
    { value: 'list', words: msg('Danh sách', { id: 'plan-timeline.view.list' }) },
    { value: 'agenda', words: msg('Sắp tới', { id: 'plan-timeline.view.agenda' }) },
  ];
  return html`<div class="toolbar" part="toolbar">
    ${viewButtons(
      msg('Cách xem', { id: 'plan-timeline.view' }),
      views.slice(view.isNarrow ? 1 : 0),
      view.name,
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

/** What a reader can take away: files, and a link to what is shown. */
export function actions({ act, name }: FirstView, url: string, isHostPage: boolean): TemplateResult {
  const link = { widget: 'plan-timeline', url, view: name, isHostPage } as const;
  // One message for all: what each button saves stands in the order of `FORMATS`.
  const files = msg('Tải CSV|Tải JSON|Tải lịch (.ics)', { id: 'plan-timeline.save' }).split('|');
  return html`${files.map(
    (words, format) =>
      html`<button type="button" class="link" @click=${() => act((use) => use.save(format))}>
        ${words}
      </button>`,
  )}
  ${copyLinkButton(link)}`;
}
