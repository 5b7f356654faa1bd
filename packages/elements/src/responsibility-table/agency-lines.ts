import type { AgencyBlock } from './group-by-agency.js';
import type { DutyRow } from './read-duties.js';

/** A block of which at most so many rows are drawn. */
export interface CutBlock extends AgencyBlock<DutyRow> {
  readonly most: number;
}

type Blocks = readonly AgencyBlock<DutyRow>[];
type IsOpen = (key: string) => boolean;

/** Lines that a block takes: a closed agency is one, an open one has its rows. */
const linesOf = ({ key, rows }: AgencyBlock, isOpen: IsOpen) => (isOpen(key) ? rows.length : 1);

/** The first `most` lines, as blocks; the last may be cut. `left` is the number of lines that are not shown. */
export function firstLines(
  blocks: Blocks,
  most: number,
  isOpen: IsOpen,
): { readonly blocks: readonly CutBlock[]; readonly left: number } {
  const shown: CutBlock[] = [];
  let room = most;
  for (const block of blocks) {
    if (room > 0) shown.push({ ...block, most: room });
    room -= linesOf(block, isOpen);
  }
  return { blocks: shown, left: Math.max(-room, 0) };
}

/** Place of a duty's first row among the lines of the agencies, once its own is open; -1 where none has it. */
export function lineOfDuty(blocks: Blocks, id: string, isOpen: IsOpen): number {
  let before = 0;
  for (const block of blocks) {
    const place = block.rows.map(({ entry }) => entry.duty.id).indexOf(id);
    if (place >= 0) return before + place;
    before += linesOf(block, isOpen);
  }
  return -1;
}
