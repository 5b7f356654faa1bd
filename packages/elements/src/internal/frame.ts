import { msg, str } from '@lit/localize';
import { html, nothing } from 'lit';
import type { ReactiveControllerHost, TemplateResult } from 'lit';

import type { LoadError } from '@kehoach/client';

import { oneOf } from './attributes.js';
import type { DataSource } from './data-source.js';
import { failureWords } from './failure-words.js';
import { formatUpdated } from './format-date.js';
import type { LocaleController } from './locale.js';
import { pageFont } from './page-font.js';
import type { ResourceController } from './resource-controller.js';
import { statesPart } from './states-part.js';

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
  readonly host: DisplayOptions & ReactiveControllerHost & HTMLElement;
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
  /** True while code for what is to be seen is on its way. */
  readonly isWaiting?: boolean;
  /** Polite message, for example the count after a filter. */
  readonly message?: string;
  readonly source: DataSource | null;
  /** Buttons and links of the footer. */
  readonly actions?: Content;
  /** The widget itself; called in the ready state only. */
  readonly body: (value: Value) => Content;
}

/** The frame of a widget: heading, state, body, source line. Everything is inside one labelled root. */
export function frame<Value>(parts: FrameParts<Value>): TemplateResult {
  const { host, resource } = parts;
  const level = host.headingLevel;
  const isWaiting = resource.status === 'pending' || (resource.status === 'ready' && parts.isWaiting);
  const isBusy = isWaiting || resource.isRefreshing;
  return html`<section
    class="root"
    part="base"
    aria-labelledby="heading"
    aria-busy=${isBusy}
    data-scheme=${oneOf(host, 'color-scheme', host.colorScheme, ['light', 'dark', 'auto'], 'light')}
    data-density=${oneOf(host, 'density', host.density, ['comfortable', 'compact'], 'comfortable')}
    .style=${pageFont(host)}
  >
    <button type="button" class="skip" @click=${handleSkip}>
      ${msg(str`Bỏ qua: ${parts.widgetName}`, { id: 'frame.skip' })}
    </button>
    <header>
      <div class="heading" id="heading" role="heading" aria-level=${level >= 1 && level <= 6 ? level : 2}>
        ${parts.heading}
      </div>
      ${parts.subtitle ? html`<p class="subtitle">${parts.subtitle}</p>` : nothing}
    </header>
    ${notices(resource)} ${stateBody(parts)}
    <p class="hidden" role="status">${isWaiting ? pendingWords() : parts.message}</p>
    ${resource.value === null ? nothing : footer(parts)}
    <span class="end" tabindex="-1"></span>
  </section>`;
}

/** Data, or code for what is to be seen, are on their way. */
export const pendingWords = () => msg('Đang tải dữ liệu…', { id: 'state.pending' });

function handleSkip(event: Event): void {
  const root = (event.currentTarget as HTMLElement).parentNode as HTMLElement;
  const end = root.querySelector('.end') as HTMLElement;
  // From a place that Tab never reaches Chromium would go on with the first control of the widget.
  end.tabIndex = 0;
  end.focus();
  end.onblur = () => (end.tabIndex = -1);
}

/** Bars where something is on its way, with what is said about it. */
export const skeleton = (words?: TemplateResult): TemplateResult =>
  html`<div class="skeleton">${words}<span></span><span></span><span></span></div>`;

function stateBody<Value>(parts: FrameParts<Value>): Content {
  const { resource, host } = parts;
  switch (resource.status) {
    case 'pending':
      return skeleton(html`<p class="quiet">${pendingWords()}</p>`);
    case 'error':
      return html`<div class="state" part="state" role="alert">
        <strong>${failureWords(resource.error as LoadError)}</strong>${retryButton(resource)}
      </div>`;
    case 'ready':
      return parts.body(resource.value as Value);
    default:
      if (statesPart.isLost)
        return resource.status === 'empty'
          ? parts.emptyWords
          : html`<code>&lt;${host.localName} src="${parts.exampleSrc}"&gt;</code>`;
      return statesPart.need(host)?.quietState(parts) ?? html`<div class="skeleton"></div>`;
  }
}

/** Asks again. */
export function retryButton(resource: { refresh(): Promise<void> }): TemplateResult {
  return html`<button type="button" @click=${() => resource.refresh()}>
    ${msg('Thử lại', { id: 'state.retry' })}
  </button>`;
}

/** What a reader must know besides the data: an update that failed, rows that could not be read. */
function notices<Value>(resource: ResourceController<Value>): Content {
  const { error, value, dropped } = resource;
  return [
    error && value !== null
      ? html`<div class="notice bad" role="alert">
          <p>
            ${msg('Chưa cập nhật được; dưới đây là dữ liệu đã tải trước đó.', { id: 'state.stale' })}
            ${failureWords(error)}
          </p>
          ${retryButton(resource)}
        </div>`
      : nothing,
    dropped.length > 0
      ? html`<p class="notice">
          ${msg(str`${dropped.length} mục không đọc được nên không hiện ở đây.`, { id: 'state.dropped' })}
        </p>`
      : nothing,
  ];
}

function footer<Value>({ source, locale, actions }: FrameParts<Value>): Content {
  const name = locale.text(source?.name);
  const named = name === nothing ? msg('không rõ', { id: 'frame.source.unknown' }) : name;
  const updated = source?.updated
    ? msg(str`cập nhật ${formatUpdated(source.updated, locale.language)}`, { id: 'frame.updated' })
    : msg('không rõ ngày cập nhật', { id: 'frame.updated.unknown' });
  return html`<footer>
    <p>
      ${msg('Nguồn:', { id: 'frame.source' })}
      ${source?.url ? html`<a href=${source.url}>${named}</a>` : named} · ${updated}
    </p>
    <div class="actions">${actions}</div>
  </footer>`;
}
