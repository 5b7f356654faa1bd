import { adoptStyles } from 'lit';
import type { CSSResultOrNative, ReactiveController, ReactiveElement } from 'lit';

import { reportEndpoints, warnOnce } from '@kehoach/client';
import type { ReportEndpoints, TokenProvider } from '@kehoach/client';
import type { ReportForm } from '@kehoach/contract';

import type { OnUse } from '../internal/on-use.js';
import { pageEntry } from '../internal/page-entry.js';
import type { DraftController } from './draft-controller.js';
import type { UploadController } from './files/upload-controller.js';
import { filesPart, partsOf } from './parts.js';

/** What an element tells its parts controller. */
export interface PartsTask {
  readonly drafts: DraftController;
  form(): ReportForm | null;
  /** Address of the form; empty for data set by property. */
  formUrl(): string;
  tokenProvider(): TokenProvider | null;
}

/** Fetches the parts that a form asks for, and sets them going once they are there. */
export class PartsController implements ReactiveController {
  /** Null in forms without files. */
  uploads: UploadController | null = null;
  /** A part that is still on its way, or that cannot be had. */
  pending: OnUse<object> | undefined;

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
    const parts = form ? partsOf(form) : [];
    this.pending = parts.filter((part) => !part.need(this.#host))[0];
    this.#adopt(parts);
    const { module } = filesPart;
    if (!module || !parts.includes(filesPart)) return;
    const { drafts, tokenProvider } = this.#task;
    this.uploads ??= new module.UploadController(this.#host, drafts, {
      limits: () => this.#task.form()?.attachments ?? null,
      endpoint: () => this.endpoints.upload,
      tokenProvider,
    });
  }

  /** Where reports and files go; null where this page can send none. */
  get endpoints(): ReportEndpoints {
    const api = pageEntry()?.api;
    const allowed = api ? [new URL(api).origin] : [];
    const endpoints = reportEndpoints(this.#task.formUrl(), this.#task.form()?.links, allowed);
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
