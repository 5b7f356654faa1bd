/** A function that computes again only when an argument is another one than before. */
export function rememberLast<Arguments extends readonly unknown[], Result>(
  compute: (...values: Arguments) => Result,
): (...values: Arguments) => Result {
  let known: { readonly values: Arguments; readonly result: Result } | null = null;
  return (...values) => {
    if (!known?.values.every((value, index) => value === values[index]))
      known = { values, result: compute(...values) };
    return known.result;
  };
}
