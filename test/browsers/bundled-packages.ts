import { build } from 'esbuild';
import type { TestRunnerPlugin } from '@web/test-runner';

const FOLDER = '/__bundled__/';

/** Bundles a package for browsers, found from the folder of the package that depends on it. */
async function bundle(name: string, resolveDir: string): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents: `export * from ${JSON.stringify(name)};`, resolveDir },
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'browser',
    target: 'es2022',
  });
  return outputFiles[0]?.text ?? '';
}

/** Serves packages that are no plain ES modules, by name, as one module each; the folder is where they are installed. */
export function bundledPackages(folders: Readonly<Record<string, string>>): TestRunnerPlugin {
  const made = new Map<string, Promise<string>>();
  return {
    name: 'bundled-packages',
    resolveImport: ({ source }) => (Object.hasOwn(folders, source) ? `${FOLDER}${source}.js` : undefined),
    serve: async ({ path }) => {
      const name = path.startsWith(FOLDER) ? path.slice(FOLDER.length, -'.js'.length) : '';
      const folder = Object.hasOwn(folders, name) ? folders[name] : undefined;
      if (folder === undefined) return undefined;
      const body = made.get(name) ?? bundle(name, folder);
      made.set(name, body);
      return { body: await body, type: 'js' };
    },
  };
}
