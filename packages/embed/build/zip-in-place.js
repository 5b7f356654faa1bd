const ASYNC_ZIP = '/write-excel-file/modules/zip/zipToArrayBuffer.js';

/**
 * Lets the library that makes spreadsheets compress where it is. It would start a worker from a `blob:` address for files over
 * 160 kB, which pages with a strict Content-Security-Policy refuse without a word: the file would never come.
 *
 * @returns {import('vite').Plugin}
 */
export function zipInPlace() {
  return {
    name: 'kehoach:zip-in-place',
    transform: (_code, id) =>
      id.endsWith(ASYNC_ZIP)
        ? {
            code: "import { zipSync } from 'fflate';\nexport default (files) => Promise.resolve(zipSync(files).buffer);",
            map: null,
          }
        : null,
  };
}
