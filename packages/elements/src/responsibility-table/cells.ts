import { msg, str } from '@lit/localize';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';

import type { CalendarDate, LocalizedText, Party } from '@kehoach/contract';

import { latestSuccessors, successorName, successorsOn } from '../internal/agency-names.js';
import type { Content } from '../internal/frame.js';
import type { LocaleController } from '../internal/locale.js';
import { sectionNumber, sectionTitle } from '../internal/sections.js';
import { partnersOf } from './read-duties.js';
import type { AgencyEntry, DutyEntry, DutyRow } from './read-duties.js';
import { roleTags } from './role-tags.js';
import type { RoleTag } from './role-tags.js';
import type { ShownRows, TableModel } from './shown-rows.js';
import { columnWords } from './table-words.js';

/** What draws open rows and successions; its code loads on use. */
export interface DetailsPart {
  dutyDetails(view: TableView, entry: DutyEntry): Content;
  successionDetails(view: TableView, agency: AgencyEntry): Content;
}

/** What the templates of the table need to know. */
export interface TableView {
  readonly locale: LocaleController;
  readonly today: CalendarDate;
  readonly model: TableModel;
  readonly shown: ShownRows;
  /** Level of the headings below the widget's own. */
  readonly headingLevel: number;
  /** Rows to show at most. */
  readonly limit: number;
  /** Id of the duty that the page's address names. */
  readonly linkedId: string | null;
  /** Words with the matches of the search marked; null where there are none. */
  mark(words: string): Content | null;
  /** True for a row or an agency that is open, by a reader or for print. */
  isOpen(key: string): boolean;
  /** Something was opened or closed, by a reader or by the browser's search. */
  flip(key: string, isOpen: boolean): void;
  /** A reader chose a duty. */
  chooseDuty(entry: DutyEntry): void;
  /** Draws what open rows and successions hold; null while its code is on its way. */
  details(): DetailsPart | null;
  /** The button that copies the link to a duty. */
  copyButton(entry: DutyEntry): Content;
  /** A reader chose an agency, or everything again where it was chosen. */
  chooseAgency(agency: AgencyEntry, isChosen: boolean): void;
}

/** A text of the data with its matches marked. */
export function marked(view: TableView, text: LocalizedText | null | undefined): Content {
  return view.locale.text(text, (words) => view.mark(words) ?? words);
}

/** The name of an agency; an id without a name is shown as it is. */
export function agencyName(view: TableView, { name, id }: AgencyEntry): Content {
  const words = marked(view, name);
  return words === nothing ? id : words;
}

/** Whose row it is: the agency's name, else the party as the document names it. */
export function partyName(view: TableView, { agency, party }: Pick<DutyRow, 'agency' | 'party'>): Content {
  if (agency) return agencyName(view, agency);
  const words = marked(view, party?.nameAsWritten);
  if (words !== nothing) return words;
  return msg('không ghi cơ quan', { id: 'responsibility-table.party.unnamed' });
}

/** "nay là …": who has the agency's functions on the day looked at; empty where nobody took over. */
export function nowWords({ locale, model, today }: TableView, { agency }: AgencyEntry): string {
  const names = latestSuccessors(successorsOn(agency ?? undefined, today)).map((edge) => {
    const name = locale.words(successorName(edge, model.agencies));
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
  if (agency?.kind === 'group') {
    return html`<span class="kind"
      >${msg('nhóm cơ quan', { id: 'responsibility-table.agency.group' })}</span
    >`;
  }
  if (agency) return nothing;
  return html`<span class="kind"
    >${msg(str`mã “${id}” không có trong danh sách cơ quan`, { id: 'responsibility-table.agency.unknown' })}</span
  >`;
}

/** True when two names differ in more than case, dashes, commas and spaces. */
function isOtherName(name: string, written: string): boolean {
  const bare = (text: string) => text.toLowerCase().replace(/[\s,–—-]+/g, ' ');
  return written !== '' && bare(name) !== bare(written);
}

/** How this duty's sentence names the agency, where that is neither its name nor its short name. */
export function writtenAs(view: TableView, { agency, party }: DutyRow): Content {
  const { locale } = view;
  const written = locale.words(party?.nameAsWritten);
  const known = [agency?.name, agency?.agency?.shortName].map((name) => locale.words(name));
  if (!agency || !known.every((name) => isOtherName(name, written))) return nothing;
  return html`<span class="quiet line"
    >${msg('văn bản ghi:', { id: 'responsibility-table.party.written' })}
    “${marked(view, party?.nameAsWritten)}”</span
  >`;
}

/** While searching, another name of the agency that answered; else its short name, where that is asked for. */
export function otherName(view: TableView, { agency, name }: AgencyEntry, hasShort: boolean): Content {
  const [full, short] = [view.locale.words(name), view.locale.words(agency?.shortName)];
  const isFound = (text: string) => view.mark(text) !== null;
  const alias = isFound(full) ? undefined : [short, ...(agency?.aliases ?? [])].filter(isFound)[0];
  const other = alias ?? (hasShort ? short : '');
  return other === '' || other === full ? nothing : html`<span class="quiet">(${marked(view, other)})</span>`;
}

function roleItem(view: TableView, { family, mark, words, ownWords }: RoleTag): TemplateResult {
  return html`<li class="role ${family}">
    <span class="mark" aria-hidden="true">${mark}</span>
    <span>${marked(view, words)} ${ownWords === null ? nothing : html`(${marked(view, ownWords)})`}</span>
  </li>`;
}

/** The roles of a party as marks with their full words. */
export function roles(view: TableView, party: Party | null): TemplateResult {
  const tags = roleTags(party, view.locale.language);
  if (tags.length === 0) {
    return html`<span class="quiet"
      >${msg('không ghi vai trò', { id: 'responsibility-table.role.none' })}</span
    >`;
  }
  return html`<ul class="roles">
    ${tags.map((tag) => roleItem(view, tag))}
  </ul>`;
}

/** The other parties of the duty, each as the document names it there, with its roles in words. */
export function partners(view: TableView, row: DutyRow): Content {
  const others = partnersOf(row);
  if (others.length === 0) return nothing;
  return html`<ul class="partners">
    ${others.map((party) => {
      const words = roleTags(party, view.locale.language).map((tag) => tag.words);
      const name = marked(view, party.nameAsWritten);
      return html`<li>
        ${name === nothing ? (party.agencyId ?? partyName(view, { agency: null, party })) : name}
        ${words.length === 0 ? nothing : html`<span class="quiet">(${words.join(', ')})</span>`}
      </li>`;
    })}
  </ul>`;
}

/** Where the duty stands in the document: number and title, as far as the source has them. */
export function section(view: TableView, { path, sectionAsWritten }: DutyEntry): Content {
  const number = sectionNumber(path) || sectionAsWritten;
  const title = marked(view, sectionTitle(path));
  if (number === '' && title === nothing) {
    return html`<span class="quiet"
      >${msg('không ghi mục', { id: 'responsibility-table.section.none' })}</span
    >`;
  }
  return html`${number === '' ? nothing : html`<span class="number">${view.mark(number) ?? number}</span>`}
  ${title === nothing ? nothing : html`<span class="quiet line">${title}</span>`}`;
}

/** The name of a column before its cell, for readers who see rows one below the other. */
export function cellLabel(column: Parameters<typeof columnWords>[0]): TemplateResult {
  return html`<span class="label" aria-hidden="true">${columnWords(column)}:</span>`;
}
