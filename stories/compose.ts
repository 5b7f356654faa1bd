/**
 * Stories for a test: each as a function from the toolbar's settings to what it shows. Storybook's own portable stories
 * need CommonJS modules, which the test runner does not serve.
 */
import type { WebComponentsRenderer } from '@storybook/web-components-vite';

import { renderElement } from './render-element.js';
import { INITIAL_GLOBALS, withToolbar, type ToolbarGlobals } from './toolbar.js';

type Args = Record<string, unknown>;
type Shown = WebComponentsRenderer['storyResult'];

/** What a story's functions get to know here. Others of Storybook's members are not there. */
interface Context {
  readonly args: Args;
  readonly globals: ToolbarGlobals;
  readonly component: string;
  readonly id: string;
  readonly name: string;
}
type Show = (args: Args, context: Context) => Shown;
type Decorate = (story: (change?: { args?: Args }) => Shown, context: Context) => Shown;

interface Annotations {
  readonly args?: Args;
  readonly globals?: Partial<ToolbarGlobals>;
  readonly decorators?: Decorate | readonly Decorate[];
  readonly render?: Show;
  readonly play?: (context: { canvasElement: HTMLElement }) => Promise<void>;
  readonly [other: string]: unknown;
}

/** A module of stories in the component story format: a default export with its element, and stories by name. */
export type StoriesModule = { readonly default: object } & Record<string, unknown>;

/** One story, ready to be shown. */
export interface ComposedStory {
  readonly name: string;
  /** Tag of its element. */
  readonly component: string;
  show(globals?: Partial<ToolbarGlobals>): Shown;
  /** What a reader does once it is shown; resolves when that is done. */
  play(canvasElement: HTMLElement): Promise<void>;
}

/** Members that would do something which is not done here. */
const UNSUPPORTED = ['loaders', 'beforeEach', 'afterEach', 'mount', 'experimental_afterEach'];

const listOf = <Item>(value: Item | readonly Item[] | undefined): readonly Item[] =>
  value === undefined ? [] : Array.isArray(value) ? (value as readonly Item[]) : [value as Item];

function decorate(show: Show, decorators: readonly Decorate[]): Show {
  let shown = show;
  for (const decorator of decorators) {
    const inner = shown;
    shown = (args, context) =>
      decorator((change) => inner({ ...args, ...change?.args }, context), { ...context, args });
  }
  return shown;
}

function compose(
  name: string,
  story: Annotations,
  meta: Annotations & { component?: string },
): ComposedStory {
  const component = meta.component ?? '';
  for (const member of UNSUPPORTED) {
    if (story[member] !== undefined || meta[member] !== undefined)
      throw new TypeError(`${component} ${name}: tests of stories do not know "${member}"`);
  }
  const show = decorate(story.render ?? meta.render ?? renderElement, [
    ...listOf(story.decorators),
    ...listOf(meta.decorators),
    withToolbar as unknown as Decorate,
  ]);
  const args = { ...meta.args, ...story.args };
  return {
    name,
    component,
    show(globals) {
      const all = { ...INITIAL_GLOBALS, ...meta.globals, ...story.globals, ...globals };
      return show(args, { args, globals: all, component, id: `${component}--${name}`, name });
    },
    play: async (canvasElement) => story.play?.({ canvasElement }),
  };
}

/** The stories of a module, in the order in which it exports them. */
export function composeStories(module: StoriesModule): ComposedStory[] {
  return Object.entries(module)
    .filter(([name]) => name !== 'default')
    .map(([name, story]) => compose(name, story as Annotations, module.default as Annotations));
}
