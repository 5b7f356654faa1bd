import { adoptStyles } from 'lit';
import type { CSSResultOrNative, ReactiveController, ReactiveElement } from 'lit';

import { warnOnce } from '@kehoach/client';
import type { ReportEndpoints, TokenProvider } from '@kehoach/client';
import type { ReportForm } from '@kehoach/contract';

import { pageEntry } from '../internal/page-entry.js';
import type { DraftController } from './draft-controller.js';
import type { FlowController } from './flow-controller.js';
import { fieldsOf } from './form-fields.js';
import { checkPart, filesPart, tablePart } from './parts.js';
import type { SendController } from './send-controller.js';
import type { UploadController } from './upload-controller.js';

/** What an element tells its parts controller. */
export interface PartsTask {
  readonly drafts: DraftController;
  flow(): FlowController;
  form(): ReportForm | null;
  /** Address of the form; empty for data set by property. */
  formUrl(): string;
  tokenProvider(): TokenProvider | null;
}

/** Fetches the parts of the form beside its first view, and sets them going once they are there. */
export class PartsController implements ReactiveController {
  /** Null in forms without files. */
  uploads: UploadController | null = null;
  sender: SendController | null = null;

  readonly #host: ReactiveElement;
  readonly #styles: readonly CSSResultOrNative[];
  readonly #task: PartsTask;
  #adopted = 0;

  constructor(host: ReactiveElement, styles: readonly CSSResultOrNative[], task: PartsTask) {
    this.#host = host;
    this.#styles = styles;
    this.#task = task;
    host.addController(this);
  }

  hostUpdate(): void {
    const form = this.#task.form();
    if (!form) return;
    this.#adopt();
    const { drafts, flow, tokenProvider } = this.#task;
    const check = checkPart.need(this.#host);
    if (check) {
      this.sender ??= new check.SendController(this.#host, drafts, {
        form: () => this.#task.form(),
        tokenProvider,
        onAccepted: () => flow().arrive(),
        onRefused: (words, faults) => flow().comeBack(words, faults),
      });
    }
    const files = fieldsOf(form).some(({ type }) => type === 'file') ? filesPart.need(this.#host) : null;
    if (files) {
      this.uploads ??= new files.UploadController(this.#host, drafts, {
        limits: () => this.#task.form()?.attachments ?? null,
        endpoint: () => this.#endpoints()?.upload ?? null,
        tokenProvider,
      });
    }
  }

  /** Where reports go; null where this page can send none, and while the part for sending is on its way. */
  submitAddress(): string | null {
    return this.#endpoints()?.submit ?? null;
  }

  #endpoints(): ReportEndpoints | null {
    const api = pageEntry()?.api;
    const allowed = api ? [new URL(api).origin] : [];
    const part = checkPart.module ?? filesPart.module;
    const links = this.#task.form()?.links;
    const endpoints = part?.reportEndpoints(this.#task.formUrl(), links, allowed) ?? null;
    for (const link of endpoints?.refused ?? []) {
      warnOnce(`<${this.#host.localName}>: "${link}" leads to an origin that this page does not allow.`);
    }
    return endpoints;
  }

  /** Parts bring their own styles. */
  #adopt(): void {
    const parts = [checkPart, filesPart, tablePart].flatMap(({ module }) => module?.styles ?? []);
    const { shadowRoot } = this.#host;
    if (parts.length === this.#adopted || !shadowRoot) return;
    this.#adopted = parts.length;
    adoptStyles(shadowRoot, [...this.#styles, ...parts]);
  }
}
