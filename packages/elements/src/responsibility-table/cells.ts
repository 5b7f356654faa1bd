import { msg } from '@lit/localize';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';

import type { Party } from '@kehoach/contract';

import type { Content } from '../internal/frame.js';
import { sectionNumber, sectionTitle } from '../internal/sections.js';
import type { BlocksView } from './agency-blocks.js';
import type { CutBlock } from './agency-lines.js';
import { columnWords } from './choice-words.js';
import { agencyName, marked } from './names.js';
import { partnersOf } from './read-duties.js';
import type { DutyEntry, DutyRow } from './read-duties.js';
import type { AgencyEntry } from './read-rows.js';
import { roleTags } from './role-tags.js';
import type { RoleTag } from './role-tags.js';
import type { ShownRows, TableModel } from './shown-rows.js';

/** What the templates of the table need to know. */
export interface TableView extends BlocksView<CutBlock> {
  readonly model: TableModel;
  readonly shown: ShownRows;
  /** What is marked in texts, folded; empty while nothing is. */
  readonly marking: string;
  /** Lines to show at most. */
  readonly limit: number;
  /** Id of the duty that the page's address names. */
  readonly linkedId: string | null;
  /** A reader chose a duty. */
  chooseDuty(entry: DutyEntry): void;
  /** The button that copies the link to a duty. */
  copyButton(entry: DutyEntry): Content;
  /** A reader chose an agency, or everything again where it was chosen. */
  chooseAgency(agency: AgencyEntry, isChosen: boolean): void;
}

/** Whose row it is: the agency's name, else the party as the document names it. */
export function partyName(view: TableView, { agency, party }: Pick<DutyRow, 'agency' | 'party'>): Content {
  if (agency) return agencyName(view, agency);
  const words = marked(view, party?.nameAsWritten);
  if (words !== nothing) return words;
  return msg('không ghi cơ quan', { id: 'responsibility-table.party.unnamed' });
}

/** While searching, the short name or another name of an agency whose own name does not answer; else empty. */
export function foundName(view: TableView, { agency, name }: AgencyEntry): string {
  const isFound = (text: string) => text !== '' && view.mark(text) !== null;
  if (isFound(view.locale.words(name))) return '';
  const names = [view.locale.words(agency?.shortName), ...(agency?.aliases ?? [])];
  return names.filter(isFound)[0] ?? '';
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

function roleItem(view: TableView, { family, mark, words, ownWords }: RoleTag): TemplateResult {
  return html`<li class="role ${family}">
    <span class="mark" aria-hidden="true">${mark}</span>
    <span>${marked(view, words)} ${ownWords === null ? nothing : html`(${marked(view, ownWords)})`}</span>
  </li>`;
}

/** The roles of a party as marks with their full words. */
export function roles(view: TableView, party: Party | null): TemplateResult {
  const tags = roleTags(party);
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
  // No space at the end of an item: where parties stand in one line, a sign follows each at once.
  const items = others.map((party) => {
    const words = roleTags(party).map((tag) => tag.words);
    const name = marked(view, party.nameAsWritten);
    const known = name === nothing ? (party.agencyId ?? partyName(view, { agency: null, party })) : name;
    const facts =
      words.length === 0 ? known : [known, ' ', html`<span class="quiet">(${words.join(', ')})</span>`];
    return [html`<li>${facts}</li>`, ' '];
  });
  return html`<ul class="partners">
    ${items}
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
