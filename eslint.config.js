import js from '@eslint/js';
import lit from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import wc from 'eslint-plugin-wc';
import { defineConfig, globalIgnores } from 'eslint/config';
import globals from 'globals';
import tseslint from 'typescript-eslint';
import { hostPageConfig } from './eslint/host-page.js';

const TEMPLATE_FILES = ['packages/{elements,embed}/src/**/*.ts', 'stories/**/*.ts', 'test/**/*.ts'];
const TEST_FILES = ['**/*.test.ts', 'test/**/*.ts'];

export default defineConfig(
  globalIgnores([
    '**/dist/',
    '**/storybook-static/',
    'coverage/',
    'reports/',
    'packages/elements/src/generated/',
  ]),
  {
    name: 'all',
    languageOptions: { globals: globals.node },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
  },
  js.configs.recommended,
  {
    name: 'typescript',
    files: ['**/*.ts'],
    extends: [tseslint.configs.recommendedTypeChecked],
    languageOptions: {
      globals: globals.browser,
      parserOptions: {
        projectService: true,
        tsconfigRootDir: import.meta.dirname,
      },
    },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-import-type-side-effects': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
    },
  },
  {
    name: 'templates',
    files: TEMPLATE_FILES,
    extends: [lit.configs['flat/recommended'], litA11y.configs.recommended, wc.configs['flat/best-practice']],
    settings: { wc: { elementBaseClasses: ['LitElement'] } },
    rules: {
      'lit/no-useless-template-literals': 'error',
      'lit/no-value-attribute': 'error',
      'lit/no-this-assign-in-render': 'error',
      // Lit calls listeners with the host as `this`.
      '@typescript-eslint/unbound-method': 'off',
    },
  },
  {
    name: 'scripts of the host pages',
    files: ['demo/portals/assets/**/*.js', 'test/e2e/host-libraries/*.js'],
    languageOptions: { sourceType: 'script', globals: { ...globals.browser, jQuery: 'readonly' } },
  },
  {
    name: 'measurements, of which parts run in a page',
    files: ['test/bench/**/*.js'],
    languageOptions: { globals: { ...globals.node, ...globals.browser } },
  },
  {
    name: 'tests',
    files: TEST_FILES,
    rules: {
      // Answers of a server and of page scripts are read as they come.
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/require-await': 'off',
      // Helpers of a test are taken apart by name.
      '@typescript-eslint/unbound-method': 'off',
      // `expect(x).to.be.true`
      '@typescript-eslint/no-unused-expressions': 'off',
    },
  },
  {
    name: 'browser tests',
    files: ['test/*.test.ts'],
    rules: {
      '@typescript-eslint/no-restricted-imports': [
        'error',
        {
          name: '@web/test-runner-commands',
          message: 'Use test/helpers, whose commands are alike in all engines.',
        },
      ],
    },
  },
  ...hostPageConfig,
);
