import { DraftStorageError, toJson, wait } from '@kehoach/client';
import type { DraftIdentity, DraftPlace, Drafts } from '@kehoach/client';
import type { Report, ReportForm, ReportSubmission } from '@kehoach/contract';
import type { ReactiveController, ReactiveControllerHost } from 'lit';

import type { Language } from '../internal/locale.js';
import { DraftLock } from './draft-lock.js';
import { pageDrafts } from './page-drafts.js';
import { retypePart } from './parts.js';
import { createDraft, NO_DETAILS, reviveDraft } from './report-draft.js';
import type { ReportDraft } from './report-draft.js';

/** What an element tells its draft controller. */
export interface DraftTask {
  form(): ReportForm | null;
  /** Whose draft it is; null while that is not known. */
  identity(): DraftIdentity | null;
  language(): Language;
  /** True where the portal keeps nothing on its computers. */
  isOff(): boolean;
}

/** `elsewhere`: another tab edits this draft. */
export type DraftPhase = 'closed' | 'opening' | 'editing' | 'elsewhere';
/** What became of the latest change. */
export type Keeping = 'unsaved' | 'saved' | 'full' | 'blocked' | 'off';

/** Longest time between a keystroke and its copy on this computer. */
const SAVE_AFTER_MS = 500;
/** Storage that has not answered by then is taken for blocked: the form must not wait for it. */
const STORAGE_PATIENCE_MS = 4_000;

/**
 * Holds the one draft of a form: opens the right one, keeps every change on this computer within a second and when the page
 * goes away, and lets one tab at a time edit it.
 */
export class DraftController implements ReactiveController {
  phase: DraftPhase = 'closed';
  draft: ReportDraft | null = null;
  keeping: Keeping = 'unsaved';
  /** When the draft was last kept, in milliseconds since the epoch. */
  savedAt: number | null = null;
  /** Where the draft is kept; null where nothing can be kept. */
  place: DraftPlace | null = null;

