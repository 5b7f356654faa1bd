import { msg, str } from '@lit/localize';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';

import type { Content } from '../internal/frame.js';
import type { AgencyBlock } from './group-by-agency.js';
import { agencyKind, agencyName, nowWords, otherName } from './names.js';
import type { NamesView } from './names.js';
import type { AgencyEntry } from './read-rows.js';
import { roleCounts } from './role-words.js';
import { dutiesWords } from './table-words.js';

/** What the blocks of the agencies need to know. */
export interface BlocksView<Block extends AgencyBlock = AgencyBlock> extends NamesView {
  /** Level of the headings below the widget's own. */
  readonly headingLevel: number;
  readonly blocks: readonly Block[];
  /** Agencies to name as having no duty. */
  readonly without: readonly AgencyEntry[];
  /** A second name for an agency's heading: its short name, or the name that a search found. */
  secondName(agency: AgencyEntry): string;
  /** True for what is open, by a reader, because there is little, or for print. */
  isOpen(key: string): boolean;
  /** Something was opened or closed by a reader. */
  flip(key: string, isOpen: boolean): void;
  /** A reader comes near something that can be opened. */
  prepare(): unknown;
  /** What an open block holds. */
  inside(block: Block): Content;
}

/** Follows a native disclosure, whoever opened it. */
export function openWith(view: Pick<BlocksView, 'flip'>, key: string): (event: Event) => void {
  return ({ currentTarget }) => view.flip(key, (currentTarget as HTMLDetailsElement).open);
}

/** One disclosure for each agency, in the order of the document; then, quietly, the agencies that have no duty. */
export function agencyBlocks<Block extends AgencyBlock>(view: BlocksView<Block>): TemplateResult {
  const { blocks, without } = view;
  return html`${blocks.map((block, place) => agencyBlock(view, block, `agency-${place}`))}
  ${
    without.length === 0
      ? nothing
      : html`<p class="quiet without" part="without-duty">
          ${msg(str`${without.length} cơ quan không có phần việc riêng:`, { id: 'responsibility-table.agencies.without' })}
          ${without.map((agency, index) => [index === 0 ? '' : '; ', agencyName(view, agency)])}.
        </p>`
  }`;
}

/** The heading of a block: the agency's name; parties named by words only stand together. */
export function blockName(view: NamesView, agency: AgencyEntry | null): Content {
  return agency
    ? agencyName(view, agency)
    : msg('Các bên chỉ ghi bằng lời trong văn bản', { id: 'responsibility-table.agency.words-only' });
}

function agencyBlock<Block extends AgencyBlock>(
  view: BlocksView<Block>,
  block: Block,
  id: string,
): TemplateResult {
  const { agency, rows, key } = block;
  const isOpen = view.isOpen(key);
  const now = agency ? nowWords(view, agency) : '';
  const duties = dutiesWords(new Set(rows.map(({ entry }) => entry)).size, view.locale.language);
  return html`<details class="block" part="agency" ?open=${isOpen} @toggle=${openWith(view, key)}>
    <summary @pointerenter=${view.prepare} @focus=${view.prepare}>
      <div role="heading" aria-level=${view.headingLevel} id=${id}>
        ${blockName(view, agency)} ${agency ? otherName(view, agency, view.secondName(agency)) : nothing}
      </div>
      ${agency ? agencyKind(agency) : nothing}
      <p class="quiet">${[duties, roleCounts(rows)].filter((words) => words !== '').join(' · ')}</p>
      ${now === '' ? nothing : html`<p class="quiet now">${now}</p>`}
    </summary>
    ${isOpen ? view.inside(block) : nothing}
  </details>`;
}
