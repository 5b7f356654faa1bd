import { createIdempotencyKey, removeUpload, sha256Hex, upload } from '@kehoach/client';
import type { TokenProvider } from '@kehoach/client';
import type { AttachmentLimits } from '@kehoach/contract';
import type { ReactiveController, ReactiveControllerHost } from 'lit';

import { pageClient } from '../../internal/page-client.js';
import type { DraftController } from '../draft-controller.js';
import { checkFile } from './file-checks.js';
import type { FileFault } from './file-checks.js';
import { pageDrafts } from '../page-drafts.js';
import type { AttachedFile } from '../report-draft.js';

/** What an element tells its upload controller. */
export interface UploadTask {
  limits(): AttachmentLimits | null;
  /** Where uploads are created; null where files cannot be sent. */
  endpoint(): string | null;
  tokenProvider(): TokenProvider | null;
}

/** How a file that has not arrived yet stands. */
export interface FileState {
  readonly kind: 'waiting' | 'sending' | 'failed';
  readonly sentBytes: number;
  readonly error: unknown;
  /** True when the file is in memory only and would be lost with the page. */
  readonly isUnkept: boolean;
}

/** A file that was not taken. */
export interface RefusedFile {
  readonly fieldId: string;
  readonly name: string;
  readonly fault: FileFault;
}

const WAITING: FileState = { kind: 'waiting', sentBytes: 0, error: null, isUnkept: false };

/** Checks files, keeps them beside the draft and sends them one after the other, also after a cut or a reload. */
export class UploadController implements ReactiveController {
  refused: readonly RefusedFile[] = [];
  /** Questions whose files are being looked at: they are not part of the report yet. */
  readonly taking = new Set<string>();

  readonly #host: ReactiveControllerHost;
  readonly #task: UploadTask;
  readonly #drafts: DraftController;
  #states = new Map<string, FileState>();
  #blobs = new Map<string, Blob>();
  #epoch = -1;
  #running: { readonly id: string; readonly control: AbortController } | null = null;

  constructor(host: ReactiveControllerHost, drafts: DraftController, task: UploadTask) {
    this.#host = host;
    this.#drafts = drafts;
    this.#task = task;
    host.addController(this);
  }

  readonly #retryAll = () => {
    for (const [id, state] of this.#states) if (state.kind === 'failed') this.retry(id);
  };

