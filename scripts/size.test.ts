import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { gzipBytes, loadedFiles, measureSizes } from './lib/bundle-size.mjs';

describe('the sizes of built modules', () => {
  let folder = '';
  const write = (name: string, text: string) => writeFileSync(join(folder, name), text);
  const names = (files: Iterable<string>) => [...files].map((file) => basename(file)).sort();

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'kehoach-size-'));
    write('loader.js', 'import "./shared.js"; import("./widget.js");');
    write(
      'widget.js',
      'import {a} from "./shared.js"; export * from "./deep.js"; () => import("./details.js"); (n) => import(`./${n}.js`);',
    );
    write('shared.js', 'import "./deep.js"; export const a = 1;');
    write('deep.js', 'import "./shared.js"; export const b = "https://example.gov.vn/";');
    write('details.js', 'import "./deep.js"; import("./more.js");');
    write('more.js', 'export const c = 3;');
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it('take in what an entry imports, each file once, also around a circle', () => {
    expect(names(loadedFiles([join(folder, 'widget.js')]).atOnce)).toEqual([
      'deep.js',
      'shared.js',
      'widget.js',
    ]);
  });

  it('keep apart what loads on use, however deep', () => {
    expect(names(loadedFiles([join(folder, 'widget.js')]).onUse)).toEqual(['details.js', 'more.js']);
  });

  it('count what a first view waits for although it loads on use', () => {
    write('chart-D1f0a2B_.js', 'import "./more.js";');
    write('view.js', '() => import("./chart-D1f0a2B_.js"); () => import("./details.js");');
    const files = loadedFiles([join(folder, 'view.js')], ['chart']);
    expect(names(files.atOnce)).toEqual(['chart-D1f0a2B_.js', 'more.js', 'view.js']);
    expect(names(files.onUse)).toContain('details.js');
  });

  it('fail when the part that a first view waits for is not there any more', () => {
    expect(() => loadedFiles([join(folder, 'widget.js')], ['gone'])).toThrow('gone');
  });

  it('do not count twice what another row has', () => {
    const { rows } = measureSizes(folder, [
      { name: 'widget', entries: ['widget.js'], without: ['loader.js'] },
    ]);
    expect(rows[0]?.bytes).toBe(gzipBytes(join(folder, 'widget.js')));
  });

  it('are over a budget by one byte, and within it without', () => {
    const bytes = gzipBytes(join(folder, 'more.js'));
    const measure = (budget: number) =>
      measureSizes(folder, [{ name: 'more', entries: ['more.js'], budget }]).rows[0];
    expect(measure(bytes)?.isBroken).toBe(false);
    expect(measure(bytes - 1)?.isBroken).toBe(true);
  });

  it('list on use only what no row loads at once', () => {
    const measures = [
      { name: 'loader', entries: ['loader.js'] },
      { name: 'widget', entries: ['widget.js'] },
    ];
    expect(
      measureSizes(folder, measures)
        .onUse.map(({ name }) => name)
        .sort(),
    ).toEqual(['details.js', 'more.js']);
  });
});
