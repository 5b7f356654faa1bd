import { adoptStyles } from 'lit';
import type { CSSResultOrNative, LitElement, ReactiveController } from 'lit';

import type { ReportForm } from '@kehoach/contract';

import type { OnUse } from '../internal/on-use.js';
import type { DraftController } from './draft-controller.js';
import type { UploadController, UploadTask } from './files/upload-controller.js';
import { fieldsOf } from './form-fields.js';
import { filesPart, partsOf, tablePart } from './parts.js';
import type { WidthController } from './tables/width-controller.js';

/** What an element tells its parts controller. */
export interface PartsTask extends UploadTask {
  readonly drafts: () => DraftController;
  /** The form as it was received. */
  received(): ReportForm | null;
  /** Name of the scope; empty for none. */
  scope(): string;
}

/** Fetches the parts that a form asks for, and sets them going once they are there. */
export class PartsController implements ReactiveController {
  /** The form once everything that it asks for is there; a newer version takes its place when its parts are there too. */
  form: ReportForm | null = null;
  /** A part that is still on its way, or that cannot be had. */
  pending: OnUse<object> | undefined;
  /** Null while the part for files is not there. */
  uploads: UploadController | null = null;
  /** Null in forms without tables. */
  width: WidthController | null = null;

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
    const { draft } = this.#task.drafts();
    // Files go on their way, and are compared with the receipt, whichever step is shown.
    if (draft && draft.files.length + draft.sentFiles.length > 0) filesPart.need(this.#host);
    const form = this.#task.received();
    const parts = form ? partsOf(form, this.#task.scope() !== '') : [];
    this.pending = parts.filter((part) => !part.need(this.#host))[0];
    if (!this.pending) this.form = form;
    else if (form?.id !== this.form?.id) this.form = null;
    const [files, table] = [filesPart.module, tablePart.module];
    if (files) this.uploads ??= new files.UploadController(this.#host, this.#task.drafts(), this.#task);
    if (table) this.width ??= new table.WidthController(this.#host);
    this.#adopt([files, table].flatMap((part) => part?.styles ?? []));
  }

  /** Fetches what later steps need, again where it could not be had: called when somebody goes through the form. */
  prepare(): void {
    if (this.form && fieldsOf(this.form).some(({ type }) => type === 'file')) {
      void filesPart.load().then(() => this.#host.requestUpdate());
    }
  }

  /** Parts bring their own styles. */
  #adopt(styles: readonly CSSResultOrNative[]): void {
    const { shadowRoot } = this.#host;
    if (styles.length === this.#adopted || !shadowRoot) return;
    this.#adopted = styles.length;
    adoptStyles(shadowRoot, [...this.#styles, ...styles]);
  }
}
