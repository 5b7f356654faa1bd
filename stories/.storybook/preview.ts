import '@kehoach/elements/define.js';

import manifest from '@kehoach/elements/custom-elements.json';
import { setCustomElementsManifest, type Preview } from '@storybook/web-components-vite';

import { useExampleApi } from '../example-api.js';
import { renderElement } from '../render-element.js';
import { globalTypes, INITIAL_GLOBALS, withToolbar } from '../toolbar.js';
import { describeControls, withoutAttributesTwice } from './controls.js';

// Controls and tables of properties are drawn from what `cem analyze` found in the docstrings.
setCustomElementsManifest(withoutAttributesTwice(manifest));
useExampleApi();

const preview: Preview = {
  tags: ['autodocs'],
  render: renderElement,
  decorators: [withToolbar],
  globalTypes,
  initialGlobals: INITIAL_GLOBALS,
  argTypesEnhancers: [describeControls],
  parameters: {
    backgrounds: { disabled: true },
    controls: { expanded: true, sort: 'none' },
    docs: { source: { excludeDecorators: true }, toc: true },
    layout: 'fullscreen',
    options: {
      storySort: {
        order: [
          'Documentation',
          [
            'Welcome',
            'Embedding',
            'Theming',
            'Connecting an API',
            'Writing a compatible API',
            'Accessibility',
          ],
          'Widgets',
        ],
      },
    },
  },
};

export default preview;
