import type { ReportForm, ReportSection } from '@kehoach/contract';

import { isTyped, entryOf } from './entry.js';
import type { Entries } from './entry.js';
import type { Fault } from './faults.js';
import { isQuestion, sectionsOf } from './form-fields.js';

/** A step of filling the form. */
export type Step =
  | { readonly kind: 'details'; readonly id: string }
  | {
      readonly kind: 'section';
      readonly id: string;
      readonly section: ReportSection;
      /** Questions asked, and how many of them have an answer. */
      readonly total: number;
      readonly done: number;
      readonly files: number;
      /** True when something is answered and nothing has to be put right. */
      readonly isComplete: boolean;
    }
  | { readonly kind: 'check'; readonly id: string };

/** Ids of the steps beside the sections; a section's id follows a slash and so is never one of these. */
export const DETAILS_STEP = 'details';
export const CHECK_STEP = 'check';
export const sectionStep = (sectionId: string) => `section/${sectionId}`;

/** What counts the steps. */
export interface StepFacts {
  readonly entries: Entries;
  readonly visible: ReadonlySet<string>;
  readonly faults: readonly Fault[];
  /** How many files a question holds. */
  countFiles(fieldId: string): number;
}

/** The steps of a form: about the report, one for each section that asks or tells something now, check and send. */
export function stepsOf(form: ReportForm, { entries, visible, faults, countFiles }: StepFacts): Step[] {
  const sections = sectionsOf(form).flatMap((section): Step[] => {
    const shown = (section.fields ?? []).filter(({ id }) => visible.has(id));
    if (shown.length === 0) return [];
    const questions = shown.filter(isQuestion);
    let files = 0;
    for (const { id } of questions) files += countFiles(id);
    const done = questions.filter(({ id }) => isTyped(entryOf(entries, id)) || countFiles(id) > 0).length;
    const isFaulty = faults.some(({ fieldId }) => questions.some(({ id }) => id === fieldId));
    const counts = { total: questions.length, done, files, isComplete: done > 0 && !isFaulty };
    return [{ kind: 'section', id: sectionStep(section.id), section, ...counts }];
  });
  return [{ kind: 'details', id: DETAILS_STEP }, ...sections, { kind: 'check', id: CHECK_STEP }];
}

/** The step that asks a question; the first one for what belongs to no question. */
export function stepOfField(steps: readonly Step[], fieldId: string): Step | undefined {
  const asks = (step: Step) =>
    step.kind === 'section' && (step.section.fields ?? []).some(({ id }) => id === fieldId);
  return steps.filter(asks)[0] ?? steps[0];
}