  hostConnected(): void {
    window.addEventListener('online', this.#retryAll);
  }

  hostDisconnected(): void {
    window.removeEventListener('online', this.#retryAll);
    this.#reset(-1);
  }

  hostUpdated(): void {
    if (this.#epoch !== this.#drafts.epoch) this.#reset(this.#drafts.epoch);
    if (this.#drafts.draft) void this.#sendNext();
  }

  /** True when files can be sent now; they are kept on this computer otherwise. */
  get canSend(): boolean {
    return this.#task.endpoint() !== null && this.#task.tokenProvider() !== null;
  }

  stateOf(fileId: string): FileState {
    return this.#states.get(fileId) ?? WAITING;
  }

  /** Takes files for a question; those that cannot be taken are named in `refused`. */
  async add(fieldId: string, files: readonly File[]): Promise<void> {
    this.refused = this.refused.filter((refused) => refused.fieldId !== fieldId);
    this.taking.add(fieldId);
    try {
      await this.#takeAll(fieldId, files);
    } finally {
      this.taking.delete(fieldId);
      this.#host.requestUpdate();
    }
  }

  async #takeAll(fieldId: string, files: readonly File[]): Promise<void> {
    const { epoch } = this.#drafts;
    for (const file of files) {
      const fault = this.#countFault(fieldId, file) ?? (await checkFile(file, this.#task.limits()));
      if (epoch !== this.#drafts.epoch) return;
      if (fault) this.refused = [...this.refused, { fieldId, name: file.name, fault }];
      else await this.#take(fieldId, file);
    }
  }

  /** Removes a file from the report, from this computer and, where it can be reached, from the server. */
  async removeFile(file: AttachedFile): Promise<void> {
    if (this.#running?.id === file.id) this.#running.control.abort();
    this.#states.delete(file.id);
    this.#blobs.delete(file.id);
    const { place, draft } = this.#drafts;
    this.#drafts.change({ files: (draft?.files ?? []).filter(({ id }) => id !== file.id) });
    if (place)
      await pageDrafts()
        .removeFile(place, file.id)
        .catch(() => {});
    const provider = this.#task.tokenProvider();
    // Servers remove what no report claims: a failure costs nobody anything.
    if (file.url !== null && provider) {
      await removeUpload(file.url, provider, pageClient().surroundings).catch(() => {});
    }
  }

  /** Begins a failed upload again. */
  retry(fileId: string): void {
    this.#states.set(fileId, { ...this.stateOf(fileId), kind: 'waiting', error: null });
    this.#host.requestUpdate();
  }

  #reset(epoch: number): void {
    this.#epoch = epoch;
    this.#running?.control.abort();
    this.#running = null;
    this.#states = new Map();
    this.#blobs = new Map();
    this.refused = [];
  }

  #countFault(fieldId: string, file: File): FileFault | null {
    const all = this.#drafts.draft?.files ?? [];
    const most = this.#task.limits()?.max;
    if (typeof most === 'number' && all.length >= most) return 'too-many';
    const name = file.name.normalize('NFC');
    const isKnown = all.some(
      (known) => known.fieldId === fieldId && known.name === name && known.bytes === file.size,
    );
    return isKnown ? 'repeated' : null;
  }

  async #take(fieldId: string, file: File): Promise<void> {
    const { subtle } = globalThis.crypto as { subtle?: SubtleCrypto };
    const attached: AttachedFile = {
      id: createIdempotencyKey(),
      fieldId,
      name: file.name.normalize('NFC'),
      mediaType: file.type,
      bytes: file.size,
      sha256: subtle ? await sha256Hex(subtle, await file.arrayBuffer()) : null,
      url: null,
      isSent: false,
    };
    this.#blobs.set(attached.id, file);
    this.#drafts.change({ files: [...(this.#drafts.draft?.files ?? []), attached] });
    // Part of the report from here on, kept or not: it may arrive before this computer has written it down.
    void this.#keep(attached.id, file);
  }

  async #keep(id: string, file: File): Promise<void> {
    const { place } = this.#drafts;
    // The draft first: a file without its draft is swept away.
    await this.#drafts.flush();
    try {
      if (!place) throw new Error('nothing is kept here');
      await pageDrafts().writeFile(place, id, file);
    } catch {
      this.#states.set(id, { ...this.stateOf(id), isUnkept: true });
    }
    this.#host.requestUpdate();
  }

  async #sendNext(): Promise<void> {
    const endpoint = this.#task.endpoint();
    const tokenProvider = this.#task.tokenProvider();
    if (this.#running || endpoint === null || tokenProvider === null) return;
    const next = (this.#drafts.draft?.files ?? []).filter(
      ({ id, isSent }) => !isSent && this.stateOf(id).kind === 'waiting',
    )[0];
    if (!next) return;
    const running = { id: next.id, control: new AbortController() };
    this.#running = running;
    const { signal } = running.control;
    const tell = (state: Partial<FileState>) => {
      if (signal.aborted) return;
      this.#states.set(next.id, { ...this.stateOf(next.id), ...state });
      this.#host.requestUpdate();
    };
    try {
      // Begun by an update, which has to end before the next one is asked for.
      await Promise.resolve();
      tell({ kind: 'sending' });
      const file = await this.#bytesOf(next);
      const { clock, uploadStack } = pageClient().surroundings;
      const url = await upload({
        file,
        name: next.name,
        endpoint,
        uploadUrl: next.url,
        tokenProvider,
        signal,
        clock,
        stack: uploadStack,
        onUrl: (address) => this.#update(next.id, { url: address }, signal),
        onProgress: (sentBytes) => tell({ sentBytes }),
      });
      this.#update(next.id, { url, isSent: true }, signal);
    } catch (error) {
      tell({ kind: 'failed', error });
    } finally {
      if (this.#running === running) this.#running = null;
      this.#host.requestUpdate();
    }
  }

  async #bytesOf({ id, mediaType }: AttachedFile): Promise<Blob> {
    const known = this.#blobs.get(id);
    if (known) return known;
    const { place } = this.#drafts;
    const kept = place ? await pageDrafts().readFile(place, id) : null;
    if (!kept) throw new FileGoneError('the file is no longer on this computer');
    return kept.slice(0, kept.size, mediaType);
  }

  #update(id: string, patch: Partial<AttachedFile>, signal: AbortSignal): void {
    if (signal.aborted) return;
    const files = (this.#drafts.draft?.files ?? []).map((file) =>
      file.id === id ? { ...file, ...patch } : file,
    );
    this.#drafts.change({ files });
  }
}

/** The bytes of a file were not kept and are gone with an earlier page. */
export class FileGoneError extends Error {
  override readonly name = 'FileGoneError';
}
