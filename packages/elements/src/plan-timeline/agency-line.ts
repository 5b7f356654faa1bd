import { msg, str } from '@lit/localize';
import { html, nothing } from 'lit';

import type { Agency } from '@kehoach/contract';

import { latestSuccessors, successorName, successorsOn } from '../internal/agency-names.js';
import type { Content } from '../internal/frame.js';
import { MOST_AGENCIES } from './opening.js';
import type { FirstView } from './view-context.js';

/** What names of agencies are written with. */
export interface AgencyNames extends Pick<FirstView, 'locale' | 'today' | 'text'> {
  readonly agencies: ReadonlyMap<string, Agency>;
  readonly isPrinting?: boolean;
}

/** An agency as the plan writes it, then who has taken over by today. */
export function agencyName(view: AgencyNames, id: string): Content {
  const agency = view.agencies.get(id);
  const name: Content = view.text ? view.text(agency?.name) : view.locale.text(agency?.name);
  const heirs = latestSuccessors(successorsOn(agency, view.today))
    .map((edge) => view.locale.words(successorName(edge, view.agencies)))
    .filter((heir) => heir !== '');
  if (heirs.length === 0) return name === nothing ? id : name;
  return html`${name === nothing ? id : name}
    <i>(${msg(str`nay là ${[...new Set(heirs)].join('; ')}`, { id: 'plan-timeline.agency.now' })})</i>`;
}

/** The agencies of an item, the first few of many. */
export function agencyLine(view: AgencyNames, ids: readonly string[]): Content {
  if (ids.length === 0) return nothing;
  const most = view.isPrinting ? ids.length : MOST_AGENCIES;
  const more = ids.length - most;
  return html`<p class="agencies">
    ${ids.slice(0, most).map((id, index) => html`${index > 0 ? ' · ' : ''}${agencyName(view, id)}`)}
    ${more > 0 ? msg(str`và ${more} cơ quan khác`, { id: 'plan-timeline.agency.more' }) : nothing}
  </p>`;
}