  readonly #host: ReactiveControllerHost;
  readonly #task: DraftTask;
  readonly #lock = new DraftLock({
    beforeYield: () => this.flush(),
    onLost: () => this.#set('elsewhere', null),
  });
  /** Counts drafts: what was begun for another one is over. */
  #generation = 0;
  #key = '';
  #form: ReportForm | null = null;
  #timer: number | null = null;
  #isDirty = false;
  #isConnected = false;
  #writing: Promise<unknown> = Promise.resolve();
  #closing: Promise<unknown> = Promise.resolve();

  readonly #leave = () => {
    if (document.visibilityState !== 'visible') void this.flush();
  };
  readonly #unload = () => void this.flush();

  constructor(host: ReactiveControllerHost, task: DraftTask) {
    this.#host = host;
    this.#task = task;
    host.addController(this);
  }

  /** Differs between two drafts, and while none can be edited here: what was begun under another number is over. */
  get epoch(): number {
    return this.phase === 'editing' ? this.#generation : -1;
  }

  get #drafts(): Drafts {
    return pageDrafts();
  }

  hostConnected(): void {
    this.#isConnected = true;
    window.addEventListener('pagehide', this.#unload);
    document.addEventListener('visibilitychange', this.#leave);
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    this.#isConnected = false;
    window.removeEventListener('pagehide', this.#unload);
    document.removeEventListener('visibilitychange', this.#leave);
    this.#key = '';
    this.#close();
  }

  hostUpdate(): void {
    // An element that has left the page may still update once more; it must not take the draft again.
    if (!this.#isConnected) return;
    const identity = this.#task.identity();
    const form = this.#task.form();
    const key = identity && form ? toJson([identity, this.#task.isOff()]) : '';
    if (key !== this.#key) {
      this.#key = key;
      this.#form = form;
      this.#close();
      if (identity && form) void this.#open(identity);
      return;
    }
    const language = this.#task.language();
    const isRetyped = language === this.draft?.language || !this.draft || !retypePart.need(this.#host);
    const isOutdated = form !== this.#form || !isRetyped;
    this.#form = form;
    if (this.draft && form && isOutdated) this.draft = reviveDraft(this.draft, form, language);
  }

  /** Changes the draft and keeps it shortly after. */
  change(patch: Partial<ReportDraft>): void {
    if (!this.draft) return;
    this.draft = { ...this.draft, ...patch, isTouched: true };
    this.#isDirty = true;
    if (this.keeping === 'saved') this.keeping = 'unsaved';
    this.#timer ??= this.#drafts.clock.setTimer(() => void this.flush(), SAVE_AFTER_MS);
    this.#host.requestUpdate();
  }

  /** Changes the draft and keeps it now; tells whether it is kept. */
  async commit(patch: Partial<ReportDraft>): Promise<boolean> {
    this.change(patch);
    await this.flush();
    return this.keeping === 'saved';
  }

  /** Keeps what has changed. Never rejects: what cannot be kept is told by `keeping`. */
  flush(): Promise<void> {
    if (this.#timer !== null) this.#drafts.clock.clearTimer(this.#timer);
    this.#timer = null;
    const { draft, place } = this;
    const generation = this.#generation;
    if (!this.#isDirty || !draft || !place) return this.#writing.then(() => {});
    this.#isDirty = false;
    const writing = this.#writing.then(async () => {
      try {
        const savedAt = await this.#patiently(this.#drafts.write(place, draft));
        if (generation === this.#generation) this.#kept(this.#isDirty ? 'unsaved' : 'saved', savedAt);
      } catch (error) {
        if (generation === this.#generation) this.#kept(faultOf(error), this.savedAt);
      }
    });
    this.#writing = writing;
    return writing;
  }

  /** The report has arrived: its receipt takes the place of answers and files, which leave this computer. */
  async finish(report: Report): Promise<void> {
    const { draft, place } = this;
    if (!draft) return;
    const { answers: _answers, ...proof } = report;
    const done = { outgoing: null, unsettled: [], entries: {}, files: [], details: NO_DETAILS, step: '' };
    const sent = draft.outgoing ? (JSON.parse(draft.outgoing.body) as ReportSubmission) : null;
    const sentFiles = sent?.attachments ?? [];
    await this.commit({ ...done, sentFiles, report: { ...proof, answers: {} } });
    for (const { id } of place ? draft.files : []) {
      if (place) await this.#drafts.removeFile(place, id).catch(() => {});
    }
  }

  /** Deletes the draft from this computer and begins anew. */
  async discard(): Promise<void> {
    const form = this.#form;
    if (!form) return;
    await this.flush();
    this.#isDirty = false;
    this.#generation += 1;
    this.draft = createDraft(form, this.#task.language());
    this.savedAt = null;
    try {
      if (this.place) await this.#patiently(this.#drafts.remove(this.place));
      if (this.keeping !== 'off') this.keeping = 'unsaved';
    } catch (error) {
      this.keeping = faultOf(error);
    }
    this.#host.requestUpdate();
  }

  /** Takes the draft over from the tab that edits it. */
  async takeOver(): Promise<void> {
    const { place } = this;
    if (!place || this.phase !== 'elsewhere') return;
    const generation = this.#generation;
    this.#set('opening', null);
    await this.#lock.takeOver(lockName(place));
    if (generation === this.#generation) await this.#load(place, generation);
  }

  async #open(identity: DraftIdentity): Promise<void> {
    const generation = this.#generation;
    this.keeping = this.#task.isOff() ? 'off' : 'unsaved';
    this.#set('opening', null);
    await this.#closing;
    if (generation !== this.#generation) return;
    if (this.keeping === 'off') return this.#begin(null);
    try {
      const place = await this.#patiently(this.#drafts.locate(identity));
      if (generation !== this.#generation) return;
      this.place = place;
      const isMine = await this.#lock.acquire(lockName(place));
      if (generation !== this.#generation) return this.#lock.release();
      if (isMine) await this.#load(place, generation);
      else this.#set('elsewhere', null);
    } catch (error) {
      if (generation === this.#generation) this.#fail(error);
    }
  }

  async #load(place: DraftPlace, generation: number): Promise<void> {
    try {
      const kept = await this.#patiently(this.#drafts.read<ReportDraft>(place));
      if (generation !== this.#generation) return;
      this.savedAt = kept?.savedAt ?? null;
      this.keeping = kept ? 'saved' : 'unsaved';
      this.#begin(kept?.value ?? null);
    } catch (error) {
      if (generation === this.#generation) this.#fail(error);
    }
  }

  #fail(error: unknown): void {
    this.place = null;
    this.keeping = faultOf(error);
    this.#begin(null);
  }

  #begin(kept: ReportDraft | null): void {
    const form = this.#form;
    if (!form) return;
    const language = this.#task.language();
    this.#set('editing', kept ? reviveDraft(kept, form, language) : createDraft(form, language));
  }

  #close(): void {
    const saving = this.flush();
    const { phase } = this;
    this.#generation += 1;
    this.#isDirty = false;
    this.#closing = phase === 'closed' ? this.#closing : saving.then(() => this.#lock.release());
    this.place = null;
    this.savedAt = null;
    this.#set('closed', null);
  }

  #kept(keeping: Keeping, savedAt: number | null): void {
    this.keeping = keeping;
    this.savedAt = savedAt;
    this.#host.requestUpdate();
  }

  #set(phase: DraftPhase, draft: ReportDraft | null): void {
    this.phase = phase;
    this.draft = draft;
    this.#isDirty = false;
    this.#host.requestUpdate();
  }

  #patiently<Value>(work: Promise<Value>): Promise<Value> {
    const control = new AbortController();
    const late = wait(this.#drafts.clock, STORAGE_PATIENCE_MS, control.signal).then(() => {
      throw new DraftStorageError(new Error('storage gave no answer'));
    });
    late.catch(() => {});
    return Promise.race([work, late]).finally(() => control.abort());
  }
}

const lockName = ({ id }: DraftPlace) => `kehoach-draft/${id}`;

function faultOf(error: unknown): Keeping {
  return error instanceof DraftStorageError ? error.fault : 'blocked';
}
