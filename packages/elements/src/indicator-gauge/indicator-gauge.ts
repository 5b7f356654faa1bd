import { msg, str } from '@lit/localize';
import { html, LitElement, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';

import { webUrl } from '@kehoach/client';
import type { Indicator } from '@kehoach/contract';

import { oneOf, todayOf } from '../internal/attributes.js';
import { baseStyles } from '../internal/base.styles.js';
import { copyLinkButton } from '../internal/copy-link.js';
import { dataSourceOf } from '../internal/data-source.js';
import { SelectEvent } from '../internal/events.js';
import { lostWords } from '../internal/failure-words.js';
import { frame, pendingWords } from '../internal/frame.js';
import type { Content } from '../internal/frame.js';
import { linkedItem } from '../internal/linked-item.js';
import { LocaleController } from '../internal/locale.js';
import { onUse } from '../internal/on-use.js';
import { PrintController } from '../internal/print-controller.js';
import { ResourceController } from '../internal/resource-controller.js';
import { tokenStyles } from '../internal/token.styles.js';
import { chooseIndicators } from './choose-indicators.js';
import { loadIndicators } from './load-indicators.js';
import type { Indicators } from './load-indicators.js';
import type { LegendClass, ProgressOptions } from './progress-types.js';
import { readGauge } from './read-gauges.js';
import { gaugeView, WITHOUT_VALUE } from './view.js';

import { gaugeStyles } from './indicator-gauge.styles.js';

const METHODS = ['cagr', 'linear', 'un-chart', 'legend'] as const;
const VIEWS = ['bar', 'figure'] as const;

/** Method, numbers and sources, and what rarer options ask for; they load when somebody reaches for them. */
const detailsPart = onUse(() => import('./details.js'));

/** What hands out files. */
const savePart = onUse(() => import('./save-indicators.js'));

/** What stands in the place of a part that is on its way. */
const waitWords = () => (detailsPart.isLost ? lostWords() : pendingWords());

/**
 * Shows how far an indicator, or a board of them, has come from its baseline to its targets, and what that means.
 *
 * @summary Indicator progress gauge
 * @element kh-indicator-gauge
 * @slot - One link to the indicators, for readers without the widget; it is not shown.
 * @fires {LoadEvent} kh-load - Data arrived and are shown.
 * @fires {WidgetErrorEvent} kh-error - Data could not be had; readers see words.
 * @fires {SelectEvent} kh-select - A reader opened an indicator's details.
 * @csspart base - The root.
 * @csspart heading - The heading.
 * @csspart summary - How many indicators stand how.
 * @csspart card - One indicator of a board.
 * @csspart value - Value, unit and year.
 * @csspart badge - A status.
 * @csspart track - The bar.
 * @csspart meaning - The sentence that says what the value means.
 * @csspart without-value - The indicators of a board that have no value yet.
 * @csspart details - Method, numbers and source of one indicator.
 * @example <kh-indicator-gauge src="https://kehoach.example/api/plans/580-kh-ubnd-2020"></kh-indicator-gauge>
 */
export class IndicatorGauge extends LitElement {
  static override styles = [tokenStyles, baseStyles, gaugeStyles];

  /** Address of an indicator, of a list of them, or of a plan, whose `indicatorsUrl` is followed. */
  @property() src = '';
  /** An indicator, a list or an array of them; then nothing is fetched. */
  @property({ attribute: false }) data: unknown = undefined;
  /** `bar`: value, bar and words; `figure`: value and words. */
  @property() view = 'bar';
  /** Ids or codes of the indicators to show, separated by spaces; all without it. */
  @property() indicator = '';
  /** Only indicators of this status, for example `missed`. */
  @property() status = '';
  /** `in-force`: the next target after the newest value; or a year. */
  @property() milestone = 'in-force';
  /** How the pace is found: `cagr`, `linear`, `un-chart` or `legend`. */
  @property() method = 'cagr';
  /** Classes of values for the method `legend`. */
  @property({ attribute: false }) legend: readonly LegendClass[] = [];
  /** Heading in place of the data's own title. */
  @property() caption = '';
  /** Level of the heading in the page's outline, 1 to 6. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 2;
  /** `comfortable` or `compact`. */
  @property() density = 'comfortable';
  /** `light`, `dark`, or `auto` to follow the page. */
  @property({ attribute: 'color-scheme' }) colorScheme = 'light';
  /** `own`, or `page` for the page's font. */
  @property() font = 'own';
  /** Name that links widgets of a page; indicators do not depend on the chosen agency. */
  @property() scope = '';
  /** Links lead to the page itself. */
  @property({ type: Boolean, attribute: 'sync-url' }) syncUrl = false;
  /** Day that the age of values is counted to; the current date without it. */
  @property() today: string | null = null;

  @state() private message = '';

  readonly #locale = new LocaleController(this);
  readonly #print = new PrintController(this, detailsPart.load);
  readonly #resource = new ResourceController<Indicators>(this, {
    inputs: () => this,
    load: loadIndicators,
    count: ({ items }) => items.length,
  });
  /** What the reader has opened: ids of indicators, and `WITHOUT_VALUE`. */
  readonly #openIds = new Set<string>();

  protected override updated(): void {
    const part = linkedItem() === null ? detailsPart.module : detailsPart.need(this);
    part?.dress(this, this.#resource, this.#openIds);
  }

  /** Asks for the data again; the present ones stay until an answer is there. */
  refresh(): Promise<void> {
    return this.#resource.refresh();
  }

  protected override render(): TemplateResult {
    const { value } = this.#resource;
    const { chosen, unknown } = chooseIndicators(value?.items ?? [], this.indicator);
    const only = chosen.length === 1 ? chosen[0] : null;
    const name = msg('Chỉ tiêu và tiến độ', { id: 'indicator-gauge.name' });
    const title = this.#locale.text((only ?? value)?.title);
    const source = only?.source ? only : value;
    return frame<Indicators>({
      host: this,
      locale: this.#locale,
      resource: this.#resource,
      widgetName: name,
      heading:
        this.caption || html`<span class="code">${only?.code}</span>${title === nothing ? name : title}`,
      exampleSrc: '/api/plans/580-kh-ubnd-2020',
      emptyWords: msg('Chưa có chỉ tiêu nào.', { id: 'indicator-gauge.empty' }),
      message: this.message,
      source: source && dataSourceOf(source, webUrl),
      actions: this.#renderActions(chosen),
      body: () => [
        unknown.length > 0
          ? html`<p class="notice" part="notice">
              ${msg(str`Không tìm thấy chỉ tiêu: ${unknown.join(', ')}.`, { id: 'indicator-gauge.unknown' })}
            </p>`
          : nothing,
        chosen.length > 0 ? this.#renderView(chosen) : nothing,
      ],
    });
  }

  get #options(): ProgressOptions {
    const { method, milestone, legend } = this;
    return {
      method: oneOf(this, 'method', method, METHODS, 'cagr'),
      milestone: /^\d{4}$/.test(milestone)
        ? Number(milestone)
        : oneOf(this, 'milestone', milestone, ['in-force'], 'in-force'),
      legend,
      today: todayOf(this),
    };
  }

  #renderView(indicators: readonly Indicator[]): Content {
    const options = this.#options;
    const { method, milestone } = options;
    const isCommon = milestone === 'in-force' && (method === 'cagr' || method === 'linear');
    const rules = isCommon ? undefined : detailsPart.need(this)?.rulesOf(options);
    if (!isCommon && !rules) return waitWords();
    const { isPrinting } = this.#print;
    const readings = indicators.map((indicator) => readGauge(indicator, options, rules));
    return gaugeView({
      host: this,
      locale: this.#locale,
      readings,
      hasBar: oneOf(this, 'view', this.view, VIEWS, 'bar') === 'bar',
      isPrinting,
      openIds: this.#openIds,
      details: (reading) => {
        const copyLink = this.#renderCopyLink(reading.indicator.id);
        const content = detailsPart.need(this)?.detailsOf(reading, options, this.#locale, copyLink);
        return content ?? (isPrinting ? nothing : waitWords());
      },
      toggle: (indicator, isOpen) => this.#handleToggle(indicator, isOpen),
      say: (message) => (this.message = message),
    });
  }

  #renderActions(chosen: readonly Indicator[]): Content {
    return [
      ...(['CSV', 'JSON'] as const).map(
        (kind) =>
          html`<button type="button" class="link" @click=${() => this.#handleSave(kind, chosen)}>
            ${msg(str`Tải ${kind}`, { id: 'download' })}
          </button>`,
      ),
      this.#renderCopyLink(),
      savePart.isLost ? html`<span role="alert">${lostWords()}</span>` : nothing,
    ];
  }

  #renderCopyLink(item: string | null = null): TemplateResult {
    const { url } = this.#resource;
    return copyLinkButton({ widget: 'indicator-gauge', url, item, isHostPage: this.syncUrl });
  }

  async #handleSave(kind: 'CSV' | 'JSON', indicators: readonly Indicator[]): Promise<void> {
    const part = await savePart.load();
    part?.saveIndicators(kind, indicators, this.#options, this.#resource, this.#locale);
    this.requestUpdate();
  }

  #handleToggle(indicator: Indicator | null, isOpen: boolean): void {
    this.#openIds[isOpen ? 'add' : 'delete'](indicator?.id ?? WITHOUT_VALUE);
    this.requestUpdate();
    // Asked for again where it could not be had before.
    void detailsPart.load().then(() => this.requestUpdate());
    if (!isOpen || !indicator) return;
    const agencyIds = indicator.agency?.agencyId ? [indicator.agency.agencyId] : [];
    this.dispatchEvent(new SelectEvent({ type: 'indicator', id: indicator.id, agencyIds }));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'kh-indicator-gauge': IndicatorGauge;
  }
}
