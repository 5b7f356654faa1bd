import type { Activity } from '@kehoach/contract';

import { dueBefore, dueBy, span, yearly } from './sample-days.js';
import type { SampleDays } from './sample-days.js';
import { words } from './sample-label.js';
import { activity, evidence, inOrder } from './sample-rows.js';

/** Days until the next deadline of the province's plan. */
export const NEXT_DEADLINE_DAYS = 12;

function objectives(): Activity[] {
  return [
    activity('I', 'I', 'group', words('Mục tiêu', 'Goals'), { number: 'I.' }),
    activity('I.1', 'I', 'objective', words('Thu hẹp khoảng cách giới', 'Narrow the gender gap'), {
      number: '1.',
      parentId: 'I',
    }),
    activity('I.2', 'I', 'objective', words('Giảm bạo lực trên cơ sở giới', 'Less gender-based violence'), {
      number: '2.',
      parentId: 'I',
    }),
  ];
}

function communication(days: SampleDays): Activity[] {
  const at = 'II.1';
  const parentId = at;
  return [
    activity(at, at, 'group', words('Truyền thông', 'Communication'), { number: '1.', parentId: 'II' }),
    activity('II.1.a', at, 'task', words('Biên soạn sổ tay tuyên truyền', 'Write a campaign handbook'), {
      parentId,
      when: span(days.in(-150), days.in(-60)),
      agencyIds: ['mau-so-noi-vu', 'mau-bao-dai'],
      status: 'done',
      progress: 100,
      evidenceUrl: evidence('so-tay'),
    }),
    activity('II.1.b', at, 'task', words('Chuyên mục phát thanh hằng tháng', 'Monthly radio programme'), {
      parentId,
      when: span(days.in(-40), days.in(45)),
      agencyIds: ['mau-bao-dai'],
      status: 'in-progress',
      progress: 55,
    }),
    activity('II.1.c', at, 'task', words('Hội thi tìm hiểu pháp luật', 'Quiz on the law'), {
      parentId,
      when: span(days.in(30), days.in(90)),
      agencyIds: ['mau-hoi-phu-nu', 'mau-so-giao-duc'],
      status: 'planned',
      progress: 0,
    }),
    activity('II.1.d', at, 'task', words('Pa nô ở nơi công cộng', 'Billboards in public places'), {
      parentId,
      agencyIds: ['mau-ubnd-xa'],
    }),
    activity('II.1.e', at, 'campaign', words('Đợt truyền thông Mẫu', 'Mẫu communication drive'), {
      parentId,
      when: span(days.in(-5), days.in(20)),
      agencyIds: ['mau-so-noi-vu', 'mau-hoi-phu-nu'],
      status: 'in-progress',
      progress: 20,
    }),
    activity('II.1.f', at, 'event', words('Ngày Quốc tế Phụ nữ', 'International Women’s Day'), {
      parentId,
      when: yearly(days.on(3, 8, -1)),
      agencyIds: ['mau-hoi-phu-nu'],
    }),
    activity('II.1.g', at, 'event', words('Ngày Phụ nữ Việt Nam', 'Vietnamese Women’s Day'), {
      parentId,
      when: yearly(days.on(10, 20, -1)),
      agencyIds: ['mau-hoi-phu-nu'],
    }),
  ];
}

function training(days: SampleDays): Activity[] {
  const at = 'II.2';
  const parentId = at;
  return [
    activity(at, at, 'group', words('Tập huấn', 'Training'), { number: '2.', parentId: 'II' }),
    activity('II.2.a', at, 'task', words('Tập huấn lồng ghép giới', 'Training in gender mainstreaming'), {
      parentId,
      when: dueBy(days.in(-9)),
      agencyIds: ['mau-so-noi-vu'],
      status: 'in-progress',
      progress: 70,
    }),
    activity('II.2.b', at, 'task', words('Tài liệu cho giáo viên', 'Material for teachers'), {
      parentId,
      when: dueBefore(days.in(-31)),
      agencyIds: ['mau-so-giao-duc'],
      status: 'planned',
      progress: 0,
    }),
    activity(
      'II.2.c',
      at,
      'task',
      words('Lớp cho nữ cán bộ quy hoạch', 'Course for women in line for office'),
      {
        parentId,
        when: dueBy(days.in(25)),
        agencyIds: ['mau-so-noi-vu', 'mau-hoi-phu-nu'],
        status: 'done',
        progress: 100,
        evidenceUrl: evidence('lop-can-bo-nu'),
      },
    ),
    activity('II.2.d', at, 'task', words('Đoàn học tập ngoài tỉnh', 'Study visit to another province'), {
      parentId,
      when: span(days.in(-80), days.in(-70)),
      agencyIds: ['mau-so-noi-vu'],
      status: 'cancelled',
    }),
    activity('II.2.e', at, 'task', words('Tập huấn cho cán bộ tài chính', 'Training for finance staff'), {
      parentId,
      when: dueBy(days.in(-45)),
      agencyIds: ['mau-so-tai-chinh'],
      status: 'unknown',
    }),
    activity('II.2.f', at, 'task', words('Tập huấn cho cán bộ xã', 'Training for commune staff'), {
      parentId,
      when: span(days.in(-140), days.in(-120)),
      agencyIds: ['mau-so-vi-du', 'mau-ubnd-xa'],
    }),
  ];
}

