import type { Agency, CalendarDate, LocalizedText } from '@kehoach/contract';

import type { DataSource } from '../internal/data-source.js';
import type { Content } from '../internal/frame.js';
import type { LocaleController } from '../internal/locale.js';
import type { Filters } from './filter-items.js';
import type { Grouping } from './groupings.js';
import type { Lane } from './group-lanes.js';
import type { TimelineItem, TimelinePlan } from './plan-items.js';
import type { TimeAxis } from './time-axis.js';
import type { NamedTick } from './timeline-axis.js';
import type { DaysButton } from './timeline-view.js';
import type * as RoleWords from '../responsibility-table/role-words.js';
import type * as RareWords from './rare-words.js';
import type { TimelineLane } from './timeline-layout.js';
import type { TimelineUse } from './timeline-use.js';

/** Views of the timeline. */
export type ViewName = 'timeline' | 'list' | 'agenda';

/** What a lane can show below its marks: what was opened of them, or the items without a day. */
export type LanePart = 'marks' | 'undated';

/** Fewer dated items than this are a list, not a timeline. */
export const LEAST_DATED = 3;

/**
 * What the first picture of a timeline is drawn from: one plan, nothing chosen, nothing opened. The optional members come
 * with what loads on use.
 */
export interface FirstView {
  readonly locale: LocaleController;
  readonly today: CalendarDate;
  readonly plans: readonly TimelinePlan[];
  /** How many of all items have a day. */
  readonly dated: number;
  /** Items before and after filtering, in the order of their documents. */
  readonly all: readonly TimelineItem[];
  readonly items: readonly TimelineItem[];
  /** Level of the headings below the widget's own. */
  readonly level: number;
  /** Width of the widget's content in em of its text. */
  readonly widthEm: number;
  /** Too narrow for a timeline: the list stands in for it. */
  readonly isNarrow: boolean;
  /** Everything is open and nothing is left for later. */
  readonly isPrinting: boolean;
  /** Agencies by their id; without them a plan's own are looked up. */
  readonly agencies?: ReadonlyMap<string, Agency>;
  /** An agency as the plan writes it, then who has taken over by today. */
  agencyName?(id: string): Content;
  /** Does something for the reader, once the code for it is there. */
  act(action: (use: TimelineUse) => void): void;
  /** Words that few plans need; null until they are there. */
  rare(): typeof RareWords | null;

  readonly heading?: Content;
  readonly subtitle?: Content;
  /** True while the code of the view is on its way. */
  readonly isWaiting?: boolean;
  /** True when code that was asked for cannot be had. */
  readonly isLost?: boolean;
  readonly message?: string;
  readonly source?: DataSource | null;
  readonly name: ViewName;
  readonly filters?: Filters;
  /** What was typed into the search box, without space around it. */
  readonly query?: string;
  /** The words in the search box as they are. */
  readonly typed?: string;
  /** Whether the panel with the filters is open, and how many of its filters are in force. */
  readonly isMoreOpen?: boolean;
  readonly active?: number;
  /** Tells two groupings, and two stages of them, apart. */
  readonly laneKey?: string;
  /** Which mark is the one Tab stop. */
  readonly focusKey?: string;
  /** Items that the opening sentence is about. */
  readonly asked?: readonly TimelineItem[];
  /** A text of the data, with the matches of a search marked; `mark` does the same for words of the interface's language. */
  text(text: LocalizedText | null | undefined): Content;
  mark(words: string): Content;
  isOpen(key: string): boolean;
  /** A control beside the search. */
  beside?(): Content;
  /** What stands between the toolbar and the view. */
  below?(): Content;
  /** Another view than the timeline. */
  readonly body?: (() => Content) | null;
  /** Lanes of another kind, with their names, and what stands above the first of a plan. */
  lanes?(): readonly Lane[];
  laneTitle?(lane: Lane): Content | null;
  laneWords?(lane: Lane): string;
  planHead?(lanes: readonly Lane[], index: number): Content;
  /** The tag of an item's plan, its letter and its name, where there are several. */
  planTag?(planIndex: number): Content;
  planWords?(planIndex: number): readonly [letter: string, name: string];
  /** The days that a reader has chosen to see; without them all that have something. */
  readonly days?: TimeAxis | null;
  /** What else can be done with the days where some are chosen. */
  daysButtons?(): readonly DaysButton[];
  /** The spans of a scale finer than months. */
  scale?(axis: TimeAxis, trackEm: number): readonly NamedTick[];
  /** What plans implement, behind the lanes. */
  bands?(axis: TimeAxis): Content;
  /** Places of lanes that keep their pictures for now; null while none waits. */
  readonly late?: ReadonlySet<number> | null;
  /** How many lanes are drawn. */
  readonly mostLanes?: number;
  /** What a reader learns on opening an item. */
  details?(item: TimelineItem): Content;
  /** How many rows of a long list are shown. */
  limitOf?(key: string): number;
  /** What is open in a lane. */
  opened?(lane: TimelineLane, part: LanePart): Content;
}

/** How rows stand: what opens each, and whether they say how their item stands. */
export interface RowChoices {
  keyOf(item: TimelineItem): string;
  readonly hasState: boolean;
}

/** What a view is drawn from, and what it may ask of the element. */
export interface ViewContext extends FirstView {
  /** Address of what is shown, for links to it; with `isHostPage` links lead to the page itself. */
  readonly url: string;
  readonly isHostPage: boolean;
  readonly filters: Filters;
  readonly query: string;
  readonly grouping: Grouping;
  readonly agencies: ReadonlyMap<string, Agency>;
  details(item: TimelineItem): Content;
  /** Words of roles, which are the table's; null until they are there. */
  roles(): typeof RoleWords | null;
  /** Items as rows of a list, for those that the timeline does not draw. */
  rows(key: string, items: readonly TimelineItem[], choices: RowChoices): Content;
  /** Shows a message and has it read out. */
  say(words: string): void;
}

/** Rows of a long list that are shown at a time. */
export const ROWS_AT_A_TIME = 100;
