import type { Agency, CalendarDate, LocalizedText } from '@kehoach/contract';

import type { Content } from '../internal/frame.js';
import type { LocaleController } from '../internal/locale.js';
import type { Room } from '../internal/width-controller.js';
import type { Filters } from './filter-items.js';
import type { Grouping } from './groupings.js';
import type { TimelineItem, TimelinePlan } from './plan-items.js';

/** Views of the timeline. */
export const VIEWS = ['timeline', 'list', 'agenda'] as const;
export type ViewName = (typeof VIEWS)[number];

/** How rows stand: what opens each, and whether they say how their item stands. */
export interface RowChoices {
  keyOf(item: TimelineItem): string;
  readonly hasState: boolean;
}

/** What a view is drawn from, and what it may ask of the element. */
export interface ViewContext {
  readonly locale: LocaleController;
  readonly today: CalendarDate;
  /** Address of what is shown, for links to it; with `isHostPage` links lead to the page itself. */
  readonly url: string;
  readonly isHostPage: boolean;
  readonly plans: readonly TimelinePlan[];
  /** Items before and after filtering, in the order of their documents. */
  readonly all: readonly TimelineItem[];
  readonly items: readonly TimelineItem[];
  /** How many of all items have a day. */
  readonly dated: number;
  readonly filters: Filters;
  /** What was typed into the search box, without space around it. */
  readonly query: string;
  readonly grouping: Grouping;
  readonly agencies: ReadonlyMap<string, Agency>;
  /** Level of the headings below the widget's own. */
  readonly level: number;
  readonly room: Room;
  /** Width of the widget's content in em of its text. */
  readonly widthEm: number;
  /** Everything is open and nothing is left for later. */
  readonly isPrinting: boolean;
  /** A text of the data, with the matches of a search marked; `mark` does the same for words of the interface's language. */
  text(text: LocalizedText | null | undefined): Content;
  mark(words: string): Content;
  isOpen(key: string): boolean;
  /** Opens or closes what `key` names. */
  flip(key: string): void;
  /** Opens or closes an item's details, and tells the page which item was opened. */
  choose(key: string, item: TimelineItem): void;
  details(item: TimelineItem, view: ViewContext): Content;
  /** Items as rows of a list, for those that the timeline does not draw. */
  rows(key: string, items: readonly TimelineItem[], choices: RowChoices, view: ViewContext): Content;
  /** Shows a message and has it read out. */
  say(words: string): void;
  /** How many rows of a long list are shown. */
  limitOf(key: string): number;
  showMore(key: string): void;
}

/** What a part of a document is opened by: its plan's place, and its section. */
export const partKey = (key: string) => `part ${key}`;

/** Rows of a long list that are shown at a time. */
export const ROWS_AT_A_TIME = 100;
