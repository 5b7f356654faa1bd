import { readdirSync, readFileSync } from 'node:fs';

import type { LocalizedText, SourceDate } from '@kehoach/contract';

/** What the tests of the plans share: the fixture's shape (documented in `scripts/draw-fixture.mjs`) and small readers. */
export interface FixtureParty {
  id?: string;
  words?: string;
  roles: string[] | null;
  partner?: boolean;
}

export interface FixtureDate {
  where: string;
  raw: string | null;
  iso: string | null;
  bound: string | null;
  lastValidDay: string | null;
  inferred: boolean;
}

export interface Fixture {
  activities: { id: string; parentId: string | null; order: number; kind: string; number: string | null }[];
  duties: { id: string; section: string; parties: FixtureParty[] }[];
  dates: FixtureDate[];
  agencies: string[];
  counts: Record<string, unknown>;
}

export type DateObject = Exclude<SourceDate, string>;

const here = new URL('.', import.meta.url);
export const namesIn = (folder: string) =>
  readdirSync(new URL(folder, here))
    .map((file) => file.replace(/\.json$/, ''))
    .sort();
export const readText = (path: string) => readFileSync(new URL(path, here), 'utf8');
export const fixtureOf = (id: string) => JSON.parse(readText(`fixtures/${id}.json`)) as Fixture;

export const rows = <Row>(list: readonly Row[] | null | undefined) => list ?? [];
export const vietnamese = (text: LocalizedText | null | undefined) =>
  typeof text === 'string' ? text : (text?.['vi'] ?? null);
export const asObject = (date: SourceDate): DateObject => (typeof date === 'string' ? { iso: date } : date);

/** Every value of a JSON tree with its JSON Pointer. */
export function* walk(value: unknown, pointer = ''): Generator<[string, unknown]> {
  yield [pointer, value];
  if (typeof value !== 'object' || value === null) return;
  for (const [key, inner] of Object.entries(value)) yield* walk(inner, `${pointer}/${key}`);
}