function violence(days: SampleDays): Activity[] {
  const at = 'II.3';
  const parentId = at;
  const title = words('Phòng, chống bạo lực trên cơ sở giới', 'Against gender-based violence');
  return [
    activity(at, at, 'group', title, { number: '3.', parentId: 'II' }),
    activity('II.3.a', at, 'task', words('Vận hành đường dây tư vấn', 'Run an advice line'), {
      parentId,
      when: span(days.in(-200), days.in(200)),
      agencyIds: ['mau-so-y-te', 'mau-cong-an'],
      status: 'in-progress',
      progress: 48,
    }),
    activity('II.3.b', at, 'task', words('Mở nhà tạm lánh', 'Open a shelter'), {
      parentId,
      when: dueBy(days.on(11, 30, 1)),
      agencyIds: ['mau-so-y-te'],
      status: 'planned',
      progress: 5,
    }),
    activity('II.3.c', at, 'task', words('Quy trình phối hợp xử lý vụ việc', 'Joint procedure for cases'), {
      parentId,
      agencyIds: ['mau-cong-an', 'mau-so-y-te'],
      status: 'in-progress',
      progress: 35,
    }),
    activity('II.3.d', at, 'task', words('Nhóm nam giới tiên phong', 'Groups of men against violence'), {
      parentId,
      agencyIds: ['mau-ubnd-xa'],
      status: 'planned',
    }),
    activity('II.3.e', at, 'task', words('Khảo sát nhu cầu hỗ trợ', 'Survey of support needs'), {
      parentId,
      when: dueBy(days.in(-210)),
      agencyIds: ['mau-hoi-phu-nu'],
      status: 'done',
      progress: 100,
      evidenceUrl: evidence('khao-sat'),
    }),
    activity('II.3.f', at, 'campaign', words('Tháng hành động', 'Action month'), {
      parentId,
      when: {
        start: days.on(11, 15, -1),
        end: days.on(12, 15, -1),
        recurs: 'yearly',
        raw: 'từ 15/11 đến 15/12 hằng năm',
      },
      agencyIds: ['mau-so-noi-vu', 'mau-ubnd-xa'],
    }),
  ];
}

function statistics(days: SampleDays): Activity[] {
  const at = 'II.4';
  const parentId = at;
  return [
    activity(at, at, 'group', words('Số liệu, kiểm tra', 'Statistics and checks'), {
      number: '4.',
      parentId: 'II',
    }),
    activity('II.4.a', at, 'task', words('Thu thập số liệu tách biệt giới', 'Sex-disaggregated statistics'), {
      parentId,
      when: span(days.in(-100), days.in(60)),
      agencyIds: ['mau-so-khac', 'mau-ubnd-xa'],
      status: 'in-progress',
      progress: 62,
    }),
    activity('II.4.b', at, 'task', words('Kiểm tra liên ngành', 'Joint checks'), {
      parentId,
      when: span(days.in(70), days.in(100)),
      agencyIds: ['mau-ubnd-tinh', 'mau-so-noi-vu'],
      status: 'planned',
      progress: 0,
    }),
    activity('II.4.c', at, 'task', words('Dự toán kinh phí hằng năm', 'Yearly budget estimate'), {
      parentId,
      agencyIds: ['mau-so-tai-chinh'],
    }),
  ];
}

function deadlines(days: SampleDays): Activity[] {
  const at = 'III';
  const everyone = ['mau-so-khac', 'mau-ubnd-xa'];
  return [
    activity(at, at, 'group', words('Chế độ báo cáo', 'Reporting'), { number: 'III.' }),
    activity('III.a', at, 'deadline', words('Báo cáo kỳ trước', 'Report of the last period'), {
      parentId: at,
      when: dueBefore(days.in(-170)),
      agencyIds: everyone,
      status: 'done',
      progress: 100,
      evidenceUrl: evidence('bao-cao-ky-truoc'),
    }),
    activity('III.b', at, 'deadline', words('Báo cáo 6 tháng', 'Six-month report'), {
      parentId: at,
      when: dueBefore(days.in(NEXT_DEADLINE_DAYS)),
      agencyIds: ['mau-so-y-te', 'mau-so-giao-duc', 'mau-cong-an', ...everyone],
      status: 'planned',
    }),
    activity('III.c', at, 'deadline', words('Báo cáo năm', 'Annual report'), {
      parentId: at,
      when: dueBefore(days.in(195)),
      agencyIds: everyone,
      status: 'planned',
    }),
    activity('III.d', at, 'deadline', words('Báo cáo đột xuất', 'Ad hoc reports'), {
      parentId: at,
      agencyIds: everyone,
      summary: words('Khi có yêu cầu; không ghi thời hạn.', 'On request; no date given.'),
    }),
  ];
}

/** The province's activities: every kind, every status, dated and undated. */
export function createProvinceActivities(days: SampleDays): Activity[] {
  return inOrder([
    ...objectives(),
    activity('II', 'II', 'group', words('Nhiệm vụ', 'Tasks'), { number: 'II.' }),
    ...communication(days),
    ...training(days),
    ...violence(days),
    ...statistics(days),
    ...deadlines(days),
  ]);
}
