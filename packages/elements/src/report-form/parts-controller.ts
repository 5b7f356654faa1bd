import { adoptStyles } from 'lit';
import type { CSSResultOrNative, LitElement, ReactiveController } from 'lit';

import { originOf, reportEndpoints, warnOnce } from '@kehoach/client';
import type { ReportEndpoints, TokenProvider } from '@kehoach/client';
import type { ReportForm } from '@kehoach/contract';

import type { OnUse } from '../internal/on-use.js';
import { pageEntry } from '../internal/page-entry.js';
import type { AgencyChoice } from './agencies/agency-choice.js';
import type { AgencyController } from './agency-controller.js';
import type { DraftController } from './draft-controller.js';
import type { UploadController } from './files/upload-controller.js';
import { agencyPart, filesPart, partsOf } from './parts.js';
import { hasAnswers as hasAnswersIn } from './report-draft.js';

/** What an element tells its parts controller. */
export interface PartsTask {
  readonly drafts: () => DraftController;
  readonly agencies: () => AgencyController;
  /** The form as it was received. */
  received(): ReportForm | null;
  /** Name of the scope; empty for none. */
  scope(): string;
  isInUrl(): boolean;
  /** Address of the form; empty for data set by property. */
  formUrl(): string;
  tokenProvider(): TokenProvider | null;
}

/** Fetches the parts that a form asks for, and sets them going once they are there. */
export class PartsController implements ReactiveController {
  /** The form once everything that it asks for is there; a newer version takes its place when its parts are there too. */
  form: ReportForm | null = null;
  /** A part that is still on its way, or that cannot be had. */
  pending: OnUse<object> | undefined;
  /** Null in forms without files. */
  uploads: UploadController | null = null;
  /** Null where there is no choice of agencies. */
  choice: AgencyChoice | null = null;

  readonly #host: LitElement;
  readonly #styles: readonly CSSResultOrNative[];
  readonly #task: PartsTask;
  #adopted = 0;

  constructor(host: LitElement, styles: readonly CSSResultOrNative[], task: PartsTask) {
    this.#host = host;
    this.#styles = styles;
    this.#task = task;
    host.addController(this);
  }

  hostUpdate(): void {
    const form = this.#task.received();
    const parts = form ? partsOf(form, this.#task.scope() !== '') : [];
    this.pending = parts.filter((part) => !part.need(this.#host))[0];
    if (!this.pending) this.form = form;
    else if (form?.id !== this.form?.id) this.form = null;
    this.#adopt(parts);
    if (parts.includes(filesPart)) this.uploads ??= this.#createUploads();
    if (parts.includes(agencyPart)) this.choice ??= this.#createChoice();
  }

  #createUploads(): UploadController | null {
    const { module } = filesPart;
    return (
      module &&
      new module.UploadController(this.#host, this.#task.drafts(), {
        limits: () => this.form?.attachments ?? null,
        endpoint: () => this.endpoints.upload,
        tokenProvider: this.#task.tokenProvider,
      })
    );
  }

  #createChoice(): AgencyChoice | null {
    const { module } = agencyPart;
    const { agencies, drafts, scope, isInUrl, formUrl } = this.#task;
    const hasAnswers = () => {
      const { draft } = drafts();
      return draft !== null && hasAnswersIn(draft);
    };
    // Ids can be checked once the form is there.
    const origin = () => (this.form && originOf(formUrl())) || '';
    return module && new module.AgencyChoice(this.#host, agencies(), { hasAnswers, scope, isInUrl, origin });
  }

  /** Where reports and files go; null where this page can send none. */
  get endpoints(): ReportEndpoints {
    const api = pageEntry()?.api;
    const allowed = api ? [new URL(api).origin] : [];
    const endpoints = reportEndpoints(this.#task.formUrl(), this.form?.links, allowed);
    for (const link of endpoints.refused) {
      warnOnce(`<${this.#host.localName}>: "${link}" leads to an origin that this page does not allow.`);
    }
    return endpoints;
  }

  /** Parts bring their own styles. */
  #adopt(parts: readonly OnUse<{ readonly styles?: CSSResultOrNative }>[]): void {
    const styles = parts.flatMap(({ module }) => module?.styles ?? []);
    const { shadowRoot } = this.#host;
    if (styles.length === this.#adopted || !shadowRoot) return;
    this.#adopted = styles.length;
    adoptStyles(shadowRoot, [...this.#styles, ...styles]);
  }
}
