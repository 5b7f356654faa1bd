import type { ListOf } from '../list.js';
import type { Plan, PlanSummary } from '../plan.js';
import { EXAMPLE_ACTIVITIES, EXAMPLE_SECTIONS } from './activities.js';
import { EXAMPLE_AGENCIES, EXAMPLE_UNITS } from './agencies.js';
import { EXAMPLE_DUTIES } from './duties.js';
import { day, words } from './words.js';

const ISSUER = {
  agencyId: null,
  name: words('UBND tỉnh Ví Dụ', 'People’s Committee of Ví Dụ province', '示例省人民委员会'),
};
const SOURCE = {
  name: words('Dữ liệu minh hoạ của kehoach', 'Example data of kehoach', 'kehoach 示例数据'),
  url: 'https://vidu.example/ke-hoach-00',
};

/** A plan with something in every member. */
export const EXAMPLE_PLAN: Plan = {
  schema: 'kehoach/1',
  id: 'vi-du-2025',
  number: '00/KH-UBND',
  title: words(
    'Kế hoạch thực hiện công tác bình đẳng giới và vì sự tiến bộ của phụ nữ tỉnh Ví Dụ năm 2025 (dữ liệu minh hoạ)',
    'Plan for gender equality and the advancement of women in Ví Dụ province, 2025 (example data)',
    '示例省2025年性别平等与妇女进步工作计划（示例数据）',
  ),
  level: 'province',
  unitId: 'vi-du',
  issuer: ISSUER,
  issued: day('ngày 15 tháng 01 năm 2025', '2025-01-15'),
  signatory: {
    name: 'Nguyễn Thị Minh Hoạ',
    position: words('Phó Chủ tịch', 'Vice-chair', '副主席'),
    form: 'TM. ỦY BAN NHÂN DÂN, KT. CHỦ TỊCH',
  },
  period: { start: '2025-01-01', end: '2025-12-31' },
  status: 'in-force',
  supersededBy: null,
  parents: [
    {
      name: words('Chiến lược minh hoạ 2021 – 2030', 'Example strategy 2021–2030', '2021—2030年示例战略'),
      period: { start: '2021', end: '2030' },
      kind: 'strategy',
      document: {
        number: '00/NQ-CP',
        type: 'Nghị quyết',
        issuer: { name: 'Chính phủ' },
        issued: '2021-03-03',
      },
    },
    {
      name: words('Chương trình minh hoạ đến năm 2025', 'Example programme to 2025', '至2025年示例规划'),
      period: { start: null, end: '2025' },
      kind: 'programme',
      document: null,
    },
  ],
  legalBasis: [
    {
      number: '000/BNV-VD',
      type: 'Công văn',
      issuer: { name: 'Bộ Nội vụ' },
      issued: '2025-01-02',
      title: null,
      url: null,
    },
  ],
  references: [
    {
      number: '0000/KH-UBND',
      type: 'Kế hoạch',
      issuer: ISSUER,
      issued: [day('24/12/2020', '2020-12-24'), { raw: '24/15/2020', iso: null, precision: 'none' }],
      title: words('Kế hoạch giai đoạn 2021 – 2025', 'Plan for 2021–2025', '2021—2025年计划'),
      url: null,
    },
    { number: null, type: 'Chỉ thị', issuer: null, issued: null, title: null, url: null },
  ],
  sections: EXAMPLE_SECTIONS,
  activities: EXAMPLE_ACTIVITIES,
  agencies: EXAMPLE_AGENCIES,
  units: EXAMPLE_UNITS,
  duties: EXAMPLE_DUTIES,
  targetGroups: [
    { name: words('Phụ nữ nông thôn', 'Rural women', '农村妇女'), note: null },
    { name: words('Cán bộ nữ cấp xã', 'Women officers of communes', '社级女干部'), note: null },
  ],
  models: [{ name: words('Địa chỉ tin cậy tại cộng đồng', 'Trusted address', '社区可信赖地址'), note: null }],
  budgetSources: [
    { name: words('Ngân sách nhà nước', 'State budget', '国家预算'), note: null },
    { name: words('Nguồn huy động hợp pháp khác', 'Other lawful sources', '其他合法来源'), note: null },
  ],
  attachments: [
    {
      title: 'Toàn văn.pdf',
      url: 'https://vidu.example/toan-van.pdf',
      mediaType: 'application/pdf',
      bytes: 482_113,
    },
    { title: 'KH BDG 2025.pdf', url: null, mediaType: null, bytes: null },
  ],
  recipients: [
    { agencyId: 'so-noi-vu', name: 'Sở Nội vụ', purpose: words('để thực hiện', 'for action', '执行') },
    { agencyId: null, name: 'Văn phòng UBND tỉnh', purpose: words('lưu', 'for the file', '存档') },
  ],
  notes: [
    {
      pointer: '/activities/12/when/due',
      kind: 'impossible-date',
      raw: '31/9/2025',
      explanation: words('Tháng 9 không có ngày 31.', 'September has no 31st day.', '9月没有31日。'),
    },
  ],
  indicatorsUrl: 'https://api.vidu.example/plans/vi-du-2025/indicators',
  reportForms: [
    {
      id: 'vi-du-2025-s1',
      title: words('Báo cáo 6 tháng đầu năm 2025', 'Report on the first half of 2025', '2025年上半年报告'),
      url: 'https://api.vidu.example/report-forms/vi-du-2025-s1',
      due: day('trước ngày 10/6', '2025-06-10'),
    },
  ],
  contact: {
    name: words(
      'Phòng Bình đẳng giới (minh hoạ)',
      'Gender equality division (example)',
      '性别平等处（示例）',
    ),
    email: 'lienhe@vidu.example',
    phone: null,
    url: null,
  },
  source: SOURCE,
  updated: '2025-06-02',
};

