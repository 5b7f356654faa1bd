import type { Agency, Duty } from '@kehoach/contract';

import { words } from './sample-label.js';
import { createDutyBuilder, inOrder } from './sample-rows.js';

type Build = ReturnType<typeof createDutyBuilder>;

function organising(duty: Build): Duty[] {
  return [
    duty(
      'D01',
      'IV.1',
      { 'mau-ubnd-tinh': ['direct', 'monitor'] },
      words('Chỉ đạo chung kế hoạch', 'Direct the plan'),
    ),
    duty(
      'D02',
      'IV.1',
      { 'mau-so-noi-vu': ['lead', 'coordinate', 'guide', 'implement'], 'mau-so-khac': ['coordinate'] },
      words('Chủ trì thực hiện kế hoạch', 'Lead the plan'),
    ),
    duty(
      'D03',
      'IV.1',
      { 'mau-so-noi-vu': ['consolidate', 'report'], 'mau-ubnd-tinh': ['receive'] },
      words('Tổng hợp báo cáo', 'Consolidate reports'),
      ['III.b', 'III.c'],
      words('2 lần mỗi năm', 'Twice a year'),
    ),
    duty(
      'D04',
      'IV.1',
      { 'mau-so-tai-chinh': ['fund', 'guide'] },
      words('Bố trí kinh phí', 'Provide money'),
      ['II.4.c'],
    ),
    duty('D05', 'IV.1', { 'mau-so-tai-chinh': ['inspect'] }, words('Kiểm tra chi tiêu', 'Check spending'), [
      'II.4.c',
    ]),
    duty(
      'D06',
      'IV.1',
      { 'mau-so-khac': ['build-plan'] },
      words('Lập kế hoạch của ngành', 'Draw up own plans'),
    ),
    duty('D07', 'IV.1', { 'mau-so-khac': ['report'] }, words('Báo cáo định kỳ', 'Report on time'), [
      'III.b',
      'III.c',
    ]),
    duty('D08', 'IV.1', { 'mau-so-khac': ['assign-staff'] }, words('Cử cán bộ đầu mối', 'Name a contact')),
  ];
}

function communicating(duty: Build): Duty[] {
  return [
    duty(
      'D09',
      'II.1',
      { 'mau-so-noi-vu': ['lead'], 'mau-bao-dai': ['coordinate', 'communicate'] },
      words('Biên soạn sổ tay', 'Write the handbook'),
      ['II.1.a'],
      words('5.000 bản', '5,000 copies'),
    ),
    duty(
      'D10',
      'II.1',
      { 'mau-bao-dai': ['communicate'] },
      words('Làm chuyên mục phát thanh', 'Make the radio programme'),
      ['II.1.b'],
    ),
    duty(
      'D11',
      'II.1',
      { 'mau-hoi-phu-nu': ['lead'], 'mau-so-giao-duc': ['coordinate', 'participate'] },
      words('Tổ chức hội thi', 'Hold the quiz'),
      ['II.1.c'],
    ),
    duty('D12', 'II.1', { 'mau-ubnd-xa': ['implement'] }, words('Dựng pa nô', 'Put up billboards'), [
      'II.1.d',
    ]),
    duty(
      'D13',
      'II.1',
      { 'mau-so-noi-vu': ['lead'], 'mau-hoi-phu-nu': ['coordinate'] },
      words('Tổ chức đợt truyền thông', 'Run the communication drive'),
      ['II.1.e'],
    ),
    duty(
      'D14',
      'II.1',
      { 'mau-hoi-phu-nu': ['mobilise-resources'] },
      words('Vận động tài trợ', 'Find sponsors'),
      ['II.1.e'],
    ),
    duty(
      'D15',
      'II.1',
      { 'mau-bao-dai': ['supervise'] },
      words('Rà soát định kiến giới trên báo', 'Watch for bias in media'),
    ),
  ];
}

