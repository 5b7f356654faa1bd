/** How `dist/custom-elements.json` is drawn from the elements' docstrings. It tells only what a portal may use. */

/** What Lit calls, not a portal. */
const LIFECYCLE = new Set([
  ...['connectedCallback', 'disconnectedCallback', 'adoptedCallback', 'attributeChangedCallback'],
  ...['formAssociatedCallback', 'formDisabledCallback', 'formResetCallback', 'formStateRestoreCallback'],
  ...['createRenderRoot', 'shouldUpdate', 'willUpdate', 'update', 'render', 'firstUpdated', 'updated'],
  ...['scheduleUpdate', 'getUpdateComplete', 'properties', 'styles', 'formAssociated', 'shadowRootOptions'],
]);

const isPublic = ({ name, privacy }) =>
  (privacy === undefined || privacy === 'public') && !name.startsWith('#') && !LIFECYCLE.has(name);

const keepPublicMembers = {
  name: 'kehoach-public-members',
  packageLinkPhase({ customElementsManifest }) {
    for (const module of customElementsManifest.modules) {
      module.declarations = module.declarations?.filter(({ kind }) => kind === 'class');
      for (const declaration of module.declarations ?? []) {
        declaration.members = declaration.members?.filter(isPublic);
        // The analyzer also takes the argument of an event's class for the event's name.
        declaration.events = declaration.events?.filter(({ name }) => name?.startsWith('kh-'));
      }
    }
    customElementsManifest.modules = customElementsManifest.modules.filter(({ declarations }) =>
      declarations?.some(({ customElement }) => customElement),
    );
  },
};

export default {
  globs: ['src/*/*.ts'],
  exclude: ['src/**/*.test.ts', 'src/**/*.styles.ts', 'src/generated/**', 'src/internal/**'],
  outdir: 'dist',
  litelement: true,
  plugins: [keepPublicMembers],
};
