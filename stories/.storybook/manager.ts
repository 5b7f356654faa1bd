import { addons } from 'storybook/manager-api';
import { create } from 'storybook/theming';

addons.setConfig({
  theme: create({ base: 'light', brandTitle: 'kehoach', colorPrimary: '#1a5fb4', colorSecondary: '#1a5fb4' }),
});
