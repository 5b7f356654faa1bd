import { createHash } from 'node:crypto';
import { open } from 'node:fs/promises';
import type { FileHandle } from 'node:fs/promises';

import type { FileKind } from './file-kind.js';
import { readZipDirectory } from './zip-directory.js';

/** Why a file is refused. */
export type FileFault = 'file-type' | 'password-protected' | 'unpacks-too-large';

/** What the server found in a file: its SHA-256 in lower-case hex, or why it is refused. */
export type Inspection = { readonly sha256: string } | { readonly fault: FileFault };

/** Bytes that an Office file may take when unpacked. */
const LARGEST_UNPACKED = 200 * 1024 * 1024;
/** A PDF's header may stand anywhere in the first kilobyte (ISO 32000-1, note to 7.5.2). */
const HEAD_BYTES = 1_024;

const PDF = Buffer.from('%PDF-', 'latin1');
const JPEG = Buffer.from([0xff, 0xd8, 0xff]);
const PNG = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const ZIP = Buffer.from('PK\x03\x04', 'latin1');
/** An Office file with a password is wrapped into the older OLE container. */
const OLE = Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);

const begins = (head: Buffer, signature: Buffer) => head.subarray(0, signature.length).equals(signature);

async function findOfficeFault(file: FileHandle, bytes: number, head: Buffer, part: string) {
  if (begins(head, OLE)) return 'password-protected';
  const directory = begins(head, ZIP) ? await readZipDirectory(file, bytes) : null;
  if (directory === null) return 'file-type';
  if (directory.isEncrypted) return 'password-protected';
  if (directory.unpackedBytes > LARGEST_UNPACKED) return 'unpacks-too-large';
  const isPackage = directory.names.includes('[Content_Types].xml') && directory.names.includes(part);
  return isPackage ? null : 'file-type';
}

async function findFault(file: FileHandle, bytes: number, kind: FileKind): Promise<FileFault | null> {
  const { buffer, bytesRead } = await file.read(Buffer.alloc(HEAD_BYTES), 0, HEAD_BYTES, 0);
  const head = buffer.subarray(0, bytesRead);
  switch (kind.signature) {
    case 'pdf':
      return head.includes(PDF) ? null : 'file-type';
    case 'jpeg':
      return begins(head, JPEG) ? null : 'file-type';
    case 'png':
      return begins(head, PNG) ? null : 'file-type';
    default:
      return findOfficeFault(file, bytes, head, kind.signature.officePart);
  }
}

/** Reads a file whole: its bytes must be what its name says. */
export async function inspectFile(path: string, kind: FileKind): Promise<Inspection> {
  const file = await open(path, 'r');
  try {
    const { size } = await file.stat();
    const fault = await findFault(file, size, kind);
    if (fault !== null) return { fault };
    const hash = createHash('sha256');
    for await (const chunk of file.createReadStream({ start: 0, autoClose: false }))
      hash.update(chunk as Buffer);
    return { sha256: hash.digest('hex') };
  } finally {
    await file.close();
  }
}
