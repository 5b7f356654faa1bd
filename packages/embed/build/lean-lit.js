/**
 * What Lit writes on the page's globals, what it lets the page's globals do to it, and what our elements never do: no property
 * is reflected to its attribute, and properties are declared by the older decorators alone.
 */
const CUTS = {
  'lit-html/lit-html.js': [
    // Versions of Lit on the page, for a warning of its development build; hooks of polyfills.
    [
      /,(\w)=t\.litHtmlPolyfillSupport;\1\?\.\(\w,\w\),\(t\.litHtmlVersions\?\?=\[\]\)\.push\("[\d.]+"\);/,
      ';',
    ],
  ],
  'lit-element/lit-element.js': [
    // A page that hydrates its own elements would have its hook patch ours.
    [
      /,s\.litElementHydrateSupport\?\.\(\{LitElement:i\}\);const o=s\.litElementPolyfillSupport;o\?\.\(\{LitElement:i\}\);/,
      ';',
    ],
    [/\(s\.litElementVersions\?\?=\[\]\)\.push\("[\d.]+"\);/, ''],
  ],
  '@lit/reactive-element/reactive-element.js': [
    [/,p=a\.reactiveElementPolyfillSupport/, ''],
    [/,p\?\.\(\{ReactiveElement:y\}\),\(a\.reactiveElementVersions\?\?=\[\]\)\.push\("[\d.]+"\);/, ';'],
    [/static addInitializer\(t\)\{this\._\$Ei\(\),\(this\.l\?\?=\[\]\)\.push\(t\)\}/, ''],
    [/,void 0!==t\.l&&\(this\.l=\[\.\.\.t\.l\]\)/, ''],
    [/,this\.constructor\.l\?\.forEach\(t=>t\(this\)\)/, ''],
    [/_\$ET\(t,s\)\{.*?this\._\$Em=null\}\}(?=_\$AK)/, ''],
    [/this\._\$Eq&&=this\._\$Eq\.forEach\(t=>this\._\$ET\(t,this\[t\]\)\),/, ''],
    [/,!0===e&&this\._\$Em!==t&&\(this\._\$Eq\?\?=new Set\)\.add\(t\)/, ''],
    [/toAttribute\(t,s\)\{switch.*?return t\},/, ''],
    // Standard decorators hand over properties here; ours declare them.
    [/Symbol\.metadata\?\?=Symbol\("metadata"\),a\.litPropertyMetadata\?\?=new WeakMap;/, ''],
    [
      /const t=this\[Symbol\.metadata\];if\(null!==t\)\{const s=litPropertyMetadata\.get\(t\);if\(void 0!==s\)for\(const\[t,i\]of s\)this\.elementProperties\.set\(t,i\)\}/,
      '',
    ],
  ],
};

/**
 * Keeps Lit's notes off the page: nothing of ours stands on `window` but one documented entry, and nothing that another copy
 * of Lit has put there reaches our elements. A new version of Lit that is written otherwise stops the build.
 *
 * @returns {import('vite').Plugin}
 */
export function leanLit() {
  return {
    name: 'kehoach:lean-lit',
    enforce: 'pre',
    transform(code, id) {
      const file = Object.keys(CUTS).find((name) => id.endsWith(`/node_modules/${name}`));
      if (!file) return null;
      const left = CUTS[file].reduce((text, [cut, rest]) => {
        if (!cut.test(text)) this.error(`${file} no longer holds ${cut}`);
        return text.replace(cut, rest);
      }, code);
      return { code: left, map: null };
    },
  };
}
