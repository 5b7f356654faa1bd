import { systemClock } from '@kehoach/client';
import { msg, str } from '@lit/localize';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';

import { pageClient } from '../internal/page-client.js';
import { agencyBox, agencyNotices, agencyStep } from './agency-boxes.js';
import type { AgencyController } from './agency-controller.js';
import { checkStep } from './check-step.js';
import { detailsStep } from './details-step.js';
import type { DraftController } from './draft-controller.js';
import { draftLine, elsewhereBox } from './draft-line.js';
import { errorSummary } from './error-summary.js';
import type { Session } from './form-session.js';
import type { FlowController } from './flow-controller.js';
import type { FormView } from './form-view.js';
import { keepKeysInside } from './keyboard.js';
import type { PartyNames } from './opening.js';
import { receiptView } from './receipt.js';
import { versionOf } from './report-draft.js';
import { sectionStep } from './section-step.js';
import type { SendController } from './send-controller.js';
import type { SendNotice } from './send-notice.js';
import { sendingView } from './sending-view.js';
import { stepNav, stepTitle } from './step-nav.js';
import type { Step } from './steps.js';

/** What the body of the form is made from. */
export interface FormParts {
  readonly view: FormView;
  readonly session: Session;
  readonly step: Step;
  readonly names: PartyNames;
  readonly agencies: AgencyController;
  readonly drafts: DraftController;
  readonly sender: SendController;
  readonly hasProvider: boolean;
  readonly flow: FlowController;
  onDownload(kind: 'csv' | 'json'): void;
  onCopy(text: string): void;
}

const print = () => window.print();
const stayHere = (event: SubmitEvent) => event.preventDefault();

function noticeBox({ title, advice }: SendNotice): TemplateResult {
  return html`<div class="notice bad" part="notice" role="alert" id="notice" tabindex="-1">
    <p><strong>${title}</strong> ${advice}</p>
  </div>`;
}

/** What must be known before the answers: another agency, another version of the form. */
function notices({ agencies, view, flow: { notice } }: FormParts): TemplateResult {
  const isOutdated = view.draft.isTouched && view.draft.formVersion !== versionOf(view.form);
  return html`${agencyNotices(agencies)}
  ${
    isOutdated
      ? html`<div class="notice" part="notice">
          <p>
            ${msg(
              'Biểu mẫu đã được sửa từ lúc bạn bắt đầu. Câu trả lời vẫn còn; hãy xem lại trước khi gửi.',
              {
                id: 'report-form.outdated',
              },
            )}
          </p>
        </div>`
      : nothing
  }
  ${notice ? noticeBox(notice) : nothing}`;
}

function stepBody({ view, session, names, agencies }: FormParts, step: Step): TemplateResult {
  switch (step.kind) {
    case 'details':
      return detailsStep(view, agencies.list.length > 1 ? agencyBox(agencies) : nothing);
    case 'section':
      return sectionStep(view, step);
    case 'check':
      return checkStep(view, session.steps, names);
  }
}

function checkButtons({ flow, session, onDownload }: FormParts): TemplateResult {
  return html`<button type="button" class="primary" id="send" @click=${() => void flow.send(session)}>
      ${msg('Gửi báo cáo', { id: 'report-form.send' })}
    </button>
    <span class="tools">
      <button type="button" class="link" @click=${print}>${msg('In', { id: 'report-form.print' })}</button>
      <button type="button" class="link" @click=${() => onDownload('csv')}>
        ${msg('Tải CSV', { id: 'report-form.download.csv' })}
      </button>
      <button type="button" class="link" @click=${() => onDownload('json')}>
        ${msg('Tải JSON', { id: 'report-form.download.json' })}
      </button>
    </span>`;
}

function stepButtons(parts: FormParts): TemplateResult {
  const { step, session, flow } = parts;
  const isFirst = session.steps[0] === flow.shownOf(session)[0];
  const words = flow.isFixing
    ? msg('Lưu và quay lại kiểm tra', { id: 'report-form.back-to-check' })
    : msg('Lưu và tiếp tục', { id: 'report-form.continue' });
  return html`<div class="buttons main">
    ${
      step.kind === 'check'
        ? checkButtons(parts)
        : html`<button type="button" class="primary" @click=${() => flow.goOn(session)}>${words}</button>`
    }
    ${
      isFirst
        ? nothing
        : html`<button type="button" @click=${() => flow.goBack(session)}>
            ${msg('Quay lại', { id: 'report-form.back' })}
          </button>`
    }
  </div>`;
}

/** The heading of a step; that of the current one takes the focus. */
function stepHeading({ view, session, step }: FormParts, shown: Step): TemplateResult {
  const number = session.steps.indexOf(shown) + 1;
  return html`<div
    class="step-title"
    id=${shown === step ? 'step-title' : nothing}
    tabindex="-1"
    role="heading"
    aria-level=${view.level}
  >
    <span class="hidden">${msg(str`Bước ${number}:`, { id: 'report-form.step.number' })}</span>
    ${stepTitle(view, shown)}
  </div>`;
}

function editing(parts: FormParts): TemplateResult {
  const { view, session, step, drafts, flow } = parts;
  return html`<div class="layout">
    ${stepNav(view, session.steps, step)}
    <form novalidate @submit=${stayHere} aria-labelledby="step-title heading">
      ${view.faults.length > 0 ? errorSummary(view, session.steps) : nothing}
      ${flow.shownOf(session).map((shown) => [stepHeading(parts, shown), stepBody(parts, shown)])}
      <div class="bottom">
        ${stepButtons(parts)}
        ${draftLine(drafts, view.language, flow.isAskedToDelete, (answer) => void flow.discard(answer))}
      </div>
    </form>
  </div>`;
}

function content(parts: FormParts): TemplateResult {
  const { view, drafts, sender, names, hasProvider } = parts;
  const { report, outgoing, sentFiles } = view.draft;
  const { language, level } = view;
  if (!report && !outgoing) return editing(parts);
  if (report) {
    return receiptView({
      ...names,
      report,
      sentFiles,
      language,
      level,
      title: view.locale.words(view.form.title),
      onCopy: parts.onCopy,
      onPrint: print,
      onTried: () => parts.flow.arrive(),
      onAgain: () => void parts.flow.discard('yes'),
    });
  }
  return sendingView({
    sending: sender.sending,
    hasProvider,
    isKept: drafts.keeping === 'saved',
    language,
    host: view.host,
    nowMs: (pageClient().surroundings.clock ?? systemClock).now(),
    level,
    onHurry: () => sender.hurry(),
    onEdit: () => sender.stopAndEdit(),
  });
}

/** The body of the form once a draft can be edited here. */
export function reportFormBody(parts: FormParts): TemplateResult {
  return keyboardFence(html`${notices(parts)} ${content(parts)}`);
}

/** The body while there is no draft yet: which agency reports, or another tab has it. */
export function reportFormEntrance(agencies: AgencyController, drafts: DraftController): TemplateResult {
  if (drafts.phase === 'elsewhere') return elsewhereBox(() => void drafts.takeOver());
  return agencies.key === null
    ? keyboardFence(agencyStep(agencies))
    : html`<p class="quiet">${msg('Đang mở bản nháp…', { id: 'report-form.draft.opening' })}</p>`;
}

function keyboardFence(body: unknown): TemplateResult {
  return html`<div
    class="body"
    @keydown=${keepKeysInside}
    @keypress=${keepKeysInside}
    @keyup=${keepKeysInside}
  >
    ${body}
  </div>`;
}
