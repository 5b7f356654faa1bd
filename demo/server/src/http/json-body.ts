import type { MiddlewareHandler } from 'hono';
import { bodyLimit } from 'hono/body-limit';

import type { ApiContext, ApiEnv } from './api-env.js';
import { toPointer } from './json-pointer.js';
import { ProblemError, problemResponse } from './problem.js';

/** Arrays and objects inside one another; a report needs six. */
const DEEPEST = 32;
const JSON_TYPE = /^application\/json\s*(?:;\s*charset="?utf-8"?\s*)?$/i;

/** Any schema of the contract: what is left to know here is that it can judge a value. */
export interface BodySchema<Value> {
  safeParse(
    value: unknown,
  ):
    | { success: true; data: Value }
    | { success: false; error: { issues: readonly { code?: string; path: readonly PropertyKey[] }[] } };
}

/** Refuses everything but JSON in UTF-8 without compression, before a byte of it is read. */
export const requireJson: MiddlewareHandler<ApiEnv> = async (context, next) => {
  const isPlain = (context.req.header('Content-Encoding') ?? 'identity').toLowerCase() === 'identity';
  if (!isPlain || !JSON_TYPE.test(context.req.header('Content-Type') ?? '')) {
    throw new ProblemError('unsupported-media-type', {
      detail: 'Chỉ nhận Content-Type: application/json, mã hóa UTF-8, không nén.',
      headers: { Accept: 'application/json' },
    });
  }
  await next();
};

/** Refuses a body of more than `maxBytes`, before it is parsed and without reading more of it. */
export function limitBody(maxBytes: number): MiddlewareHandler {
  return bodyLimit({
    maxSize: maxBytes,
    onError: () =>
      problemResponse('too-large', { detail: `Nội dung gửi lên không được quá ${maxBytes} byte.` }),
  });
}

/** True when arrays and objects are nested deeper than `limit`; a deep text could exhaust the stack of its readers. */
export function isDeeperThan(text: string, limit: number): boolean {
  let depth = 0;
  let isInString = false;
  for (let index = 0; index < text.length; index += 1) {
    const unit = text[index];
    if (isInString) {
      if (unit === '\\') index += 1;
      else if (unit === '"') isInString = false;
    } else if (unit === '"') isInString = true;
    else if (unit === '[' || unit === '{') {
      depth += 1;
      if (depth > limit) return true;
    } else if (unit === ']' || unit === '}') depth -= 1;
  }
  return false;
}

async function parseJson(context: ApiContext): Promise<unknown> {
  const bytes = await context.req.arrayBuffer();
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new ProblemError('invalid-json');
  }
  if (isDeeperThan(text, DEEPEST)) {
    throw new ProblemError('invalid-json', { detail: `JSON lồng nhau quá ${DEEPEST} tầng.` });
  }
  try {
    return JSON.parse(text);
  } catch {
    throw new ProblemError('invalid-json');
  }
}

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (found, key) =>
      typeof found === 'object' && found !== null ? (found as Record<PropertyKey, unknown>)[key] : undefined,
    value,
  );
}

/**
 * Reads the body as JSON of one schema. Members that the schema does not name are left out.
 *
 * @throws ProblemError `invalid-json`, or `invalid-body` with a pointer to each fault.
 */
export async function readBody<Value>(context: ApiContext, schema: BodySchema<Value>): Promise<Value> {
  const value = await parseJson(context);
  const read = schema.safeParse(value);
  if (read.success) return read.data;
  throw new ProblemError('invalid-body', {
    errors: read.error.issues.map(({ path }) => {
      const isMissing = valueAt(value, path) === undefined;
      return {
        pointer: toPointer(path),
        code: isMissing ? 'missing' : 'wrong-type',
        detail: isMissing ? 'Thiếu phần bắt buộc này.' : 'Giá trị sai kiểu.',
      };
    }),
  });
}
