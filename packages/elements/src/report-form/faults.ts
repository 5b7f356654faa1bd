import type { LocalizedText } from '@kehoach/contract';

/** Kinds of what can be wrong with an answer; each has its words in fault-words.ts. */
export type FaultCode =
  | 'required'
  | 'choose'
  | 'attach'
  | 'not-a-number'
  | 'ambiguous-number'
  | 'too-many-digits'
  | 'not-whole'
  | 'too-small'
  | 'too-large'
  | 'too-short'
  | 'too-long'
  | 'pattern'
  | 'too-few'
  | 'too-many'
  | 'too-few-files'
  | 'too-many-files'
  | 'not-a-date'
  | 'incomplete-share'
  | 'zero-denominator'
  | 'status-missing'
  | 'total-missing'
  | 'sex-sum'
  | 'reason-missing'
  | 'sum'
  | 'at-most'
  | 'not-after'
  | 'required-when'
  | 'file-unsent'
  | 'file-failed'
  | 'receiver';

/** One thing that has to be put right. */
export interface Fault {
  /** The question; empty for what belongs to none of them. */
  readonly fieldId: string;
  /** The box within the question that gets the focus; null for its first. */
  readonly part: string | null;
  readonly code: FaultCode;
  /** A limit, or the number that may have been meant. */
  readonly about?: number;
  /** Words of the form or of the receiver, which win over our own. */
  readonly words?: LocalizedText;
  /** The numbers of a sum that does not hold: total, then its parts. */
  readonly numbers?: readonly number[];
  /** Which row of a table (from 1) and which column. */
  readonly cell?: { readonly row: number; readonly columnId: string };
}

/** Name of the box of a table cell. */
export const cellPart = (rowId: string, columnId: string) => `${rowId} ${columnId}`;
