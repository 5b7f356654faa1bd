import { Upload } from '@tus/server';
import type { KvStore } from '@tus/server';

import type { UploadStore } from '../database/upload-store.js';

/** Lets tus keep what it knows of an upload in the database instead of a file beside each file. */
export function createTusConfigStore(uploads: UploadStore): KvStore<Upload> {
  return {
    get: (id) => {
      const row = uploads.read(id);
      if (row === null) return Promise.resolve(undefined);
      const { bytes, metadata, createdAt } = row;
      return Promise.resolve(
        new Upload({
          id,
          offset: 0,
          metadata,
          creation_date: createdAt,
          ...(bytes !== null && { size: bytes }),
        }),
      );
    },
    set: (id, upload) => {
      // The row is made when the upload is announced; only the length may come later.
      if (upload.size !== undefined) uploads.setBytes(id, upload.size);
      return Promise.resolve();
    },
    delete: (id) => {
      uploads.remove(id);
      return Promise.resolve();
    },
    list: () => Promise.resolve(uploads.ids()),
  };
}
