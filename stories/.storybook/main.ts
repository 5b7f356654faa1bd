import type { StorybookConfig } from '@storybook/web-components-vite';
import { defaultClientConditions, mergeConfig } from 'vite';

const config: StorybookConfig = {
  framework: '@storybook/web-components-vite',
  stories: ['../*.mdx', '../*.stories.ts'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y'],
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
  // Workspace packages come from their `src`, as in the tests.
  viteFinal: (base) =>
    mergeConfig(base, { resolve: { conditions: ['kehoach-source', ...defaultClientConditions] } }),
};

export default config;
