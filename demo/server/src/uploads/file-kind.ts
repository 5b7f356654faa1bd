/** A kind of file that reports may carry. */
export interface FileKind {
  readonly mediaType: string;
  /** What the bytes must show: a signature at the start, or the named member of an Office package. */
  readonly signature: 'pdf' | 'jpeg' | 'png' | { readonly officePart: string };
}

const JPEG: FileKind = { mediaType: 'image/jpeg', signature: 'jpeg' };

/** Kinds by file name ending, in lower case with the dot. */
export const FILE_KINDS: Readonly<Record<string, FileKind>> = {
  '.pdf': { mediaType: 'application/pdf', signature: 'pdf' },
  '.docx': {
    mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    signature: { officePart: 'word/document.xml' },
  },
  '.xlsx': {
    mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    signature: { officePart: 'xl/workbook.xml' },
  },
  '.jpg': JPEG,
  '.jpeg': JPEG,
  '.png': { mediaType: 'image/png', signature: 'png' },
};

const LONGEST_NAME = 200;

/** The ending of a file name, in lower case with the dot; empty where there is none. */
export function extensionOf(name: string): string {
  return /\.[^./\\]+$/.exec(name)?.[0].toLowerCase() ?? '';
}

/** The last part of a file name without control characters, in NFC (macOS sends NFD), its ending kept when it is cut. */
export function cleanFileName(name: string): string {
  const last = name.normalize('NFC').split(/[/\\]/).at(-1) ?? '';
  const clean = last.replace(/[\p{Cc}\p{Cf}\u2028\u2029]/gu, '').trim();
  const characters = [...clean];
  if (characters.length <= LONGEST_NAME) return clean;
  const extension = extensionOf(clean).slice(0, LONGEST_NAME);
  return characters.slice(0, LONGEST_NAME - extension.length).join('') + extension;
}
