import type { Activity, Agency, Duty, Plan } from '@kehoach/contract';

import { createCommuneAgencies, SAMPLE_UNITS } from './sample-agencies.js';
import { dueBefore, dueBy, span } from './sample-days.js';
import type { SampleDays } from './sample-days.js';
import { SAMPLE_COMMUNE_PLAN_ID, SAMPLE_COMMUNE_UNIT_ID } from './sample-ids.js';
import { labelled, SAMPLE_SOURCE, words } from './sample-label.js';
import { activity, createDutyBuilder, evidence, inOrder } from './sample-rows.js';

function createActivities(days: SampleDays): Activity[] {
  return inOrder([
    activity('1', '1', 'task', words('Họp thôn về bình đẳng giới', 'Village meetings on gender equality'), {
      number: '1.',
      when: span(days.in(-75), days.in(-50)),
      agencyIds: ['mau-thon'],
      status: 'done',
      progress: 100,
      evidenceUrl: evidence('hop-thon'),
    }),
    activity('2', '1', 'task', words('Phát thanh trên loa xã', 'News on the commune’s loudspeakers'), {
      number: '2.',
      when: dueBy(days.today),
      agencyIds: ['mau-phong-vhxh'],
      status: 'in-progress',
      progress: 90,
    }),
    activity('3', '1', 'task', words('Địa chỉ tin cậy tại cộng đồng', 'Trusted addresses in the community'), {
      number: '3.',
      when: dueBy(days.in(-20)),
      agencyIds: ['mau-hoi-phu-nu-xa'],
      status: 'in-progress',
      progress: 40,
    }),
    activity('4', '1', 'task', words('Tủ sách pháp luật', 'Law library'), {
      number: '4.',
      agencyIds: ['mau-phong-vhxh'],
    }),
    activity('5', '1', 'task', words('Hòa giải ở cơ sở', 'Mediation'), {
      number: '5.',
      agencyIds: ['mau-thon'],
    }),
    activity('6', '1', 'campaign', words('Tuần lễ thể thao hai giới', 'Sports week for both sexes'), {
      number: '6.',
      when: span(days.in(40), days.in(46)),
      agencyIds: ['mau-hoi-phu-nu-xa', 'mau-thon'],
      status: 'planned',
    }),
    activity('7', '2', 'deadline', words('Báo cáo tỉnh', 'Report to the province'), {
      number: '7.',
      when: dueBefore(days.in(18)),
      agencyIds: ['mau-ubnd-xa-vi-du'],
      status: 'planned',
    }),
  ]);
}

function createDuties(agencies: readonly Agency[]): Duty[] {
  const duty = createDutyBuilder(new Map(agencies.map((agency) => [agency.id, agency.name ?? null])));
  return inOrder([
    duty('D01', '2', { 'mau-ubnd-xa-vi-du': ['lead', 'direct'] }, words('Chủ trì kế hoạch', 'Lead the plan')),
    duty('D02', '1', { 'mau-thon': ['implement'] }, words('Tổ chức họp thôn', 'Hold the meetings'), ['1']),
    duty('D03', '1', { 'mau-phong-vhxh': ['communicate'] }, words('Biên tập tin phát loa', 'Edit the news'), [
      '2',
    ]),
    duty(
      'D04',
      '1',
      { 'mau-hoi-phu-nu-xa': ['lead'], 'mau-thon': ['coordinate'] },
      words('Lập địa chỉ tin cậy', 'Set up trusted addresses'),
      ['3'],
      words('2 địa chỉ mỗi thôn', 'Two for each village'),
    ),
    duty('D05', '1', { 'mau-phong-vhxh': ['manage'] }, words('Quản lý tủ sách', 'Keep the library'), ['4']),
    duty('D06', '1', { 'mau-thon': ['implement'] }, words('Hòa giải tại thôn', 'Mediate in the villages'), [
      '5',
    ]),
    duty('D07', '2', { 'mau-ubnd-xa-vi-du': ['report'] }, words('Báo cáo tỉnh', 'Report to the province'), [
      '7',
    ]),
  ]);
}

/** The plan of the commune under the invented province: small, with one task due today and one overdue. */
export function createCommunePlan(days: SampleDays): Plan {
  const agencies = createCommuneAgencies();
  return {
    schema: 'kehoach/1',
    id: SAMPLE_COMMUNE_PLAN_ID,
    number: null,
    title: labelled(
      'Kế hoạch bình đẳng giới xã Ví Dụ',
      'Gender equality plan of Ví Dụ Commune',
      'Ví Dụ 社性别平等计划',
    ),
    level: 'commune',
    unitId: SAMPLE_COMMUNE_UNIT_ID,
    issuer: { agencyId: 'mau-ubnd-xa-vi-du', name: 'UBND xã Ví Dụ' },
    issued: days.on(2, 1, -1),
    period: { start: days.on(1, 1, -1), end: days.on(12, 31, 1) },
    status: null,
    parents: [{ name: words('Kế hoạch bình đẳng giới tỉnh Mẫu', 'Gender equality plan of Mẫu Province') }],
    sections: [
      { id: '1', number: '1.', order: 1, kind: 'content', title: words('Nhiệm vụ', 'Tasks') },
      {
        id: '2',
        number: '2.',
        order: 2,
        kind: 'organisation',
        title: words('Tổ chức thực hiện', 'Who does what'),
      },
    ],
    activities: createActivities(days),
    agencies,
    units: [...SAMPLE_UNITS],
    duties: createDuties(agencies),
    source: SAMPLE_SOURCE,
    updated: `${days.today}T07:30:00+07:00`,
  };
}
