import { msg, str } from '@lit/localize';
import { adoptStyles, html, LitElement, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';

import { webUrl } from '@kehoach/client';
import type { Indicator } from '@kehoach/contract';

import { oneOf, todayOf } from '../internal/attributes.js';
import { baseStyles } from '../internal/base.styles.js';
import { copyLinkButton } from '../internal/copy-link.js';
import { dataSourceOf } from '../internal/data-source.js';
import { SelectEvent } from '../internal/events.js';
import { frame } from '../internal/frame.js';
import type { Content } from '../internal/frame.js';
import { LinkedItemController } from '../internal/linked-item.js';
import { LocaleController } from '../internal/locale.js';
import { onUse } from '../internal/on-use.js';
import { PrintController } from '../internal/print-controller.js';
import { ResourceController } from '../internal/resource-controller.js';
import { tokenStyles } from '../internal/token.styles.js';
import { chooseIndicators } from './choose-indicators.js';
import { loadIndicators } from './load-indicators.js';
import type { Indicators } from './load-indicators.js';
import type { LegendClass, ProgressOptions } from './progress-types.js';
import type { GaugeReading } from './read-gauges.js';

const METHODS = ['cagr', 'linear', 'un-chart', 'legend'] as const;
const VIEWS = ['bar', 'figure'] as const;

/** What shows the data; it loads while they are on their way. */
const viewPart = onUse(() => import('./view.js'));
/** Method, numbers and sources; they load when somebody reaches for them. */
const detailsPart = onUse(() => import('./details.js'));

const loadDetails = () => void detailsPart.load();
/** Whoever holds Ctrl or ⌘ may be about to print: then the details are wanted at once. */
const prepareForPrint = ({ ctrlKey, metaKey }: KeyboardEvent) => {
  if (ctrlKey || metaKey) loadDetails();
};

const lostWords = () => msg('Chưa tải được phần này; hãy thử lại.', { id: 'indicator-gauge.lost' });
const pendingWords = () => msg('Đang tải dữ liệu…', { id: 'state.pending' });

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
 * @csspart details - Method, numbers and source of one indicator.
 * @example <kh-indicator-gauge src="https://kehoach.example/api/plans/580-kh-ubnd-2020"></kh-indicator-gauge>
 */
export class IndicatorGauge extends LitElement {
  static override styles = [tokenStyles, baseStyles];

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
  @state() private openIds: ReadonlySet<string> = new Set();

  readonly #locale = new LocaleController(this);
  readonly #print = new PrintController(this);
  readonly #resource = new ResourceController<Indicators>(this, {
    inputs: () => ({ src: this.src, data: this.data }),
    load: async (...request) => {
      const [loaded] = await Promise.all([loadIndicators(...request), viewPart.load()]);
      return loaded;
    },
    count: ({ items }) => items.length,
  });
  #laterSheets = 0;

  constructor() {
    super();
    new LinkedItemController(this, (id) => this.#reveal(id));
    this.addEventListener('pointerover', loadDetails, { once: true });
    this.addEventListener('focusin', loadDetails, { once: true });
    // One listener for all gauges of the page: it is the same function.
    addEventListener('keydown', prepareForPrint);
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const root = super.createRenderRoot();
    this.#adoptSheets(root as ShadowRoot);
    return root;
  }

  protected override updated(): void {
    this.#adoptSheets(this.renderRoot as ShadowRoot);
  }

  /** Asks for the data again; the present ones stay until an answer is there. */
  refresh(): Promise<void> {
    return this.#resource.refresh();
  }

  protected override render(): TemplateResult {
    const { value } = this.#resource;
    const { chosen, unknown } = chooseIndicators(value?.items ?? [], this.indicator);
    const only = chosen.length === 1 ? chosen[0] : undefined;
    const name = msg('Chỉ tiêu và tiến độ', { id: 'indicator-gauge.name' });
    const source = only?.source ? only : value;
    return frame<Indicators>({
      host: this,
      locale: this.#locale,
      resource: this.#resource,
      widgetName: name,
      heading: this.caption || this.#heading(only, name),
      exampleSrc: '/api/plans/580-kh-ubnd-2020',
      emptyWords: msg('Chưa có chỉ tiêu nào.', { id: 'indicator-gauge.empty' }),
      message: this.message,
      source: source && dataSourceOf(source, webUrl),
      actions: this.#renderActions(),
      body: () => [this.#renderUnknown(unknown), chosen.length > 0 ? this.#renderView(chosen) : nothing],
    });
  }

  #heading(only: Indicator | undefined, name: string): Content {
    const title = this.#locale.text(only ? only.title : this.#resource.value?.title);
    return html`<span class="code">${only?.code}</span>${title === nothing ? name : title}`;
  }

  get #options(): ProgressOptions {
    const { method, milestone, legend } = this;
    const isYear = /^\d{4}$/.test(milestone);
    if (!isYear) oneOf(this, 'milestone', milestone, ['in-force'], 'in-force');
    return {
      method: oneOf(this, 'method', method, METHODS, 'cagr'),
      milestone: isYear ? Number(milestone) : 'in-force',
      legend,
      today: todayOf(this),
    };
  }

  #renderUnknown(unknown: readonly string[]): Content {
    if (unknown.length === 0) return nothing;
    const names = unknown.join(', ');
    return html`<p class="notice" part="notice">
      ${msg(str`Không tìm thấy chỉ tiêu: ${names}.`, { id: 'indicator-gauge.unknown' })}
    </p>`;
  }

  #renderView(indicators: readonly Indicator[]): Content {
    const view = viewPart.need(this);
    if (!view) return html`<p class="quiet">${viewPart.isLost ? lostWords() : pendingWords()}</p>`;
    return view.gaugeView({
      indicators,
      options: this.#options,
      locale: this.#locale,
      hasBar: oneOf(this, 'view', this.view, VIEWS, 'bar') === 'bar',
      status: this.status,
      headingLevel: this.headingLevel,
      isPrinting: this.#print.isPrinting && detailsPart.module !== null,
      openIds: this.openIds,
      details: (reading) => this.#renderDetails(reading),
      handleToggle: (event, indicator) => this.#handleToggle(event, indicator),
      choose: (status, message) => {
        this.status = status;
        this.message = message;
      },
    });
  }

  #renderDetails(reading: GaugeReading): Content {
    const details = detailsPart.need(this);
    if (details) return details.detailsOf(reading, this.#locale, this.#renderCopyLink(reading.indicator.id));
    return detailsPart.isLost ? lostWords() : pendingWords();
  }

  #renderActions(): Content {
    return html`<button type="button" class="link" @click=${() => this.#handleSave('csv')}>
        ${msg('Tải CSV', { id: 'indicator-gauge.save.csv' })}
      </button>
      <button type="button" class="link" @click=${() => this.#handleSave('json')}>
        ${msg('Tải JSON', { id: 'indicator-gauge.save.json' })}
      </button>
      ${this.#renderCopyLink()}`;
  }

  #renderCopyLink(item: string | null = null): TemplateResult {
    const { url } = this.#resource;
    const target = { widget: 'indicator-gauge', url, item, isHostPage: this.syncUrl } as const;
    return copyLinkButton(target, (message) => (this.message = message));
  }

  /** Adds the styles of the parts that are there by now. */
  #adoptSheets(root: ShadowRoot): void {
    const sheets = [...(viewPart.module?.viewStyles ?? []), detailsPart.module?.detailsStyles].filter(
      (sheet) => sheet !== undefined,
    );
    if (sheets.length === this.#laterSheets) return;
    this.#laterSheets = sheets.length;
    adoptStyles(root, [...IndicatorGauge.elementStyles, ...sheets]);
  }

  /** Opens what the page's address names and leads there; false until it is shown. */
  #reveal(id: string): boolean {
    const isThere = this.#resource.value?.items.some((indicator) => indicator.id === id);
    if (!isThere || !viewPart.module) return false;
    this.openIds = new Set([...this.openIds, id]);
    void this.updateComplete.then(() => {
      const summary = this.renderRoot.querySelector<HTMLElement>('details[open] > summary');
      summary?.focus({ preventScroll: true });
      summary?.scrollIntoView({ block: 'center' });
    });
    return true;
  }

  async #handleSave(kind: 'csv' | 'json'): Promise<void> {
    const { value, url } = this.#resource;
    const view = await viewPart.load();
    if (!value || !view) return;
    const { chosen } = chooseIndicators(value.items, this.indicator);
    const readings = view.readGauges({ indicators: chosen, options: this.#options });
    try {
      const { saveIndicators } = await import('./save-indicators.js');
      saveIndicators(kind, { readings, source: dataSourceOf(value, webUrl), url, locale: this.#locale });
    } catch {
      this.message = lostWords();
    }
  }

  #handleToggle(event: Event, { id, agency }: Indicator): void {
    const { open } = event.currentTarget as HTMLDetailsElement;
    if (this.#print.isPrinting || open === this.openIds.has(id)) return;
    const openIds = new Set(this.openIds);
    if (open) openIds.add(id);
    else openIds.delete(id);
    this.openIds = openIds;
    const agencyIds = agency?.agencyId ? [agency.agencyId] : [];
    if (open) this.dispatchEvent(new SelectEvent({ type: 'indicator', id, agencyIds }));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'kh-indicator-gauge': IndicatorGauge;
  }
}
