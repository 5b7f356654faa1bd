import type { ReportSubmission } from '@kehoach/contract';
import type { ReactiveController, ReactiveControllerHost } from 'lit';

import type { AgencyController } from './agency-controller.js';
import { faultsBeforeSending } from './before-sending.js';
import type { DraftController } from './draft-controller.js';
import type { Fault } from './faults.js';
import { faultsOfStep } from './form-session.js';
import type { Session } from './form-session.js';
import { showKept } from './kept-boxes.js';
import { focusBox, SUMMARY_ID } from './keyboard.js';
import { troublePart } from './parts.js';
import { ReportSubmitEvent } from './report-form.events.js';
import { plainNotice } from './send-notice.js';
import type { SendNotice } from './send-notice.js';
import { CHECK_STEP } from './steps.js';
import type { Step } from './steps.js';
import { createSubmission } from './submission.js';
import type { UploadController } from './files/upload-controller.js';

type Host = ReactiveControllerHost & HTMLElement;

/** What an element tells its flow controller. */
export interface FlowTask {
  readonly drafts: DraftController;
  readonly agencies: AgencyController;
  /** Null while the part for files is not there. */
  uploads(): UploadController | null;
  /** Where reports go; null where this page cannot send any. */
  submitAddress(): string | null;
  hasProvider(): boolean;
  /** True when all questions stand on one page. */
  isOnePage(): boolean;
  /** Fetches what later steps need. */
  prepare(): void;
  /** Hands a report over for sending. */
  press(submission: ReportSubmission, url: string): Promise<void>;
}

const STEP_TITLE = 'step-title';
const NOTICE = 'notice';

/** The way of a person through the form: which step, what is called wrong there, where the focus goes. */
export class FlowController implements ReactiveController {
  faults: readonly Fault[] = [];
  /** What happened to a report that did not go. */
  notice: SendNotice | null = null;
  isAskedToDelete = false;
  /** True when a step was opened from the check page and leads back to it. */
  isFixing = false;

  readonly #host: Host;
  readonly #task: FlowTask;
  #stepId = '';
  #epoch = -1;
  #focusId: string | null = null;

  constructor(host: Host, task: FlowTask) {
    this.#host = host;
    this.#task = task;
    host.addController(this);
  }

  hostUpdate(): void {
    const { epoch, draft } = this.#task.drafts;
    if (this.#epoch === epoch) return;
    this.#epoch = epoch;
    this.#stepId = draft?.step ?? '';
    this.faults = [];
    this.notice = null;
    this.isAskedToDelete = false;
    this.isFixing = false;
  }

  hostUpdated(): void {
    const { shadowRoot } = this.#host;
    if (!shadowRoot) return;
    showKept(shadowRoot);
    if (this.#focusId === null) return;
    const id = this.#focusId;
    this.#focusId = null;
    focusBox(shadowRoot, id);
  }

  /** The step that is shown. */
  stepOf({ steps }: Session): Step {
    return steps.filter(({ id }) => id === this.#stepId)[0] ?? (steps[0] as Step);
  }

  /** The steps that are shown together: the current one, or all before the check. */
  shownOf(session: Session): readonly Step[] {
    const step = this.stepOf(session);
    return this.#task.isOnePage() && step.id !== CHECK_STEP ? session.steps.slice(0, -1) : [step];
  }

  /** Shows a step, or with an empty id stays, and moves the focus to a box, else to the heading. */
  goTo(session: Session, stepId: string, boxId?: string): void {
    if (stepId !== '') {
      // Whoever comes by the list of steps begins afresh; whoever follows a fault keeps its words.
      if (boxId === undefined) this.faults = [];
      this.isFixing = boxId !== undefined && stepId !== CHECK_STEP && this.#isChecking(session);
    }
    this.#moveTo(stepId, boxId ?? STEP_TITLE);
  }

  /** "Lưu và tiếp tục": on to the next step unless something here has to be put right. */
  goOn(session: Session): void {
    const shown = this.shownOf(session);
    const { isNamed } = this.#task.agencies;
    const faults = shown.flatMap((step) => faultsOfStep(session, step, isNamed));
    void this.#task.drafts.flush();
    this.faults = faults;
    if (faults.length > 0) return this.#moveTo('', SUMMARY_ID);
    const [last] = shown.slice(-1);
    const next = this.isFixing ? CHECK_STEP : session.steps[session.steps.indexOf(last as Step) + 1]?.id;
    this.isFixing = false;
    this.#moveTo(next ?? '', STEP_TITLE);
  }

  /** "Quay lại". */
  goBack(session: Session): void {
    const { steps } = session;
    this.faults = [];
    this.isFixing = false;
    this.#moveTo(steps[steps.indexOf(this.stepOf(session)) - 1]?.id ?? '', STEP_TITLE);
  }

  /** "Gửi báo cáo": checks everything, tells what is in the way, asks the page, hands over. */
  async send(session: Session): Promise<void> {
    const { agencies, submitAddress, hasProvider, press } = this.#task;
    const uploads = this.#task.uploads();
    const files = {
      isFailed: ({ id }: { id: string }) => uploads?.stateOf(id).kind === 'failed',
      taking: uploads?.taking ?? new Set<string>(),
    };
    this.notice = null;
    this.faults = faultsBeforeSending(session, agencies.isNamed, files);
    if (this.faults.length > 0) return this.#moveTo('', SUMMARY_ID);
    const url = submitAddress();
    if (url === null || !hasProvider()) {
      const part = await troublePart.load();
      return this.tell(part?.obstacleWords(url !== null));
    }
    const { form, draft, reading } = session;
    const submission = createSubmission(form, agencies.refOf(draft.details.agencyName), draft, reading);
    if (!this.#host.dispatchEvent(new ReportSubmitEvent(submission))) {
      const part = await troublePart.load();
      return this.tell(part?.heldWords());
    }
    this.#moveTo('', STEP_TITLE);
    await press(submission, url);
  }

  /** The receiver has the report. */
  arrive(): void {
    this.#moveTo('', STEP_TITLE);
  }

  /** A report came back: its faults stand beside their questions, everything else is told in words. */
  comeBack(words: SendNotice, faults: readonly Fault[]): void {
    this.#stepId = CHECK_STEP;
    this.faults = faults;
    this.notice = words;
    this.#moveTo('', faults.length > 0 ? SUMMARY_ID : NOTICE);
  }

  /** "Xóa bản nháp": asks first. */
  async discard(answer: 'ask' | 'yes' | 'no'): Promise<void> {
    this.isAskedToDelete = answer === 'ask';
    this.#moveTo('', answer === 'ask' ? 'delete-words' : 'delete-draft');
    if (answer !== 'yes') return;
    await this.#task.drafts.discard();
    this.#moveTo('', STEP_TITLE);
  }

  #isChecking(session: Session): boolean {
    return this.stepOf(session).id === CHECK_STEP;
  }

  /** Tells what did not go as somebody wished. */
  tell(words = plainNotice()): void {
    this.notice = words;
    this.#moveTo('', NOTICE);
  }

  #moveTo(stepId: string, focusId: string): void {
    if (stepId !== '' && stepId !== this.#stepId) {
      this.#stepId = stepId;
      this.notice = null;
      if (this.#task.drafts.draft?.isTouched) this.#task.drafts.change({ step: stepId });
    }
    this.#focusId = focusId;
    this.#task.prepare();
    // Words for what may go wrong now are there before the line is not.
    if (this.#stepId === CHECK_STEP) void troublePart.load();
    this.#host.requestUpdate();
  }
}
