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
  // The manifest knows these as text; the words stand in their descriptions.
  argTypes: {
    density: { options: ['comfortable', 'compact'], control: { type: 'inline-radio' } },
    colorScheme: { options: ['light', 'dark', 'auto'], control: { type: 'inline-radio' } },
    font: { options: ['own', 'page'], control: { type: 'inline-radio' } },
    headingLevel: { control: { type: 'number', min: 1, max: 6 } },
    today: { control: { type: 'text' } },
  },
  parameters: {
    backgrounds: { disabled: true },
    controls: { expanded: true, sort: 'none' },
    docs: { source: { excludeDecorators: true }, toc: { headingSelector: 'h2, h3' } },
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
