import type { Indicator } from '../indicator.js';
import type { ListOf } from '../list.js';
import { words } from './words.js';

const SOURCE = {
  name: words('Số liệu minh hoạ của kehoach', 'Example figures of kehoach', 'kehoach 示例数字'),
  url: 'https://vidu.example/so-lieu',
};
const HOME_AFFAIRS = {
  agencyId: 'so-noi-vu',
  name: words('Sở Nội vụ', 'Department of Home Affairs', '内务厅'),
};
const PERCENT = { code: 'percent', label: '%' };
const STRATEGY = words('Chiến lược minh hoạ', 'Example strategy', '示例战略');

const byCase = <Case extends string>(cases: Record<Case, Indicator>) => cases;

/** Indicators by the case they show. */
export const EXAMPLE_INDICATORS = byCase({
  /** Rising, sex of the values given, newest value provisional. */
  up: {
    schema: 'kehoach/1',
    id: 'women-in-wage-work',
    code: '2.1',
    title: words(
      'Tỷ lệ lao động nữ làm công hưởng lương (minh hoạ)',
      'Women in wage work (example)',
      '女性受薪就业比例（示例）',
    ),
    definition: words(
      'Số lao động nữ làm công hưởng lương trên tổng số lao động nữ có việc làm',
      'Women in wage work as a share of all employed women',
      '受薪就业女性占全部就业女性的比例',
    ),
    method: words('Điều tra lao động việc làm', 'Labour force survey', '劳动力调查'),
    unit: PERCENT,
    direction: 'up',
    scale: { min: 0, max: 100 },
    baseline: { period: '2020', value: 43.2 },
    milestones: [
      { period: '2025', value: 50, bound: '>=', framework: STRATEGY },
      { period: '2030', value: 60, bound: '~', tolerance: 0.5, framework: STRATEGY },
    ],
    series: [
      { period: '2021', value: 43.9, status: 'final' },
      { period: '2022', value: 45.4, status: 'final', numerator: 113_500, denominator: 250_000 },
      { period: '2023', value: 46.8, status: 'final' },
      {
        period: '2024',
        value: 48.6,
        status: 'provisional',
        by: [
          { dimension: 'sex', key: 'female', value: 48.6 },
          { dimension: 'sex', key: 'male', value: 55.1 },
        ],
      },
    ],
    breaks: [],
    status: null,
    agency: HOME_AFFAIRS,
    source: SOURCE,
    updated: '2025-03-31',
  },
  /** Falling; two milestones with the same number and another bound. */
  down: {
    id: 'maternal-mortality',
    code: '4.2',
    title: words('Tỷ số tử vong mẹ (minh hoạ)', 'Maternal mortality ratio (example)', '孕产妇死亡率（示例）'),
    unit: {
      code: 'per-100000',
      label: words('/100.000 ca sinh sống', 'per 100,000 live births', '每10万活产'),
    },
    direction: 'down',
    baseline: { period: '2019', value: 46 },
    milestones: [
      { period: '2025', value: 42, bound: '<=', framework: STRATEGY },
      { period: '2030', value: 42, bound: '<', framework: STRATEGY },
    ],
    series: [
      { period: '2021', value: 45, status: 'final' },
      { period: '2022', value: null, status: null, note: words('Chưa điều tra', 'Not surveyed', '未调查') },
      { period: '2023', value: 43, status: 'estimated' },
    ],
    agency: { agencyId: 'so-y-te', name: 'Sở Y tế' },
    source: SOURCE,
    updated: '2024-05-20',
  },
  /** A bound that is to be held. */
  keep: {
    id: 'radio-programmes',
    code: '6.4',
    title: words(
      'Đài có chuyên mục bình đẳng giới hằng tháng (minh hoạ)',
      'Stations with a monthly gender equality programme (example)',
      '每月有性别平等栏目的电台（示例）',
    ),
    unit: PERCENT,
    direction: 'keep',
    baseline: { period: '2020', value: 100 },
    milestones: [
      { period: '2025', value: 100, bound: '=' },
      { period: '2030', value: 100, bound: '=' },
    ],
    series: [
      { period: '2023', value: 100, status: 'final' },
      { period: '2024', value: 96, status: 'final' },
    ],
    source: SOURCE,
    updated: null,
  },
  /** Yes or no. */
  binary: {
    id: 'gender-in-curriculum',
    code: '5.1',
    title: words(
      'Nội dung giới có trong chương trình giáo dục (minh hoạ)',
      'Gender content is in the curriculum (example)',
      '课程包含性别内容（示例）',
    ),
    unit: null,
    direction: 'binary',
    baseline: { period: '2020', value: 0 },
    milestones: [{ period: '2025', value: 1, bound: '=' }],
    series: [{ period: '2024', value: 1, status: 'final' }],
    source: SOURCE,
    updated: '2024-12-31',
  },
  /** A natural range, so the drawing does not begin at zero; a break in the series; worsening. */
  naturalRange: {
    id: 'sex-ratio-at-birth',
    code: '4.1',
    title: words('Tỷ số giới tính khi sinh (minh hoạ)', 'Sex ratio at birth (example)', '出生性别比（示例）'),
    unit: {
      code: 'boys-per-100-girls',
      label: words('bé trai/100 bé gái', 'boys per 100 girls', '男婴/100女婴'),
    },
    direction: 'down',
    scale: { min: 100, max: 120, naturalMin: 104, naturalMax: 106 },
    baseline: { period: '2020', value: 111.5 },
    milestones: [
      { period: '2025', value: 111, bound: '<=' },
      { period: '2030', value: 109, bound: '<=' },
    ],
    series: [
      { period: '2021', value: 112, status: 'final' },
      { period: '2023', value: 111.8, status: 'final' },
      { period: '2024', value: 112.3, status: 'final' },
    ],
    breaks: [
      {
        period: '2023',
        reason: words('Đổi cách thu thập số liệu', 'Data are collected in another way', '改变数据收集方式'),
      },
    ],
    source: SOURCE,
    updated: '2025-02-28',
  },
  /** Small numbers that are not published. */
  suppressed: {
    id: 'supported-victims',
    code: '3.2',
    title: words(
      'Nạn nhân bạo lực giới được hỗ trợ (minh hoạ)',
      'Victims of gender-based violence supported (example)',
      '受助的性别暴力受害者（示例）',
    ),
    unit: PERCENT,
    direction: 'up',
    baseline: null,
    milestones: [
      { period: '2025', value: 80, bound: '>=' },
      { period: '2030', value: 90, bound: '>=' },
    ],
    series: [
      { period: '2024-S1', value: null, status: 'suppressed' },
      { period: '2024-S2', value: null, status: 'suppressed' },
    ],
    source: SOURCE,
    updated: '2025-01-31',
  },
  /** The official assessment is shown and never recomputed. */
  officialStatus: {
    id: 'women-in-key-posts',
    code: '1.1',
    title: words(
      'Cơ quan có nữ giữ chức danh lãnh đạo chủ chốt (minh hoạ)',
      'Agencies with a woman in a key post (example)',
      '有女性担任主要领导职务的机关（示例）',
    ),
    unit: { code: 'percent-of-agencies', label: words('% cơ quan', '% of agencies', '机关占比（%）') },
    direction: 'up',
    baseline: { period: '2021', value: 38 },
    milestones: [
      { period: '2025', value: 60, bound: '>=' },
      { period: '2030', value: 75, bound: '>=' },
    ],
    series: [
      {
        period: '2024',
        value: 52.4,
        status: 'final',
        numerator: 11,
        denominator: 21,
        by: [
          { dimension: 'level', key: 'province', label: words('Cấp tỉnh', 'Province', '省级'), value: 57.1 },
          { dimension: 'level', key: 'commune', label: words('Cấp xã', 'Commune', '社级'), value: 46.6 },
        ],
      },
    ],
    status: {
      code: 'on-track',
      label: words('Có khả năng đạt', 'Likely to be achieved', '有望达成'),
      source: {
        name: words('Báo cáo minh hoạ số 00/BC-UBND', 'Example report 00/BC-UBND', '示例报告00/BC-UBND'),
      },
    },
    agency: HOME_AFFAIRS,
    source: SOURCE,
    updated: '2025-01-20',
  },
  /** Targets and nothing else. */
  noValues: {
    id: 'lgbt-health-services',
    title: words(
      'Cơ sở y tế cung cấp dịch vụ thân thiện (minh hoạ)',
      'Health facilities with friendly services (example)',
      '提供友好服务的医疗机构（示例）',
    ),
    direction: 'up',
    milestones: [{ period: '2030', value: 70, bound: '>=' }],
    series: [],
  },
  /** Everything null. */
  nulls: {
    schema: null,
    id: 'rong',
    code: null,
    title: null,
    definition: null,
    method: null,
    note: null,
    unit: null,
    direction: null,
    scale: null,
    baseline: null,
    milestones: null,
    series: null,
    breaks: null,
    status: null,
    agency: null,
    source: null,
    updated: null,
  },
});

/** The indicators that the example plan is measured by. */
export const EXAMPLE_INDICATOR_LIST: ListOf<Indicator> = {
  schema: 'kehoach/1',
  id: 'vi-du-2025-indicators',
  title: words('Chỉ tiêu của kế hoạch (minh hoạ)', 'Targets of the plan (example)', '计划指标（示例）'),
  items: [
    EXAMPLE_INDICATORS.officialStatus,
    EXAMPLE_INDICATORS.up,
    EXAMPLE_INDICATORS.suppressed,
    EXAMPLE_INDICATORS.naturalRange,
    EXAMPLE_INDICATORS.down,
    EXAMPLE_INDICATORS.binary,
    EXAMPLE_INDICATORS.keep,
  ],
  total: 7,
  next: null,
  source: SOURCE,
  updated: '2025-03-31',
};
