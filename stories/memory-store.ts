import type { KeyValueStore } from '@kehoach/client';

/** Records that live as long as the page: a story begins afresh each time it is opened. */
export function createMemoryStore(): KeyValueStore {
  const records = new Map<string, unknown>();
  return {
    read: (key) => Promise.resolve(records.get(key)),
    write: (key, value) => Promise.resolve(void records.set(key, value)),
    readOrWrite: (key, value) => {
      if (!records.has(key)) records.set(key, value);
      return Promise.resolve(records.get(key));
    },
    remove: (keys) => {
      for (const key of keys) records.delete(key);
      return Promise.resolve();
    },
    keys: () => Promise.resolve([...records.keys()]),
  };
}
