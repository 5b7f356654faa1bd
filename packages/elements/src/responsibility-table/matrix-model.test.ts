import type { Duty, Plan } from '@kehoach/contract';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { cellKey, createMatrix, openedIn } from './matrix-model.js';
import type { Matrix, MatrixColumn } from './matrix-model.js';
import { readDuties } from './read-duties.js';
import type { DutyRow } from './read-duties.js';

const matrixOf = (plan: Plan, keep: (row: DutyRow) => boolean = () => true) => {
  const all = readDuties(plan);
  return { all, matrix: createMatrix(plan, all, all.rows.filter(keep)) };
};
const idOf = (column: MatrixColumn) => column?.id ?? null;
const roles = (...codes: string[]) => codes.map((code) => ({ code }));

/** What stands in a matrix, one line for each role of each party of each duty in each row. */
const linesOf = ({ rows }: Matrix) =>
  rows.flatMap(({ key, cells }) =>
    [...cells].flatMap(([column, parties]) =>
      parties.flatMap(({ entry, party }) =>
        (party?.roles?.length ? party.roles : [{ code: '' }]).map(({ code }) =>
          [key, idOf(column), entry.index, entry.duty.parties?.indexOf(party as never) ?? -1, code].join('|'),
        ),
      ),
    ),
  );

const plan: Plan = {
  id: 'p',
  sections: [
    { id: 's2', number: 'II', order: 2, title: 'Sau' },
    { id: 's1', number: 'I', order: 1, title: 'Trước' },
    { id: 's1a', number: 'a)', order: 3, parentId: 's1', title: null },
  ],
  agencies: [
    { id: 'x', name: 'X' },
    { id: 'y', name: 'Y' },
    { id: 'z', name: 'Z' },
  ],
  activities: [
    { id: 'a2', order: 2, sectionId: 's1', title: 'A2' },
    { id: 'a1', order: 1, sectionId: 's1', title: 'A1' },
  ],
  duties: [
    {
      id: '1',
      source: { section: 's2' },
      parties: [
        { agencyId: 'y', roles: roles('lead', 'report') },
        { nameAsWritten: 'các hội', roles: roles('coordinate') },
      ],
    },
    { id: '2', activityIds: ['a2'], parties: [{ agencyId: 'x', roles: roles('lead') }] },
    { id: '3', activityIds: ['a1', 'a2', 'a1'], parties: [{ agencyId: 'x', roles: roles('advise') }] },
    { id: '4', source: { section: 's1a' }, parties: [{ agencyId: 'x', roles: [] }] },
    { id: '5', activityIds: ['lost'], source: { section: 'Phụ lục' }, parties: [] },
  ],
};

describe('createMatrix', () => {
  it('has a row for each activity, and for each duty without one, under their sections in the order of the document', () => {
    const { matrix } = matrixOf(plan);
    expect(matrix.sections.map(({ key, rows }) => [key, rows.map((row) => row.key)])).toEqual([
      ['section/s1', ['activity/a1', 'activity/a2', 'duty/3']],
      ['section/s2', ['duty/0']],
      ['written/Phụ lục', ['activity/lost']],
    ]);
  });

  it('has a column for each agency of the rows, as the plan lists them, and a last one for parties named by words', () => {
    expect(matrixOf(plan).matrix.columns.map(idOf)).toEqual(['x', 'y', null]);
    const { matrix } = matrixOf(plan, ({ entry }) => entry.duty.id === '1');
    expect(matrix.columns.map(idOf)).toEqual(['y', null]);
  });

  it('shows a duty with all its parties when one of them is shown', () => {
    const { matrix } = matrixOf(plan, ({ agency }) => agency?.id === 'y');
    expect(linesOf(matrix)).toEqual(['duty/0|y|0|0|lead', 'duty/0|y|0|0|report', 'duty/0||0|1|coordinate']);
  });

  it('gathers the parties of several duties of an activity in one cell', () => {
    const { matrix } = matrixOf(plan);
    const [row] = matrix.rows.filter(({ key }) => key === 'activity/a2');
    expect([...(row?.cells ?? [])].map(([column, parties]) => [idOf(column), parties.length])).toEqual([
      ['x', 2],
    ]);
  });

  it('keeps an id that the plan lacks, and a duty that names nobody', () => {
    const { matrix } = matrixOf({
      id: 'p',
      duties: [{ id: 'd', parties: [{ agencyId: 'la' }] }, { id: 'd' }],
    });
    expect(matrix.columns.map(idOf)).toEqual(['la', null]);
    expect(matrix.rows.map(({ key }) => key)).toEqual(['duty/0', 'duty/1']);
  });

  it('is empty for a plan without duties', () => {
    expect(matrixOf({ id: 'p' }).matrix).toEqual({ columns: [], sections: [], rows: [] });
  });
});

