/**
 * Stands for `css-tag.js` of `@lit/reactive-element` in our build. Lit's own also serves browsers without constructable style
 * sheets, by `<style>` elements that a strict content security policy refuses; every browser we support has them. Styles reach
 * this as text only: the build writes each `css` template as a call of `unsafeCSS`.
 */
export class CSSResult {
  readonly cssText: string;
  #sheet: CSSStyleSheet | null = null;

  constructor(cssText: string) {
    this.cssText = cssText;
  }

  /** The same sheet for every element. */
  get styleSheet(): CSSStyleSheet {
    if (!this.#sheet) {
      this.#sheet = new CSSStyleSheet();
      this.#sheet.replaceSync(this.cssText);
    }
    return this.#sheet;
  }
}

export const unsafeCSS = (text: unknown) => new CSSResult(String(text));

export function css(): never {
  throw new Error('a css template was not written as text by the build');
}

export const supportsAdoptingStyleSheets = true;
export const getCompatibleStyle = (style: CSSResult) => style;

export function adoptStyles(root: ShadowRoot, styles: readonly CSSResult[]): void {
  root.adoptedStyleSheets = styles.map((style) => style.styleSheet);
}
