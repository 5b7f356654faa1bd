import { msg } from '@lit/localize';
import { html } from 'lit';

import type { LocalizedText, Party } from '@kehoach/contract';

import { successorName, successorsOn } from '../internal/agency-names.js';
import { lostWords } from '../internal/failure-words.js';
import { formatSourceDate } from '../internal/format-date.js';
import { skeleton } from '../internal/frame.js';
import type { Content } from '../internal/frame.js';
import { sectionPaths } from '../internal/sections.js';
import { agencyBlocks } from './agency-blocks.js';
import type { BlocksView } from './agency-blocks.js';
import { areFew, groupByAgency } from './group-by-agency.js';
import type { AgencyBlock } from './group-by-agency.js';
import { PAGE_SIZE } from './page-size.js';
import type { PlanRow, PlanRows } from './read-rows.js';
import type { Picture } from './ready-view.js';
import { rolesOf, roleWords } from './role-words.js';

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
    body: isWaiting ? skeleton() : agencyBlocks(view),
  };
}

/**
 * The duties of an agency in plain words, with all that an open row tells: what print gets that comes before the code of the
 * rows, and what a reader has to do with who cannot load it.
 */
function plainDuties(
  { locale, today }: Surroundings,
  { plan, index }: PlanRows,
  { agency, rows }: AgencyBlock,
): Content {
  const words = (text: LocalizedText | null | undefined) => locale.words(text);
  const paths = sectionPaths(plan);
  const activities = new Map<string, string>();
  for (const { id, title, when } of plan.activities ?? [])
    activities.set(id, told([words(title), when?.raw], ' '));
  const rolesIn = (party: Party | null) => [...rolesOf(party)].map(roleWords).join(', ');
  const partner = (party: Party) =>
    told([words(party.nameAsWritten) || party.agencyId, rolesIn(party)], ': ');
  const labelled = (label: string, facts: readonly string[]) =>
    facts.length > 0 && `${label} ${facts.join('; ')}`;
  const factsOf = ({ entry: { duty, index: place }, party, agency: named }: PlanRow) => [
    named ? '' : words(party?.nameAsWritten),
    rolesIn(party),
    labelled(
      `${msg('Cùng với', { id: 'responsibility-table.column.partners' })}:`,
      (duty.parties ?? []).filter((other) => other !== party).map(partner),
    ),
    words(duty.target),
    (paths.get(duty.source?.section ?? '') ?? [])
      .map(({ number, title }) => told([number, words(title)], ' '))
      .join(' › '),
    (duty.activityIds ?? []).map((id) => activities.get(id) ?? id).join('; '),
    labelled(
      msg('Văn bản gốc có lỗi:', { id: 'responsibility-table.duty.note' }),
      (plan.notes ?? [])
        .filter(({ pointer }) => `${pointer}/`.startsWith(`/duties/${place}/`))
        .map(({ raw, explanation }) => told([raw && `“${raw}”`, words(explanation)], '. ')),
    ),
  ];
  return html`<ul>
    ${successorsOn(agency?.agency ?? undefined, today).map(
      (edge) =>
        html`<li class="quiet">
          ${told([words(successorName(edge, index)), words(edge.scope), formatSourceDate(edge.from, locale.language), words(edge.act)])}
        </li>`,
    )}
    ${rows.map(
      (row) =>
        html`<li>
          ${locale.text(row.entry.duty.summary)}
          <p class="quiet">${told(factsOf(row))}</p>
        </li>`,
    )}
  </ul>`;
}

/** What there is to tell, in one line. */
const told = (facts: readonly (string | false | null | undefined)[], between = ' · ') =>
  facts.filter(Boolean).join(between);
