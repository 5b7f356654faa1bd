import type { Plan, Section } from '@kehoach/contract';

import { createProvinceActivities, NEXT_DEADLINE_DAYS } from './sample-activities.js';
import { createProvinceAgencies, SAMPLE_UNITS } from './sample-agencies.js';
import type { SampleDays } from './sample-days.js';
import { createProvinceDuties } from './sample-duties.js';
import { SAMPLE_PROVINCE_PLAN_ID, SAMPLE_PROVINCE_UNIT_ID, SAMPLE_REPORT_FORM_ID } from './sample-ids.js';
import { labelled, SAMPLE_SOURCE, words } from './sample-label.js';
import { inOrder } from './sample-rows.js';

function section(id: string, number: string, parentId: string | null, vi: string, en: string): Section {
  return { id, number, parentId, kind: parentId === null ? 'content' : 'task-group', title: words(vi, en) };
}

const SECTIONS: readonly Section[] = [
  section('I', 'I.', null, 'Mục tiêu', 'Goals'),
  section('II', 'II.', null, 'Nhiệm vụ', 'Tasks'),
  section('II.1', '1.', 'II', 'Truyền thông', 'Communication'),
  section('II.2', '2.', 'II', 'Tập huấn', 'Training'),
  section('II.3', '3.', 'II', 'Phòng, chống bạo lực trên cơ sở giới', 'Against gender-based violence'),
  section('II.4', '4.', 'II', 'Số liệu, kiểm tra', 'Statistics and checks'),
  section('III', 'III.', null, 'Chế độ báo cáo', 'Reporting'),
  section('IV', 'IV.', null, 'Tổ chức thực hiện', 'Who does what'),
  section('IV.1', '1.', 'IV', 'Trách nhiệm chung', 'Common duties'),
];

/**
 * The plan of the invented province, in force around the given day, with live states: done, running, late, upcoming,
 * cancelled, unknown and undated activities and a deadline {@link NEXT_DEADLINE_DAYS} days ahead.
 */
export function createProvincePlan(days: SampleDays): Plan {
  const agencies = createProvinceAgencies(days);
  return {
    schema: 'kehoach/1',
    id: SAMPLE_PROVINCE_PLAN_ID,
    number: '00/KH-MẪU',
    title: labelled(
      'Kế hoạch bình đẳng giới tỉnh Mẫu',
      'Gender equality plan of Mẫu Province',
      'Mẫu 省性别平等计划',
    ),
    level: 'province',
    unitId: SAMPLE_PROVINCE_UNIT_ID,
    issuer: { agencyId: 'mau-ubnd-tinh', name: 'UBND tỉnh Mẫu' },
    issued: days.on(1, 15, -1),
    signatory: { name: 'Nguyễn Văn Mẫu', position: 'Chủ tịch', form: 'TM. ỦY BAN NHÂN DÂN' },
    period: { start: days.on(1, 1, -1), end: days.on(12, 31, 1) },
    status: 'in-force',
    parents: [
      {
        name: words('Chiến lược Mẫu về bình đẳng giới', 'Mẫu strategy on gender equality'),
        period: { start: days.on(1, 1, -3), end: days.on(12, 31, 4) },
        kind: 'provincial-programme',
      },
    ],
    sections: inOrder(SECTIONS),
    activities: createProvinceActivities(days),
    agencies,
    units: [...SAMPLE_UNITS],
    duties: createProvinceDuties(agencies),
    targetGroups: [{ name: words('Người dân tỉnh Mẫu', 'People of Mẫu Province') }],
    models: [{ name: words('Mô hình “Nhà Mẫu”', 'The “Mẫu House” model') }],
    budgetSources: [{ name: words('Ngân sách tỉnh Mẫu', 'Budget of Mẫu Province') }],
    attachments: [
      {
        title: 'ke-hoach-minh-hoa.pdf',
        url: 'https://example.org/minh-hoa/ke-hoach.pdf',
        mediaType: 'application/pdf',
      },
    ],
    // Relative to the plan's own address, so that they hold wherever the API is mounted.
    indicatorsUrl: `${SAMPLE_PROVINCE_PLAN_ID}/indicators`,
    reportForms: [
      {
        id: SAMPLE_REPORT_FORM_ID,
        title: words('Báo cáo 6 tháng', 'Six-month report'),
        url: `../report-forms/${SAMPLE_REPORT_FORM_ID}`,
        due: days.in(NEXT_DEADLINE_DAYS + 1),
      },
    ],
    contact: { name: words('Bộ phận minh hoạ', 'Sample desk'), email: 'minh-hoa@example.org' },
    source: SAMPLE_SOURCE,
    updated: `${days.today}T07:30:00+07:00`,
  };
}
