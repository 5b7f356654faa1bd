import readExcelFile from 'read-excel-file/node';
import { describe, expect, it } from 'vitest';

import { toXlsx } from './save-sheets.js';
import type { Sheet } from './save-sheets.js';

const sheet = (rows: Sheet['rows'], head: Sheet['head'] = null): Sheet => ({
  name: 'Tờ',
  head,
  rows,
  widths: [10, 20],
});
const read = async (sheets: Sheet[]) =>
  readExcelFile(Buffer.from(await (await toXlsx(sheets)).arrayBuffer()), { trim: false });
const rowsOf = async (sheets: Sheet[]) => (await read(sheets)).map(({ data }) => data);

describe('toXlsx', () => {
  it('keeps texts as they are, also those that a spreadsheet would run', async () => {
    const texts = ['=1+1', '+84', '-5', '@x', '\t=1', '  a ', '007', '2025-01-02', 'TRUE', '<b>&"'];
    expect(await rowsOf([sheet(texts.map((text) => [text]))])).toEqual([texts.map((text) => [text])]);
  });

  it('keeps numbers as numbers, and what is missing empty', async () => {
    expect(await rowsOf([sheet([[1.5, null, 'x', '']])])).toEqual([[[1.5, null, 'x']]]);
  });

  it('writes every sheet under its name, the head first', async () => {
    const sheets = [sheet([['a']], ['Cột']), { ...sheet([['b']]), name: 'Nguồn' }];
    expect(await read(sheets)).toEqual([
      { sheet: 'Tờ', data: [['Cột'], ['a']] },
      { sheet: 'Nguồn', data: [['b']] },
    ]);
  });

  it('survives texts that are names of members of every object', async () => {
    const [rows] = await rowsOf([sheet([['constructor'], ['toString']])]);
    expect(rows?.map(([cell]) => String(cell).replace('\u200b', ''))).toEqual(['constructor', 'toString']);
  });

  it('cuts a text where Excel would refuse the file', async () => {
    const [rows] = await rowsOf([sheet([['a'.repeat(40_000)]])]);
    expect(rows?.[0]?.[0]).toHaveLength(32_767);
  });
});
