/** Style of the root for `font="page"`: the font that the host page uses around the widget; empty for the library's own. */
export function pageFont(host: HTMLElement & { readonly font: string }): string {
  return host.font === 'page' ? `--_font-family: ${getComputedStyle(host).fontFamily}` : '';
}
