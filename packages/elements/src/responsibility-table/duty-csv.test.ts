import { EXAMPLE_PLAN } from '@kehoach/contract/examples.js';
import { describe, expect, it } from 'vitest';

import { toCsv } from '../internal/csv.js';
import { CSV_COLUMNS, dutyCells } from './duty-csv.js';
import type { CsvColumn } from './duty-csv.js';
import { readDuties } from './read-duties.js';
import { createTableModel } from './shown-rows.js';

const model = createTableModel(EXAMPLE_PLAN, 'vi', 'vi');
const cells = dutyCells(model, model.all.rows);
const cell = (row: number, column: CsvColumn) => cells[row]?.[CSV_COLUMNS.indexOf(column)];

describe('dutyCells', () => {
  it('has one row for each party of each duty', () => {
    expect(cells).toHaveLength((EXAMPLE_PLAN.duties ?? []).flatMap(({ parties }) => parties ?? []).length);
  });

  it('writes roles in words, names as signed, partners with their roles', () => {
    expect(cell(1, 'duty')).toBe('Chủ trì, hướng dẫn, đôn đốc thực hiện và tổng hợp kết quả');
    expect(cell(1, 'agency')).toBe('Các sở, ban, ngành khác');
    expect(cell(1, 'written')).toBe('các sở, ban, ngành khác có liên quan');
    expect(cell(1, 'roles')).toBe('Phối hợp');
    expect(cell(1, 'partners')).toBe(
      'Sở Lao động - Thương binh và Xã hội (Chủ trì; Hướng dẫn; Đôn đốc; Tổng hợp); UBND các huyện, thị xã (Phối hợp; Thực hiện)',
    );
  });

  it('names the section, by number and title or as the duty writes it', () => {
    expect(cell(0, 'sectionNumber')).toBe('III.1');
    const all = readDuties({
      id: 'p',
      sections: [{ id: 's', number: 'IV-', title: 'Tổ chức thực hiện' }],
      duties: [{ id: 'd', source: { section: 's' } }],
    });
    const [row] = dutyCells({ lang: 'vi' }, all.rows);
    expect(row?.slice(CSV_COLUMNS.indexOf('sectionNumber'), CSV_COLUMNS.indexOf('sectionTitle') + 1)).toEqual(
      ['IV', 'Tổ chức thực hiện'],
    );
  });

  it('keeps an unknown role and its own words', () => {
    const at = model.all.rows.findIndex(({ party }) =>
      party?.roles?.some(({ code }) => code === 'provide-content'),
    );
    expect(cell(at, 'roles')).toBe('Phối hợp; Vai trò khác (provide-content)');
  });

  it('writes activities, also those that the plan lacks, and targets', () => {
    const all = readDuties({
      id: 'p',
      activities: [{ id: 'a', title: 'Sơ kết' }],
      duties: [{ id: 'd', activityIds: ['a', 'gone'], target: 'Ít nhất 20%' }],
    });
    const [row] = dutyCells({ lang: 'vi' }, all.rows);
    expect(row?.slice(-2)).toEqual(['Sơ kết; gone', 'Ít nhất 20%']);
  });

  it('cannot run as a formula', () => {
    const all = readDuties({ id: 'p', duties: [{ id: 'd', summary: '=HYPERLINK("http://x")' }] });
    expect(toCsv(dutyCells({ lang: 'vi' }, all.rows))).toContain(`"'=HYPERLINK(""http://x"")"`);
  });
});
