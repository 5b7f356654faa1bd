import { createStore, delMany, get, keys, set, update } from 'idb-keyval';

/** A place for records that outlive the page. Every call may reject: storage can be full, blocked or missing. */
export interface KeyValueStore {
  /** The record of a key, undefined where there is none. */
  read(key: string): Promise<unknown>;
  write(key: string, value: unknown): Promise<void>;
  /** Writes `value` unless the key has one already, in one step across tabs; gives what is kept then. */
  readOrWrite(key: string, value: unknown): Promise<unknown>;
  remove(keys: readonly string[]): Promise<void>;
  keys(): Promise<string[]>;
}

/**
 * The records of this library in the page's own IndexedDB. The database is opened by the first call, so that a page without a
 * form never makes one.
 */
export function createIndexedDbStore(name = 'kehoach'): KeyValueStore {
  let opened: ReturnType<typeof createStore> | null = null;
  const store = () => (opened ??= createStore(name, 'records'));
  // `async` turns what is thrown where IndexedDB is missing into a rejection.
  return {
    read: async (key) => get<unknown>(key, store()),
    write: async (key, value) => set(key, value, store()),
    readOrWrite: async (key, value) => {
      await update<unknown>(key, (known) => known ?? value, store());
      return get<unknown>(key, store());
    },
    remove: async (names) => delMany([...names], store()),
    keys: async () => (await keys(store())).map(String),
  };
}
