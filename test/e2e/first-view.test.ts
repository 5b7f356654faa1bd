import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { describe, expect, it } from 'vitest';

import { loadedFiles } from '../../scripts/lib/bundle-size.mjs';
import { FIRST_VIEW, NARROW_FIRST_VIEW } from '../../scripts/lib/first-view.mjs';
import { useDemo } from './support/demo.ts';
import { settle } from './support/widgets.ts';

const DIST = fileURLToPath(new URL('../../packages/embed/dist', import.meta.url));
const WIDE = 1200;
const NARROW = 340;
const CASES = [
  ...Object.entries(FIRST_VIEW).map(([entry, parts]) => ({ entry, parts, width: WIDE })),
  ...Object.entries(NARROW_FIRST_VIEW).map(([entry, parts]) => ({ entry, parts, width: NARROW })),
];
const PLAN = '/api/plans/580-kh-ubnd-2020';
const RESOURCES: Readonly<Record<string, string>> = {
  'plan-timeline.js': PLAN,
  'responsibility-table.js': PLAN,
  'indicator-gauge.js': PLAN,
  'report-form.js': '/api/report-forms/580-kh-ubnd-2020-6-thang',
};

const demo = useDemo();

/** Names of files without their hash. */
const namesOf = (files: Iterable<string>) =>
  [...files].map((file) => basename(file).replace(/(-[\w-]{8})?\.js$/, '')).sort();

describe('what is counted as the size of a first view', () => {
  it.each(CASES)(
    'is what a browser fetches for plan 580: $entry at $width px',
    async ({ entry, parts, width }) => {
      const { context, page } = await demo.open({ viewport: { width: width + 80, height: 900 } });
      const fetched = new Set<string>();
      page.on('request', (request) => {
        const { pathname } = new URL(request.url());
        if (/^\/kehoach\/.*\.js$/.test(pathname)) fetched.add(pathname);
      });
      const tag = `kh-${entry.replace('.js', '')}`;
      const query = new URLSearchParams({
        tag,
        width: String(width),
        src: demo.portals.url + (RESOURCES[entry] ?? ''),
      });
      if (entry === 'report-form.js') query.set('agency', 'so-y-te');
      await page.goto(`${demo.portals.url}/neutral/?${query.toString()}`);
      await settle(page.locator(tag));
      await page.waitForLoadState('networkidle');
      await context.close();

      const counted = loadedFiles([join(DIST, 'kehoach.js'), join(DIST, entry)], parts);
      const expected = namesOf(counted.atOnce);
      expect(namesOf(fetched)).toEqual(expected);
    },
  );
});
