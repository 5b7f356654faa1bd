import { Buffer } from 'node:buffer';

import type { TestApi, TestRequest } from './open-test-api.js';

const TUS = { 'Tus-Resumable': '1.0.0' };

/** Headers that announce a file to tus. */
export function creationHeaders(name: string, bytes: number): Record<string, string> {
  const filename = Buffer.from(name, 'utf8').toString('base64');
  return { ...TUS, 'Upload-Length': String(bytes), 'Upload-Metadata': `filename ${filename}` };
}

/** Headers of a part that begins at `offset`. */
export function partHeaders(offset: number): Record<string, string> {
  return { ...TUS, 'Upload-Offset': String(offset), 'Content-Type': 'application/offset+octet-stream' };
}

type Send = TestApi['send'];

/** Announces a file; the answer's Location is where its parts go. */
export function announce(send: Send, as: string, name: string, bytes: number): Promise<Response> {
  return send('/uploads', { method: 'POST', as, headers: creationHeaders(name, bytes) });
}

/** Sends a part of a file. */
export function sendPart(
  send: Send,
  as: string,
  address: string,
  offset: number,
  part: Buffer,
): Promise<Response> {
  const request: TestRequest = {
    method: 'PATCH',
    as,
    body: new Uint8Array(part),
    headers: partHeaders(offset),
  };
  return send(address, request);
}

/** Asks how far an upload has come. */
export function askOffset(send: Send, as: string, address: string): Promise<Response> {
  return send(address, { method: 'HEAD', as, headers: TUS });
}

/** Uploads a file whole and gives its id. */
export async function upload(send: Send, as: string, name: string, content: Buffer): Promise<string> {
  const created = await announce(send, as, name, content.length);
  const address = created.headers.get('Location') ?? '';
  const sent = await sendPart(send, as, address, 0, content);
  if (sent.status !== 204) throw new Error(`The upload of ${name} ended with ${sent.status}.`);
  return address.split('/').at(-1) ?? '';
}
