/**
 * Stands for the compiler's helper of this name in our build: applies the decorators of a member. The compiler's own asks
 * `Reflect.decorate` first, which is another script's where a page has loaded a polyfill of it.
 */
export default function decorate(
  decorators: readonly ((prototype: object, name: string) => void)[],
  prototype: object,
  name: string,
): void {
  for (const apply of decorators) apply(prototype, name);
}
