import { systemClock } from './clock.js';
import type { Clock } from './clock.js';
import { toJson } from './json.js';
import { createIndexedDbStore } from './key-value-store.js';
import type { KeyValueStore } from './key-value-store.js';
import { createSealKey, seal, unseal } from './sealed-bytes.js';
import type { Sealed } from './sealed-bytes.js';
import { sha256Hex } from './sha256.js';

/** Whose answers to what: two drafts that differ in any part never meet. */
export interface DraftIdentity {
  /** Origin of the API. */
  readonly origin: string;
  readonly formId: string;
  readonly agencyId: string;
  readonly period: string;
  /** Tells officers on one computer apart; empty where the page does not say who they are. */
  readonly userKey: string;
}

/** Where one draft is kept; made by `Drafts.locate`. */
export interface DraftPlace {
  readonly id: string;
  readonly owner: string;
  /** False for the draft of an unknown person, which ends after {@link ANONYMOUS_DRAFT_MS}. */
  readonly isLasting: boolean;
}

/** A draft as it was kept; `savedAt` in milliseconds since the epoch. */
export interface KeptDraft<Value> {
  readonly value: Value;
  readonly savedAt: number;
}

/** Drafts and their files, encrypted on this computer. Every call may reject with a {@link DraftStorageError}. */
export interface Drafts {
  readonly clock: Clock;
  locate(identity: DraftIdentity): Promise<DraftPlace>;
  read<Value>(place: DraftPlace): Promise<KeptDraft<Value> | null>;
  /** Keeps a JSON value and tells when. */
  write(place: DraftPlace, value: unknown): Promise<number>;
  /** Removes the draft and its files. */
  remove(place: DraftPlace): Promise<void>;
  readFile(place: DraftPlace, fileId: string): Promise<Blob | null>;
  writeFile(place: DraftPlace, fileId: string, file: Blob): Promise<void>;
  removeFile(place: DraftPlace, fileId: string): Promise<void>;
  /** Removes every draft of one person from this computer, for a page's log-out. */
  removeAllOf(userKey: string): Promise<void>;
}

/** `full`: no room is left; `blocked`: the browser keeps nothing here (private window, policy, no secure context). */
export type DraftStorageFault = 'full' | 'blocked';

/** Why something could not be kept on this computer. */
export class DraftStorageError extends Error {
  override readonly name = 'DraftStorageError';
  readonly fault: DraftStorageFault;

  constructor(cause: unknown) {
    super('drafts cannot be kept here', { cause });
    this.fault = (cause as { name?: unknown } | null)?.name === 'QuotaExceededError' ? 'full' : 'blocked';
  }
}

const HOUR_MS = 3_600_000;
/** Life of a draft without a user key since its last change. */
export const ANONYMOUS_DRAFT_MS = 24 * HOUR_MS;
/** Life of a draft with one: longer than the quarter between two reports. */
export const LASTING_DRAFT_MS = 100 * 24 * HOUR_MS;

/** What `createDrafts` needs from its surroundings; all of it has defaults. */
export interface DraftsOptions {
  readonly store?: KeyValueStore;
  readonly crypto?: Crypto;
  readonly clock?: Clock;
}

/** The secret of this browser: the key of all records, and a salt that keeps names out of the record keys. */
interface Secret {
  readonly key: CryptoKey;
  readonly salt: string;
}

interface DraftRecord extends Sealed {
  readonly owner: string;
  readonly savedAt: number;
  readonly expiresAt: number;
}

interface FileRecord extends Sealed {
  readonly owner: string;
  readonly mediaType: string;
}

const SECRET = 'secret';
const draftKey = (id: string) => `draft/${id}`;
const fileKey = (id: string, fileId: string) => `file/${id}/${fileId}`;
const idOf = (key: string) => key.split('/')[1] ?? '';

