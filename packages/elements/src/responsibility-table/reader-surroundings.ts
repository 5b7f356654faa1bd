import type { PrintController } from '../internal/print-controller.js';
import type { OpenParts } from './open-parts.js';
import type { ResponsibilityTable } from './responsibility-table.js';

/** What a reader is made with: the element and what it knows. */
export interface ReaderSurroundings {
  readonly host: ResponsibilityTable;
  readonly open: OpenParts;
  readonly print: PrintController;
  /** Absolute address of the plan; empty for data set by property. */
  url(): string;
}
