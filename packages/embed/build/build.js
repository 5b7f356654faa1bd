/** Builds `dist/`, the one folder that a web team uploads: modules, the classic script, embed pages, manifest, hashes. */
import { copyFile, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { build } from 'vite';

import { classicFiles, integrityOf } from './classic-files.js';
import { classicBuild, moduleBuild } from './vite-config.js';

const PACKAGE = fileURLToPath(new URL('..', import.meta.url));
const DIST = join(PACKAGE, 'dist');
const PAGES = {
  'plan-timeline': 'Tiến độ kế hoạch',
  'responsibility-table': 'Phân công trách nhiệm',
  'indicator-gauge': 'Chỉ tiêu và tiến độ',
  'report-form': 'Gửi báo cáo',
};
/** Where the pages look for the API unless the web team edits their meta tag or sets this variable when building. */
const API = process.env.KEHOACH_API ?? '/api/';

/** One page behind the links of each widget, and the same under the alias without `.html`. */
async function writePages() {
  const template = await readFile(join(PACKAGE, 'src/page/page.html'), 'utf8');
  await mkdir(join(DIST, 'embed'), { recursive: true });
  await copyFile(join(PACKAGE, 'src/page/page.css'), join(DIST, 'embed/page.css'));
  for (const [name, title] of Object.entries(PAGES)) {
    const values = { api: API, title, name, css: 'page.css', page: 'page.js' };
    const html = template.replace(/\{\{(\w+)\}\}/g, (_, key) => values[key]);
    await writeFile(join(DIST, `embed/${name}.html`), html);
  }
}

/** The classic script and the files that it fetches on use. */
async function writeClassic() {
  const [{ output }] = await build(classicBuild());
  for (const [name, code] of classicFiles(output)) await writeFile(join(DIST, name), code);
}

/** Hashes for `integrity="…"` attributes: every script and style, by its path in the folder. */
async function writeIntegrity() {
  const files = await readdir(DIST, { recursive: true });
  const hashes = {};
  for (const file of files.filter((name) => /\.(js|css)$/.test(name)).sort()) {
    hashes[file.replaceAll('\\', '/')] = integrityOf(await readFile(join(DIST, file)));
  }
  await writeFile(join(DIST, 'integrity.json'), `${JSON.stringify(hashes, null, 2)}\n`);
}

/** The elements' manifest, for generators and editors that read which attributes there are. */
async function copyManifest() {
  await copyFile(join(PACKAGE, '../elements/dist/custom-elements.json'), join(DIST, 'custom-elements.json'));
}

await build(moduleBuild());
await writeClassic();
await writePages();
await copyManifest();
await writeIntegrity();