/** Drafts of this browser. Expired ones are removed when the first draft is asked for. */
export function createDrafts(options: DraftsOptions = {}): Drafts {
  const store = options.store ?? createIndexedDbStore();
  const crypto = options.crypto ?? globalThis.crypto;
  const clock = options.clock ?? systemClock;
  const encoder = new TextEncoder();
  let secret: Promise<Secret> | null = null;

  async function makeSecret(): Promise<Secret> {
    const known = await store.read(SECRET);
    if (known) return known as Secret;
    const salt = [...crypto.getRandomValues(new Uint8Array(16))].join('.');
    return (await store.readOrWrite(SECRET, { key: await createSealKey(crypto.subtle), salt })) as Secret;
  }

  function getSecret(): Promise<Secret> {
    if (secret) return secret;
    const made = makeSecret();
    secret = made;
    made.then(
      () => void sweep().catch(() => {}),
      () => (secret = null),
    );
    return made;
  }

  const hash = async (words: readonly string[]) =>
    sha256Hex(crypto.subtle, encoder.encode(toJson([(await getSecret()).salt, ...words])));

  async function removeDrafts(isGone: (record: DraftRecord) => boolean): Promise<void> {
    const keys = await store.keys();
    const kept = new Set<string>();
    for (const key of keys.filter((name) => name.startsWith('draft/'))) {
      const record = (await store.read(key)) as DraftRecord | undefined;
      if (record && !isGone(record)) kept.add(idOf(key));
    }
    // A file without its draft belongs to nobody.
    await store.remove(keys.filter((key) => key !== SECRET && !kept.has(idOf(key))));
  }

  const sweep = () => removeDrafts((record) => record.expiresAt < clock.now());

  async function open(key: string): Promise<{ record: Sealed; bytes: ArrayBuffer } | null> {
    const { key: sealKey } = await getSecret();
    const record = (await store.read(key)) as Sealed | undefined;
    const bytes = record ? await unseal(crypto, sealKey, key, record) : null;
    return record && bytes ? { record, bytes } : null;
  }

  /** Runs with every failure told as one about storage. */
  async function guarded<Result>(work: () => Promise<Result>): Promise<Result> {
    try {
      return await work();
    } catch (error) {
      throw error instanceof DraftStorageError ? error : new DraftStorageError(error);
    }
  }

  return {
    clock,
    locate: (identity) =>
      guarded(async () => {
        const { origin, formId, agencyId, period, userKey } = identity;
        return {
          id: await hash(['draft', origin, formId, agencyId, period, userKey]),
          owner: await hash(['owner', userKey]),
          isLasting: userKey !== '',
        };
      }),

    read: <Value>({ id }: DraftPlace) =>
      guarded(async () => {
        const opened = await open(draftKey(id));
        if (!opened) return null;
        const { savedAt, expiresAt } = opened.record as DraftRecord;
        if (expiresAt < clock.now()) return null;
        return { value: JSON.parse(new TextDecoder().decode(opened.bytes)) as Value, savedAt };
      }),

    write: ({ id, owner, isLasting }, value) =>
      guarded(async () => {
        const key = draftKey(id);
        const sealed = await seal(crypto, (await getSecret()).key, key, encoder.encode(toJson(value)));
        const savedAt = clock.now();
        const expiresAt = savedAt + (isLasting ? LASTING_DRAFT_MS : ANONYMOUS_DRAFT_MS);
        await store.write(key, { ...sealed, owner, savedAt, expiresAt } satisfies DraftRecord);
        return savedAt;
      }),

    remove: ({ id }) =>
      guarded(async () =>
        store.remove((await store.keys()).filter((key) => key !== SECRET && idOf(key) === id)),
      ),

    readFile: ({ id }, fileId) =>
      guarded(async () => {
        const opened = await open(fileKey(id, fileId));
        return opened && new Blob([opened.bytes], { type: (opened.record as FileRecord).mediaType });
      }),

    writeFile: ({ id, owner }, fileId, file) =>
      guarded(async () => {
        const key = fileKey(id, fileId);
        const sealed = await seal(crypto, (await getSecret()).key, key, await file.arrayBuffer());
        await store.write(key, { ...sealed, owner, mediaType: file.type } satisfies FileRecord);
      }),

    removeFile: ({ id }, fileId) => guarded(() => store.remove([fileKey(id, fileId)])),

    removeAllOf: (userKey) =>
      guarded(async () => {
        const owner = await hash(['owner', userKey]);
        await removeDrafts((record) => record.owner === owner || record.expiresAt < clock.now());
      }),
  };
}