const ids = (prefix: string, most: number) =>
  fc.integer({ min: 0, max: most }).map((nth) => `${prefix}${nth}`);
const party = fc.record({
  agencyId: fc.option(ids('g', 6), { nil: undefined }),
  nameAsWritten: fc.constant('tên'),
  roles: fc.array(
    fc.constantFrom('lead', 'coordinate', 'report', 'lạ').map((code) => ({ code })),
    {
      maxLength: 4,
    },
  ),
});
const duty: fc.Arbitrary<Duty> = fc.record({
  id: ids('d', 5),
  activityIds: fc.array(ids('a', 6), { maxLength: 3 }),
  parties: fc.array(party, { maxLength: 4 }),
  source: fc.record({ section: fc.option(ids('s', 5), { nil: null }) }),
});
const anyPlan: fc.Arbitrary<Plan> = fc.record({
  id: fc.constant('p'),
  sections: fc.array(
    fc.record({
      id: ids('s', 4),
      parentId: fc.option(ids('s', 4), { nil: null }),
      title: fc.constantFrom('T', 'T', null),
    }),
    { maxLength: 5 },
  ),
  agencies: fc.uniqueArray(fc.record({ id: ids('g', 4), name: fc.constant('G') }), {
    selector: ({ id }) => id,
  }),
  activities: fc.array(
    fc.record({
      id: ids('a', 4),
      order: fc.integer({ min: 1, max: 9 }),
      sectionId: fc.option(ids('s', 5), { nil: null }),
    }),
    { maxLength: 6 },
  ),
  duties: fc.array(duty, { maxLength: 12 }),
});
/** Plans, and which of their duties are looked for, as bits. */
const looked = fc.tuple(anyPlan, fc.nat({ max: 0xfff }));
const isKept =
  (bits: number) =>
  ({ entry }: DutyRow) =>
    ((bits >> entry.index) & 1) === 1;
const check = (property: (found: ReturnType<typeof matrixOf>, plan: Plan, bits: number) => void) =>
  fc.assert(
    fc.property(looked, ([one, bits]) => property(matrixOf(one, isKept(bits)), one, bits)),
    {
      numRuns: 400,
    },
  );

