import { LANGUAGES, type Language } from '@kehoach/elements/testing.js';
import type { Decorator, Preview } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import { Directive, directive } from 'lit/directive.js';
import { createRef, ref, type Ref } from 'lit/directives/ref.js';
import { styleMap } from 'lit/directives/style-map.js';

/** Names of the interface languages, each in itself. */
export const LANGUAGE_NAMES = {
  vi: 'Tiếng Việt',
  en: 'English',
  'zh-Hans': '简体中文',
} as const satisfies Record<Language, string>;

/** Widths in CSS pixels: a sidebar, a phone, a column, a tablet, the text column of a portal, its full width. */
export const WIDTHS = [200, 320, 480, 640, 960, 1280] as const;

/** What the toolbar sets, with the values it begins with. */
export const INITIAL_GLOBALS = {
  language: 'vi' as Language,
  colorScheme: 'light' as 'light' | 'dark',
  width: 'full' as 'full' | `${(typeof WIDTHS)[number]}`,
  density: 'comfortable' as 'comfortable' | 'compact',
};
export type ToolbarGlobals = typeof INITIAL_GLOBALS;

export const globalTypes: NonNullable<Preview['globalTypes']> = {
  language: {
    description: 'Language of the page: <html lang>',
    toolbar: {
      title: 'Language',
      icon: 'globe',
      dynamicTitle: true,
      items: LANGUAGES.map((value) => ({ value, title: LANGUAGE_NAMES[value] })),
    },
  },
  colorScheme: {
    description: 'Colour scheme of the widgets and the page',
    toolbar: {
      title: 'Colour scheme',
      icon: 'mirror',
      dynamicTitle: true,
      items: [
        { value: 'light', title: 'Light' },
        { value: 'dark', title: 'Dark' },
      ],
    },
  },
  width: {
    description: 'Width of the container that the widgets stand in',
    toolbar: {
      title: 'Width',
      icon: 'grow',
      dynamicTitle: true,
      items: [
        { value: 'full', title: 'Full width' },
        ...WIDTHS.map((width) => ({ value: String(width), title: `${width} px` })),
      ],
    },
  },
  density: {
    description: 'Density of the widgets',
    toolbar: {
      title: 'Density',
      icon: 'component',
      dynamicTitle: true,
      items: [
        { value: 'comfortable', title: 'Comfortable' },
        { value: 'compact', title: 'Compact' },
      ],
    },
  },
};

/** Attributes that the toolbar has set, by element: those of the story itself are left alone. */
const ours = new WeakMap<Element, Set<string>>();

function setUnlessOwn(element: Element, attribute: string, value: string): void {
  const set = ours.get(element) ?? new Set<string>();
  ours.set(element, set);
  if (element.hasAttribute(attribute) && !set.has(attribute)) return;
  set.add(attribute);
  element.setAttribute(attribute, value);
}

/** Stands behind a story in a template, so that the story's elements are there when it runs. */
class DressWidgets extends Directive {
  render(container: Ref<HTMLElement>, globals: ToolbarGlobals): typeof nothing {
    for (const element of container.value?.querySelectorAll('*') ?? []) {
      if (!element.localName.startsWith('kh-')) continue;
      if (globals.colorScheme !== 'light') setUnlessOwn(element, 'color-scheme', globals.colorScheme);
      else if (ours.get(element)?.has('color-scheme')) setUnlessOwn(element, 'color-scheme', 'light');
      if (globals.density !== 'comfortable') setUnlessOwn(element, 'density', globals.density);
      else if (ours.get(element)?.has('density')) setUnlessOwn(element, 'density', 'comfortable');
    }
    return nothing;
  }
}
const dressWidgets = directive(DressWidgets);

/** Shows a story the way the toolbar asks for: the page's language, the widgets' scheme and density, the container's width. */
export const withToolbar: Decorator = (story, context) => {
  const globals = { ...INITIAL_GLOBALS, ...context.globals };
  document.documentElement.lang = globals.language;
  const container = createRef<HTMLElement>();
  const style = styleMap({
    'color-scheme': globals.colorScheme,
    background: 'Canvas',
    color: 'CanvasText',
    padding: '16px',
    'max-inline-size': globals.width === 'full' ? 'none' : `${globals.width}px`,
  });
  // Storybook marks its documentation pages as English, and texts of the data follow the nearest language.
  const lang = context.viewMode === 'docs' ? globals.language : nothing;
  return html`<div ${ref(container)} data-place lang=${lang} style=${style}>${story()}</div>
    ${dressWidgets(container, globals)}`;
};