function teaching(duty: Build): Duty[] {
  return [
    duty(
      'D16',
      'II.2',
      { 'mau-so-noi-vu': ['train'] },
      words('Tập huấn lồng ghép giới', 'Train in mainstreaming'),
      ['II.2.a'],
    ),
    duty(
      'D17',
      'II.2',
      { 'mau-so-giao-duc': ['lead', 'mainstream'] },
      words('Soạn tài liệu cho giáo viên', 'Write material for teachers'),
      ['II.2.b'],
      words('100% trường', 'All schools'),
    ),
    duty(
      'D18',
      'II.2',
      { 'mau-so-giao-duc': ['evaluate'] },
      words('Đánh giá việc dạy học', 'Evaluate teaching'),
      ['II.2.b'],
    ),
    duty(
      'D19',
      'II.2',
      { 'mau-so-noi-vu': ['lead'], 'mau-hoi-phu-nu': ['propose', 'coordinate'] },
      words('Mở lớp cho nữ cán bộ', 'Hold the course for women'),
      ['II.2.c'],
    ),
    duty(
      'D20',
      'II.2',
      { 'mau-so-vi-du': ['train', 'advise'] },
      words('Tập huấn cán bộ xã', 'Train commune staff'),
      ['II.2.f'],
    ),
    duty(
      'D21',
      'II.2',
      { 'mau-ubnd-xa': ['participate', 'assign-staff'] },
      words('Cử người dự tập huấn', 'Send people to training'),
      ['II.2.f'],
    ),
  ];
}

function protecting(duty: Build): Duty[] {
  return [
    duty(
      'D22',
      'II.3',
      { 'mau-so-y-te': ['lead', 'provide-service'], 'mau-cong-an': ['coordinate'] },
      words('Vận hành đường dây tư vấn', 'Run the advice line'),
      ['II.3.a'],
      words('24 giờ mỗi ngày', 'Round the clock'),
    ),
    duty(
      'D23',
      'II.3',
      { 'mau-so-y-te': ['lead', 'manage'] },
      words('Mở và quản lý nhà tạm lánh', 'Open and run the shelter'),
      ['II.3.b'],
    ),
    duty(
      'D24',
      'II.3',
      { 'mau-cong-an': ['lead', 'prevent-gbv'], 'mau-so-y-te': ['coordinate'] },
      words('Xây dựng quy trình phối hợp', 'Write the joint procedure'),
      ['II.3.c'],
    ),
    duty(
      'D25',
      'II.3',
      { 'mau-cong-an': ['sanction'] },
      words('Xử lý hành vi bạo lực', 'Act against violence'),
    ),
    duty(
      'D26',
      'II.3',
      { 'mau-ubnd-xa': ['implement', 'urge'] },
      words('Lập nhóm nam giới tiên phong', 'Set up groups of men'),
      ['II.3.d'],
    ),
    duty(
      'D27',
      'II.3',
      { 'mau-hoi-phu-nu': ['collect-statistics'] },
      words('Khảo sát nhu cầu hỗ trợ', 'Survey support needs'),
      ['II.3.e'],
    ),
    duty(
      'D28',
      'II.3',
      { 'mau-ubnd-xa': ['communicate'] },
      words('Hưởng ứng Tháng hành động', 'Join the action month'),
      ['II.3.f'],
    ),
  ];
}

function checking(duty: Build): Duty[] {
  return [
    duty(
      'D29',
      'II.4',
      { 'mau-so-khac': ['collect-statistics'], 'mau-ubnd-xa': ['collect-statistics', 'report'] },
      words('Thu thập số liệu tách biệt giới', 'Collect statistics by sex'),
      ['II.4.a'],
    ),
    duty(
      'D30',
      'II.4',
      { 'mau-ubnd-tinh': ['lead-direction'], 'mau-so-noi-vu': ['examine', 'inspect'] },
      words('Kiểm tra liên ngành', 'Joint checks'),
      ['II.4.b'],
    ),
    duty(
      'D31',
      'II.4',
      { 'mau-hoi-phu-nu': ['supervise'] },
      words('Giám sát việc thực hiện', 'Watch over the work'),
    ),
    duty(
      'D32',
      'II.4',
      { 'mau-so-noi-vu': ['focal-point'] },
      words('Đầu mối công bố số liệu', 'Contact for published figures'),
      ['II.4.a'],
    ),
    duty('D33', 'II.4', { 'mau-bao-dai': ['other'] }, words('Lưu trữ tư liệu', 'Keep an archive')),
  ];
}

/** The province's 33 duties: every role code at least once, several roles in one duty, duties with and without a task. */
export function createProvinceDuties(agencies: readonly Agency[]): Duty[] {
  const duty = createDutyBuilder(new Map(agencies.map((agency) => [agency.id, agency.name ?? null])));
  return inOrder([
    ...organising(duty),
    ...communicating(duty),
    ...teaching(duty),
    ...protecting(duty),
    ...checking(duty),
  ]);
}
