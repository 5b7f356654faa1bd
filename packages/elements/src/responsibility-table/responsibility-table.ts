import { msg } from '@lit/localize';
import { adoptStyles, html, LitElement } from 'lit';
import type { PropertyValues, TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';

import { webUrl } from '@kehoach/client';
import { Plan } from '@kehoach/contract';

import { baseStyles } from '../internal/base.styles.js';
import { controlStyles } from '../internal/controls.styles.js';
import { dataSourceOf } from '../internal/data-source.js';
import { frame } from '../internal/frame.js';
import { LocaleController } from '../internal/locale.js';
import { onUse } from '../internal/on-use.js';
import { PrintController } from '../internal/print-controller.js';
import { ResourceController } from '../internal/resource-controller.js';
import { tokenStyles } from '../internal/token.styles.js';
import { PAGE_SIZE } from './page-size.js';
import type { TableReader } from './table-reader.js';
import type { TableViewName } from './toolbar.js';

/** What shows a plan once it is there; it loads while the plan is on its way. */
const readerPart = onUse(() => import('./table-reader.js'));

/**
 * Shows what a plan asks of each agency: who leads, who coordinates, and in which section of the document.
 *
 * @summary Agency responsibility table
 * @element kh-responsibility-table
 * @slot - A link to the plan, for readers without the widget; it is not shown.
 * @fires {LoadEvent} kh-load - The plan arrived and is shown.
 * @fires {WidgetErrorEvent} kh-error - The plan could not be had.
 * @fires {SelectEvent} kh-select - A reader opened a duty or chose an agency.
 * @csspart base - The whole widget.
 * @csspart toolbar - Views and search.
 * @csspart filters - The filters, once they are open.
 * @csspart agency - The block of one agency.
 * @csspart table - A table of duties.
 * @csspart footer - Source, date of update and downloads.
 * @example <kh-responsibility-table src="/api/plans/580-kh-ubnd-2020"></kh-responsibility-table>
 */
export class ResponsibilityTable extends LitElement {
  static override styles = [tokenStyles, baseStyles, controlStyles];

  /** Address of a plan. */
  @property() src = '';
  /** A plan as the API would answer it; when set, nothing is requested. */
  @property({ attribute: false }) data: unknown = null;
  /** `agencies`: one block for each agency; `list`: one table that can be sorted. */
  @property() view: TableViewName = 'agencies';
  /** Id of the agency whose duties are shown at first; all when empty. */
  @property() agency = '';
  /** Id of the section whose duties are shown at first; all when empty. */
  @property() section = '';
  /** Code of the role that is shown at first, for example `lead`; all when empty. */
  @property({ attribute: 'duty-role' }) dutyRole = '';
  /** Rows shown at once, 10 to 1000; more appear on request. */
  @property({ attribute: 'page-size', type: Number }) pageSize = PAGE_SIZE;
  /** Heading in place of the widget's own. */
  @property() caption = '';
  /** Level of the heading in the page's outline, 1 to 6. */
  @property({ attribute: 'heading-level', type: Number }) headingLevel = 2;
  /** `comfortable` or `compact`. */
  @property() density = 'comfortable';
  /** `light`, `dark`, or `auto` to follow the page. */
  @property({ attribute: 'color-scheme' }) colorScheme = 'light';
  /** `own`, or `page` to take the page's font. */
  @property() font = 'own';
  /** Name that links widgets: an agency chosen in one is chosen in all of the same name. */
  @property() scope = '';
  /** Keeps the chosen agency in the page's address. */
  @property({ attribute: 'sync-url', type: Boolean }) syncUrl = false;
  /** The day for which "nay là …" is told, as `YYYY-MM-DD`; today in Viet Nam when empty. */
  @property() today = '';

  readonly #locale = new LocaleController(this);
  readonly #print = new PrintController(this);
  readonly #resource = new ResourceController<Plan>(this, {
    inputs: () => ({ src: this.src ?? '', data: this.data }),
    load: async ([address = ''], client, options) => {
      const [loaded] = await Promise.all([client.load(address, Plan, options), readerPart.load()]);
      return loaded;
    },
    count: ({ duties }) => duties?.length ?? 0,
  });
  #reader: TableReader | null = null;

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    if (!this.#reader) this.#reader = this.#createReader();
    this.#reader?.takeAttributes(changed);
  }

  /** Asks for the plan again; what is shown stays until the answer is there. */
  refresh(): Promise<void> {
    return this.#resource.refresh();
  }

  protected override render(): TemplateResult {
    const { value, status } = this.#resource;
    const shown = value !== null && status === 'ready' ? this.#reader?.read(value) : undefined;
    const name = msg('Phân công trách nhiệm', { id: 'responsibility-table.name' });
    return frame({
      host: this,
      locale: this.#locale,
      resource: this.#resource,
      widgetName: name,
      heading: this.caption || name,
      subtitle: shown?.subtitle,
      exampleSrc: '/api/plans/580-kh-ubnd-2020',
      emptyWords: msg('Kế hoạch này chưa ghi phần việc nào cho cơ quan nào.', {
        id: 'responsibility-table.empty',
      }),
      message: shown?.message ?? '',
      source: value ? dataSourceOf(value, webUrl) : null,
      actions: shown?.actions,
      body: () => shown?.body() ?? this.#renderWaiting(),
    });
  }

  #createReader(): TableReader | null {
    // A tag without a plan needs no code for plans.
    if (!this.src && !this.data) return null;
    const part = readerPart.need(this);
    if (!part) return null;
    return new part.TableReader({
      host: this,
      locale: this.#locale,
      print: this.#print,
      url: () => this.#resource.url,
      adopt: (styles) =>
        adoptStyles(this.renderRoot as ShadowRoot, [...ResponsibilityTable.elementStyles, ...styles]),
    });
  }

  #renderWaiting(): TemplateResult {
    const words = readerPart.isLost
      ? msg('Không tải được phần này; hãy kiểm tra mạng rồi tải lại trang.', {
          id: 'responsibility-table.lost',
        })
      : msg('Đang tải dữ liệu…', { id: 'state.pending' });
    return html`<p class="quiet">${words}</p>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'kh-responsibility-table': ResponsibilityTable;
  }
}
