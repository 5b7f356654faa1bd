import { html, LitElement, nothing } from 'lit';
import type { PropertyValues, TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';

import { originOf, readLeniently, warnOnce, webUrl } from '@kehoach/client';
import { Plan, ROLE_CODES } from '@kehoach/contract';

import { oneOf, todayOf, wholeNumberOf } from '../internal/attributes.js';
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
import { WidthController } from '../internal/width-controller.js';
import { agenciesView } from './agencies-view.js';
import type { TableView } from './cells.js';
import type { DutyFilters, FilterName } from './filter-rows.js';
import { placeOfDuty } from './group-by-agency.js';
import { agencyIdsOf } from './read-duties.js';
import type { DutyEntry } from './read-duties.js';
import { choiceAfter, NOTHING_ASKED } from './reader-choice.js';
import type { ReaderChoice } from './reader-choice.js';
import { downloadButtons, leadTo, readyView, subtitle, waiting } from './ready-view.js';
import { saveDuties } from './save-duties.js';
import type { FileKind } from './save-duties.js';
import { createTableModel, shownRows } from './shown-rows.js';
import type { TableModel } from './shown-rows.js';
import { nextSort } from './sort-order.js';
import type { SortColumn, SortOrder } from './sort-order.js';
import { emptyWords, politeWords, searchLostWords, unknownNotices, widgetName } from './table-words.js';
import { TABLE_VIEWS } from './toolbar.js';
import type { TableViewName } from './toolbar.js';
import { tableStyles } from './responsibility-table.styles.js';

const searchPart = onUse(() => import('./search-duties.js'));
const listPart = onUse(() => import('./list-view.js'));
const detailsPart = onUse(() => import('./duty-details.js'));

/** Rows that a table shows at once unless `page-size` says otherwise, and the bounds of that. */
const PAGE_SIZE = 200;
const PAGE_SIZES = [10, 1000] as const;

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
 * @csspart header - Heading and the sentence under it.
 * @csspart toolbar - Views, search and filters.
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
  readonly #width = new WidthController(this);
  readonly #print = new PrintController(this);
  readonly #resource = new ResourceController<Plan>(this, {
    inputs: () => ({ src: this.src, data: this.data }),
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
  #model: TableModel | null = null;
  #table: TableView | null = null;

  constructor() {
    super();
    new LinkedItemController(this, (id) => this.#reveal(id));
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    this.choice = choiceAfter(this.choice, changed);
    // The code of the view comes while the plan is on its way.
    if (this.#view === 'list') listPart.need(this);
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
    const view = this.choice.view ?? oneOf(this, 'view', this.view, TABLE_VIEWS, 'agencies');
    return listPart.isLost ? 'agencies' : view;
  }

  /** The filters that are asked for: the reader's, else the attributes. */
  get #asked(): DutyFilters {
    const { agency, section, role } = this.choice;
    return {
      agency: agency ?? this.agency ?? '',
      section: section ?? this.section ?? '',
      role: role ?? oneOf(this, 'duty-role', this.dutyRole, [...ROLE_CODES, ''], ''),
    };
  }

  /** The search as typed. */
  get #typed(): string {
    return this.choice.query ?? '';
  }

  get #order(): SortOrder {
    return this.#view === 'list' ? (this.choice.order ?? []) : [];
  }

  get #pageSize(): number {
    return wholeNumberOf(this, 'page-size', this.pageSize, PAGE_SIZES, PAGE_SIZE);
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
    this.#warnOfAttributes(shown.unknown);
    return {
      locale: this.#locale,
      today: todayOf(this),
      model,
      shown,
      headingLevel: Math.min(this.headingLevel + 1, 6),
      limit: isPrinting ? Infinity : this.#pageSize * (this.choice.pages ?? 1),
      linkedId: this.linkedId,
      mark: (words) => (finder && query ? finder.markMatches(words, query) : null),
      isOpen: (key) => isPrinting || this.#open.has(key),
      flip: (key, isOpen) => this.#flip(key, isOpen),
      chooseDuty: (entry) => this.#tell('duty', entry.duty.id, agencyIdsOf(entry)),
      chooseAgency: (agency) => this.#chooseAgency(agency?.id ?? ''),
      dutyDetails: (entry) => this.#renderDutyDetails(entry),
      successionDetails: (agency) =>
        (this.#table && detailsPart.need(this)?.successionDetails(this.#table, agency)) ?? nothing,
    };
  }

  #warnOfAttributes(unknown: readonly FilterName[]): void {
    for (const name of unknown.filter((one) => this.choice[one] === undefined)) {
      warnOnce(
        `<${this.localName} ${name}="${this.#asked[name]}">: the plan has none of that id; it is ignored.`,
      );
    }
  }

  #renderReady(table: TableView): TemplateResult {
    return readyView({
      table,
      view: this.#view,
      typed: this.#typed,
      notices: [
        ...unknownNotices(table.shown, this.#asked),
        ...(searchPart.isLost ? [searchLostWords()] : []),
      ],
      said: this.message,
      isNarrow: this.#width.room === 'narrow',
      isMoreOpen: this.choice.isMoreOpen ?? false,
      rows: () => this.#renderRows(table),
      chooseView: (view) => this.#choose({ view }),
      search: (query) => this.#choose({ query }),
      prepareSearch: () => void this.#foldAhead(),
      filter: (name, value) =>
        name === 'agency' ? this.#chooseAgency(value) : this.#choose({ [name]: value }),
      flipMore: () => (this.choice = { ...this.choice, isMoreOpen: !this.choice.isMoreOpen }),
      clear: () => this.#clear(),
      more: () => void this.#handleMore(),
    });
  }

  #renderRows(table: TableView): Content {
    if (this.#view === 'agencies') return agenciesView(table);
    const sort = (column: SortColumn | null) =>
      this.#choose({ order: column === null ? [] : nextSort(this.#order, column) });
    const caption = this.caption || widgetName();
    return listPart.need(this)?.listView(table, caption, this.#order, sort) ?? waiting();
  }

  #renderDutyDetails(entry: DutyEntry): Content {
    const link = this.#renderCopyButton(entry.duty.id);
    return (this.#table && detailsPart.need(this)?.dutyDetails(this.#table, entry, link)) ?? nothing;
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
    if (this.#table) this.message = await saveDuties(kind, this.#table, this.#resource.url, this.#typed);
  }

  /** Opens the duty that the page's address names and leads there; false where the plan has none of that id. */
  #reveal(id: string): boolean {
    const rows = this.#table?.model.all.rows.filter(({ entry }) => entry.duty.id === id) ?? [];
    if (!this.#table || rows.length === 0) return false;
    const place = placeOfDuty(this.#table, this.#view, id);
    // A filter may leave it out: whoever follows a link wants to see its end.
    this.#choose(place < 0 ? NOTHING_ASKED : { pages: Math.floor(place / this.#pageSize) + 1 });
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
