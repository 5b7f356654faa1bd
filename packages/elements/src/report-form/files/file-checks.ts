import type { AttachmentLimits } from '@kehoach/contract';

/** Why a file is not taken. */
export type FileFault = 'empty' | 'type' | 'too-large' | 'content' | 'password' | 'too-many' | 'repeated';

const OLE = [0xd0, 0xcf, 0x11, 0xe0];
const ZIP = [0x50, 0x4b, 0x03, 0x04];
const PDF = [0x25, 0x50, 0x44, 0x46, 0x2d];

/** First bytes by file name ending. Files of Office and OpenDocument are ZIP archives. */
const SIGNATURES: Readonly<Record<string, readonly number[]>> = {
  '.pdf': PDF,
  '.docx': ZIP,
  '.xlsx': ZIP,
  '.pptx': ZIP,
  '.odt': ZIP,
  '.ods': ZIP,
  '.zip': ZIP,
  '.doc': OLE,
  '.xls': OLE,
  '.ppt': OLE,
  '.jpg': [0xff, 0xd8, 0xff],
  '.jpeg': [0xff, 0xd8, 0xff],
  '.png': [0x89, 0x50, 0x4e, 0x47],
};

/** A PDF's header may stand anywhere in its first kilobyte (ISO 32000-1, note to 7.5.2). */
const HEAD_BYTES = 1024;

/** The ending of a file name in lower case with its dot; empty where there is none. */
export function extensionOf(name: string): string {
  return /\.[^./\\]+$/.exec(name)?.[0].toLowerCase() ?? '';
}

const begins = (head: Uint8Array, signature: readonly number[], at = 0) =>
  signature.every((byte, index) => head[at + index] === byte);

function holds(bytes: Uint8Array, signature: readonly number[]): boolean {
  for (let at = 0; at + signature.length <= bytes.length; at += 1)
    if (begins(bytes, signature, at)) return true;
  return false;
}

/** What the bytes say about a file of this ending; null when they fit, or when nothing is known about the ending. */
function contentFault(extension: string, head: Uint8Array): FileFault | null {
  const signature = SIGNATURES[extension];
  if (!signature) return null;
  if (signature === PDF) return holds(head, PDF) ? null : 'content';
  // Office wraps a file with a password into the older container.
  if (signature === ZIP && begins(head, OLE)) return 'password';
  return begins(head, signature) ? null : 'content';
}

/** The checks that need no reading: ending, emptiness, size. */
function outerFault(file: { name: string; size: number }, limits: AttachmentLimits | null): FileFault | null {
  const accept = (limits?.accept ?? []).map((ending) => ending.toLowerCase());
  if (accept.length > 0 && !accept.includes(extensionOf(file.name))) return 'type';
  if (file.size === 0) return 'empty';
  return typeof limits?.maxBytes === 'number' && file.size > limits.maxBytes ? 'too-large' : null;
}

/** Why a file is not taken, by its name, size and first bytes; null when it is. */
export async function checkFile(file: File, limits: AttachmentLimits | null): Promise<FileFault | null> {
  const outer = outerFault(file, limits);
  if (outer) return outer;
  return contentFault(extensionOf(file.name), new Uint8Array(await file.slice(0, HEAD_BYTES).arrayBuffer()));
}
