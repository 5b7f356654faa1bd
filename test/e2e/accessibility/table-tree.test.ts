import { describe, expect, it } from 'vitest';

import { cellsOf, listenTo, outlineOf, theOne, within, wordsIn } from '../support/accessibility-tree.ts';
import type { Heard, HeardCell } from '../support/accessibility-tree.ts';
import { useDemo } from '../support/demo.ts';
import { openView, PLAN_VIEWS } from '../support/plan-views.ts';
import type { PlanView } from '../support/plan-views.ts';

const viewOf = (name: string) =>
  PLAN_VIEWS.filter(({ tag, view }) => tag === 'kh-responsibility-table' && view === name)[0] as PlanView;
const DUTIES = 64;
/** Pairs of a duty and a party: the rows of the list. */
const ROWS = 119;

const demo = useDemo();

async function open(name: string) {
  const { page } = await demo.open();
  return openView(page, demo.portals, viewOf(name));
}

/** A row as it is read out cell by cell: the head of the column, then what the cell says. */
const said = (row: readonly HeardCell[]) => row.map(({ column, cell }) => `${column}: ${cell.name}`);

describe('the agencies, heard', () => {
  it('are headings inside disclosures that say how many duties each has, and that they are closed', async () => {
    const tree = await listenTo(await open('agencies'));
    const heads = within(tree, 'DisclosureTriangle');
    // The last are the parties that the document names by words only.
    expect(heads).toHaveLength(28 - 3 + 1);
    expect(outlineOf(tree).slice(1)).toHaveLength(heads.length);
    for (const head of heads) {
      expect(head.states['expanded']).toBe(false);
      const [heading] = within(head, 'heading');
      expect(heading?.states['level']).toBe(3);
      expect(head.name).toMatch(/ \d+ phần việc( · .+ \d+)*/);
    }
    expect(within(tree, ['table', 'row', 'cell'])).toEqual([]);
  });

  it('open to a table that is called after the agency, with a head for every row and column', async () => {
    const widget = await open('agencies');
    await widget.locator('summary').first().press('Enter');
    await widget.getByRole('table').waitFor();
    const tree = await listenTo(widget);
    expect(within(tree, 'DisclosureTriangle')[0]?.states['expanded']).toBe(true);
    const table = theOne(tree, 'table');
    expect(table.name).toBe('Phần việc được giao cho Ủy ban nhân dân tỉnh Hải Dương');
    const rows = cellsOf(table);
    expect(rows).toHaveLength(3);
    expect(said(rows[0] as HeardCell[])).toEqual([
      expect.stringMatching(/^Phần việc được giao: Làm đầu mối cùng các ngành/),
      'Vai trò: không ghi vai trò',
      expect.stringMatching(
        /^Cùng với: Sở Lao động - Thương binh và Xã hội ?\(Đầu mối, Phối hợp, Tham mưu, Đề xuất\) /,
      ),
      'Mục: IV.1.g Sở Lao động - Thương binh và Xã hội',
    ]);
    for (const [head, ...cells] of rows) {
      expect(head?.cell.role).toBe('rowheader');
      for (const { row, cell } of cells) expect([row, cell.role]).toEqual([head?.cell.name, 'cell']);
    }
    // The button that chooses the agency says which one.
    const choose = theOne(tree, 'button', 'Chọn cơ quan này');
    expect(widget.locator(`#${choose.states['describedby'] as string}`)).toBeTruthy();
    expect(choose.attributes['aria-describedby']).toBe('agency-0');
  });

  it('say roles in whole words; the letters beside them are for the eyes', async () => {
    const widget = await open('agencies');
    await widget.locator('summary').nth(1).press('Enter');
    await widget.getByRole('table').waitFor();
    const roles = cellsOf(theOne(await listenTo(widget), 'table')).flatMap((row) =>
      row.filter(({ column }) => column === 'Vai trò').flatMap(({ cell }) => within(cell, 'StaticText')),
    );
    expect(roles.length).toBeGreaterThan(5);
    expect(roles.map(({ name }) => name).filter((name) => name.trim().length < 5)).toEqual([]);
  });
});

describe('the list of duties, heard', () => {
  it('is one table with its order in the caption, a head for every cell, and as many rows as the plan has parties', async () => {
    const tree = await listenTo(await open('list'));
    const table = theOne(tree, 'table');
    expect(table.name).toBe('Phân công trách nhiệm · theo thứ tự văn bản');
    expect(within(table, 'columnheader').map(({ name }) => name)).toEqual([
      'Phần việc được giao',
      'Cơ quan',
      'Vai trò',
      'Mục',
    ]);
    const rows = cellsOf(table);
    expect(rows).toHaveLength(ROWS);
    expect(new Set(rows.map(([head]) => wordsIn(head?.cell as Heard))).size).toBeLessThanOrEqual(DUTIES);
    for (const row of rows) {
      expect(row.map(({ cell }) => cell.role)).toEqual(['rowheader', 'cell', 'cell', 'cell']);
      expect(row.filter(({ cell }) => wordsIn(cell) === '')).toEqual([]);
    }
    expect(said(rows[0] as HeardCell[]).slice(1)).toEqual([
      'Cơ quan: Sở Lao động - Thương binh và Xã hội',
      expect.stringMatching(/^Vai trò: Chủ trì Phối hợp Thực hiện Hướng dẫn$/),
      'Mục: IV.1.a Sở Lao động - Thương binh và Xã hội',
    ]);
  });

  it('tells by which column it is sorted, in the head and in the caption', async () => {
    const widget = await open('list');
    await widget.getByRole('button', { name: 'Cơ quan', exact: true }).press('Enter');
    await expect.poll(async () => theOne(await listenTo(widget), 'table').name).toContain('tăng dần');
    const table = theOne(await listenTo(widget), 'table');
    expect(
      within(table, 'columnheader').map(({ name, attributes }) => [name, attributes['aria-sort']]),
    ).toEqual([
      ['Phần việc được giao', 'none'],
      ['Cơ quan', 'ascending'],
      ['Vai trò', 'none'],
      ['Mục', 'none'],
    ]);
  });
});
