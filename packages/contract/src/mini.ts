/**
 * A combinator with the names and verdicts of `zod/mini`, for the host page: there the real library is too heavy and fails
 * where a page has added to `Object.prototype`. The widget build reads `zod/mini` as this module; a differential test keeps
 * both alike (same verdict, same paths). It checks only: what it accepts is handed on as it is.
 */
type Key = string | number;

export interface Issue {
  readonly code: string;
  readonly path: Key[];
  /** False for a failed check on a value of the right type: a union then reports the inner issue, as zod does. */
  readonly fatal: boolean;
}

type Check = (value: unknown) => boolean;

export interface Schema {
  readonly isOptional: boolean;
  run(value: unknown, path: Key[], issues: Issue[]): void;
  check(...checks: Check[]): Schema;
}

type Run = Schema['run'];

function schema(run: Run, isOptional = false): Schema {
  return {
    isOptional,
    run,
    check: (...checks) =>
      schema((value, path, issues) => {
        const before = issues.length;
        run(value, path, issues);
        if (issues.length > before) return;
        for (const test of checks) if (!test(value)) issues.push({ code: 'custom', path, fatal: false });
      }, isOptional),
  };
}

function typed(code: string, test: Check): Schema {
  return schema((value, path, issues) => {
    if (!test(value)) issues.push({ code, path, fatal: true });
  });
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

const hasOwn = (value: object, key: string) => Object.prototype.hasOwnProperty.call(value, key);

const TYPE = 'invalid_type';

export const string = () => typed(TYPE, (value) => typeof value === 'string');
export const number = () => typed(TYPE, (value) => typeof value === 'number' && Number.isFinite(value));
export const boolean = () => typed(TYPE, (value) => typeof value === 'boolean');
const nothing = () => typed(TYPE, (value) => value === null);
export { nothing as null };
export const unknown = () => schema(() => {}, true);
export const literal = (expected: unknown) => typed('invalid_value', (value) => value === expected);
const oneOf = (values: readonly unknown[]) => typed('invalid_value', (value) => values.includes(value));
export { oneOf as enum };

export const minLength = (length: number) => (value: unknown) => (value as string).length >= length;

export const optional = (inner: Schema): Schema =>
  schema((value, path, issues) => {
    if (value !== undefined) inner.run(value, path, issues);
  }, true);
export const nullable = (inner: Schema): Schema =>
  schema((value, path, issues) => {
    if (value !== null) inner.run(value, path, issues);
  }, inner.isOptional);
export const nullish = (inner: Schema): Schema => optional(nullable(inner));

export const array = (inner: Schema): Schema =>
  schema((value, path, issues) => {
    if (!Array.isArray(value)) return void issues.push({ code: TYPE, path, fatal: true });
    for (let index = 0; index < value.length; index += 1) inner.run(value[index], [...path, index], issues);
  });

export const record = (_key: Schema, inner: Schema): Schema =>
  schema((value, path, issues) => {
    if (!isRecord(value)) return void issues.push({ code: TYPE, path, fatal: true });
    for (const key of Object.keys(value)) inner.run(value[key], [...path, key], issues);
  });

export const object = (shape: Record<string, Schema>): Schema => {
  const keys = Object.keys(shape);
  return schema((value, path, issues) => {
    if (!isRecord(value)) return void issues.push({ code: TYPE, path, fatal: true });
    for (const key of keys) {
      const inner = shape[key] as Schema;
      // Only own members count: a page may have added to Object.prototype.
      if (hasOwn(value, key)) inner.run(value[key], [...path, key], issues);
      else if (!inner.isOptional) issues.push({ code: TYPE, path: [...path, key], fatal: true });
    }
  });
};

export const union = (options: readonly Schema[]): Schema =>
  schema((value, path, issues) => {
    const nearMisses: Issue[][] = [];
    for (const option of options) {
      const found: Issue[] = [];
      option.run(value, path, found);
      if (found.length === 0) return;
      if (!found.some((issue) => issue.fatal)) nearMisses.push(found);
    }
    if (nearMisses.length === 1) issues.push(...(nearMisses[0] as Issue[]));
    else issues.push({ code: 'invalid_union', path, fatal: true });
  });

/** Checks a value; `error.issues` name each fault with its path. */
export function safeParse<Value>(
  inner: Schema,
  value: unknown,
): { success: true; data: Value } | { success: false; error: { issues: Issue[] } } {
  const issues: Issue[] = [];
  inner.run(value, [], issues);
  return issues.length === 0 ? { success: true, data: value as Value } : { success: false, error: { issues } };
}
