/** Most bytes of a name in UTF-8: file systems take 255, with an ending and the number that browsers add. */
const MOST_BYTES = 200;
/** Devices of Windows, which are no file's name with any ending. */
const DEVICE = /^(con|prn|aux|nul|com\d|lpt\d)(?![^.])/i;

/**
 * The name of a file about things with these ids, without its ending: what file systems refuse is written as a dash. Empty ids
 * are left out; without any the name is that of the library.
 */
export function fileNameOf(ids: readonly (string | undefined)[]): string {
  const joined = ids
    .filter((id) => id)
    .join('-')
    .normalize('NFC');
  const { read } = new TextEncoder().encodeInto(joined, new Uint8Array(MOST_BYTES));
  const clean = joined
    .slice(0, read)
    // Control and format signs (among them those that turn the order of letters), white space, and what paths and Windows use.
    .replace(/[\p{C}\s\\/:*?"<>|]+/gu, '-')
    .replace(/^[-.]+|[-.]+$/g, '');
  return DEVICE.test(clean) ? `_${clean}` : clean || 'kehoach';
}
