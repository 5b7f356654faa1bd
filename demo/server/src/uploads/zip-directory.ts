import type { FileHandle } from 'node:fs/promises';

/** What the directory at the end of a ZIP file tells, without unpacking anything. */
export interface ZipDirectory {
  readonly names: readonly string[];
  /** Bytes that all members would take when unpacked, by the directory's own account. */
  readonly unpackedBytes: number;
  readonly isEncrypted: boolean;
}

/** Fixed part of the end record and the longest comment behind it (APPNOTE 4.3.16). */
const END_RECORD_BYTES = 22;
const LONGEST_COMMENT = 0xffff;
const END_SIGNATURE = 0x06054b50;
const MEMBER_SIGNATURE = 0x02014b50;
const MEMBER_BYTES = 46;
const MOST_MEMBERS = 4_096;
const LARGEST_DIRECTORY = 1_048_576;

async function readAt(file: FileHandle, position: number, length: number): Promise<Buffer> {
  const buffer = Buffer.alloc(length);
  const { bytesRead } = await file.read(buffer, 0, length, position);
  return buffer.subarray(0, bytesRead);
}

function findEnd(tail: Buffer): number {
  for (let index = tail.length - END_RECORD_BYTES; index >= 0; index -= 1) {
    if (tail.readUInt32LE(index) === END_SIGNATURE) return index;
  }
  return -1;
}

/** Reads the directory of a ZIP file; null for what is none, and for one larger than any report needs (ZIP64 included). */
export async function readZipDirectory(file: FileHandle, bytes: number): Promise<ZipDirectory | null> {
  const tailBytes = Math.min(bytes, END_RECORD_BYTES + LONGEST_COMMENT);
  const tail = await readAt(file, bytes - tailBytes, tailBytes);
  const end = findEnd(tail);
  if (end < 0) return null;
  const count = tail.readUInt16LE(end + 10);
  const size = tail.readUInt32LE(end + 12);
  const offset = tail.readUInt32LE(end + 16);
  if (count > MOST_MEMBERS || size > LARGEST_DIRECTORY || offset + size > bytes) return null;

  const directory = await readAt(file, offset, size);
  const names: string[] = [];
  let unpackedBytes = 0;
  let isEncrypted = false;
  let at = 0;
  for (let member = 0; member < count; member += 1) {
    if (at + MEMBER_BYTES > directory.length || directory.readUInt32LE(at) !== MEMBER_SIGNATURE) return null;
    isEncrypted ||= (directory.readUInt16LE(at + 8) & 1) === 1;
    unpackedBytes += directory.readUInt32LE(at + 24);
    const nameBytes = directory.readUInt16LE(at + 28);
    names.push(directory.toString('utf8', at + MEMBER_BYTES, at + MEMBER_BYTES + nameBytes));
    at += MEMBER_BYTES + nameBytes + directory.readUInt16LE(at + 30) + directory.readUInt16LE(at + 32);
  }
  return { names, unpackedBytes, isEncrypted };
}