describe('any matrix', () => {
  // Killed: a row that takes only the first activity of a duty; a duty counted twice for an activity named twice; a party
  // put into the column of the party before it.
  it('has every role of every party of every duty shown in exactly the cells that it belongs to', () => {
    check(({ matrix }, one, bits) => {
      const expected = (one.duties ?? []).flatMap((each, index) => {
        if (!((bits >> index) & 1)) return [];
        const activities = [...new Set(each.activityIds ?? [])].map((id) => `activity/${id}`);
        const parties = each.parties?.length ? each.parties : [null];
        return (activities.length > 0 ? activities : [`duty/${index}`]).flatMap((key) =>
          parties.flatMap((of, place) =>
            (of?.roles?.length ? of.roles : [{ code: '' }]).map(({ code }) =>
              [key, of?.agencyId ?? null, index, of ? place : -1, code].join('|'),
            ),
          ),
        );
      });
      expect(linesOf(matrix).sort()).toEqual(expected.sort());
    });
  });

  // Killed: a column for every agency of the plan; the columns of one row only; words before agencies.
  it('has no column without a party, and columns in the order of the plan', () => {
    check(({ all, matrix }) => {
      const used = new Set(matrix.rows.flatMap(({ cells }) => [...cells.keys()]));
      expect(matrix.columns).toEqual([...all.agencies, null].filter((column) => used.has(column)));
      expect(matrix.columns.length).toBe(used.size);
    });
  });

  // Killed: sections in the order of their first duty; activities as the data list them; a duty before the activities.
  it('keeps the order of the document: sections, in them parts, in them activities, then duties', () => {
    check(({ all, matrix }, one) => {
      const sections = [...all.paths.keys()];
      const orders = (one.activities ?? []).map(({ order }) => order as number);
      const placeOf = ({ path, sectionAsWritten }: Matrix['rows'][number]) => {
        const id = path[path.length - 1]?.id;
        if (id !== undefined) return sections.indexOf(id);
        return sections.length + (sectionAsWritten === '' ? 1 : 0);
      };
      const heads = matrix.sections.map(({ path, sectionAsWritten }) =>
        placeOf({ path, sectionAsWritten } as Matrix['rows'][number]),
      );
      expect(heads).toEqual([...heads].sort((a, b) => a - b));
      for (const { rows } of matrix.sections) {
        const places = rows.map((row) => [
          placeOf(row),
          row.activity ? 0 : row.missingActivityId === '' ? 2 : 1,
          row.activity ? (row.activity.order ?? 0) : Math.max(...orders, 0),
        ]);
        expect(places).toEqual(
          [...places].sort(
            (a, b) => (a[0] ?? 0) - (b[0] ?? 0) || (a[1] ?? 0) - (b[1] ?? 0) || (a[2] ?? 0) - (b[2] ?? 0),
          ),
        );
      }
    });
  });

  // Killed: a section that its parts without a title leave; rows of two sections under one head.
  it('has each row under one head, and each head once', () => {
    check(({ matrix }) => {
      expect(matrix.sections.flatMap(({ rows }) => rows)).toEqual(matrix.rows);
      for (const { path, rows } of matrix.sections) {
        expect(path.length < 2 || Boolean(path[path.length - 1]?.title)).toBe(true);
        for (const row of rows) {
          // A circle of parents begins elsewhere for each of its members: the head itself is what they share.
          const head = path[path.length - 1]?.id;
          const place = row.path.map(({ id }) => id).indexOf(head as string);
          expect(place >= 0 || head === undefined).toBe(true);
          expect(row.path.slice(place + 1).some(({ title }) => Boolean(title))).toBe(false);
        }
      }
      for (const keys of [matrix.sections.map(({ key }) => key), matrix.rows.map(({ key }) => key)])
        expect(new Set(keys).size).toBe(keys.length);
    });
  });
});

describe('what is open in any matrix', () => {
  const id = fc.string({ unit: fc.constantFrom('a', 'b', ' ', '/', '1'), minLength: 1, maxLength: 4 });
  const wide = fc.record({
    id: fc.constant('p'),
    duties: fc.array(
      fc.record({
        id,
        activityIds: fc.array(id, { maxLength: 2 }),
        parties: fc.array(fc.record({ agencyId: fc.option(id, { nil: undefined }) }), { maxLength: 4 }),
      }),
      { maxLength: 6 },
    ),
  }) satisfies fc.Arbitrary<Plan>;

  // Killed: ids joined by a space, or by a slash; a cell without a party that opens its row.
  it('is one row or one cell, whatever the ids hold', () => {
    fc.assert(
      fc.property(wide, (one) => {
        const { rows, columns } = matrixOf(one).matrix;
        const openFor = (key: string) =>
          rows.filter((row) => openedIn(row, columns, key) !== null).map((row) => row.key);
        for (const row of rows) {
          expect(openFor(row.key)).toEqual([row.key]);
          expect(openedIn(row, columns, row.key)).toEqual(
            columns.flatMap((column) => row.cells.get(column) ?? []),
          );
          for (const column of columns) {
            const cell = row.cells.get(column) ?? null;
            expect(openFor(cellKey(row, column))).toEqual(cell ? [row.key] : []);
            expect(openedIn(row, columns, cellKey(row, column))).toEqual(cell);
          }
        }
      }),
      { numRuns: 400 },
    );
  });
});
