import { describe, expect, it } from 'vitest';

import type { Indicator } from '@kehoach/contract';

import { csvHead, csvRows } from './csv-rows.js';
import { readGauge } from './read-gauges.js';
import type { TextPicker } from './speech.js';

const LOCALE: TextPicker = {
  language: 'vi',
  words: (text) => (typeof text === 'string' ? text : (text?.['vi'] ?? '')),
};

const INDICATOR: Indicator = {
  id: 'directors',
  code: '2.3',
  title: 'Tỷ lệ nữ giám đốc',
  unit: { code: '%', label: '%' },
  direction: 'up',
  note: 'Tính cả hợp tác xã',
  source: { name: 'Cục Thống kê', url: 'https://thong-ke.example/2024' },
  updated: '2025-06-30',
  baseline: { period: '2020', value: 24 },
  milestones: [{ period: '2025', value: 27, bound: '>=', framework: 'Chiến lược' }],
  series: [
    { period: '2022', value: null, note: 'Chưa điều tra' },
    { period: '2023', value: 3, status: 'suppressed' },
    {
      period: '2024',
      value: 28.2,
      status: 'provisional',
      numerator: 282,
      denominator: 1000,
      by: [{ dimension: 'sex', key: 'female', value: 28.2 }],
    },
  ],
};

describe('csvRows', () => {
  const rows = csvRows([readGauge(INDICATOR, {})], LOCALE);
  const column = (name: string) => csvHead().indexOf(name);
  const cells = (name: string) => rows.slice(1).map((row) => row[column(name)]);

  it('begins with the names of its columns, as many as each line has cells', () => {
    expect(rows[0]).toEqual(csvHead());
    expect(new Set(rows.map(({ length }) => length))).toEqual(new Set([csvHead().length]));
  });

  it('holds status, baseline, every target and every observation with its parts', () => {
    expect(cells('Loại dòng')).toEqual([
      ...['tiến độ', 'mốc gốc', 'mục tiêu'],
      ...['số liệu', 'số liệu', 'số liệu', 'số liệu'],
    ]);
    expect(cells('Kỳ')).toEqual(['2024', '2020', '2025', '2022', '2023', '2024', '2024']);
    expect(cells('Trạng thái')[0]).toBe('Đạt');
    expect(cells('Điều kiện')[2]).toBe('ít nhất 27%');
    expect(cells('Nhóm')[6]).toBe('Nữ');
  });

  it('says of each indicator where it comes from and how old it is', () => {
    expect(cells('Nguồn').slice(0, 2)).toEqual(['Cục Thống kê https://thong-ke.example/2024', null]);
    expect(cells('Cập nhật').slice(0, 2)).toEqual(['2025-06-30', null]);
  });

  it('keeps numbers as numbers; what is missing is empty, never 0, and what is withheld stays so', () => {
    expect(cells('Giá trị')).toEqual([28.2, 24, 27, null, null, 28.2, 28.2]);
    expect(cells('Trạng thái').slice(3)).toEqual(['chưa có số liệu', 'được ẩn (số nhỏ)', 'sơ bộ', 'sơ bộ']);
    expect(cells('Tử số')[5]).toBe(282);
    expect(cells('Mẫu số')[5]).toBe(1000);
  });

  it('keeps the remarks of the source', () => {
    expect(cells('Ghi chú')).toEqual([
      'Tính cả hợp tác xã',
      null,
      'Chiến lược',
      'Chưa điều tra',
      '',
      '',
      null,
    ]);
  });

  it('names an indicator without a code by its id', () => {
    const [, row] = csvRows([readGauge({ id: 'bare' }, {})], LOCALE);
    expect(row?.[0]).toBe('bare');
  });
});
