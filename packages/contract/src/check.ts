import * as z from 'zod/mini';

/** A schema of the contract whose valid values are of type `Value`. */
export type Schema<Value> = z.ZodMiniType<Value>;

/** A fault in a value: where it is and what kind it is. */
export interface Fault {
  readonly path: readonly (string | number)[];
  readonly cause: string;
}

/** All faults of a value against a schema; none when it is valid. */
export function faultsOf(schema: Schema<unknown>, value: unknown): Fault[] {
  const result = z.safeParse(schema, value);
  if (result.success) return [];
  return result.error.issues.map((issue) => ({ path: issue.path as Fault['path'], cause: issue.code }));
}
