import { msg, str } from '@lit/localize';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';

import type { LoadError } from '@kehoach/client';

import { oneOf } from './attributes.js';
import type { DataSource } from './data-source.js';
import { failureWords } from './failure-words.js';
import { formatUpdated } from './format-date.js';
import type { LocaleController } from './locale.js';
import { pageFont } from './page-font.js';
import type { ResourceController } from './resource-controller.js';

/** Display attributes that all widgets have. */
export interface DisplayOptions {
  readonly localName: string;
  readonly headingLevel: number;
  readonly density: string;
  readonly colorScheme: string;
  readonly font: string;
}

/** Anything a template can show. */
export type Content = TemplateResult | string | typeof nothing | readonly unknown[];

/** The parts of a widget, in the order a reader meets them. */
export interface FrameParts<Value> {
  readonly host: DisplayOptions & HTMLElement;
  readonly locale: LocaleController;
  readonly resource: ResourceController<Value>;
  /** Name of the widget in words, for the setup sentence and the skip link. */
  readonly widgetName: string;
  readonly heading: Content;
  /** Sentence under the heading. */
  readonly subtitle?: Content;
  /** An address that the setup sentence gives as an example. */
  readonly exampleSrc: string;
  /** What the empty state says is missing. */
  readonly emptyWords: string;
  /** Polite message, for example the count after a filter. */
  readonly message?: string;
  readonly source: DataSource | null;
  /** Buttons and links of the footer. */
  readonly actions?: Content;
  /** The widget itself; called in the ready state only. */
  readonly body: (value: Value) => Content;
}

/** A heading of the page's level: widgets fit into the outline of the page they stand on. */
export function heading(level: number, content: Content): TemplateResult {
  const whole = Number.isInteger(level) && level >= 1 && level <= 6 ? level : 2;
  return html`<div class="heading" part="heading" id="heading" role="heading" aria-level=${whole}>
    ${content}
  </div>`;
}

/** The frame of a widget: heading, state, body, source line. Everything is inside one labelled root. */
export function frame<Value>(parts: FrameParts<Value>): TemplateResult {
  const { host, resource } = parts;
  const isBusy = resource.status === 'pending' || resource.isRefreshing;
  return html`<section
    class="root"
    part="base"
    aria-labelledby="heading"
    aria-busy=${isBusy ? 'true' : 'false'}
    data-scheme=${oneOf(host, 'color-scheme', host.colorScheme, ['light', 'dark', 'auto'], 'light')}
    .style=${pageFont(host)}
    data-density=${oneOf(host, 'density', host.density, ['comfortable', 'compact'], 'comfortable')}
  >
    <button type="button" class="skip" @click=${handleSkip}>
      ${msg(str`Bỏ qua: ${parts.widgetName}`, { id: 'frame.skip' })}
    </button>
    <header part="header">
      ${heading(host.headingLevel, parts.heading)}
      ${parts.subtitle === undefined ? nothing : html`<p class="subtitle" part="subtitle">${parts.subtitle}</p>`}
    </header>
    ${notices(resource)} ${stateBody(parts)}
    <p class="hidden" role="status">${statusWords(parts)}</p>
    ${footer(parts)}
    <span class="end" tabindex="-1"></span>
  </section>`;
}

function handleSkip(event: Event): void {
  const root = (event.currentTarget as HTMLElement).closest('.root');
  root?.querySelector<HTMLElement>('.end')?.focus();
}

function statusWords<Value>(parts: FrameParts<Value>): string {
  if (parts.resource.status === 'pending') return msg('Đang tải dữ liệu…', { id: 'state.pending' });
  return parts.message ?? '';
}

function stateBody<Value>(parts: FrameParts<Value>): Content {
  const { resource, host } = parts;
  switch (resource.status) {
    case 'initial':
      return stateBox(
        msg(str`${parts.widgetName}: chưa có địa chỉ dữ liệu.`, { id: 'state.setup.title' }),
        msg(str`Thêm thuộc tính src cho thẻ ${`<${host.localName}>`}, ví dụ:`, { id: 'state.setup.advice' }),
        html`<p><code>&lt;${host.localName} src="${parts.exampleSrc}"&gt;</code></p>`,
      );
    case 'pending':
      return html`<div class="skeleton" part="skeleton">
        <p class="quiet">${msg('Đang tải dữ liệu…', { id: 'state.pending' })}</p>
        <span></span><span></span><span></span>
      </div>`;
    case 'error':
      return errorBox(resource.error as LoadError, resource);
    case 'empty':
      return stateBox(
        parts.emptyWords,
        msg('Dữ liệu sẽ hiện ở đây khi cơ quan công bố.', { id: 'state.empty.advice' }),
        retryButton(resource),
      );
    case 'ready':
      return parts.body(resource.value as Value);
  }
}

function stateBox(title: string, advice: string, more: Content): TemplateResult {
  return html`<div class="state" part="state"><strong>${title}</strong><span>${advice}</span>${more}</div>`;
}

function errorBox(
  error: LoadError,
  resource: ResourceController<never> | ResourceController<unknown>,
): TemplateResult {
  const words = failureWords(error);
  return html`<div class="state" part="state" role="alert">
    <strong>${words.title}</strong><span>${words.advice}</span>${retryButton(resource)}
  </div>`;
}

function retryButton(resource: { refresh(): Promise<void> }): TemplateResult {
  return html`<div>
    <button type="button" @click=${() => void resource.refresh()}>
      ${msg('Thử lại', { id: 'state.retry' })}
    </button>
  </div>`;
}

/** What a reader must know besides the data: an update that failed, rows that could not be read. */
function notices<Value>(resource: ResourceController<Value>): Content {
  const isStale = resource.error !== null && resource.value !== null;
  const left = resource.dropped.length;
  return html`${
    isStale
      ? html`<div class="notice bad" part="notice" role="alert">
          <p>
            ${msg('Chưa cập nhật được; dưới đây là dữ liệu đã tải trước đó.', { id: 'state.stale' })}
            ${failureWords(resource.error as LoadError).title}
          </p>
          ${retryButton(resource)}
        </div>`
      : nothing
  }
  ${
    left > 0
      ? html`<div class="notice" part="notice">
          <p>${msg(str`${left} mục không đọc được nên không hiện ở đây.`, { id: 'state.dropped' })}</p>
        </div>`
      : nothing
  }`;
}

function footer<Value>(parts: FrameParts<Value>): Content {
  const { source, locale, resource } = parts;
  if (resource.value === null) return nothing;
  const name = locale.text(source?.name);
  const named = name === nothing ? msg('không rõ', { id: 'frame.source.unknown' }) : name;
  const updated = source?.updated
    ? msg(str`cập nhật ${formatUpdated(source.updated, locale.language)}`, { id: 'frame.updated' })
    : msg('không rõ ngày cập nhật', { id: 'frame.updated.unknown' });
  return html`<footer class="footer" part="footer">
    <p>
      ${msg('Nguồn:', { id: 'frame.source' })}
      ${source?.url ? html`<a href=${source.url} rel="noopener">${named}</a>` : named} · ${updated}
    </p>
    ${parts.actions === undefined ? nothing : html`<div class="actions">${parts.actions}</div>`}
  </footer>`;
}
