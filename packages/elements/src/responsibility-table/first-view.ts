import { html } from 'lit';
import type { TemplateResult } from 'lit';

import type { Content } from '../internal/frame.js';
import { sectionNumber, sectionPaths } from '../internal/sections.js';
import { agencyBlocks } from './agency-blocks.js';
import type { BlocksView } from './agency-blocks.js';
import { areFew, groupByAgency } from './group-by-agency.js';
import type { AgencyBlock } from './group-by-agency.js';
import { PAGE_SIZE } from './page-size.js';
import type { PlanRow, PlanRows } from './read-rows.js';
import type { Picture } from './ready-view.js';
import { rolesOf, roleWords } from './role-words.js';
import { lostWords } from './table-words.js';

/** What the element itself knows for the blocks. */
export type Surroundings = Pick<
  BlocksView,
  'locale' | 'today' | 'headingLevel' | 'isOpen' | 'flip' | 'prepare'
>;

/** A plan as it opens: its agencies by their numbers of duties. */
export function firstBlocks(around: Surroundings, all: PlanRows): BlocksView {
  const blocks = groupByAgency(all.agencies, all.rows);
  return {
    ...around,
    agencies: all.index,
    blocks,
    without: agenciesWithout(all, blocks),
    mark: () => null,
    secondName: ({ agency }) => around.locale.words(agency?.shortName),
    inside: (block) => plainDuties(around, all, block),
  };
}

/** Agencies of the plan's list that no duty names, in its order. */
export function agenciesWithout(
  { agencies }: Pick<PlanRows, 'agencies'>,
  blocks: readonly AgencyBlock[],
): BlocksView['without'] {
  const named = new Set(blocks.map(({ agency }) => agency));
  return agencies.filter((agency) => !named.has(agency));
}

/** True where rows are to be seen at once, or more agencies than are shown at once. */
export function needsRows({ blocks }: BlocksView): boolean {
  return areFew(blocks) || blocks.length > PAGE_SIZE;
}

/** The blocks, or a place for rows whose code is on its way. */
export function firstPicture(view: BlocksView, isWaiting: boolean, isLost: boolean): Picture {
  return {
    view: 'agencies',
    typed: '',
    isWaiting,
    areAllOpen: isWaiting ? null : false,
    notices: isLost ? [lostWords()] : [],
    body: isWaiting ? waiting() : agencyBlocks(view),
  };
}

/** A place for rows whose code is on its way. */
export function waiting(): TemplateResult {
  return html`<div class="skeleton"><span></span><span></span><span></span></div>`;
}

/**
 * The duties of an agency in plain words: what print gets that comes before the code of the rows, and what a reader has to do
 * with who cannot load it.
 */
function plainDuties({ locale }: Surroundings, { plan }: PlanRows, { rows }: AgencyBlock): Content {
  const paths = sectionPaths(plan);
  const activities = new Map<string, string>();
  for (const { id, title, when } of plan.activities ?? [])
    activities.set(id, `${locale.words(title)} ${when?.raw ?? ''}`.trim());
  const facts = ({ entry: { duty }, party, agency }: PlanRow) => [
    agency ? '' : locale.words(party?.nameAsWritten),
    [...rolesOf(party)].map(roleWords).join(', '),
    locale.words(duty.target),
    sectionNumber(paths.get(duty.source?.section ?? '') ?? []),
    (duty.activityIds ?? []).map((id) => activities.get(id) ?? id).join('; '),
  ];
  return html`<ul>
    ${rows.map(
      (row) =>
        html`<li>
          ${locale.text(row.entry.duty.summary)}
          <p class="quiet">
            ${facts(row)
              .filter((fact) => fact !== '')
              .join(' · ')}
          </p>
        </li>`,
    )}
  </ul>`;
}
