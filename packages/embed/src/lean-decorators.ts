/**
 * Stands for `lit/decorators.js` in our build. Lit's own module carries both kinds of decorators; ours are of the older kind
 * only (`experimentalDecorators`), for which declaring the property is all there is to do.
 */
interface ReactiveClass {
  createProperty(name: string, options?: object): void;
}

type Declare = (prototype: object, name: string) => void;

export const property =
  (options?: object): Declare =>
  (prototype, name) =>
    (prototype.constructor as unknown as ReactiveClass).createProperty(name, options);

export const state = (): Declare => property({ state: true, attribute: false });
