import type { WebComponentsRenderer } from '@storybook/web-components-vite';
import { html as staticHtml, unsafeStatic } from 'lit/static-html.js';

import { applyArgs } from './apply-args.js';

/** Renders a story that has no template of its own: its element with its args. */
export function renderElement(
  args: object,
  { component }: { component?: string },
): WebComponentsRenderer['storyResult'] {
  if (!component) throw new TypeError('A stories file names its element in `component`.');
  const tag = unsafeStatic(component);
  return staticHtml`<${tag} ${applyArgs(args as Record<string, unknown>)}></${tag}>`;
}
