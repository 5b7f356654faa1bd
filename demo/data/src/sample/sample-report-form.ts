import type { ReportField, ReportForm, ReportingPeriod, ReportSection } from '@kehoach/contract';

import { NEXT_DEADLINE_DAYS } from './sample-activities.js';
import type { SampleDays } from './sample-days.js';
import { SAMPLE_PROVINCE_PLAN_ID, SAMPLE_REPORT_FORM_ID } from './sample-ids.js';
import { labelled, words } from './sample-label.js';

const MEBIBYTE = 1024 * 1024;

/** The latest half-year that was over before today, due together with the plan's next deadline. */
function createPeriod(days: SampleDays): ReportingPeriod {
  const isSecondHalf = days.today >= days.on(7, 1);
  const [year, half] = isSecondHalf ? [0, 1] : [-1, 2];
  return {
    code: `${days.year + year}-S${half}`,
    kind: 'six-month',
    dataFrom: half === 1 ? days.on(1, 1, year) : days.on(7, 1, year),
    dataTo: half === 1 ? days.on(6, 30, year) : days.on(12, 31, year),
    due: days.in(NEXT_DEADLINE_DAYS + 1),
    bound: 'before',
  };
}

function field(
  id: string,
  type: ReportField['type'],
  vi: string,
  en: string,
  rest: Partial<ReportField> = {},
): ReportField {
  return { id, type, label: words(vi, en), ...rest };
}

const DIRECTION: ReportSection = {
  id: 'chi-dao',
  title: words('Chỉ đạo, điều hành', 'Direction'),
  fields: [
    field(
      'luu-y',
      'note',
      'Không nêu thông tin cá nhân của nạn nhân.',
      'Leave out personal data of victims.',
    ),
    field('so-van-ban', 'integer', 'Số văn bản đã ban hành', 'Documents issued', {
      required: true,
      min: 0,
      max: 999,
    }),
    field('ngay-ke-hoach', 'date', 'Ngày ban hành kế hoạch', 'Date of own plan'),
    field('ngay-so-ket', 'date', 'Ngày sơ kết', 'Date of the review'),
    field('co-dau-moi', 'yes-no', 'Đã cử cán bộ đầu mối', 'A contact has been named', { required: true }),
    field('dau-moi', 'text', 'Họ tên cán bộ đầu mối', 'Name of the contact', {
      max: 120,
      visibleWhen: { fieldId: 'co-dau-moi', is: 'equals', value: true },
    }),
  ],
};

const RESULTS: ReportSection = {
  id: 'ket-qua',
  title: words('Kết quả', 'Results'),
  fields: [
    field('kq-phat-thanh', 'task-result', 'Chuyên mục phát thanh hằng tháng', 'Monthly radio programme', {
      activityId: 'II.1.b',
      prefill: { value: { status: 'in-progress', progress: 55, summary: null }, from: 'plan' },
    }),
    field('nguoi-tap-huan', 'indicator-value', 'Số người được tập huấn', 'People trained', {
      required: true,
      min: 0,
      unit: words('người', 'people'),
      allowNoData: true,
    }),
    field(
      'ty-le-hieu-biet',
      'percent',
      'Tỷ lệ người dân hiểu biết về bình đẳng giới',
      'People who know about gender equality',
      {
        indicatorId: 'mau-acceleration-needed',
        allowNoData: true,
      },
    ),
    field('kinh-phi', 'decimal', 'Kinh phí đã chi', 'Money spent', {
      min: 0,
      unit: words('triệu đồng', 'million VND'),
    }),
    field('kinh-phi-giao', 'decimal', 'Kinh phí được giao', 'Money assigned', {
      min: 0,
      unit: words('triệu đồng', 'million VND'),
      prefill: {
        value: 120,
        from: 'previous',
        source: words('Báo cáo kỳ trước', 'Report of the last period'),
      },
    }),
    field('hinh-thuc', 'choices', 'Hình thức truyền thông', 'Means of communication', {
      min: 1,
      options: [
        { value: 'loa', label: words('Loa truyền thanh', 'Loudspeakers') },
        { value: 'mang', label: words('Mạng xã hội', 'Social media') },
        { value: 'truc-tiep', label: words('Gặp trực tiếp', 'Face to face') },
      ],
    }),
    field('hoat-dong', 'table', 'Hoạt động đã tổ chức', 'Activities held', {
      min: 0,
      max: 20,
      columns: [
        { id: 'ten', type: 'text', label: words('Tên', 'Name'), required: true },
        { id: 'ngay', type: 'date', label: words('Ngày', 'Date') },
        { id: 'tong', type: 'integer', label: words('Số người', 'People'), min: 0 },
      ],
    }),
  ],
};

const REVIEW: ReportSection = {
  id: 'danh-gia',
  title: words('Đánh giá, kiến nghị', 'Review and proposals'),
  fields: [
    field('tu-danh-gia', 'choice', 'Tự đánh giá', 'Own judgement', {
      required: true,
      options: [
        { value: 'dat', label: words('Đạt', 'Met') },
        { value: 'chua-dat', label: words('Chưa đạt', 'Not met') },
      ],
    }),
    field('nguyen-nhan', 'long-text', 'Nguyên nhân', 'Causes', {
      max: 4000,
      visibleWhen: { fieldId: 'tu-danh-gia', is: 'equals', value: 'chua-dat' },
    }),
    field('kien-nghi', 'long-text', 'Kiến nghị', 'Proposals', { max: 4000 }),
    field('ban-ky', 'file', 'Bản báo cáo đã ký', 'Signed report'),
  ],
};

/** The report form of the sample: every field type, a condition, prefilled values and rules. */
export function createSampleReportForm(days: SampleDays): ReportForm {
  return {
    schema: 'kehoach/1',
    id: SAMPLE_REPORT_FORM_ID,
    title: labelled('Báo cáo 6 tháng tỉnh Mẫu', 'Six-month report of Mẫu Province', 'Mẫu 省半年报告'),
    planId: SAMPLE_PROVINCE_PLAN_ID,
    reportingPeriod: createPeriod(days),
    agencies: [
      { agencyId: 'mau-so-y-te', name: 'Sở Y tế tỉnh Mẫu' },
      { agencyId: 'mau-so-giao-duc', name: 'Sở Giáo dục và Đào tạo tỉnh Mẫu' },
      { agencyId: 'mau-cong-an', name: 'Công an tỉnh Mẫu' },
    ],
    receiver: { agencyId: 'mau-so-noi-vu', name: 'Sở Nội vụ tỉnh Mẫu' },
    sections: [DIRECTION, RESULTS, REVIEW],
    rules: [
      {
        kind: 'not-after',
        fieldIds: ['ngay-ke-hoach', 'ngay-so-ket'],
        message: words(
          'Ngày sơ kết không thể trước ngày ban hành kế hoạch.',
          'The review cannot precede the plan.',
        ),
      },
      {
        kind: 'at-most',
        fieldIds: ['kinh-phi', 'kinh-phi-giao'],
        message: words(
          'Kinh phí đã chi không vượt kinh phí được giao.',
          'Money spent is at most the money assigned.',
        ),
      },
      {
        kind: 'required-when',
        fieldIds: ['dau-moi', 'co-dau-moi'],
        message: words('Ghi họ tên cán bộ đầu mối.', 'Give the name of the contact.'),
      },
    ],
    attachments: { max: 3, maxBytes: 20 * MEBIBYTE, accept: ['.pdf', '.docx', '.xlsx'] },
    version: 1,
    updated: `${days.in(-30)}T09:00:00+07:00`,
  };
}
