import { msg } from '@lit/localize';
import { html } from 'lit';
import type { TemplateResult } from 'lit';

import { searchField, viewButtons } from '../internal/controls.js';
import { copyLinkButton } from '../internal/copy-link.js';
import type { FirstView, ViewName } from './view-context.js';

/** The views in the order of their names. */
const VIEWS: readonly ViewName[] = ['timeline', 'list', 'agenda'];

/** Views, search, and the button that opens the filters. What they do loads when they are used. */
export function toolbar(view: FirstView): TemplateResult {
  const [label, search, example, more, ...names] = msg(
    'Cách xem|Tìm|ví dụ “binh dang gioi”|Bộ lọc|Dòng thời gian|Danh sách|Sắp tới',
    { id: 'plan-timeline.toolbar' },
  ).split('|') as [string, string, string, string, ...string[]];
  const views = names.map((words, place) => ({ value: VIEWS[place] as ViewName, words }));
  return html`<div class="toolbar" part="toolbar">
    ${viewButtons(label, views.slice(view.isNarrow ? 1 : 0), view.name, (value) =>
      view.act((use) => use.choices.showView(value as ViewName)),
    )}
    ${searchField({
      label: search,
      example,
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
      ${more}${view.active ? ` (${view.active})` : ''}
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