/** What many real feeds give: a title and three tasks. */
export const EXAMPLE_PLAN_MINIMAL: Plan = {
  id: 'toi-thieu',
  title: 'Kế hoạch tối thiểu (dữ liệu minh hoạ)',
  activities: [
    { id: 'a', title: 'Tuyên truyền Luật Bình đẳng giới' },
    { id: 'b', title: 'Tập huấn cán bộ' },
    { id: 'c', title: 'Sơ kết, đánh giá' },
  ],
};

/** A plan whose every member is null. */
export const EXAMPLE_PLAN_NULLS: Plan = {
  schema: null,
  id: 'rong',
  number: null,
  title: null,
  level: null,
  unitId: null,
  issuer: null,
  issued: null,
  signatory: null,
  period: null,
  status: null,
  supersededBy: null,
  parents: null,
  legalBasis: null,
  references: null,
  sections: null,
  activities: null,
  agencies: null,
  units: null,
  duties: null,
  targetGroups: null,
  models: null,
  budgetSources: null,
  attachments: null,
  recipients: null,
  notes: null,
  indicatorsUrl: null,
  reportForms: null,
  contact: null,
  source: null,
  updated: null,
};

/** A page of a list of plans, with more to come. */
export const EXAMPLE_PLAN_LIST: ListOf<PlanSummary> = {
  schema: 'kehoach/1',
  items: [
    {
      id: 'vi-du-2025',
      number: '00/KH-UBND',
      title: EXAMPLE_PLAN.title,
      level: 'province',
      unitId: 'vi-du',
      issuer: ISSUER,
      issued: EXAMPLE_PLAN.issued,
      period: EXAMPLE_PLAN.period,
      status: 'in-force',
      updated: '2025-06-02',
      url: 'https://api.vidu.example/plans/vi-du-2025',
    },
    {
      id: 'minh-hoa-2024',
      number: '01/KH-UBND',
      title: words(
        'Kế hoạch bình đẳng giới huyện Minh Hoạ năm 2024 (dữ liệu minh hoạ)',
        'Gender equality plan of Minh Hoạ district, 2024 (example data)',
        '明华县2024年性别平等计划（示例数据）',
      ),
      level: 'district',
      unitId: 'minh-hoa',
      period: { start: '2024', end: '2024' },
      status: 'completed',
      url: 'https://api.vidu.example/plans/minh-hoa-2024',
    },
    { id: 'toi-thieu', title: 'Kế hoạch tối thiểu (dữ liệu minh hoạ)' },
  ],
  total: 5,
  next: 'https://api.vidu.example/plans?cursor=3',
  source: SOURCE,
  updated: '2025-06-02',
};
