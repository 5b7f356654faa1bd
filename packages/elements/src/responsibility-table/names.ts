import { msg, str } from '@lit/localize';
import { html, nothing } from 'lit';

import type { Agency, CalendarDate, LocalizedText } from '@kehoach/contract';

import { latestSuccessors, successorName, successorsOn } from '../internal/agency-names.js';
import type { Content } from '../internal/frame.js';
import type { LocaleController } from '../internal/locale.js';
import type { AgencyEntry } from './read-rows.js';

/** What naming an agency needs to know. */
export interface NamesView {
  readonly locale: LocaleController;
  readonly today: CalendarDate;
  /** The plan's agencies by id. */
  readonly agencies: ReadonlyMap<string, Agency>;
  /** Words with the matches of the search marked; null where there are none. */
  mark(words: string): Content | null;
}

/** A text of the data with its matches marked. */
export function marked(view: NamesView, text: LocalizedText | null | undefined): Content {
  return view.locale.text(text, (words) => view.mark(words) ?? words);
}

/** The name of an agency; an id without a name is shown as it is. */
export function agencyName(view: NamesView, { name, id }: AgencyEntry): Content {
  const words = marked(view, name);
  return words === nothing ? id : words;
}

/** "nay là …": who has the agency's functions on the day looked at; empty where nobody took over. */
export function nowWords({ locale, agencies, today }: NamesView, { agency }: AgencyEntry): string {
  const names = latestSuccessors(successorsOn(agency ?? undefined, today)).map((edge) => {
    const name = locale.words(successorName(edge, agencies));
    const scope = locale.words(edge.scope);
    return scope === '' ? name : `${name} (${scope})`;
  });
  const known = names.filter((name) => name !== '');
  return known.length === 0
    ? ''
    : msg(str`nay là ${known.join('; ')}`, { id: 'responsibility-table.agency.now' });
}

/** Words beside an agency's name: that it stands for several, that the plan's list lacks it. */
export function agencyKind({ agency, id }: AgencyEntry): Content {
  const words = agency
    ? agency.kind === 'group' && msg('nhóm cơ quan', { id: 'responsibility-table.agency.group' })
    : msg(str`mã “${id}” không có trong danh sách cơ quan`, { id: 'responsibility-table.agency.unknown' });
  return words ? html`<span class="kind">${words}</span>` : nothing;
}

/** Another name beside an agency's own. */
export function otherName(view: NamesView, { name }: AgencyEntry, other: string): Content {
  return other === '' || other === view.locale.words(name)
    ? nothing
    : html`<span class="quiet">(${marked(view, other)})</span>`;
}
