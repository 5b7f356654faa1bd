import type { ClientOptions } from '@kehoach/client';

type UploadStack = NonNullable<ClientOptions['uploadStack']>;
type UploadRequest = ReturnType<UploadStack['createRequest']>;

/** A server for uploads (tus 1.0) in memory. */
export interface FakeUploads {
  readonly stack: UploadStack;
  /** Requests in their order: `POST /uploads`, `PATCH /uploads/up-1 from 0`. */
  readonly requests: readonly string[];
  /** Bytes that have arrived, by upload. */
  readonly arrived: ReadonlyMap<string, number>;
  /** Tokens that came along. */
  readonly tokens: readonly string[];
  /** Cuts the line after so many bytes of the next part. */
  cutAfter: number | null;
  /** Status that the next request is answered with, instead of what it asks for. */
  refusal: { readonly status: number; readonly body?: unknown } | null;
  /** Holds parts back until `release()`. */
  isHeld: boolean;
  release(): void;
}

/** A fake of the upload server; it answers what tus-js-client asks. */
export function createFakeUploads(): FakeUploads {
  const requests: string[] = [];
  const tokens: string[] = [];
  const arrived = new Map<string, number>();
  const sizes = new Map<string, number>();
  let held: (() => void)[] = [];

  const uploads: FakeUploads = {
    requests,
    tokens,
    arrived,
    cutAfter: null,
    refusal: null,
    isHeld: false,
    release: () => {
      for (const go of held) go();
      held = [];
    },
    stack: { getName: () => 'fake', createRequest: (method, url) => createRequest(method, url) },
  };

  const respond = (status: number, headers: Record<string, string> = {}, body = '') => ({
    getStatus: () => status,
    getHeader: (name: string) => headers[name],
    getBody: () => body,
    getUnderlyingObject: () => null,
  });

  const answer = (method: string, url: string, headers: Map<string, string>, size: number) => {
    const { pathname } = new URL(url);
    const id = pathname.split('/').pop() ?? '';
    requests.push(
      `${method} ${pathname}${method === 'PATCH' ? ` from ${headers.get('Upload-Offset')}` : ''}`,
    );
    tokens.push(headers.get('Authorization') ?? '');
    const { refusal } = uploads;
    if (refusal) {
      uploads.refusal = null;
      return respond(refusal.status, {}, JSON.stringify(refusal.body ?? {}));
    }
    if (method === 'POST') {
      const created = `up-${sizes.size + 1}`;
      sizes.set(created, Number(headers.get('Upload-Length')));
      arrived.set(created, 0);
      return respond(201, { Location: `${url}/${created}` });
    }
    const known = sizes.get(id);
    if (known === undefined) return respond(404);
    const before = arrived.get(id) ?? 0;
    if (method === 'HEAD') {
      return respond(200, { 'Upload-Offset': String(before), 'Upload-Length': String(known) });
    }
    if (method === 'DELETE') return respond(204);
    const { cutAfter } = uploads;
    uploads.cutAfter = null;
    arrived.set(id, before + Math.min(size, cutAfter ?? size));
    if (cutAfter !== null) throw new Error('the line was cut');
    return respond(204, { 'Upload-Offset': String(before + size) });
  };

  const createRequest = (method: string, url: string): UploadRequest => {
    const headers = new Map<string, string>();
    let onProgress: (bytes: number) => void = () => {};
    let stop: () => void = () => {};
    return {
      getMethod: () => method,
      getURL: () => url,
      setHeader: (name, value) => void headers.set(name, value),
      getHeader: (name) => headers.get(name),
      setProgressHandler: (handler) => void (onProgress = handler),
      send: async (body: unknown) => {
        const size = body instanceof Blob ? body.size : 0;
        if (method === 'PATCH' && uploads.isHeld) {
          onProgress(Math.floor(size / 2));
          await new Promise<void>((resolve, reject) => {
            held.push(resolve);
            stop = () => reject(new Error('aborted'));
          });
        }
        return answer(method, url, headers, size);
      },
      abort: () => {
        stop();
        return Promise.resolve();
      },
      getUnderlyingObject: () => null,
    };
  };
  return uploads;
}
