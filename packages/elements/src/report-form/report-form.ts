import { html, LitElement, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { msg } from '@lit/localize';
import { property, state } from 'lit/decorators.js';

import { originOf } from '@kehoach/client';
import type { DraftIdentity, ReportEndpoints, TokenProvider } from '@kehoach/client';
import { ReportForm as FormSchema } from '@kehoach/contract';
import type { ReportForm as Form } from '@kehoach/contract';

import { oneOf, todayOf } from '../internal/attributes.js';
import { baseStyles } from '../internal/base.styles.js';
import { copyLinkButton } from '../internal/copy-link.js';
import { frame } from '../internal/frame.js';
import { LocaleController } from '../internal/locale.js';
import { pageEntry } from '../internal/page-entry.js';
import { ResourceController } from '../internal/resource-controller.js';
import { tokenStyles } from '../internal/token.styles.js';
import { toneStyles } from '../internal/tone.styles.js';
import { AgencyController } from './agency-controller.js';
import { DraftController } from './draft-controller.js';
import { fieldsOf } from './form-fields.js';
import { FlowController } from './flow-controller.js';
import { createSession } from './form-session.js';
import type { Session } from './form-session.js';
import type { FormView } from './form-view.js';
import { opening, partiesLine } from './opening.js';
import { pageDrafts } from './page-drafts.js';
import { pageEndpoints } from './page-endpoints.js';
import { downloadPart, partPending, partWords } from './parts.js';
import { PartsController } from './parts-controller.js';
import { reportFormBody, reportFormEntrance } from './render-report-form.js';
import { hasAnswers, NO_DETAILS } from './report-draft.js';
import { SendController } from './send-controller.js';
import { createSubmission } from './submission.js';
import { checkStyles } from './check.styles.js';
import { figureStyles } from './figures/figures.styles.js';
import { formStyles } from './report-form.styles.js';

/**
 * Lets an officer file the periodic report of an agency: questions in steps, checked answers, attachments, a receipt. What is
 * typed is kept on this computer, and nothing is sent twice.
 *
 * @summary The report of an agency, filled in steps and sent once.
 * @element kh-report-form
 * @fires kh-load - The form arrived and is shown.
 * @fires kh-error - The form could not be had, or a report came back.
 * @fires {ReportSubmitEvent} kh-report-submit - Send was pressed and everything is ready; cancel it to keep the report back.
 * @fires {ReportSubmittedEvent} kh-report-submitted - The report has arrived; the detail is the report with its receipt.
 * @csspart base - The root of the widget.
 * @csspart question - One question with its boxes.
 * @csspart error-summary - The list of what has to be put right.
 * @csspart receipt - The proof that the report has arrived.
 * @example <kh-report-form src="https://api.example.gov.vn/report-forms/580-6-thang-2020"></kh-report-form>
 */
export class ReportForm extends LitElement {
  /** The element belongs to the forms of the page, and gives none of them a value. */
  static readonly formAssociated = true;
  static override styles = [tokenStyles, baseStyles, toneStyles, formStyles, figureStyles, checkStyles];

  /** Address of a report form. */
  @property() src = '';
  /** A report form itself; if set, nothing is loaded. */
  @property({ attribute: false }) data: unknown = undefined;
  /** `steps` for one section at a time, or `page` for all questions on one page before the check. */
  @property() view = 'steps';
  /** Id of the agency that reports, where the form lists several. */
  @property() agency: string | null = null;
  /** Heading instead of the form's title. */
  @property() caption: string | null = null;
  /** Level of the heading in the page's outline, 1 to 6. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 2;
  /** `comfortable` or `compact`. */
  @property() density = 'comfortable';
  /** `light`, `dark` or `auto`. */
  @property({ attribute: 'color-scheme' }) colorScheme = 'light';
  /** `own`, or `page` for the font of the page around. */
  @property() font = 'own';
  /** Name that links this widget with others on the page. */
  @property() scope = '';
  /** Keeps the agency of the scope in the page's address. */
  @property({ type: Boolean, attribute: 'sync-url' }) syncUrl = false;
  /** The day that days left are counted from, as an ISO date; today where it is absent. */
  @property() today: string | null = null;
  /** Keeps no draft on this computer. */
  @property({ type: Boolean, attribute: 'no-drafts' }) noDrafts = false;
  /** Gives a bearer token for the API; asked again with `rejected` when one was refused. */
  @property({ attribute: false }) tokenProvider: TokenProvider | null = null;
  /** Tells the drafts of different officers on one computer apart. */
  @property({ attribute: false }) userKey: string | null = null;

  @state() private message = '';

  readonly #resource = new ResourceController<Form>(this, {
    inputs: () => ({ src: this.src, data: this.data }),
    load: async ([address = ''], client, options) => {
      const loaded = await client.load(address, FormSchema, options);
      // The integrator hears of addresses that lead elsewhere before an officer sends.
      pageEndpoints(this.localName, loaded.url, loaded.value);
      return loaded;
    },
    count: (form) => fieldsOf(form).length,
  });
  readonly #locale = new LocaleController(this);
  readonly #parts: PartsController = new PartsController(this, ReportForm.elementStyles, {
    drafts: () => this.#drafts,
    received: () => (this.#resource.status === 'ready' ? this.#resource.value : null),
    scope: () => this.scope,
    limits: () => this.#form?.attachments ?? null,
    endpoint: () => this.#endpoints.upload,
    tokenProvider: () => this.#provider,
  });
  readonly #agencies: AgencyController = new AgencyController(this, this.#locale, {
    form: () => this.#form,
    attribute: () => this.agency,
    hasAnswers: () => hasAnswers(this.#drafts.draft),
    scope: () => this.scope,
    isInUrl: () => this.syncUrl,
    // Ids can be checked once the form is there.
    origin: () => (this.#form && originOf(this.#resource.url)) || '',
  });
  readonly #drafts: DraftController = new DraftController(this, {
    form: () => this.#form,
    identity: () => this.#identity(),
    language: () => this.#locale.language,
    isOff: () => this.noDrafts,
  });
  readonly #flow: FlowController = new FlowController(this, {
    drafts: this.#drafts,
    agencies: this.#agencies,
    uploads: () => this.#parts.uploads,
    submitAddress: () => this.#endpoints.submit,
    hasProvider: () => this.#provider !== null,
    isOnePage: () => oneOf(this, 'view', this.view, ['steps', 'page'], 'steps') === 'page',
    prepare: () => this.#parts.prepare(),
    press: (submission, url) => this.#sender.press(submission, url),
  });
  readonly #sender = new SendController(this, this.#drafts, {
    form: () => this.#form,
    tokenProvider: () => this.#provider,
    onAccepted: () => this.#flow.arrive(),
    onRefused: (words, faults) => this.#flow.comeBack(words, faults),
  });
  #session: Session | null = null;

  /** Asks for the form again; answers stay. */
  refresh(): Promise<void> {
    return this.#resource.refresh();
  }

  /** Removes every draft of this officer from this computer: call it when a person logs out. */
  async clearDrafts(): Promise<void> {
    if (this.#drafts.draft) await this.#drafts.discard();
    await pageDrafts().removeAllOf(this.#userKey);
  }

  override render(): TemplateResult {
    const form = this.#resource.value;
    const names = form ? this.#names(form) : { agency: '', receiver: '' };
    return frame({
      host: this,
      locale: this.#locale,
      resource: this.#resource,
      widgetName: msg('Biểu mẫu báo cáo', { id: 'report-form.name' }),
      heading:
        this.caption ??
        (form ? this.#locale.text(form.title) : msg('Báo cáo', { id: 'report-form.heading' })),
      subtitle: form ? partiesLine(form, names, this.#locale.language) : undefined,
      exampleSrc: 'https://api.example.gov.vn/report-forms/580-6-thang-2020',
      emptyWords: msg('Biểu mẫu này chưa có câu hỏi nào.', { id: 'report-form.empty' }),
      message: this.message,
      source: form ? { name: form.receiver?.name ?? null, url: null, updated: form.updated ?? null } : null,
      actions: copyLinkButton({
        widget: 'report-form',
        url: this.#resource.url,
        isHostPage: this.syncUrl,
      }),
      body: (value) => html`${this.#renderOpening(value)} ${this.#renderBody()}`,
    });
  }

  #renderOpening(form: Form): TemplateResult | typeof nothing {
    // A report that has arrived has no deadline any more.
    return this.#drafts.draft?.report ? nothing : opening(form, todayOf(this), this.#locale.language);
  }

  #renderBody(): TemplateResult | typeof nothing {
    const { draft } = this.#drafts;
    const { form, pending } = this.#parts;
    if (!form) return pending ? partPending(pending, () => this.requestUpdate()) : nothing;
    if (!draft) return reportFormEntrance(this.#agencies, this.#drafts);
    const session = this.#read(form);
    return reportFormBody({
      view: this.#view(session),
      session,
      step: this.#flow.stepOf(session),
      names: this.#names(form),
      agencies: this.#agencies,
      drafts: this.#drafts,
      sender: this.#sender,
      flow: this.#flow,
      hasProvider: this.#provider !== null,
      onDownload: (kind) => void this.#handleDownload(session, kind),
      onCopy: (text) => void this.#handleCopy(text),
    });
  }

  get #form(): Form | null {
    return this.#parts.form;
  }

  get #endpoints(): ReportEndpoints {
    return pageEndpoints(this.localName, this.#resource.url, this.#form);
  }

  get #provider(): TokenProvider | null {
    return this.tokenProvider ?? pageEntry()?.tokenProvider ?? null;
  }

  get #userKey(): string {
    return this.userKey ?? pageEntry()?.userKey ?? '';
  }

  #identity(): DraftIdentity | null {
    const form = this.#form;
    const agencyId = this.#agencies.key;
    if (!form || agencyId === null) return null;
    const origin = originOf(this.#resource.url) ?? location.origin;
    const period = form.reportingPeriod?.code ?? '';
    return { origin, formId: form.id, agencyId, period, userKey: this.#userKey };
  }

  #names(form: Form) {
    return {
      agency: this.#agencies.nameOf(this.#agencies.refOf(this.#drafts.draft?.details.agencyName ?? '')),
      receiver: this.#locale.words(form.receiver?.name),
    };
  }

  #read(form: Form): Session {
    const { draft } = this.#drafts;
    if (!draft) throw new RangeError('there is no draft to read');
    const known = this.#session;
    if (known?.form === form && known.draft === draft) return known;
    return (this.#session = createSession(form, draft));
  }

  #view(session: Session): FormView {
    const { form, draft, reading } = session;
    return {
      form,
      draft,
      reading,
      faults: this.#flow.faults,
      locale: this.#locale,
      language: this.#locale.language,
      isWide: this.#parts.width?.isWide ?? false,
      level: Math.min(6, this.headingLevel + 1),
      host: this,
      uploads: this.#parts.uploads,
      isAgencyNamed: this.#agencies.isNamed,
      order: new Map(fieldsOf(form).map(({ id }, index) => [id, index])),
      change: (fieldId, entry) => {
        const { entries = {} } = this.#drafts.draft ?? {};
        this.#drafts.change({ entries: { ...entries, [fieldId]: entry } });
      },
      changeDetails: (patch) => {
        const { details = NO_DETAILS } = this.#drafts.draft ?? {};
        this.#drafts.change({ details: { ...details, ...patch } });
      },
      goTo: (stepId, boxId) => this.#flow.goTo(session, stepId, boxId),
      say: this.#say,
    };
  }

  readonly #say = (words: string): void => {
    this.message = words;
  };

  async #handleDownload(session: Session, kind: 'csv' | 'json'): Promise<void> {
    this.#flow.notice = null;
    this.requestUpdate();
    const part = await downloadPart.load();
    if (!part) return this.#flow.tell({ title: partWords(downloadPart), advice: '' });
    const { form, draft, reading } = session;
    const agency = this.#agencies.refOf(draft.details.agencyName);
    const submission = createSubmission(form, agency, draft, reading);
    part.downloadAnswers(this.#view(session), kind, submission, this.#names(form).receiver);
  }

  async #handleCopy(text: string): Promise<void> {
    try {
      await navigator.clipboard.writeText(text);
      this.#say(msg('Đã chép biên nhận.', { id: 'report-form.receipt.copied' }));
    } catch {
      this.#say(
        msg('Trình duyệt không cho chép; hãy chọn chữ rồi chép.', { id: 'report-form.receipt.not-copied' }),
      );
    }
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'kh-report-form': ReportForm;
  }
}
