import type { ListOf } from '../list.js';
import type { Answers, Draft, Report, ReportSubmission } from '../report.js';
import type { Problem } from '../problem.js';

/** An answer of every shape that a field can have. */
export const EXAMPLE_ANSWERS: Answers = {
  documents: '12/CV-SGDĐT, 15/KH-SGDĐT',
  'document-number': '27/BC-SGDĐT',
  assessment: 'Các nhiệm vụ được giao triển khai đúng tiến độ; còn hai đơn vị chưa có số liệu.',
  quality: 'fair',
  lesson: 'Lồng ghép vào giờ sinh hoạt lớp.',
  'task-mainstreaming': { status: 'in-progress', progress: 45, summary: 'Đã có tài liệu cho 3 khối lớp.' },
  courses: 4,
  trainees: { total: 160, female: 118, male: 42 },
  'trainees-commune': 100,
  'trainees-other': 60,
  'women-leaders': { numerator: 11, denominator: 21 },
  budget: { noData: 'Chưa quyết toán' },
  'budget-total': 120.5,
  campaign: true,
  'campaign-start': '2025-05-15',
  'campaign-end': '2025-05-31',
  channels: ['radio', 'social'],
  events: [
    {
      name: 'Toạ đàm học đường',
      date: '2025-05-20',
      people: 90,
      cost: 12.5,
      channel: 'press',
      evaluated: true,
    },
    { name: 'Phát thanh măng non', date: null, people: null, cost: null, channel: 'radio', evaluated: false },
  ],
  evidence: ['att-1'],
};

const ATTACHMENTS = [
  {
    id: 'att-1',
    name: 'bao-cao-6-thang.pdf',
    mediaType: 'application/pdf',
    bytes: 5_242_880,
    sha256: '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08',
    url: 'https://api.vidu.example/uploads/att-1',
  },
];

/** What an officer sends. */
export const EXAMPLE_SUBMISSION: ReportSubmission = {
  formId: 'vi-du-2025-s1',
  planId: 'vi-du-2025',
  agency: { agencyId: 'so-gddt', name: 'Sở Giáo dục và Đào tạo' },
  period: '2025-S1',
  number: '27/BC-SGDĐT',
  signer: 'Trần Văn Minh Hoạ',
  contact: 'vanthu@sogddt.vidu.example',
  answers: EXAMPLE_ANSWERS,
  attachments: ATTACHMENTS,
  replacesId: null,
};

/** A report that has arrived. */
export const EXAMPLE_REPORT: Report = {
  schema: 'kehoach/1',
  id: 'rep-7f3c',
  ...EXAMPLE_SUBMISSION,
  status: 'submitted',
  submittedAt: '2025-06-05T09:41:07+07:00',
  receipt: {
    number: 'BN-2025-000123',
    receivedAt: '2025-06-05T09:41:08+07:00',
    sha256: '60303ae22b998861bce3b28f33eec1be758a213c86c93c076dbe9f558c11c752',
  },
  comments: [],
  version: '1',
};

/** The same report, returned with remarks. */
export const EXAMPLE_REPORT_RETURNED: Report = {
  ...EXAMPLE_REPORT,
  status: 'returned',
  comments: [
    {
      pointer: '/answers/women-leaders/denominator',
      text: 'Số đơn vị không khớp báo cáo năm trước.',
      by: 'Sở Nội vụ',
      at: '2025-06-06T14:02:00+07:00',
    },
    { pointer: null, text: 'Đề nghị gửi lại trước ngày 10/6.', by: null, at: null },
  ],
  version: '2',
};

/** The reports of one agency. */
export const EXAMPLE_REPORT_LIST: ListOf<Report> = {
  schema: 'kehoach/1',
  items: [EXAMPLE_REPORT_RETURNED, { ...EXAMPLE_REPORT, id: 'rep-6a10', period: '2024', status: 'accepted' }],
  total: 2,
  next: null,
};

/** Answers so far, kept by the server. */
export const EXAMPLE_DRAFT: Draft = {
  formId: 'vi-du-2025-s1',
  agencyId: 'so-gddt',
  period: '2025-S1',
  answers: { documents: '12/CV-SGDĐT', courses: 4, campaign: true, channels: [], events: [] },
  attachments: [],
  updated: '2025-06-04T16:20:00+07:00',
  version: 3,
};

/** A refusal that names two answers. */
export const EXAMPLE_PROBLEM: Problem = {
  type: 'about:blank',
  title: 'Báo cáo chưa hợp lệ',
  status: 422,
  detail: 'Có 2 câu trả lời cần sửa.',
  instance: '/reports',
  code: 'invalid-report',
  errors: [
    { pointer: '/answers/courses', code: 'at-least', detail: 'Số lớp phải từ 0 trở lên.' },
    { pointer: '/answers/campaign-end', code: 'not-after', detail: 'Ngày kết thúc trước ngày bắt đầu.' },
  ],
};
