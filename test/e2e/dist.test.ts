import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { WIDGET_NAMES } from '@kehoach/client/embed-address.js';
import { describe, expect, it } from 'vitest';

const DIST = fileURLToPath(new URL('../../packages/embed/dist', import.meta.url));
const files = readdirSync(DIST, { recursive: true, encoding: 'utf8' }).map((file) =>
  file.replaceAll('\\', '/'),
);
const scripts = files.filter((file) => file.endsWith('.js'));
const read = (file: string) => readFileSync(join(DIST, file), 'utf8');

describe('the folder that a web team uploads', () => {
  it('holds the loader, a module and a page for each widget, and the classic script', () => {
    for (const name of WIDGET_NAMES) {
      expect(files).toEqual(expect.arrayContaining([`${name}.js`, `embed/${name}.html`]));
    }
    expect(files).toEqual(
      expect.arrayContaining(['kehoach.js', 'kehoach.classic.js', 'custom-elements.json']),
    );
  });

  it.each(scripts)('has nothing but ASCII in %s', (file) => {
    expect(readFileSync(join(DIST, file)).every((byte) => byte < 128)).toBe(true);
  });

  it('has a content hash in the name of every file but the entries', () => {
    const entries = [
      'kehoach.js',
      'kehoach.classic.js',
      'embed/page.js',
      ...WIDGET_NAMES.map((name) => `${name}.js`),
    ];
    const others = scripts.filter((file) => !entries.includes(file));
    expect(others.length).toBeGreaterThan(0);
    for (const file of others) expect(file).toMatch(/^chunks\/.+-[\w-]{8}\.js$/);
  });

  it('names the hash of every script and style', () => {
    const hashes = JSON.parse(read('integrity.json')) as Record<string, string>;
    const expected = files.filter((file) => /\.(js|css)$/.test(file)).sort();
    expect(Object.keys(hashes).sort()).toEqual(expected);
    for (const file of expected) {
      const digest = createHash('sha384')
        .update(readFileSync(join(DIST, file)))
        .digest('base64');
      expect(hashes[file]).toBe(`sha384-${digest}`);
    }
  });

  it.each([
    ['makes no code from text', /\bnew Function\(|\beval\(/],
    ['has no wrapper that breaks RequireJS', /define\.amd/],
    ['has no development build of Lit', /Lit is in dev mode/],
  ])('%s', (_promise, broken) => {
    for (const file of scripts) expect(read(file)).not.toMatch(broken);
  });

  it('has pages without inline script or style', () => {
    const inline = /<script(?![^>]*\bsrc=)|<style|\sstyle=/;
    for (const name of WIDGET_NAMES) expect(read(`embed/${name}.html`)).not.toMatch(inline);
  });
});
