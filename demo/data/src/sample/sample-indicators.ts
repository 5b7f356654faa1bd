import type { DisaggregatedValue, Indicator, LocalizedText, Milestone, Observation } from '@kehoach/contract';

import type { SampleDays } from './sample-days.js';
import { labelled, SAMPLE_SOURCE, words } from './sample-label.js';

const FRAMEWORK = words('Chiến lược Mẫu về bình đẳng giới', 'Mẫu strategy on gender equality');
const PERCENT = { code: '%', label: '%' };
const RATIO = { code: 'ratio', label: words('lần', 'times') };
const BOYS = { code: 'per-100', label: words('bé trai/100 bé gái', 'boys per 100 girls') };

type Rest = Pick<Indicator, 'unit' | 'direction' | 'milestones' | 'series'> & Partial<Indicator>;

function indicator(days: SampleDays, status: string, title: [string, string, string], rest: Rest): Indicator {
  return {
    schema: 'kehoach/1',
    id: `mau-${status}`,
    code: null,
    title: labelled(...title),
    agency: { agencyId: 'mau-so-noi-vu', name: 'Sở Nội vụ tỉnh Mẫu' },
    source: SAMPLE_SOURCE,
    updated: `${days.in(-30)}T09:00:00+07:00`,
    ...rest,
  };
}

function milestone(year: number, bound: Milestone['bound'], value: number): Milestone {
  return { period: String(year), value, bound, framework: FRAMEWORK };
}

function observed(year: number, value: number | null, rest: Partial<Observation> = {}): Observation {
  return { period: String(year), value, status: 'final', ...rest };
}

function bySex(female: number, male: number): DisaggregatedValue[] {
  const part = (key: string, label: LocalizedText, value: number) => ({
    dimension: 'sex',
    key,
    label,
    value,
  });
  return [part('female', words('Nữ', 'Women'), female), part('male', words('Nam', 'Men'), male)];
}

/** Indicators whose target is met, or was not met in its year. */
function settled(days: SampleDays): Indicator[] {
  const last = days.year - 1;
  return [
    indicator(
      days,
      'achieved',
      ['Tỷ lệ xã có chuyên mục phát thanh', 'Communes with a radio programme', '设有广播栏目的社比例'],
      {
        unit: PERCENT,
        direction: 'keep',
        scale: { min: 0, max: 100 },
        milestones: [milestone(days.year + 1, '>=', 95)],
        series: [
          observed(last - 1, 96.2, { numerator: 50, denominator: 52 }),
          observed(last, 98.1, { numerator: 51, denominator: 52 }),
        ],
      },
    ),
    indicator(
      days,
      'missed',
      [
        'Tỷ lệ cơ quan có lãnh đạo chủ chốt là nữ',
        'Agencies with a woman in a key post',
        '有女性主要领导的机关比例',
      ],
      {
        unit: PERCENT,
        direction: 'up',
        scale: { min: 0, max: 100 },
        definition: words(
          'Đơn vị đếm là cơ quan, không phải người.',
          'The unit counted is the agency, not the person.',
        ),
        milestones: [milestone(last, '>=', 60), milestone(days.year + 4, '>=', 75)],
        series: [observed(last - 1, 51), observed(last, 54)],
      },
    ),
  ];
}

/** Indicators on their way to a later target, by pace from fast to backwards. */
function underWay(days: SampleDays): Indicator[] {
  const last = days.year - 1;
  const target = days.year + 1;
  return [
    indicator(
      days,
      'on-track',
      ['Số giờ việc nhà của nữ so với nam', 'Unpaid care hours, women to men', '女性与男性无酬家务时间之比'],
      {
        unit: RATIO,
        direction: 'down',
        scale: { min: 1 },
        baseline: { period: String(last - 1), value: 1.8 },
        milestones: [milestone(target, '<=', 1.55)],
        series: [observed(last - 1, 1.8), observed(last, 1.7, { status: 'provisional' })],
      },
    ),
    indicator(
      days,
      'acceleration-needed',
      [
        'Tỷ lệ người dân hiểu biết về bình đẳng giới',
        'People who know about gender equality',
        '了解性别平等的居民比例',
      ],
      {
        unit: PERCENT,
        direction: 'up',
        scale: { min: 0, max: 100 },
        baseline: { period: String(last - 1), value: 30 },
        milestones: [milestone(target, '>=', 39)],
        series: [
          observed(last - 1, 30, { by: bySex(32.5, 27.5) }),
          observed(last, 32, { by: bySex(35, 29) }),
        ],
      },
    ),
    indicator(
      days,
      'limited-progress',
      ['Tỷ lệ nữ giám đốc, chủ doanh nghiệp', 'Women among directors and owners', '女性企业负责人比例'],
      {
        unit: PERCENT,
        direction: 'up',
        scale: { min: 0, max: 100 },
        milestones: [milestone(target, '>=', 30)],
        series: [observed(last - 1, 20), observed(last, 20.6, { status: 'estimated' })],
      },
    ),
    indicator(days, 'deterioration', ['Tỷ số giới tính khi sinh', 'Sex ratio at birth', '出生性别比'], {
      unit: BOYS,
      direction: 'down',
      scale: { min: 100, max: 120, naturalMin: 104, naturalMax: 106 },
      milestones: [milestone(target, '<=', 109)],
      series: [observed(last - 1, 111.2), observed(last, 112)],
    }),
  ];
}

/** Indicators that cannot be judged: a break between the two values, and values that may not be published. */
function unclear(days: SampleDays): Indicator[] {
  const last = days.year - 1;
  const hidden: Partial<Observation> = {
    status: 'suppressed',
    note: words('Số ca quá ít nên không công bố.', 'Too few cases to publish.'),
  };
  return [
    indicator(
      days,
      'no-trend',
      [
        'Tỷ lệ UBND xã có lãnh đạo nữ',
        'Commune committees with a woman leader',
        '有女性领导的社人民委员会比例',
      ],
      {
        unit: PERCENT,
        direction: 'up',
        scale: { min: 0, max: 100 },
        milestones: [milestone(days.year + 1, '>=', 60)],
        series: [observed(last - 1, 44.5), observed(last, 46.6)],
        breaks: [
          {
            period: String(last),
            reason: words('Tỉnh Mẫu sắp xếp lại các xã.', 'Mẫu Province rearranged its communes.'),
          },
        ],
      },
    ),
    indicator(
      days,
      'not-available',
      ['Tỷ lệ nạn nhân được hỗ trợ', 'Victims who received support', '获得援助的受害者比例'],
      {
        unit: PERCENT,
        direction: 'up',
        scale: { min: 0, max: 100 },
        milestones: [milestone(days.year + 1, '>=', 80)],
        series: [observed(last - 1, null, hidden), observed(last, null, hidden)],
      },
    ),
  ];
}

/**
 * The indicators of the province's plan, two years of values each. Every id names the status that the values lead to
 * by "achievement first, then pace".
 */
export function createSampleIndicators(days: SampleDays): Indicator[] {
  return [...settled(days), ...underWay(days), ...unclear(days)];
}
