import type { LoadError } from './errors.js';

/** The parts of an RFC 9457 body that words are made from; everything else in it is ignored. */
export interface ProblemWords {
  readonly code: string | null;
  readonly title: string | null;
  readonly detail: string | null;
  readonly errors: readonly { readonly pointer: string; readonly code: string; readonly detail: string }[];
}

const textOrNull = (value: unknown): string | null =>
  typeof value === 'string' && value !== '' ? value : null;

function readProblem(body: unknown): ProblemWords | null {
  if (typeof body !== 'object' || body === null) return null;
  const problem = body as Record<string, unknown>;
  const faults = Array.isArray(problem['errors']) ? (problem['errors'] as unknown[]) : [];
  const words: ProblemWords = {
    code: textOrNull(problem['code']),
    title: textOrNull(problem['title']),
    detail: textOrNull(problem['detail']),
    errors: faults
      .filter((fault): fault is Record<string, unknown> => typeof fault === 'object' && fault !== null)
      .map((fault) => ({
        pointer: textOrNull(fault['pointer']) ?? '',
        code: textOrNull(fault['code']) ?? '',
        detail: textOrNull(fault['detail']) ?? '',
      })),
  };
  return words.code === null && words.title === null && words.detail === null ? null : words;
}

/** The words of the problem+json body that an error answer carried; null when it was none. */
export function problemOf(error: LoadError): ProblemWords | null {
  if (error.body === null) return null;
  try {
    return readProblem(JSON.parse(error.body));
  } catch {
    return null;
  }
}
