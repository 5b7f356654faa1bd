import { msg, str } from '@lit/localize';
import { html, nothing } from 'lit';

import { latestSuccessors, successorName, successorsOn } from '../internal/agency-names.js';
import type { Content } from '../internal/frame.js';
import type { ViewContext } from './view-context.js';

/** Agencies that a row names; the details name all. */
const MOST_AGENCIES = 3;

/** An agency as the plan writes it, then who has taken over by today. */
export function agencyName(view: ViewContext, id: string): Content {
  const agency = view.agencies.get(id);
  const name = view.text(agency?.name);
  const heirs = latestSuccessors(successorsOn(agency, view.today))
    .map((edge) => view.locale.words(successorName(edge, view.agencies)))
    .filter((heir) => heir !== '');
  if (heirs.length === 0) return name === nothing ? id : name;
  return html`${name === nothing ? id : name}
    <i>(${msg(str`nay là ${[...new Set(heirs)].join('; ')}`, { id: 'plan-timeline.agency.now' })})</i>`;
}

/** The agencies of an item, the first few of many. */
export function agencyLine(view: ViewContext, ids: readonly string[]): Content {
  if (ids.length === 0) return nothing;
  const most = view.isPrinting ? ids.length : MOST_AGENCIES;
  const more = ids.length - most;
  return html`<p class="agencies">
    ${ids.slice(0, most).map((id, index) => html`${index > 0 ? ' · ' : ''}${agencyName(view, id)}`)}
    ${more > 0 ? msg(str`và ${more} cơ quan khác`, { id: 'plan-timeline.agency.more' }) : nothing}
  </p>`;
}
