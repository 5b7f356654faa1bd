import { msg } from '@lit/localize';
import { adoptStyles, html, LitElement, nothing } from 'lit';
import type { CSSResult, PropertyValues, TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';

import { todayOf } from '../internal/attributes.js';
import { baseStyles } from '../internal/base.styles.js';
import { controlStyles } from '../internal/controls.styles.js';
import { lostWords } from '../internal/failure-words.js';
import { frame, skeleton } from '../internal/frame.js';
import { linkedItem } from '../internal/linked-item.js';
import { LocaleController } from '../internal/locale.js';
import { onUse } from '../internal/on-use.js';
import type { OnUse } from '../internal/on-use.js';
import { PrintController } from '../internal/print-controller.js';
import { ResourceController } from '../internal/resource-controller.js';
import { tokenStyles } from '../internal/token.styles.js';
import { toneStyles } from '../internal/tone.styles.js';
import { listPart } from './list-part.js';
import { countItems, loadPlans } from './load-plans.js';
import type { PlanTimelineData, TimelineData } from './load-plans.js';
import { opening } from './opening.js';
import { planHeading, planLines } from './plan-header.js';
import { countsOf, readItems } from './plan-items.js';
import { planTimelineStyles } from './plan-timeline.styles.js';
import { planSource } from './plans-source.js';
import { rememberLast } from './remember-last.js';
import type { TimelineUse } from './timeline-use.js';
import { timelineView } from './timeline-view.js';
import { timelineStyles } from './timeline-view.styles.js';
import { actions, toolbar } from './toolbar.js';
import { LEAST_DATED } from './view-context.js';
import type { FirstView } from './view-context.js';

/** What the reader's use of the widget needs, and what attributes ask for beyond the first picture. */
const usePart = onUse(() => import('./timeline-use.js'));
const rarePart = onUse(() => import('./rare-words.js'));

/** A narrower place has no room for a timeline. */
const NARROW_BELOW_PX = 480;
/** Change of width in CSS pixels after which marks are laid out again. */
const WIDTH_STEP_PX = 8;
/** Padding and borders of the root in CSS pixels. */
const FRAME_PX = 34;

/**
 * What of a plan happens when, what is due next and what is late, as a timeline, a list or an agenda.
 *
 * @summary Timeline, list and agenda of one or several plans.
 * @element kh-plan-timeline
 * @slot - One link to the plan, shown until the widget is there.
 * @fires {LoadEvent} kh-load - Data arrived and are shown.
 * @fires {WidgetErrorEvent} kh-error - Data could not be had; readers see words.
 * @fires {SelectEvent} kh-select - A reader opened an item.
 * @csspart base - The root of the widget.
 * @csspart header - Heading and subtitle.
 * @csspart opening - The sentence that says what is due next.
 * @csspart toolbar - Views, search and filters.
 * @csspart timeline - The timeline view.
 * @csspart lane - One lane of the timeline.
 * @csspart list - The list view.
 * @csspart agenda - The agenda view.
 * @csspart item - One item of a list or of the agenda.
 * @csspart details - The opened details of an item.
 * @csspart badge - The state of an item.
 * @csspart footer - Source, date of update, downloads.
 * @example <kh-plan-timeline src="/api/plans/580-kh-ubnd-2020"></kh-plan-timeline>
 */
export class PlanTimeline extends LitElement {
  static override styles = [
    tokenStyles,
    baseStyles,
    toneStyles,
    controlStyles,
    planTimelineStyles,
    timelineStyles,
  ];

  /** Address of a plan or of a list of plans; several are separated by spaces. */
  @property() src = '';
  /** A plan, a list or an array of plans; nothing is requested when it is set. */
  @property({ attribute: false }) data: PlanTimelineData | null = null;
  /** `timeline`, `list` or `agenda`. Narrow containers and print get the list for the timeline. */
  @property() view = '';
  /** Id of an agency: only items that name it. */
  @property() agency = '';
  /** Id of a section: only items in it and in its parts. */
  @property() section = '';
  /** Only items of one kind. */
  @property() kind = '';
  /** Only items in one state, for example `late`, or of one status of the contract. */
  @property() status = '';
  /** Only items that touch this day or later ones (ISO date). */
  @property() from = '';
  /** Only items that touch this day or earlier ones (ISO date). */
  @property() to = '';
  /** What lanes are made of: `section`, `agency`, `kind` or `plan`. */
  @property({ attribute: 'group-by' }) groupBy = '';
  /** Heading to show instead of the plan's own. */
  @property() caption = '';
  /** Level of the heading, 1 to 6. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 2;
  /** `comfortable` or `compact`. */
  @property() density = 'comfortable';
  /** `light`, `dark` or `auto`. */
  @property({ attribute: 'color-scheme' }) colorScheme = 'light';
  /** `own`, or `page` for the font of the page around the widget. */
  @property() font = 'own';
  /** Widgets of one scope share the choice of an agency. */
  @property() scope = '';
  /** Keeps the choice of the scope in the page's address. */
  @property({ type: Boolean, attribute: 'sync-url' }) syncUrl = false;
  /** The day that states are computed for (ISO date); the current date where it is empty. */
  @property() today = '';

  readonly #locale = new LocaleController(this);
  readonly #print = new PrintController(this);
  readonly #resource = new ResourceController<TimelineData>(this, {
    inputs: () => ({ src: this.src ?? '', data: this.data }),
    load: loadPlans,
    count: countItems,
  });
  readonly #itemsOf = rememberLast(readItems);
  /** What is on its way and belongs to the picture. */
  readonly #awaited: Promise<unknown>[] = [];
  #use: TimelineUse | null = null;
  #hasListStyles = false;
  #width = 0;
  #widthEm = 0;

  constructor() {
    super();
    // Drawing within the callback would change the height again, which the browser reports as an error of the page.
    const measure = () => this.#measure() && this.requestUpdate();
    if (typeof ResizeObserver === 'function')
      new ResizeObserver(() => requestAnimationFrame(measure)).observe(this);
  }

  /** Asks for the data again; what is shown stays until they are there. */
  refresh(): Promise<void> {
    return this.#resource.refresh();
  }

  /** Resolves when the data are drawn, also where code for it had to be loaded first. */
  protected override async getUpdateComplete(): Promise<boolean> {
    await super.getUpdateComplete();
    while (this.#awaited.length > 0) {
      await Promise.all(this.#awaited.splice(0));
      await super.getUpdateComplete();
    }
    return !this.isUpdatePending;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    this.#use?.readAttributes(changed);
  }

  protected override render(): TemplateResult {
    const { value } = this.#resource;
    const name = msg('Tiến độ kế hoạch', { id: 'plan-timeline.name' });
    this.#measure();
    const view = this.#viewOf(value);
    const isLost = view?.isLost || [usePart, rarePart, listPart].some((part) => part.isLost);
    return frame({
      source: null,
      ...view,
      host: this,
      locale: this.#locale,
      resource: this.#resource,
      widgetName: name,
      heading: this.caption || view?.heading || name,
      exampleSrc: '/api/plans/580-kh-ubnd-2020',
      emptyWords: msg('Kế hoạch này chưa có nội dung nào để hiện.', { id: 'plan-timeline.state.empty' }),
      isWaiting: !isLost && (view === null || view.isWaiting),
      actions: view && view.all.length > 0 ? actions(view, this.#resource.url, this.syncUrl) : nothing,
      body: () => [
        isLost ? html`<div class="notice bad" role="alert">${lostWords()}</div>` : nothing,
        view
          ? html`${opening(view)} ${toolbar(view)} ${view.below?.()}
            ${view.isWaiting && !view.isPrinting ? skeleton() : (view.body?.() ?? timelineView(view))}`
          : skeleton(),
      ],
    });
  }

  /** Notes the width and the size of text that marks are laid out for; tells whether they differ from before. */
  #measure(): boolean {
    // What is not displayed keeps what it was drawn for.
    const width = this.offsetWidth || this.#width;
    const step = Math.floor(width / WIDTH_STEP_PX) * WIDTH_STEP_PX;
    const { fontSize } = getComputedStyle(document.documentElement);
    // The styles take 1rem, but never less than 16 px.
    const widthEm = (step - FRAME_PX) / Math.max(16, parseFloat(fontSize) || 16);
    const isChanged = widthEm !== this.#widthEm;
    this.#width = step;
    this.#widthEm = widthEm;
    return isChanged;
  }

  /** True where more is asked for than the timeline or the list of a whole plan. */
  #isAsked(): boolean {
    const { agency, section, kind, status, from, to, groupBy, scope } = this;
    const filters = agency || section || kind || status || from || to;
    return !!(filters || groupBy || scope || linkedItem()) || !/^(timeline|list)?$/.test(this.view ?? '');
  }

  /** What is drawn; null while more is needed for it. */
  #viewOf(data: TimelineData | null): FirstView | null {
    const today = todayOf(this);
    const { plans, left } = data ?? { plans: [], left: 0 };
    const items = this.#itemsOf(plans, today);
    const { dated } = countsOf(items);
    const [first] = plans;
    const isPlain = (!first || plans.length + left === 1) && !this.#isAsked();
    const isReady = isPlain || this.#loadUse() !== null || usePart.isLost;
    const isNarrow = this.#width < NARROW_BELOW_PX;
    const isList = isNarrow || (this.view || (first && dated < LEAST_DATED && 'list')) === 'list';
    const list = isList && isPlain && !this.#use ? this.#need(listPart) : null;
    if (!data || !first || !isReady) return null;
    const { plan } = first;
    if (list) this.#adoptStyles(list.styles);
    const base: FirstView = {
      locale: this.#locale,
      today,
      plans,
      dated,
      all: items,
      items,
      level: Math.min(6, this.headingLevel + 1),
      widthEm: this.#widthEm,
      isNarrow,
      isPrinting: this.#print.isPrinting,
      name: isList ? 'list' : 'timeline',
      text: (text) => this.#locale.text(text),
      mark: (words) => words,
      isOpen: () => false,
      act: this.#act,
      rare: () => this.#need(rarePart),
    };
    const view: FirstView = {
      ...base,
      heading: planHeading(plan, base),
      subtitle: planLines(plan, items, base, plan.number && base.text(plan.title)),
      source: planSource(first),
      isWaiting: isList && isPlain && !list && !listPart.isLost,
      body: list && (() => list.drawView(view)),
    };
    return this.#use?.extend(view, data) ?? view;
  }

  /** Styles of the list where it is the first picture; other parts come with the code that loads them. */
  #adoptStyles(styles: CSSResult): void {
    if (this.#hasListStyles) return;
    this.#hasListStyles = true;
    adoptStyles(this.renderRoot as ShadowRoot, [...PlanTimeline.elementStyles, styles]);
  }

  /** The module of a part that the picture cannot do without. */
  #need<Module>(part: OnUse<Module>): Module | null {
    const module = part.need(this);
    if (module === null && !part.isLost) this.#awaited.push(part.load());
    return module;
  }

  /** What the reader's use of the widget needs; null while it is on its way. */
  #loadUse(): TimelineUse | null {
    const part = this.#need(usePart);
    if (part)
      this.#use ??= new part.TimelineUse({
        host: this,
        resource: this.#resource,
        wait: (loading) => this.#awaited.push(loading),
      });
    return this.#use;
  }

  /** Does something for the reader: at once, or when the code for it is there and has taken over the picture. */
  readonly #act = (action: (use: TimelineUse) => void): void => {
    const act = () => this.#use && action(this.#use);
    const takeOver = () => {
      this.#loadUse();
      this.requestUpdate();
      return super.getUpdateComplete();
    };
    if (this.#use) act();
    else this.#awaited.push(usePart.load().then(takeOver).then(act));
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'kh-plan-timeline': PlanTimeline;
  }
}
