import { skeleton } from '../internal/frame.js';
import { agencyBlocks } from './agency-blocks.js';
import type { TableView } from './cells.js';
import type { MatrixPicture } from './matrix-view.js';
import { adoptBeside } from './reader-dom.js';
import { matrixPart } from './reader-parts.js';
import type { ResponsibilityTable } from './responsibility-table.js';
import { ROW_PARTS } from './table-view.js';

type Stage = Parameters<NonNullable<typeof matrixPart.module>['matrixPicture']>[0];

/** The matrix of a table: its code loads on use, and what it keeps between two drawings lives as long as the table. */
export class ReaderMatrix {
  readonly #host: ResponsibilityTable;
  #stage: Stage | null = null;

  constructor(host: ResponsibilityTable) {
    this.#host = host;
  }

  /** The matrix with so many pages of rows, or what stands in its place. */
  picture(view: TableView, pages: number, isPrinting: boolean): MatrixPicture {
    const part = matrixPart.need(this.#host);
    // Paper cannot wait for the code.
    if (!part)
      return { body: isPrinting ? agencyBlocks(view) : skeleton(), left: isPrinting ? null : 0, drawn: 0 };
    adoptBeside(this.#host, part.matrixStyles);
    this.#stage ??= part.createMatrixStage(this.#host);
    return part.matrixPicture(this.#stage, view, ROW_PARTS, { pages, isPrinting });
  }
}
