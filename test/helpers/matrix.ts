import type { Plan } from '@kehoach/contract';
import type { ResponsibilityTable } from '@kehoach/elements';

import { mount, settled, until } from './mount.js';
import { part, parts, wordsOf } from './table-reading.js';

/** A matrix of this plan, in a place of this many pixels. */
export async function matrix(
  data: unknown,
  attributes: Record<string, string> = {},
  width = 1200,
): Promise<ResponsibilityTable> {
  const table = await mount('kh-responsibility-table', { view: 'matrix', ...attributes });
  (table.parentElement as HTMLElement).style.inlineSize = `${width}px`;
  table.data = data;
  await until(() => part(table, '.matrix, .block, .toolbar ~ .state') !== null, 'the matrix is shown');
  await settled(table);
  return table;
}

/** The full names of the columns, as assistive technology has them. */
export const columnNames = (table: ResponsibilityTable) =>
  parts(table, '.matrix thead th:not(.corner) .spoken').map(wordsOf);

/** The heads of the rows, without their places. */
export const rowNames = (table: ResponsibilityTable) => parts(table, '.matrix .head .title').map(wordsOf);

/** The row with this head. */
export const rowOf = (table: ResponsibilityTable, name: string) =>
  parts(table, '.matrix tr').filter((row) =>
    wordsOf(row.querySelector('.title')).startsWith(name),
  )[0] as HTMLTableRowElement;

/** What assistive technology reads in the cells of a row; empty cells are left out. */
export const cellWords = (row: HTMLTableRowElement) =>
  [...row.querySelectorAll('td')]
    .map((cell) => wordsOf(cell.querySelector('.spoken, .party')))
    .filter(Boolean);

/** The marks in a row, cell by cell. */
export const marksIn = (row: HTMLTableRowElement) =>
  [...row.querySelectorAll('td')].map((cell) => [...cell.querySelectorAll('.mark')].map(wordsOf).join(' '));

/** Roles of these codes. */
export const roles = (...codes: string[]) => codes.map((code) => ({ code }));

/** A plan with everything that a matrix tells apart. */
export const SMALL: Plan = {
  id: 'p',
  title: 'Kế hoạch nhỏ',
  sections: [
    { id: 's1', number: 'I.', title: 'Truyền thông' },
    { id: 's2', number: 'II.', title: 'Báo cáo' },
  ],
  agencies: [
    { id: 'y', name: 'Sở Y tế', shortName: 'SYT' },
    { id: 't', name: 'Sở Tài chính' },
    { id: 'n', name: 'Sở Nội vụ' },
  ],
  activities: [
    { id: 'a', title: 'Tháng hành động', sectionId: 's1', when: { raw: 'từ 15/11 đến 15/12' } },
    { id: 'b', title: 'Tập huấn', sectionId: 's1' },
  ],
  duties: [
    {
      id: 'd1',
      summary: 'Nộp báo cáo',
      source: { section: 's2' },
      parties: [{ agencyId: 't', roles: roles('report') }],
    },
    {
      id: 'd2',
      summary: 'Phát động',
      activityIds: ['a'],
      parties: [
        { agencyId: 'y', roles: roles('lead', 'report') },
        { nameAsWritten: 'các hội quần chúng', roles: roles('coordinate') },
      ],
    },
    {
      id: 'd3',
      summary: 'Cấp tiền',
      activityIds: ['a', 'b'],
      parties: [{ agencyId: 't', roles: roles('fund') }],
    },
    { id: 'd4', summary: 'Dự họp', activityIds: ['b'], parties: [{ agencyId: 'y', roles: [] }] },
  ],
};

/** A plan of so many agencies and duties; each duty has two parties. */
export const large = (agencies: number, duties: number): Plan => ({
  id: 'l',
  agencies: [...Array(agencies).keys()].map((nth) => ({ id: `g${nth}`, name: `Cơ quan số ${nth}` })),
  duties: [...Array(duties).keys()].map((nth) => ({
    id: `d${nth}`,
    summary: `Việc thứ ${nth}`,
    parties: [
      { agencyId: `g${nth % agencies}`, roles: roles('lead') },
      { agencyId: `g${(nth * 7 + 1) % agencies}`, roles: roles('coordinate') },
    ],
  })),
});
