import type { ReportField, ReportForm, ReportSection, TableColumn } from '@kehoach/contract';

/** A question, or a column of a table question: the two are checked alike. */
export type Question = Pick<ReportField, 'id' | 'type' | 'required' | 'min' | 'max' | 'unit' | 'options'> &
  Partial<Omit<ReportField, 'id' | 'type'>>;

/** A column read as a question of its own. */
export const questionOfColumn = (column: TableColumn): Question => column;

/** The sections that have something to show. */
export function sectionsOf(form: ReportForm): ReportSection[] {
  return (form.sections ?? []).filter((section) => (section.fields ?? []).length > 0);
}

/** All fields in the form's order; of two with one id the first counts, as it does for the receiver. */
export function fieldsOf(form: ReportForm): ReportField[] {
  const seen = new Set<string>();
  return sectionsOf(form)
    .flatMap((section) => section.fields ?? [])
    .filter(({ id }) => !seen.has(id) && seen.add(id));
}

/** True for what asks something; a note only tells. */
export const isQuestion = ({ type }: Pick<ReportField, 'type'>): boolean => type !== 'note';

/** True for what is answered by several figures. */
export const isOfFigures = ({ type }: Pick<ReportField, 'type'>): boolean =>
  ['percent', 'indicator-value', 'task-result'].includes(type);
