import { randomBytes } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';

import { FileStore } from '@tus/file-store';
import { Server } from '@tus/server';
import type { Upload } from '@tus/server';

import type { KeptAttachment } from '../database/report-store.js';
import type { UploadRow, UploadStore } from '../database/upload-store.js';
import { ProblemError } from '../http/problem.js';
import { toInstant } from '../instant.js';
import type { Clock } from '../instant.js';
import { cleanFileName, extensionOf, FILE_KINDS } from './file-kind.js';
import { inspectFile } from './inspect-file.js';
import type { FileFault } from './inspect-file.js';
import { createTusConfigStore } from './tus-config-store.js';

/** An upload as a report needs to see it. */
export type Settled =
  | { readonly kind: 'unknown' | 'unfinished' }
  | { readonly kind: 'finished'; readonly attachment: KeptAttachment };

/** Resumable uploads by tus 1.0, each owned by one agency. */
export interface Uploads {
  /** Passes a request to tus on behalf of an agency; null for a question about the server itself. */
  handle(request: Request, owner: string | null): Promise<Response>;
  read(id: string): UploadRow | null;
  /** The bytes of an upload that is finished. */
  readBytes(id: string): ReadableStream<Uint8Array>;
  /** The owner's upload, inspected and hashed when all of its bytes are there. */
  settle(owner: string, id: string): Promise<Settled>;
  /** True when a report holds the file for good. */
  isHeld(id: string): boolean;
  isHeldElsewhere(id: string, reportIds: readonly string[]): boolean;
  /** The instant after which an upload that belongs to no report is removed, in milliseconds since the epoch. */
  expiresAt(row: UploadRow): number;
  removeExpired(): Promise<void>;
}

interface UploadParts {
  readonly store: UploadStore;
  readonly directory: string;
  readonly maxBytes: number;
  readonly clock: Clock;
}

const ID_BYTES = 24;
/** Two weeks: longer than a draft usually rests. */
const EXPIRES_AFTER_MS = 14 * 24 * 3_600_000;

const FILE_WORDS: Readonly<Record<FileFault | 'empty' | 'name-missing', string>> = {
  'file-type': `Tệp không đúng loại. Chỉ nhận ${Object.keys(FILE_KINDS).join(', ')} đúng như tên tệp.`,
  'password-protected': 'Tệp có mật khẩu. Hãy bỏ mật khẩu rồi tải lại.',
  'unpacks-too-large': 'Tệp giải nén ra quá lớn.',
  empty: 'Tệp trống.',
  'name-missing': 'Upload-Metadata thiếu "filename".',
};

function fileProblem(
  code: 'unsupported-media-type' | 'invalid-body',
  fault: keyof typeof FILE_WORDS,
): ProblemError {
  const detail = FILE_WORDS[fault];
  return new ProblemError(code, { detail, errors: [{ parameter: 'file', code: fault, detail }] });
}

export function createUploads({ store, directory, maxBytes, clock }: UploadParts): Uploads {
  mkdirSync(directory, { recursive: true });
  const files = new FileStore({ directory, configstore: createTusConfigStore(store) });
  const owners = new WeakMap<Request, string>();
  const failures = new WeakMap<Request, unknown>();

  const announce = (request: Request, upload: Upload) => {
    const name = cleanFileName(upload.metadata?.['filename'] ?? '');
    if (name === '') throw fileProblem('invalid-body', 'name-missing');
    if (upload.size === 0) throw fileProblem('invalid-body', 'empty');
    const kind = FILE_KINDS[extensionOf(name)];
    if (!kind) throw fileProblem('unsupported-media-type', 'file-type');
    const owner = owners.get(request);
    if (owner === undefined) throw new ProblemError('unauthenticated');
    store.add({
      id: upload.id,
      owner,
      name,
      mediaType: kind.mediaType,
      metadata: upload.metadata ?? {},
      bytes: upload.size ?? null,
      createdAt: toInstant(clock()),
    });
  };

  /** Inspects an upload whose bytes are all there; one that is refused is removed. Returns null while bytes are missing. */
  const finish = async (row: UploadRow): Promise<FileFault | null | 'unfinished'> => {
    if (row.sha256 !== null) return null;
    const path = join(directory, row.id);
    const kind = FILE_KINDS[extensionOf(row.name)];
    const { size } = await stat(path).catch(() => ({ size: -1 }));
    if (size !== row.bytes || !kind) return 'unfinished';
    const inspection = await inspectFile(path, kind);
    if ('fault' in inspection) {
      await files.remove(row.id);
      return inspection.fault;
    }
    store.finish(row.id, toInstant(clock()), inspection.sha256);
    return null;
  };

  const tus = new Server({
    path: '/uploads',
    datastore: files,
    maxSize: maxBytes,
    allowedOrigins: () => false,
    namingFunction: () => randomBytes(ID_BYTES).toString('base64url'),
    // Where the API is mounted is known from the request alone.
    generateUrl: (request, { id }) => `${new URL(request.url).pathname.replace(/\/$/, '')}/${id}`,
    onUploadCreate: (request, upload) => {
      announce(request, upload);
      return Promise.resolve({});
    },
    onUploadFinish: async (_request, upload) => {
      const row = store.read(upload.id);
      const fault = row === null ? 'unfinished' : await finish(row);
      if (fault === 'unfinished') throw new ProblemError('internal');
      if (fault !== null) throw fileProblem('unsupported-media-type', fault);
      return {};
    },
    onResponseError: (request, error) => {
      failures.set(request, error);
      return undefined;
    },
  });

  const expiresAt = (row: UploadRow) => new Date(row.createdAt).getTime() + EXPIRES_AFTER_MS;

  return {
    handle: async (request, owner) => {
      if (owner !== null) owners.set(request, owner);
      const response = await tus.handleWeb(request);
      const failure = failures.get(request);
      if (failure instanceof ProblemError) throw failure;
      return response;
    },
    read: (id) => store.read(id),
    readBytes: (id) => Readable.toWeb(files.read(id)) as ReadableStream<Uint8Array>,
    isHeld: (id) => store.isAccepted(id),
    isHeldElsewhere: (id, reportIds) => store.isAcceptedElsewhere(id, reportIds),
    expiresAt,
    settle: async (owner, id) => {
      const row = store.read(id);
      if (row === null || row.owner !== owner) return { kind: 'unknown' };
      const fault = await finish(row);
      if (fault === 'unfinished') return { kind: 'unfinished' };
      const done = store.read(id);
      if (fault !== null || !done || done.sha256 === null || done.bytes === null) return { kind: 'unknown' };
      const { name, mediaType, bytes, sha256 } = done;
      return { kind: 'finished', attachment: { uploadId: id, name, mediaType, bytes, sha256 } };
    },
    removeExpired: async () => {
      for (const id of store.abandonedBefore(clock() - EXPIRES_AFTER_MS)) {
        await files.remove(id).catch(() => store.remove(id));
      }
    },
  };
}
