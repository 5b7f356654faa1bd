import type { Tree } from './documents.ts';

/** A plan that nobody would write, and what must be found of it all the same. */
export interface OddPlan {
  readonly name: string;
  readonly plan: Tree;
  /** Further attributes of the widget. */
  readonly attributes?: Readonly<Record<string, string>>;
  /** Words that the list of items, or of duties, must say besides the titles. */
  readonly words?: { readonly items?: RegExp; readonly duties?: RegExp };
}

/** The day on which the odd plans are looked at. */
export const ODD_DAY = '2026-06-01';
export const MANY = 10_000;
const AGENCIES = 300;
const UNBROKEN = 2_000;
/** More rows than a plain table shows. */
const ROWS = 250;

const each = <Row>(count: number, make: (index: number) => Row): Row[] =>
  Array.from({ length: count }, (_, index) => make(index));
const item = (index: number, more: Tree): Tree => ({
  id: `item-${index}`,
  kind: 'task',
  title: `Mục số ${index + 1}`,
  status: 'planned',
  ...more,
});
const agency = (index: number, more: Tree = {}): Tree => ({
  id: `agency-${index}`,
  name: `Cơ quan số ${index + 1}`,
  ...more,
});
const duty = (index: number, agencyId: string, more: Tree = {}): Tree => ({
  id: `duty-${index}`,
  summary: `Phần việc số ${index + 1}`,
  parties: [{ agencyId, nameAsWritten: `Bên ${index + 1}`, roles: [{ code: 'lead', words: 'chủ trì' }] }],
  activityIds: [],
  ...more,
});

/** A plan of these activities, with one agency and one duty for each of the first ten. */
function planOf(activities: Tree[], more: Tree = {}): Tree {
  return {
    id: 'odd',
    title: 'Kế hoạch thử',
    period: { start: '2026-01-01', end: '2026-12-31' },
    activities: activities,
    agencies: [agency(0)],
    duties: activities.slice(0, 10).map((_, index) => duty(index, 'agency-0')),
    ...more,
  };
}

/** Letters of a word that no browser finds a place to break in, with the number at its end. */
const unbroken = (index: number) => `${'Đẩymạnh'.repeat(UNBROKEN / 7)}số${index}`;

export const ODD_PLANS: readonly OddPlan[] = [
  {
    name: 'days the wrong way round',
    plan: planOf(
      each(4, (index) =>
        item(index, { when: { start: `2026-0${index + 2}-20`, end: `2026-0${index + 2}-10` } }),
      ),
    ),
    words: { items: /10\/2–20\/2\/2026.*10\/5–20\/5\/2026/ },
  },
  {
    name: 'twelve items on one day',
    plan: planOf(each(12, (index) => item(index, { when: { start: '2026-06-15', end: '2026-06-15' } }))),
    words: { items: /15\/6\/2026/ },
  },
  {
    name: 'spans of 500 years',
    plan: planOf(
      each(5, (index) =>
        item(index, { when: { start: `${1750 + index}-01-01`, end: `${2250 + index}-12-31` } }),
      ),
    ),
    words: { items: /1\/1\/1750–31\/12\/2250/ },
  },
  {
    name: 'no day at all',
    plan: planOf(each(30, (index) => item(index, {}))),
  },
  {
    name: 'days that do not exist',
    plan: planOf(
      each(4, (index) =>
        item(index, { when: { due: { raw: `31/${index + 2}/20260`, iso: null, precision: 'none' } } }),
      ),
    ),
    words: { items: /31\/2\/20260.*31\/5\/20260/ },
  },
  {
    name: 'titles of 2 000 letters without a space',
    plan: planOf(
      each(4, (index) =>
        item(index, { title: unbroken(index), number: unbroken(index), when: { due: '2026-06-15' } }),
      ),
      {
        title: unbroken(9),
        number: unbroken(9),
        sections: [{ id: 's', number: unbroken(8), title: unbroken(8) }],
        agencies: [agency(0, { name: unbroken(7), shortName: unbroken(6) })],
        duties: each(4, (index) =>
          duty(index, 'agency-0', {
            summary: unbroken(index),
            target: unbroken(5),
            source: { section: 's' },
          }),
        ),
      },
    ),
  },
  {
    name: 'the same ids twice',
    plan: planOf(
      each(8, (index) => item(index, { id: `item-${index % 4}`, when: { due: '2026-06-15' } })),
      {
        agencies: each(4, (index) => agency(index, { id: `agency-${index % 2}` })),
        duties: each(8, (index) => duty(index, `agency-${index % 2}`, { id: `duty-${index % 4}` })),
      },
    ),
  },
  {
    name: 'an agency that the plan does not list',
    plan: planOf(
      each(4, (index) => item(index, { agencyIds: ['nowhere'], when: { due: '2026-06-15' } })),
      { duties: each(4, (index) => duty(index, 'nowhere')) },
    ),
    words: { items: /nowhere/, duties: /nowhere/ },
  },
  {
    name: 'an agency asked for that does not exist',
    plan: planOf(each(4, (index) => item(index, { when: { due: '2026-06-15' } }))),
    attributes: { agency: 'nowhere' },
  },
  {
    name: '300 agencies',
    plan: planOf(
      each(AGENCIES, (index) => item(index, { agencyIds: [`agency-${index}`], when: { due: '2026-06-15' } })),
      {
        agencies: each(AGENCIES, (index) => agency(index)),
        duties: each(AGENCIES, (index) => duty(index, `agency-${index}`)),
      },
    ),
  },
  {
    name: `${ROWS} duties with the same ids, unknown agencies and words without a space`,
    plan: planOf(
      each(4, (index) => item(index, { when: { due: '2026-06-15' } })),
      {
        agencies: [agency(0, { name: unbroken(7) })],
        duties: each(ROWS, (index) =>
          duty(index, index % 3 === 0 ? 'nowhere' : 'agency-0', {
            id: `duty ${index % 50}`,
            ...(index % 50 === 49 ? { summary: unbroken(index) } : {}),
          }),
        ),
      },
    ),
    words: { duties: /nowhere/ },
  },
];

/** More items on one day than anybody can draw. */
export const CROWDED_DAY: Tree = planOf(
  each(MANY, (index) => item(index, { sectionId: `s${index % 3}`, when: { due: '2026-06-15' } })),
  {
    sections: each(3, (index) => ({ id: `s${index}`, number: `${index + 1}.`, title: `Phần ${index + 1}` })),
    duties: each(MANY, (index) => duty(index, 'agency-0')),
  },
);
