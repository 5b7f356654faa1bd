import manifest from '@kehoach/elements/custom-elements.json';
import { setCustomElementsManifest, type Preview } from '@storybook/web-components-vite';

// Controls and tables of properties are drawn from what `cem analyze` found in the docstrings.
setCustomElementsManifest(manifest);

const preview: Preview = {
  tags: ['autodocs'],
  parameters: {
    controls: { expanded: true },
    options: { storySort: { order: ['Documentation', '*'] } },
  },
};

export default preview;
