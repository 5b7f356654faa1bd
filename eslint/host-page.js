/**
 * Rules for code that runs on somebody else's page. Old libraries that such pages still carry (Prototype 1.6/1.7,
 * MooTools 1.4, datejs) replace or break the idioms below, and a strict Content-Security-Policy refuses others.
 * Each rule is one row: what to find (an ESLint selector) and what to write instead.
 */

/** The one module that may turn values into JSON text: old Prototype adds `toJSON` to arrays and dates. */
const JSON_MODULE = 'packages/client/src/json.ts';
/** The one module that may write to the console. */
const CONSOLE_MODULE = 'packages/client/src/console.ts';
/** The one module that may send requests. */
const REQUEST_MODULE = 'packages/client/src/request.ts';

/** Code that runs on the host page. */
export const HOST_PAGE_FILES = ['contract', 'client', 'elements', 'embed'].map(
  (name) => `packages/${name}/src/**/*.ts`,
);
/** Tests, and files in the same folders that only Node runs. */
export const NODE_ONLY_FILES = [
  'packages/*/src/**/*.test.ts',
  'packages/*/src/**/*.node.ts',
  'packages/contract/src/{json-schema,openapi}.ts',
  'packages/contract/src/examples/**',
];

const globalObject = '/^(window|globalThis|self)$/';
const call = (name) => `CallExpression[callee.property.name="${name}"]`;
const global = (name) =>
  `:matches(CallExpression, NewExpression)[callee.name="${name}"], ` +
  `MemberExpression[object.name=${globalObject}][property.name="${name}"]`;
/** The members that Prototype and MooTools add to every element. */
const ELEMENT_EXTENSIONS = [
  ...['show', 'hide', 'update', 'toggle', 'remove', 'select', 'replace', 'insert', 'wrap', 'match'],
  ...['set', 'get', 'clone', 'store'],
];
const elementClass = ':matches(ClassDeclaration, ClassExpression)[superClass.name=/Element$/]';
const template = 'TaggedTemplateExpression[tag.name=/^(html|svg|staticHtml)$/] TemplateElement';

/**
 * @typedef {object} Idiom
 * @property {string} name Rule name, after `host-page/`.
 * @property {string} selector What is reported.
 * @property {string} message What breaks, and what to write instead.
 * @property {string[]} [allowedIn] The only files that may use it.
 */

