import { msg } from '@lit/localize';
import { adoptStyles, html, LitElement } from 'lit';
import type { PropertyValues, TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';

import { baseStyles } from '../internal/base.styles.js';
import { controlStyles } from '../internal/controls.styles.js';
import { frame } from '../internal/frame.js';
import type { Content } from '../internal/frame.js';
import { LocaleController } from '../internal/locale.js';
import { onUse } from '../internal/on-use.js';
import { PrintController } from '../internal/print-controller.js';
import { ResourceController } from '../internal/resource-controller.js';
import { tokenStyles } from '../internal/token.styles.js';
import { WidthController } from '../internal/width-controller.js';
import { countItems, loadPlans } from './load-plans.js';
import type { PlanTimelineData, TimelineData } from './load-plans.js';
import { plansSource } from './plans-source.js';
import type { TimelineReader } from './timeline-reader.js';

/** What shows data once they are there; it loads while they are on their way. */
const readerPart = onUse(() => import('./timeline-reader.js'));

/** Change of width in CSS pixels after which marks are laid out again. */
const WIDTH_STEP_PX = 8;

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
  static override styles = [tokenStyles, baseStyles, controlStyles];

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
  /** What lanes are made of: `section`, `agency` or `kind`. */
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
  readonly #width = new WidthController(this, WIDTH_STEP_PX);
  readonly #print = new PrintController(this);
  readonly #resource = new ResourceController<TimelineData>(this, {
    inputs: () => ({ src: this.src ?? '', data: this.data }),
    load: loadPlans,
    count: countItems,
  });
  #reader: TimelineReader | null = null;

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    const part = readerPart.need(this);
    if (part && !this.#reader) {
      this.#reader = new part.TimelineReader({
        host: this,
        locale: this.#locale,
        width: this.#width,
        print: this.#print,
        resource: this.#resource,
        adopt: (styles) =>
          adoptStyles(this.renderRoot as ShadowRoot, [...PlanTimeline.elementStyles, ...styles]),
      });
    }
    this.#reader?.readAttributes(changed);
  }

  /** Asks for the data again; what is shown stays until they are there. */
  refresh(): Promise<void> {
    return this.#resource.refresh();
  }

  /** Resolves when the data are drawn, also where the code for it had to be loaded first. */
  protected override async getUpdateComplete(): Promise<boolean> {
    const isDone = await super.getUpdateComplete();
    await readerPart.load();
    await this.#reader?.drawn();
    return isDone && !this.isUpdatePending;
  }

  protected override render(): TemplateResult {
    const { value } = this.#resource;
    const name = msg('Tiến độ kế hoạch', { id: 'plan-timeline.name' });
    const shown = (value && this.#reader?.read(value)) ?? null;
    return frame({
      host: this,
      locale: this.#locale,
      resource: this.#resource,
      widgetName: name,
      heading: this.caption || shown?.heading || name,
      subtitle: shown?.subtitle,
      exampleSrc: '/api/plans/580-kh-ubnd-2020',
      emptyWords: msg('Kế hoạch này chưa có nội dung nào để hiện.', { id: 'plan-timeline.state.empty' }),
      message: shown?.message,
      source: value && plansSource(value.plans, this.#locale),
      actions: shown?.actions,
      body: () => shown?.body() ?? this.#renderWaiting(),
    });
  }

  #renderWaiting(): Content {
    if (!readerPart.isLost) return html`<div class="skeleton"><span></span><span></span><span></span></div>`;
    return html`<p class="notice bad">
      ${msg('Không tải được phần hiển thị. Hãy tải lại trang.', { id: 'plan-timeline.state.lost' })}
    </p>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'kh-plan-timeline': PlanTimeline;
  }
}
