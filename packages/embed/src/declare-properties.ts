interface ReactiveClass {
  createProperty(name: string, options: object): void;
}

/**
 * Declares the properties of an element; in our build it stands for their decorators. The attribute of a property is its name
 * with hyphens between its words unless its options say otherwise.
 *
 * @param names of all properties, with a space between them
 * @param options of those that have some, by name
 */
export function declareProperties(
  element: ReactiveClass,
  names: string,
  options: Readonly<Record<string, object>>,
): void {
  for (const name of names.split(' ')) {
    const attribute = name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
    element.createProperty(name, { attribute, ...options[name] });
  }
}
