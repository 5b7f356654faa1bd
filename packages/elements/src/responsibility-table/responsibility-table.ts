import { msg } from '@lit/localize';
import { LitElement, nothing } from 'lit';
import type { PropertyValues, TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';

import { webUrl } from '@kehoach/client';
import { ShownPlan } from '@kehoach/contract';

import { todayOf } from '../internal/attributes.js';
import { baseStyles } from '../internal/base.styles.js';
import { controlStyles } from '../internal/controls.styles.js';
import { dataSourceOf } from '../internal/data-source.js';
import { frame } from '../internal/frame.js';
import { linkedItem } from '../internal/linked-item.js';
import { LocaleController } from '../internal/locale.js';
import { onUse } from '../internal/on-use.js';
import { PrintController } from '../internal/print-controller.js';
import { ResourceController } from '../internal/resource-controller.js';
import { tokenStyles } from '../internal/token.styles.js';
import { firstBlocks, firstPicture, needsRows } from './first-view.js';
import type { Surroundings } from './first-view.js';
import { OpenParts } from './open-parts.js';
import { PAGE_SIZE } from './page-size.js';
import { readRows } from './read-rows.js';
import type { PlanRows } from './read-rows.js';
import { actions, readyView, subtitle } from './ready-view.js';
import type { Picture } from './ready-view.js';
import { tableStyles } from './responsibility-table.styles.js';
import type { TableReader } from './table-reader.js';
import { widgetName } from './table-words.js';
import type { TableViewName, UseReader } from './toolbar.js';

/** What draws rows and follows a reader's choices; it loads when somebody opens, searches or asks for something. */
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
  static override styles = [tokenStyles, baseStyles, controlStyles, tableStyles];

  /** Address of a plan. */
  @property() src = '';
  /** A plan as the API would answer it; when set, nothing is requested. */
  @property({ attribute: false }) data: unknown = null;
  /** `agencies`: one block for each agency; `matrix`: activities against agencies; `list`: one table that can be sorted. */
  @property() view: TableViewName = 'agencies';
  /** Id of the agency whose duties are shown at first; all when empty. */
  @property() agency = '';
  /** Id of the section whose duties are shown at first; all when empty. */
  @property() section = '';
  /** Code of the role that is shown at first, for example `lead`; all when empty. */
  @property({ attribute: 'duty-role' }) dutyRole = '';
  /**
   * 10 to 1000. By agency: rows shown at once, a closed agency counting as one; more appear on request. List: up to so many
   * rows are a plain table, more scroll in a box of their own.
   */
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
  readonly #print = new PrintController(this, readerPart.load);
  readonly #open = new OpenParts(this.#print, () => this.requestUpdate());
  readonly #resource = new ResourceController<ShownPlan>(this, {
    inputs: () => ({ src: this.src ?? '', data: this.data }),
    load: ([address = ''], client, options) => client.load(address, ShownPlan, options),
    count: ({ duties }) => duties?.length ?? 0,
  });
  #reader: TableReader | null = null;
  #rows: PlanRows | null = null;

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    if (changed.has('src') || changed.has('data')) this.#open.chosen.clear();
    // A tag without a plan needs no code for rows.
    if ((this.src || this.data) && this.#asksForRows()) this.#needReader();
    this.#reader?.takeAttributes(changed);
  }

  /** Asks for the plan again; what is shown stays until the answer is there. */
  refresh(): Promise<void> {
    return this.#resource.refresh();
  }

  protected override render(): TemplateResult {
    const { value, status, url } = this.#resource;
    const rows = value && status === 'ready' ? this.#rowsOf(value) : null;
    const picture = rows && this.#picture(rows);
    const name = widgetName();
    return frame({
      host: this,
      locale: this.#locale,
      resource: this.#resource,
      widgetName: name,
      heading: this.caption || name,
      subtitle: rows && picture ? subtitle(rows, picture, this.#locale) : nothing,
      exampleSrc: '/api/plans/580-kh-ubnd-2020',
      emptyWords: msg('Kế hoạch này chưa ghi phần việc nào cho cơ quan nào.', {
        id: 'responsibility-table.empty',
      }),
      isWaiting: picture?.isWaiting,
      message: picture?.message,
      source: value && dataSourceOf(value, webUrl),
      actions: picture ? actions(picture, this.#use, url, this.syncUrl) : nothing,
      body: () => (picture ? readyView(picture, this.#use) : nothing),
    });
  }

  #rowsOf(plan: ShownPlan): PlanRows {
    if (this.#rows?.plan !== plan) this.#rows = readRows(plan);
    return this.#rows;
  }

  /** True when the page asks for something else than all agencies in their order. */
  #asksForRows(): boolean {
    const { view, agency, section, dutyRole, scope, pageSize } = this;
    return (
      [view === 'agencies' ? '' : view, agency, section, dutyRole, scope, linkedItem()].some(Boolean) ||
      pageSize !== PAGE_SIZE
    );
  }

  #picture(rows: PlanRows): Picture {
    const around: Surroundings = {
      locale: this.#locale,
      today: todayOf(this),
      headingLevel: Math.min(this.headingLevel + 1, 6),
      isOpen: this.#open.has,
      flip: this.#open.flip,
      prepare: readerPart.load,
    };
    const view = this.#reader ? null : firstBlocks(around, rows);
    const isWaiting = view !== null && !readerPart.isLost && (this.#asksForRows() || needsRows(view));
    if (isWaiting || this.#open.chosen.size > 0 || this.#print.isPrinting) this.#needReader();
    if (!view || this.#reader) return (this.#reader as TableReader).picture(around, rows);
    return firstPicture(view, isWaiting && !this.#print.isPrinting, readerPart.isLost);
  }

  /** What keeps a reader's choices, once its code is there. */
  #needReader(): TableReader | null {
    const part = this.#reader ? null : readerPart.need(this);
    if (part) {
      this.#reader = new part.TableReader({
        host: this,
        open: this.#open,
        print: this.#print,
        url: () => this.#resource.url,
      });
    }
    return this.#reader;
  }

  readonly #use: UseReader = (act) => {
    if (this.#reader) return void act(this.#reader);
    void readerPart.load().then(() => {
      const reader = this.#needReader();
      if (reader) act(reader);
      this.requestUpdate();
    });
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'kh-responsibility-table': ResponsibilityTable;
  }
}