/** @type {Idiom[]} */
export const IDIOMS = [
  {
    name: 'no-array-from',
    selector: 'MemberExpression[object.name="Array"][property.name="from"]',
    message: 'Array.from returns nothing for a Set or Map under Prototype. Use spread or for…of.',
  },
  {
    name: 'no-reduce',
    selector: ':matches(' + call('reduce') + ', ' + call('reduceRight') + ')',
    message: 'reduce is replaced by old libraries. Use for…of.',
  },
  {
    name: 'no-entries',
    selector: call('entries') + '[arguments.length=0]',
    message: 'entries() of an array is replaced by Prototype. Use for…of over the Map, or an index.',
  },
  {
    name: 'no-for-in',
    selector: 'ForInStatement',
    message: 'for…in also visits what libraries add to prototypes. Use Object.keys.',
  },
  {
    name: 'no-bind-with-arguments',
    selector: call('bind') + '[arguments.length>1]',
    message: 'bind with arguments is replaced by old libraries. Use an arrow function.',
  },
  {
    name: 'no-new-bind',
    selector:
      'NewExpression[callee.property.name="bind"], NewExpression > CallExpression.callee[callee.property.name="bind"]',
    message: 'A bound constructor breaks under a replaced bind. Call the constructor itself.',
  },
  {
    name: 'no-event-constructor',
    selector:
      'NewExpression[callee.name="Event"], NewExpression[callee.object.name=' +
      globalObject +
      '][callee.property.name="Event"], :matches(ClassDeclaration, ClassExpression)[superClass.name="Event"]',
    message: 'Prototype and MooTools replace window.Event. Use or extend CustomEvent.',
  },
  {
    name: 'no-find',
    selector: ':matches(' + call('find') + ', ' + call('findIndex') + ')',
    message: 'find and findIndex are replaced by Prototype. Use for…of, filter or some.',
  },
  {
    name: 'no-date-parse',
    selector: 'MemberExpression[object.name="Date"][property.name="parse"]',
    message: 'datejs replaces Date.parse and swaps day and month. Read the parts of the text.',
  },
  {
    name: 'no-to-iso-string',
    selector: call('toISOString'),
    message:
      'toISOString is replaced by datejs, and calendar dates never pass through UTC. Format the parts.',
  },
  {
    name: 'no-css-interpolation',
    selector: 'TaggedTemplateExpression[tag.name="css"][quasi.expressions.length>0]',
    message:
      'Lit joins css`${…}` by reduce. List several sheets in `static styles`, or use unsafeCSS of one text.',
  },
  {
    name: 'no-json-stringify',
    selector: 'MemberExpression[object.name="JSON"][property.name="stringify"]',
    message: `Prototype's toJSON spoils arrays and dates. Call ${JSON_MODULE}.`,
    allowedIn: [JSON_MODULE],
  },
  {
    name: 'no-markup-from-text',
    selector:
      'MemberExpression[property.name=/^(innerHTML|outerHTML|srcdoc|insertAdjacentHTML|setHTMLUnsafe|createContextualFragment)$/], ' +
      ':matches(Identifier, ImportSpecifier)[name=/^(unsafeHTML|unsafeSVG|unsafeMathML|unsafeStatic)$/], ' +
      'MemberExpression[object.name="document"][property.name=/^(write|writeln)$/], ' +
      call('parseFromString'),
    message: "Markup from text runs what it holds. Use Lit's text bindings.",
  },
  {
    name: 'no-code-from-text',
    selector: global('eval') + ', ' + global('Function'),
    message: 'Code from text is refused by a strict CSP.',
  },
  {
    name: 'no-style-attribute',
    selector:
      template +
      '[value.raw=/(^|\\s)style\\s*=/], ' +
      template +
      '[value.raw=/<style[\\s>]/], Identifier[name="styleMap"], ' +
      call('setAttribute') +
      '[arguments.0.value="style"]',
    message: 'Style attributes and style tags are refused by a strict CSP. Use .style=${…} or setProperty.',
  },
  {
    name: 'no-request',
    selector:
      global('fetch') +
      ', ' +
      global('XMLHttpRequest') +
      ', ' +
      global('EventSource') +
      ', MemberExpression[property.name="sendBeacon"]',
    message: `Requests go through ${REQUEST_MODULE}, which has the timeout, the retries and the seam for tests.`,
    allowedIn: [REQUEST_MODULE],
  },
  {
    name: 'no-element-extension-name',
    selector:
      elementClass +
      ' > ClassBody > :matches(MethodDefinition, PropertyDefinition, AccessorProperty)' +
      `[computed=false][key.type="Identifier"][key.name=/^(${ELEMENT_EXTENSIONS.join('|')})$/]`,
    message: 'Prototype and MooTools put a method of this name on every element. Choose another name.',
  },
  {
    name: 'no-console',
    selector: 'MemberExpression[object.name="console"]',
    message: `Messages for integrators go through ${CONSOLE_MODULE}, so that each is said once.`,
    allowedIn: [CONSOLE_MODULE],
  },
  {
    name: 'no-node',
    selector:
      ':matches(ImportDeclaration, ExportNamedDeclaration, ExportAllDeclaration, ImportExpression)[source.value=/^node:/], ' +
      ':matches(MemberExpression, CallExpression) > Identifier[name=/^(process|Buffer|require|__dirname|__filename)$/]:not(.property)',
    message: 'This code runs in browsers: no Node modules, no Node globals.',
  },
];

/** The rules as an ESLint plugin: `host-page/no-array-from` and so on. */
export const hostPagePlugin = {
  meta: { name: 'host-page' },
  rules: Object.fromEntries(
    IDIOMS.map(({ name, selector, message }) => [
      name,
      {
        meta: { type: 'problem', schema: [], messages: { idiom: message } },
        create: (context) => ({ [selector]: (node) => context.report({ node, messageId: 'idiom' }) }),
      },
    ]),
  ),
};

/** Flat configuration that applies every rule to the code of the host page. */
export const hostPageConfig = [
  {
    name: 'host-page',
    files: HOST_PAGE_FILES,
    ignores: NODE_ONLY_FILES,
    plugins: { 'host-page': hostPagePlugin },
    rules: Object.fromEntries(IDIOMS.map(({ name }) => [`host-page/${name}`, 'error'])),
  },
  ...IDIOMS.filter(({ allowedIn }) => allowedIn).map(({ name, allowedIn }) => ({
    name: `host-page/${name}-allowed`,
    files: allowedIn,
    rules: { [`host-page/${name}`]: 'off' },
  })),
];
