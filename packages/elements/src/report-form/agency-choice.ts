import type { AgencyRef, ReportForm } from '@kehoach/contract';
import { msg, str } from '@lit/localize';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';

import type { LocaleController } from '../internal/locale.js';
import { listBox } from './box.js';

/** What tells agencies apart: the id, else the name as written. */
export function agencyKey(agency: AgencyRef, locale: LocaleController): string {
  return agency.agencyId ?? locale.words(agency.name);
}

/** The agencies that a form lists and that have something to be told by. */
export function agenciesOf(form: ReportForm, locale: LocaleController): AgencyRef[] {
  return (form.agencies ?? []).filter((agency) => agencyKey(agency, locale) !== '');
}

/** The name of an agency; its id where the form gives no name. */
export function agencyName(agency: AgencyRef, locale: LocaleController): string {
  return locale.words(agency.name) || (agency.agencyId ?? '');
}

/** Id of the box that chooses the agency. */
export const AGENCY_BOX = 'agency';

interface AgencyChoice {
  readonly agencies: readonly AgencyRef[];
  readonly chosen: string | null;
  readonly locale: LocaleController;
  onChoose(key: string): void;
}

/** "Cơ quan báo cáo": which of the form's agencies this report is from. */
export function agencyBox({ agencies, chosen, locale, onChoose }: AgencyChoice): TemplateResult {
  const choices = agencies.map((agency) => ({
    value: agencyKey(agency, locale),
    words: agencyName(agency, locale),
  }));
  return html`<div class="question" part="question">
    <label class="label" for=${AGENCY_BOX}
      >${msg('Cơ quan báo cáo', { id: 'report-form.details.agency' })}</label
    >
    <p class="help" id="agency-help">
      ${msg('Mỗi cơ quan có bản nháp riêng trên máy này.', { id: 'report-form.agency.help' })}
    </p>
    ${listBox(
      {
        id: AGENCY_BOX,
        text: chosen ?? '',
        isWrong: false,
        describedBy: 'agency-help',
        onText: (key) => (key === '' ? undefined : onChoose(key)),
      },
      choices,
      msg('— Chọn cơ quan —', { id: 'report-form.agency.choose' }),
    )}
  </div>`;
}

/** The first question where nobody has said yet which agency reports. */
export function agencyStep(choice: AgencyChoice, unknownKey: string | null): TemplateResult {
  return html`${
      unknownKey === null
        ? nothing
        : html`<div class="notice" part="notice">
            <p>
              ${msg(str`Biểu mẫu này không giao cho cơ quan “${unknownKey}”. Hãy chọn trong danh sách.`, {
                id: 'report-form.agency.unknown',
              })}
            </p>
          </div>`
    }
    <p class="lead">${msg('Báo cáo này của cơ quan nào?', { id: 'report-form.agency.question' })}</p>
    ${agencyBox(choice)}`;
}

/** Asks before the form turns to another agency while answers are there. */
export function switchQuestion(name: string, onAnswer: (isYes: boolean) => void): TemplateResult {
  return html`<div class="notice" part="notice" role="alertdialog" aria-labelledby="switch-words">
    <p id="switch-words" tabindex="-1">
      ${msg(
        str`Chuyển sang báo cáo của ${name}? Câu trả lời hiện có được giữ trong bản nháp của cơ quan cũ.`,
        {
          id: 'report-form.switch.question',
        },
      )}
    </p>
    <div class="buttons">
      <button type="button" class="primary" @click=${() => onAnswer(true)}>
        ${msg('Chuyển', { id: 'report-form.switch.yes' })}
      </button>
      <button type="button" @click=${() => onAnswer(false)}>
        ${msg('Ở lại', { id: 'report-form.switch.no' })}
      </button>
    </div>
  </div>`;
}
