import { adoptStyles, html, LitElement, nothing } from 'lit';
import type { PropertyValues, TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';

import { originOf, readLeniently, webUrl } from '@kehoach/client';
import { Plan } from '@kehoach/contract';

import { todayOf } from '../internal/attributes.js';
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
import { ScopeController } from '../internal/scope-controller.js';
import { tokenStyles } from '../internal/token.styles.js';
import { agenciesView } from './agencies-view.js';
import type { TableView } from './cells.js';
import type { FileKind } from './download-duties.js';
import type { DutyFilters, FilterName } from './filter-rows.js';
import { placeOfDuty } from './group-by-agency.js';
import { agencyIdsOf } from './read-duties.js';
import {
  choiceAfter,
  filtersOf,
  NOTHING_ASKED,
  PAGE_SIZE,
  pageSizeOf,
  viewOf,
  warnOfUnknown,
} from './reader-choice.js';
import type { ReaderChoice } from './reader-choice.js';
import { downloadButtons, leadTo, readyView, subtitle, waiting } from './ready-view.js';
import { createTableModel, shownRows } from './shown-rows.js';
import type { TableModel } from './shown-rows.js';
import { nextSort } from './sort-order.js';
import type { SortColumn, SortOrder } from './sort-order.js';
import { emptyWords, lostWords, politeWords, unknownNotices, widgetName } from './table-words.js';
import type { TableViewName } from './toolbar.js';
import { tableStyles } from './responsibility-table.styles.js';

const searchPart = onUse(() => import('./search-duties.js'));
const listPart = onUse(() => import('./list-view.js'));
const detailsPart = onUse(() => import('./duty-details.js'));
const filtersPart = onUse(() => import('./filter-fields.js'));
const filesPart = onUse(() => import('./download-duties.js'));
const PARTS = [searchPart, listPart, detailsPart, filtersPart, filesPart];

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
  static override styles = [tokenStyles, baseStyles, tableStyles];

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

  @state() private choice: ReaderChoice = {};
  @state() private message = '';
  @state() private linkedId: string | null = null;

  readonly #locale = new LocaleController(this);
  readonly #print = new PrintController(this);
  readonly #resource = new ResourceController<Plan>(this, {
    inputs: () => ({ src: this.src ?? '', data: this.data }),
    load: ([address = ''], client, options) => client.load(address, Plan, options),
    read: (data) => readLeniently(Plan, data, 'data'),
    count: ({ duties }) => duties?.length ?? 0,
  });
  readonly #scope = new ScopeController(this, {
    scope: () => this.scope ?? '',
    isInUrl: () => this.syncUrl,
    origin: () => (this.#resource.value ? (originOf(this.#resource.url) ?? location.origin) : ''),
    current: () => this.#table?.shown.filters.agency || null,
    choose: (agencyId) => this.#choose({ agency: agencyId ?? '' }),
  });
  readonly #open = new Set<string>();
  #hasListStyles = false;
  #model: TableModel | null = null;
  #table: TableView | null = null;

  constructor() {
    super();
    new LinkedItemController(this, (id) => this.#reveal(id));
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    this.choice = choiceAfter(this.choice, changed);
    // The code of the list comes while the plan is on its way.
    if (this.#view === 'list') listPart.need(this);
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    const { module } = listPart;
    if (module === null || this.#hasListStyles) return;
    this.#hasListStyles = true;
    adoptStyles(this.renderRoot as ShadowRoot, [...ResponsibilityTable.elementStyles, module.listStyles]);
  }

  /** Asks for the plan again; what is shown stays until the answer is there. */
  refresh(): Promise<void> {
    return this.#resource.refresh();
  }

  protected override render(): TemplateResult {
    const { value } = this.#resource;
    const table = this.#readTable();
    return frame({
      host: this,
      locale: this.#locale,
      resource: this.#resource,
      widgetName: widgetName(),
      heading: this.caption || widgetName(),
      subtitle: table ? subtitle(table, this.#typed) : undefined,
      exampleSrc: '/api/plans/580-kh-ubnd-2020',
      emptyWords: emptyWords(),
      message: this.message || (table ? politeWords(table, this.#asked) : ''),
      source: value ? dataSourceOf(value, webUrl) : null,
      actions: table ? this.#renderActions() : undefined,
      body: () => (table ? this.#renderReady(table) : nothing),
    });
  }

  /** The view that was asked for; without the code of the list it is the other one. */
  get #view(): TableViewName {
    return listPart.isLost ? 'agencies' : viewOf(this, this.choice);
  }

  get #asked(): DutyFilters {
    return filtersOf(this, this.choice);
  }

  /** The search as typed. */
  get #typed(): string {
    return this.choice.query ?? '';
  }

  get #order(): SortOrder {
    return this.#view === 'list' ? (this.choice.order ?? []) : [];
  }

  /** The table for the plan as it is now; null in every state but `ready`. */
  #readTable(): TableView | null {
    const { value, status } = this.#resource;
    this.#table = value !== null && status === 'ready' ? this.#tableOf(this.#modelOf(value)) : null;
    return this.#table;
  }

  #modelOf(plan: Plan): TableModel {
    const { textLanguage, language } = this.#locale;
    const model = this.#model;
    if (model?.plan === plan && model.lang === textLanguage && model.language === language) return model;
    return (this.#model = createTableModel(plan, textLanguage, language));
  }

  #tableOf(model: TableModel): TableView {
    const { isPrinting } = this.#print;
    const order = this.#order;
    const finder = this.#typed.trim() === '' ? null : searchPart.need(this);
    const query = finder?.queryOf(this.#typed) ?? null;
    const shown = shownRows(model.all, this.#asked, {
      search: finder && query ? (rows) => finder.searchOf(model).ranks(rows, query) : null,
      sort: (rows) => listPart.module?.sortRows(model, rows, order) ?? rows,
      isByRelevance: this.#view === 'list' && order.length === 0,
    });
    warnOfUnknown(this, shown.unknown, this.choice);
    return {
      locale: this.#locale,
      today: todayOf(this),
      model,
      shown,
      headingLevel: Math.min(this.headingLevel + 1, 6),
      limit: isPrinting ? Infinity : pageSizeOf(this) * (this.choice.pages ?? 1),
      linkedId: this.linkedId,
      mark: (words) => (finder && query ? finder.markMatches(words, query) : null),
      isOpen: (key) => isPrinting || this.#open.has(key),
      flip: (key, isOpen) => this.#flip(key, isOpen),
      chooseDuty: (entry) => this.#tell('duty', entry.duty.id, agencyIdsOf(entry)),
      chooseAgency: ({ id }, isChosen) => this.#flipAgency(id, isChosen),
      details: () => detailsPart.need(this),
      copyButton: (entry) => this.#renderCopyButton(entry.duty.id),
    };
  }

  #renderReady(table: TableView): TemplateResult {
    const lost = PARTS.some(({ isLost }) => isLost) ? [lostWords()] : [];
    return readyView({
      table,
      view: this.#view,
      typed: this.#typed,
      notices: [...unknownNotices(table.shown, this.#asked), ...lost],
      said: this.message,
      filters: this.choice.hasFilters ? this.#renderFilters(table) : null,
      rows: () => this.#renderRows(table),
      chooseView: (view) => this.#choose({ view }),
      search: (query) => this.#choose({ query }),
      prepareSearch: () => void this.#foldAhead(),
      prepareFilters: () => void filtersPart.load(),
      flipFilters: () => (this.choice = { ...this.choice, hasFilters: !this.choice.hasFilters }),
      clear: () => this.#clear(),
      more: () => void this.#handleMore(),
    });
  }

  #renderRows(table: TableView): Content {
    if (this.#view === 'agencies') return agenciesView(table);
    const sort = (column: SortColumn | null) =>
      this.#choose({ order: column === null ? [] : nextSort(this.#order, column) });
    return listPart.need(this)?.listView(table, this.caption, this.#order, sort) ?? waiting();
  }

  #renderFilters(table: TableView): Content {
    const filter = (name: FilterName, value: string) =>
      name === 'agency' ? this.#chooseAgency(value) : this.#choose({ [name]: value });
    return filtersPart.need(this)?.filterFields(table, filter) ?? waiting();
  }

  #renderActions(): TemplateResult {
    return html`${downloadButtons((kind) => void this.#handleDownload(kind))} ${this.#renderCopyButton(null)}`;
  }

  #renderCopyButton(item: string | null): TemplateResult {
    const { url } = this.#resource;
    return copyLinkButton(
      { widget: 'responsibility-table', url, item, view: this.#view, isHostPage: this.syncUrl },
      (words) => (this.message = words),
    );
  }

  #choose(choice: ReaderChoice): void {
    this.choice = { ...this.choice, pages: 1, ...choice };
    this.message = '';
  }

  #chooseAgency(id: string): void {
    this.#choose({ agency: id });
    this.#scope.announce(id || null);
    if (id !== '') this.#tell('agency', id, [id]);
  }

  #flipAgency(id: string, isChosen: boolean): void {
    this.#chooseAgency(isChosen ? '' : id);
    // Blocks come and go: the focus stays with the agency.
    void this.updateComplete.then(() => {
      const buttons = [...this.renderRoot.querySelectorAll<HTMLElement>('.choose')];
      buttons.filter(({ dataset }) => dataset.agency === id)[0]?.focus();
    });
  }

  #clear(): void {
    const hadAgency = this.#table?.shown.filters.agency !== '';
    this.#choose(NOTHING_ASKED);
    if (hadAgency) this.#scope.announce(null);
    // The button that was pressed goes away; the search box stays.
    this.renderRoot.querySelector<HTMLInputElement>('input[type="search"]')?.focus();
  }

  #tell(type: 'agency' | 'duty', id: string, agencyIds: readonly string[]): void {
    this.dispatchEvent(new SelectEvent({ type, id, agencyIds }));
  }

  #flip(key: string, isOpen: boolean): void {
    if (this.#print.isPrinting || this.#open.has(key) === isOpen) return;
    if (isOpen) this.#open.add(key);
    else this.#open.delete(key);
    this.requestUpdate();
  }

  /** Loads the search and folds the texts in short slices, before the first letter is typed. */
  async #foldAhead(): Promise<void> {
    const finder = await searchPart.load();
    if (this.#model && finder?.searchOf(this.#model).foldAhead()) setTimeout(() => void this.#foldAhead());
  }

  async #handleMore(): Promise<void> {
    const first = this.#table?.limit ?? 0;
    this.#choose({ pages: (this.choice.pages ?? 1) + 1 });
    await this.updateComplete;
    this.renderRoot.querySelectorAll<HTMLElement>('tbody summary')[first]?.focus();
  }

  async #handleDownload(kind: FileKind): Promise<void> {
    const files = await filesPart.load();
    if (this.#table) files?.saveDuties(kind, this.#table, this.#resource.url, this.#typed);
    this.requestUpdate();
  }

  /** Opens the duty that the page's address names and leads there; false where the plan has none of that id. */
  #reveal(id: string): boolean {
    const rows = this.#table?.model.all.rows.filter(({ entry }) => entry.duty.id === id) ?? [];
    if (!this.#table || rows.length === 0) return false;
    const place = placeOfDuty(this.#table, this.#view, id);
    // A filter may leave it out: whoever follows a link wants to see its end.
    this.#choose(place < 0 ? NOTHING_ASKED : { pages: Math.floor(place / pageSizeOf(this)) + 1 });
    for (const { key } of rows) this.#open.add(key);
    this.linkedId = id;
    void this.updateComplete.then(() =>
      leadTo(this.renderRoot.querySelector<HTMLElement>('.linked summary')),
    );
    return true;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'kh-responsibility-table': ResponsibilityTable;
  }
}
