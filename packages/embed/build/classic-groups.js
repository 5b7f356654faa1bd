/** Libraries, each a file of its own with what only it needs; Lit is a part of every widget. */
const LIBRARY = /\/node_modules\/(?!(?:\.pnpm\/.*\/node_modules\/)?(?:@lit\/|lit\b))/;
const WIDGET = /\/elements\/src\/(plan-timeline|responsibility-table|indicator-gauge|report-form)\//;

/**
 * Names the file of the classic build that a module goes into: the script itself for all that its start needs and for what is
 * to be inside, a file per widget for what loads on use, one for what several widgets share of that. What needs a library is
 * left to the bundler, which makes a file of each such part.
 *
 * @param {string} entry path of the entry's source
 * @param {RegExp} inside modules that load on use elsewhere and are in the script here
 */
export function classicGroups(entry, inside) {
  let script = null;
  const hasLibrary = new Map();

  /** Everything that the entry imports, and with it what is to be inside. */
  function scriptModules(context) {
    const found = new Set();
    const seen = new Set();
    const add = (id) => {
      if (found.has(id)) return;
      found.add(id);
      context.getModuleInfo(id).importedIds.forEach(add);
    };
    const look = (id) => {
      if (seen.has(id)) return;
      seen.add(id);
      const { importedIds, dynamicallyImportedIds } = context.getModuleInfo(id);
      dynamicallyImportedIds.filter((part) => inside.test(part)).forEach(add);
      [...importedIds, ...dynamicallyImportedIds].forEach(look);
    };
    add(entry);
    look(entry);
    return found;
  }

  function needsLibrary(id, context) {
    if (script.has(id)) return false;
    if (!hasLibrary.has(id)) {
      hasLibrary.set(id, LIBRARY.test(id));
      const { importedIds } = context.getModuleInfo(id);
      if (importedIds.some((next) => needsLibrary(next, context))) hasLibrary.set(id, true);
    }
    return hasLibrary.get(id);
  }

  return (id, context) => {
    script ??= scriptModules(context);
    if (script.has(id)) return 'script';
    return needsLibrary(id, context) ? null : (WIDGET.exec(id)?.[1] ?? 'shared');
  };
}
