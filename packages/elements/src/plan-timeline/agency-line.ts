import { msg, str } from '@lit/localize';
import { html } from 'lit';

import type { Agency } from '@kehoach/contract';

import { latestSuccessors, successorName, successorsOn } from '../internal/agency-names.js';
import type { Content } from '../internal/frame.js';
import { writtenName } from './opening.js';
import type { FirstView } from './view-context.js';

/** What names of agencies are written with. */
export interface AgencyNames extends Pick<FirstView, 'locale' | 'today' | 'text'> {
  readonly agencies: ReadonlyMap<string, Agency>;
}

/** An agency as the plan writes it, then who has taken over by today. */
export function agencyName(view: AgencyNames, id: string): Content {
  const agency = view.agencies.get(id);
  const heirs = latestSuccessors(successorsOn(agency, view.today))
    .map((edge) => view.locale.words(successorName(edge, view.agencies)))
    .filter((heir) => heir !== '');
  const name = writtenName(view, agency, id);
  if (heirs.length === 0) return name;
  return html`${name}
    <i>(${msg(str`nay là ${[...new Set(heirs)].join('; ')}`, { id: 'plan-timeline.agency.now' })})</i>`;
}
