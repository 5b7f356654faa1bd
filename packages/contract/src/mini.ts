/**
 * A combinator with the names and verdicts of `zod/mini`, for the host page: there the real library is too heavy and fails
 * where a page has added to `Object.prototype`. The widget build reads `zod/mini` as this module; a differential test keeps
 * both alike (same verdict, same paths). It checks only: what it accepts is handed on as it is, extra members included.
 */
type Key = string | number;

export interface Issue {
  readonly code: string;
  readonly path: Key[];
  /** False for a failed check on a value of the right type: a union then reports the inner issue, as zod does. */
  readonly fatal: boolean;
}

type Test = (value: unknown) => boolean;

export interface Schema {
  /** True where an object may leave the member out. */
  readonly isOptional: boolean;
  /** Adds what is wrong with `value` to `issues`, with paths that begin at `value`. */
  run(value: unknown, issues: Issue[]): void;
  check(...tests: Test[]): Schema;
}

const report = (issues: Issue[], code: string, path: Key[] = [], fatal = true) =>
  void issues.push({ code, path, fatal });

function schema(run: Schema['run'], isOptional = false): Schema {
  const check = (...tests: Test[]) =>
    schema((value, issues) => {
      const before = issues.length;
      run(value, issues);
      if (issues.length > before) return;
      for (const test of tests) if (!test(value)) report(issues, 'custom', [], false);
    }, isOptional);
  return { isOptional, run, check };
}

const typed = (test: Test, code = 'invalid_type') =>
  schema((value, issues) => {
    if (!test(value)) report(issues, code);
  });

/** Runs the schema of a member. Paths are built from the inside out, so that a valid value costs none. */
function runMember(inner: Schema, value: unknown, key: Key, issues: Issue[]): void {
  const before = issues.length;
  inner.run(value, issues);
  for (let index = before; index < issues.length; index += 1) (issues[index] as Issue).path.unshift(key);
}

type Bag = Record<string, unknown>;
const isObject = (value: unknown): value is Bag =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const hasOwn = (value: object, key: string) => Object.prototype.hasOwnProperty.call(value, key);

/** True for an object of any realm that no class made. */
function isPlainObject(value: unknown): value is Bag {
  if (!isObject(value)) return false;
  const parent = Object.getPrototypeOf(value) as object | null;
  return parent === null || hasOwn(parent, 'isPrototypeOf');
}

// The annotations let a bundle leave out the schemas that a widget does not use.
/*@__NO_SIDE_EFFECTS__*/ export const string = () => typed((value) => typeof value === 'string');
/*@__NO_SIDE_EFFECTS__*/ export const number = () => typed(Number.isFinite);
/*@__NO_SIDE_EFFECTS__*/ export const boolean = () => typed((value) => typeof value === 'boolean');
/*@__NO_SIDE_EFFECTS__*/ export const unknown = () => schema(() => {});
/*@__NO_SIDE_EFFECTS__*/ const nothing = () => typed((value) => value === null);
/*@__NO_SIDE_EFFECTS__*/ const oneOf = (values: readonly unknown[]) =>
  typed((value) => values.includes(value), 'invalid_value');
export { nothing as null, oneOf as enum };
/*@__NO_SIDE_EFFECTS__*/ export const literal = (expected: unknown) => oneOf([expected]);
/*@__NO_SIDE_EFFECTS__*/ export const minLength = (length: number) => (value: unknown) =>
  (value as string).length >= length;

/*@__NO_SIDE_EFFECTS__*/ export const optional = (inner: Schema) =>
  schema((value, issues) => {
    if (value !== undefined) inner.run(value, issues);
  }, true);

/*@__NO_SIDE_EFFECTS__*/ export const nullable = (inner: Schema) =>
  schema((value, issues) => {
    if (value !== null) inner.run(value, issues);
  }, inner.isOptional);

/*@__NO_SIDE_EFFECTS__*/ export const nullish = (inner: Schema) => optional(nullable(inner));

/*@__NO_SIDE_EFFECTS__*/ export const array = (inner: Schema) =>
  schema((value, issues) => {
    if (!Array.isArray(value)) return report(issues, 'invalid_type');
    for (let index = 0; index < value.length; index += 1) runMember(inner, value[index], index, issues);
  });

/*@__NO_SIDE_EFFECTS__*/ export const record = (_key: Schema, inner: Schema) =>
  schema((value, issues) => {
    if (!isPlainObject(value)) return report(issues, 'invalid_type');
    for (const key of Object.keys(value)) if (key !== '__proto__') runMember(inner, value[key], key, issues);
  });

/*@__NO_SIDE_EFFECTS__*/ export const object = (shape: Record<string, Schema>) => {
  const keys = Object.keys(shape);
  return schema((value, issues) => {
    if (!isObject(value)) return report(issues, 'invalid_type');
    for (const key of keys) {
      const inner = shape[key] as Schema;
      // Only own members count: a page may have added to Object.prototype.
      if (hasOwn(value, key)) runMember(inner, value[key], key, issues);
      else if (!inner.isOptional) report(issues, 'invalid_type', [key]);
    }
  });
};

/*@__NO_SIDE_EFFECTS__*/ export const union = (options: readonly Schema[]) =>
  schema(
    (value, issues) => {
      const before = issues.length;
      const nearMisses: Issue[][] = [];
      for (const option of options) {
        option.run(value, issues);
        if (issues.length === before) return;
        const found = issues.splice(before);
        if (!found.some((issue) => issue.fatal)) nearMisses.push(found);
      }
      if (nearMisses.length === 1) issues.push(...(nearMisses[0] as Issue[]));
      else report(issues, 'invalid_union');
    },
    options.some((option) => option.isOptional),
  );

/** Checks a value; `error.issues` name each fault with its path. */
export function safeParse<Value>(
  inner: Schema,
  value: unknown,
): { success: true; data: Value } | { success: false; error: { issues: Issue[] } } {
  const issues: Issue[] = [];
  inner.run(value, issues);
  return issues.length === 0
    ? { success: true, data: value as Value }
    : { success: false, error: { issues } };
}
