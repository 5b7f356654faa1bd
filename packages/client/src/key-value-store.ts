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

const RECORDS = 'records';

/** Why a request or a transaction failed; both have a reason once they have. */
const failureOf = ({ error }: { readonly error: DOMException | null }) => error as DOMException;

/**
 * The records of this library in the page's own IndexedDB. The database is opened by the first call, so that a page without a
 * form never makes one.
 */
export function createIndexedDbStore(name = 'kehoach'): KeyValueStore {
  let opened: Promise<IDBDatabase> | null = null;

  const open = () =>
    (opened ??= new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open(name);
      request.onupgradeneeded = () => request.result.createObjectStore(RECORDS);
      request.onerror = () => reject(failureOf(request));
      request.onsuccess = () => {
        // Safari closes databases of its own accord; the next call opens it again.
        request.result.onclose = () => (opened = null);
        resolve(request.result);
      };
    }).catch((error: unknown) => {
      opened = null;
      throw error;
    }));

  /** Works in one transaction and settles with it: what was written then is kept. Gives the result of the request. */
  async function run<Result>(
    mode: IDBTransactionMode,
    work: (records: IDBObjectStore) => IDBRequest<Result> | void,
  ): Promise<Result | undefined> {
    const transaction = (await open()).transaction(RECORDS, mode);
    return new Promise((resolve, reject) => {
      const request = work(transaction.objectStore(RECORDS));
      transaction.oncomplete = () => resolve(request?.result);
      transaction.onabort = () => reject(failureOf(transaction));
    });
  }

  return {
    read: (key) => run<unknown>('readonly', (records) => records.get(key)),
    write: async (key, value) => void (await run('readwrite', (records) => records.put(value, key))),
    readOrWrite: async (key, value) => {
      const known = await run<unknown>('readwrite', (records) => {
        const request = records.get(key);
        request.onsuccess = () => {
          if (request.result === undefined) records.put(value, key);
        };
        return request;
      });
      return known ?? value;
    },
    remove: (names) =>
      run<undefined>('readwrite', (records) => {
        for (const key of names) records.delete(key);
      }),
    keys: async () => ((await run('readonly', (records) => records.getAllKeys())) ?? []).map(String),
  };
}
