import { beforeEach, describe, expect, it } from 'vitest';

import { ANONYMOUS_DRAFT_MS, createDrafts, DraftStorageError, LASTING_DRAFT_MS } from './drafts.js';
import type { DraftIdentity } from './drafts.js';
import type { KeyValueStore } from './key-value-store.js';

const IDENTITY: DraftIdentity = {
  origin: 'https://api.example',
  formId: 'form',
  agencyId: 'so-y-te',
  period: '2025-S1',
  userKey: 'lan',
};

function createMemoryStore(): KeyValueStore & { readonly records: Map<string, unknown> } {
  const records = new Map<string, unknown>();
  return {
    records,
    read: async (key) => records.get(key),
    write: async (key, value) => void records.set(key, value),
    readOrWrite: async (key, value) => {
      if (!records.has(key)) records.set(key, value);
      return records.get(key);
    },
    remove: async (keys) => {
      for (const key of keys) records.delete(key);
    },
    keys: async () => [...records.keys()],
  };
}

let now = 0;
const clock = { now: () => now, setTimer: () => 0, clearTimer: () => {} };
let store = createMemoryStore();
const open = () => createDrafts({ store, clock });

beforeEach(() => {
  now = 1_000_000;
  store = createMemoryStore();
});

describe('a kept draft', () => {
  it('is read again by another page of the same browser', async () => {
    const first = open();
    await first.write(await first.locate(IDENTITY), { answers: ['Kế hoạch'] });
    const second = open();
    expect(await second.read(await second.locate(IDENTITY))).toEqual({
      value: { answers: ['Kế hoạch'] },
      savedAt: 1_000_000,
    });
  });

  it.each(['origin', 'formId', 'agencyId', 'period', 'userKey'] as const)(
    'is invisible under another %s',
    async (part) => {
      const drafts = open();
      await drafts.write(await drafts.locate(IDENTITY), { answer: 1 });
      expect(await drafts.read(await drafts.locate({ ...IDENTITY, [part]: 'other' }))).toBeNull();
    },
  );

  it('shows neither its words nor whose it is', async () => {
    const drafts = open();
    const place = await drafts.locate(IDENTITY);
    await drafts.write(place, { answer: 'bí mật' });
    await drafts.writeFile(place, 'f1', new Blob(['bí mật']));
    for (const [key, record] of store.records) {
      const { data = new ArrayBuffer(0), ...rest } = record as { data?: ArrayBuffer };
      const shown = key + JSON.stringify(rest) + new TextDecoder().decode(data);
      expect(shown).not.toMatch(/bí mật|lan|so-y-te|2025/);
    }
  });

  it('cannot be moved to the place of another one', async () => {
    const drafts = open();
    const [mine, theirs] = [
      await drafts.locate(IDENTITY),
      await drafts.locate({ ...IDENTITY, userKey: 'mai' }),
    ];
    await drafts.write(mine, { answer: 1 });
    store.records.set(`draft/${theirs.id}`, store.records.get(`draft/${mine.id}`));
    expect(await drafts.read(theirs)).toBeNull();
  });

  it('has a key that the browser does not hand out', async () => {
    await open().locate(IDENTITY);
    const { key } = store.records.get('secret') as { key: CryptoKey };
    await expect(crypto.subtle.exportKey('raw', key)).rejects.toThrow();
  });

  it('keeps its files beside it', async () => {
    const drafts = open();
    const place = await drafts.locate(IDENTITY);
    await drafts.writeFile(place, 'f1', new Blob(['%PDF-'], { type: 'application/pdf' }));
    const file = await drafts.readFile(place, 'f1');
    expect([file?.type, await file?.text()]).toEqual(['application/pdf', '%PDF-']);
    await drafts.removeFile(place, 'f1');
    expect(await drafts.readFile(place, 'f1')).toBeNull();
  });

  it('goes with its files when it is removed, and leaves the others', async () => {
    const drafts = open();
    const [gone, kept] = [await drafts.locate(IDENTITY), await drafts.locate({ ...IDENTITY, agencyId: 'x' })];
    for (const place of [gone, kept]) {
      await drafts.write(place, { answer: 1 });
      await drafts.writeFile(place, 'f1', new Blob(['x']));
    }
    await drafts.remove(gone);
    expect(await drafts.read(gone)).toBeNull();
    expect(await drafts.readFile(gone, 'f1')).toBeNull();
    expect(await drafts.read(kept)).not.toBeNull();
    expect(await drafts.readFile(kept, 'f1')).not.toBeNull();
  });
});

describe('the life of a draft', () => {
  it.each([
    ['an unknown person', '', ANONYMOUS_DRAFT_MS],
    ['a known one', 'lan', LASTING_DRAFT_MS],
  ])('of %s ends, and nothing of it stays', async (_who, userKey, life) => {
    const first = open();
    const place = await first.locate({ ...IDENTITY, userKey });
    await first.write(place, { answer: 1 });
    await first.writeFile(place, 'f1', new Blob(['x']));
    now += life;
    expect(await first.read(place)).not.toBeNull();
    now += 1;
    expect(await first.read(place)).toBeNull();
    const later = open();
    await later.locate(IDENTITY);
    await new Promise((resolve) => setTimeout(resolve, 10));
    expect([...store.records.keys()]).toEqual(['secret']);
  });

  it('ends for all drafts of one person at their log-out', async () => {
    const drafts = open();
    const places = [];
    for (const [userKey, agencyId] of [
      ['lan', 'a'],
      ['lan', 'b'],
      ['mai', 'a'],
    ] as const) {
      const place = await drafts.locate({ ...IDENTITY, userKey, agencyId });
      await drafts.write(place, { answer: 1 });
      places.push(place);
    }
    await drafts.removeAllOf('lan');
    const left = [];
    for (const place of places) left.push((await drafts.read(place)) !== null);
    expect(left).toEqual([false, false, true]);
  });
});

describe('storage that fails', () => {
  const failing = (error: Error) =>
    createDrafts({
      clock,
      store: {
        ...createMemoryStore(),
        write: () => Promise.reject(error),
        keys: () => Promise.reject(error),
      },
    });

  it('is told as full or as blocked', async () => {
    const full = failing(new DOMException('no room', 'QuotaExceededError'));
    const place = await full.locate(IDENTITY);
    await expect(full.write(place, {})).rejects.toMatchObject({ name: 'DraftStorageError', fault: 'full' });
    await expect(failing(new Error('denied')).write(place, {})).rejects.toMatchObject({ fault: 'blocked' });
  });

  it('is told where the page is not secure and has no encryption', async () => {
    const insecure = { getRandomValues: (bytes: Uint8Array) => bytes } as unknown as Crypto;
    const drafts = createDrafts({ store, clock, crypto: insecure });
    await expect(drafts.locate(IDENTITY)).rejects.toBeInstanceOf(DraftStorageError);
  });

  it('is asked again the next time', async () => {
    let isBlocked = true;
    const flaky = {
      ...store,
      readOrWrite: (key: string, value: unknown) =>
        isBlocked ? Promise.reject(new Error()) : store.readOrWrite(key, value),
    };
    const drafts = createDrafts({ store: flaky, clock });
    await expect(drafts.locate(IDENTITY)).rejects.toThrow();
    isBlocked = false;
    expect((await drafts.locate(IDENTITY)).id).toMatch(/^[0-9a-f]{64}$/);
  });
});
