import type { ReportField, ReportForm } from '@kehoach/contract';
import type { ReactiveControllerHost } from 'lit';

import type { Language, LocaleController } from '../internal/locale.js';
import type { Entry } from './entry.js';
import type { Fault } from './faults.js';
import type { ReportReading } from './read-report.js';
import type { ReportDetails, ReportDraft } from './report-draft.js';
import type { UploadController } from './files/upload-controller.js';

/** What the templates of one form see and may do. */
export interface FormView {
  readonly form: ReportForm;
  readonly draft: ReportDraft;
  readonly reading: ReportReading;
  /** What is shown as wrong now; nothing is called wrong while somebody types. */
  readonly faults: readonly Fault[];
  readonly locale: LocaleController;
  readonly language: Language;
  /** True where rows of a table have room side by side. */
  readonly isWide: boolean;
  /** Level of the heading of a step. */
  readonly level: number;
  /** The element, for parts that arrive later. */
  readonly host: ReactiveControllerHost;
  /** Null while the part for files is not there. */
  readonly uploads: UploadController | null;
  /** True when the agency has to be named in words: the form lists none. */
  readonly isAgencyNamed: boolean;
  /** Place of each field in the form. */
  readonly order: ReadonlyMap<string, number>;
  change(fieldId: string, entry: Entry): void;
  changeDetails(patch: Partial<ReportDetails>): void;
  /** Shows a step and moves the focus to a box of it, else to its heading. */
  goTo(stepId: string, boxId?: string): void;
  /** Tells something politely. */
  say(words: string): void;
}

/** Id of a question's box in the shadow root; `part` names one of several boxes. */
export function boxId(view: Pick<FormView, 'order'>, fieldId: string, part: string | null = null): string {
  const place = view.order.get(fieldId) ?? 'about';
  return part === null ? `q${place}` : `q${place}-${part.replace(/\s+/g, '.')}`;
}

/** The first thing that is wrong with a question, or with one of its boxes. */
export function faultOf(view: FormView, fieldId: string, part?: string | null): Fault | undefined {
  return view.faults.filter(
    (fault) => fault.fieldId === fieldId && (part === undefined || (fault.part ?? null) === part),
  )[0];
}

/** What a question is called: its label, else its id. */
export function labelWords(view: Pick<FormView, 'locale'>, field: Pick<ReportField, 'id' | 'label'>): string {
  return view.locale.words(field.label) || field.id;
}
