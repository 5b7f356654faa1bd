import {
  createIdempotencyKey,
  deliver,
  isAbort,
  LoadError,
  reportFailure,
  systemClock,
  toJson,
  wait,
} from '@kehoach/client';
import type { Delay, Outgoing, TokenProvider } from '@kehoach/client';
import type { ReportForm, ReportSubmission } from '@kehoach/contract';
import type { ReactiveController, ReactiveControllerHost } from 'lit';

import { WidgetErrorEvent } from '../internal/events.js';
import { pageClient } from '../internal/page-client.js';
import type { DraftController } from './draft-controller.js';
import type { Fault } from './faults.js';
import { troublePart } from './parts.js';
import { ReportSubmittedEvent } from './report-form.events.js';
import { plainNotice } from './send-notice.js';
import type { SendNotice } from './send-notice.js';

/** What an element tells its send controller. */
export interface SendTask {
  tokenProvider(): TokenProvider | null;
  /** The receiver's answer has been read. */
  onAccepted(): void;
  /** A submission came back and a person has to act. */
  onRefused(words: SendNotice, faults: readonly Fault[]): void;
  form(): ReportForm | null;
}

/** How a report that somebody pressed Send for stands. */
export type Sending =
  { readonly kind: 'idle' | 'trying' } | { readonly kind: 'waiting'; readonly delay: Delay };

type Host = ReactiveControllerHost & HTMLElement;

/**
 * Sends what a person pressed Send for, and nothing else, until an answer has been read; also after a reload. Equal answers
 * travel under one key as long as the outcome is not known.
 */
export class SendController implements ReactiveController {
  sending: Sending = { kind: 'idle' };

  readonly #host: Host;
  readonly #drafts: DraftController;
  readonly #task: SendTask;
  #control: AbortController | null = null;
  #epoch = -1;
  #hurry: (() => void) | null = null;

  constructor(host: Host, drafts: DraftController, task: SendTask) {
    this.#host = host;
    this.#drafts = drafts;
    this.#task = task;
    host.addController(this);
  }

  readonly #wake = () => {
    if (document.visibilityState === 'visible') this.hurry();
  };

  hostConnected(): void {
    window.addEventListener('online', this.#wake);
    document.addEventListener('visibilitychange', this.#wake);
  }

  hostDisconnected(): void {
    window.removeEventListener('online', this.#wake);
    document.removeEventListener('visibilitychange', this.#wake);
    this.#stop();
  }

  hostUpdated(): void {
    const { draft, epoch } = this.#drafts;
    if (this.#epoch !== epoch) {
      this.#stop();
      this.#epoch = epoch;
    }
    if (!draft?.outgoing || this.#control) return;
    const tokenProvider = this.#task.tokenProvider();
    if (tokenProvider) void this.#run(draft.outgoing, tokenProvider);
  }

  /** Sends a report; the same answers go under the key of an earlier press whose outcome nobody knows. */
  async press(submission: ReportSubmission, url: string): Promise<void> {
    const body = toJson(submission);
    const unsettled = this.#drafts.draft?.unsettled ?? [];
    const known = unsettled.filter((earlier) => earlier.body === body && earlier.url === url)[0];
    const pressedAt = clockOfPage().now();
    const outgoing: Outgoing = known ?? { key: createIdempotencyKey(), url, body, pressedAt };
    await this.#drafts.commit({ outgoing, unsettled: known ? unsettled : [...unsettled, outgoing] });
  }

  /** Tries again now. */
  hurry(): void {
    this.#hurry?.();
  }

  /** Stops trying and lets the person edit; what was sent may still have arrived. */
  stopAndEdit(): void {
    this.#stop();
    this.#drafts.change({ outgoing: null });
  }

  #stop(): void {
    this.#control?.abort();
    this.#control = null;
    this.#hurry = null;
    if (this.sending.kind !== 'idle') this.#tell({ kind: 'idle' });
  }

  #tell(sending: Sending): void {
    this.sending = sending;
    this.#host.requestUpdate();
  }

  async #run(outgoing: Outgoing, tokenProvider: TokenProvider): Promise<void> {
    const control = new AbortController();
    this.#control = control;
    const { signal } = control;
    try {
      // Kept before the first byte leaves: a crash in between must not make a second report.
      await this.#drafts.flush();
      const report = await deliver(outgoing, {
        surroundings: pageClient().surroundings,
        tokenProvider,
        signal,
        pause: (delayMs) => this.#pause(delayMs, signal),
        onTry: () => this.#tell({ kind: 'trying' }),
        onDelay: (delay) => this.#tell({ kind: 'waiting', delay }),
      });
      if (signal.aborted) return;
      const finished = this.#drafts.finish(report);
      // The focus comes with the receipt, however long the receipt takes to be kept.
      this.#task.onAccepted();
      await finished;
      this.#host.dispatchEvent(new ReportSubmittedEvent(report));
    } catch (error) {
      if (!signal.aborted && !isAbort(error)) await this.#refuse(error, outgoing, signal);
    } finally {
      if (this.#control === control) {
        this.#control = null;
        this.#tell({ kind: 'idle' });
      }
    }
  }

  async #refuse(error: unknown, outgoing: Outgoing, signal: AbortSignal): Promise<void> {
    // An answer that refuses has been read: the next set of answers gets a key of its own.
    const isSettled = error instanceof LoadError && error.kind === 'http';
    const unsettled = this.#drafts.draft?.unsettled ?? [];
    await this.#drafts.commit({
      outgoing: null,
      unsettled: isSettled ? unsettled.filter(({ key }) => key !== outgoing.key) : unsettled,
    });
    // What became of the report is kept before the words for it are fetched.
    const part = await troublePart.load();
    if (signal.aborted) return;
    reportFailure(`<${this.#host.localName}> ${String(error)}`);
    if (error instanceof LoadError) {
      const { kind, url, path, status } = error;
      this.#host.dispatchEvent(new WidgetErrorEvent({ kind, url, path, status }));
    }
    const form = this.#task.form();
    const { draft } = this.#drafts;
    const submission = JSON.parse(outgoing.body) as ReportSubmission;
    const faults = form && draft ? part?.receiverFaults(error, form, draft, submission) : [];
    this.#task.onRefused(part?.sendFailureWords(error) ?? plainNotice(), faults ?? []);
  }

  #pause(delayMs: number, signal: AbortSignal): Promise<void> {
    const control = new AbortController();
    const stop = () => control.abort();
    signal.addEventListener('abort', stop, { once: true });
    const hurried = new Promise<void>((resolve) => (this.#hurry = resolve));
    const over = wait(clockOfPage(), delayMs, control.signal);
    over.catch(() => {});
    return Promise.race([hurried, over, aborted(signal)]).finally(() => {
      this.#hurry = null;
      control.abort();
    });
  }
}

const clockOfPage = () => pageClient().surroundings.clock ?? systemClock;

const aborted = (signal: AbortSignal) =>
  new Promise<void>((resolve) => signal.addEventListener('abort', () => resolve(), { once: true }));
