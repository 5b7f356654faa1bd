import { msg, str } from '@lit/localize';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';

import type { Section, SourceNote, Succession } from '@kehoach/contract';

import { successorName, successorsOn } from '../internal/agency-names.js';
import { formatSourceDate } from '../internal/format-date.js';
import type { Content } from '../internal/frame.js';
import { bareNumber } from '../internal/sections.js';
import type { TableView } from './cells.js';
import type { DutyEntry } from './read-duties.js';
import type { AgencyEntry } from './read-rows.js';

/** What an open duty holds: its place in the document, its parties as written, errors of the source, its link. */
export function dutyDetails(view: TableView, entry: DutyEntry): TemplateResult {
  const { duty, path } = entry;
  const names = (duty.parties ?? []).map(({ nameAsWritten }) => view.locale.words(nameAsWritten));
  return html`<div class="inside">
    ${line(msg('Vị trí trong văn bản:', { id: 'responsibility-table.duty.place' }), placeWords(view, path))}
    ${line(
      msg('Các bên, ghi như văn bản:', { id: 'responsibility-table.duty.parties' }),
      names.filter((name) => name !== '').join('; '),
    )}
    ${notesOf(view, entry).map((note) => line(msg('Văn bản gốc có lỗi:', { id: 'responsibility-table.duty.note' }), noteWords(view, note)))}
    ${view.copyButton(entry)}
  </div>`;
}

function line(label: string, words: string): Content {
  return words === '' ? nothing : html`<p>${`${label} ${words}`}</p>`;
}

/** Errors of the source itself that concern a duty: notes point to its place in the data as received. */
function notesOf({ model }: TableView, { index }: DutyEntry): SourceNote[] {
  const pointer = `/duties/${index}`;
  return (model.plan.notes ?? []).filter((note) => `${note.pointer}/`.startsWith(`${pointer}/`));
}

function placeWords({ locale }: TableView, path: readonly Section[]): string {
  return path
    .map(({ number, title }) =>
      [bareNumber(number), locale.words(title)].filter((part) => part !== '').join(' '),
    )
    .filter((part) => part !== '')
    .join(' › ');
}

function noteWords({ locale }: TableView, { raw, explanation }: SourceNote): string {
  return [raw ? `“${raw}”.` : '', locale.words(explanation)].filter((part) => part !== '').join(' ');
}

/** Every known succession of an agency by the day looked at: who, which functions, since when, by which act. */
export function successionDetails(view: TableView, { agency }: AgencyEntry): TemplateResult {
  return html`<ul class="inside">
    ${successorsOn(agency ?? undefined, view.today).map((edge) => html`<li>${edgeWords(view, edge)}</li>`)}
  </ul>`;
}

function edgeWords({ locale, agencies }: TableView, edge: Succession): string {
  const scope = locale.words(edge.scope);
  const act = locale.words(edge.act);
  const from = formatSourceDate(edge.from, locale.language);
  const inferred = edge.from && typeof edge.from === 'object' ? locale.words(edge.from.inferred) : '';
  const facts = [
    locale.words(successorName(edge, agencies)) + (scope === '' ? '' : ` (${scope})`),
    from === '' ? '' : msg(str`từ ${from}`, { id: 'responsibility-table.agency.from' }),
    act === '' ? '' : msg(str`theo ${act}`, { id: 'responsibility-table.agency.act' }),
  ];
  return [`${facts.filter((fact) => fact !== '').join(', ')}.`, inferred]
    .filter((part) => part !== '')
    .join(' ');
}
