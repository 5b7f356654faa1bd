import type { ReportForm } from '../report-form.js';
import { dayOfPlanYear, words } from './words.js';

const RATINGS = [
  { value: 'good', label: words('Tốt', 'Good', '好') },
  { value: 'fair', label: words('Khá', 'Fair', '较好') },
  { value: 'limited', label: words('Còn hạn chế', 'Limited', '有待改进') },
];

const CHANNELS = [
  { value: 'radio', label: words('Truyền thanh cơ sở', 'Local loudspeakers', '基层广播') },
  { value: 'press', label: words('Báo chí', 'Press', '报刊') },
  { value: 'social', label: words('Mạng xã hội', 'Social networks', '社交网络') },
];

/** A six-month report form with every type of field, every kind of rule and every kind of condition. */
export const EXAMPLE_REPORT_FORM: ReportForm = {
  schema: 'kehoach/1',
  id: 'vi-du-2025-s1',
  title: words(
    'Báo cáo công tác bình đẳng giới 6 tháng đầu năm 2025 (minh hoạ)',
    'Report on gender equality work, first half of 2025 (example)',
    '2025年上半年性别平等工作报告（示例）',
  ),
  planId: 'vi-du-2025',
  reportingPeriod: {
    code: '2025-S1',
    kind: 'six-month',
    dataFrom: '2024-12-15',
    dataTo: '2025-06-05',
    due: dayOfPlanYear('trước ngày 10/6', '2025-06-10'),
    bound: 'before',
  },
  agencies: [
    { agencyId: 'so-gddt', name: 'Sở Giáo dục và Đào tạo' },
    { agencyId: 'so-y-te', name: 'Sở Y tế' },
    { agencyId: 'cong-an', name: 'Công an tỉnh' },
  ],
  receiver: { agencyId: 'so-noi-vu', name: 'Sở Nội vụ' },
  sections: [
    {
      id: 'direction',
      title: words('Công tác chỉ đạo', 'Direction', '领导工作'),
      help: null,
      fields: [
        {
          id: 'intro',
          type: 'note',
          label: words(
            'Không ghi thông tin cá nhân của nạn nhân bạo lực giới.',
            'Do not give personal data of victims of gender-based violence.',
            '请勿填写性别暴力受害者的个人信息。',
          ),
        },
        {
          id: 'documents',
          type: 'text',
          label: words('Văn bản chỉ đạo đã ban hành', 'Documents issued', '已发布的文件'),
          help: words('Ghi số và ký hiệu', 'Give number and symbol', '填写编号'),
          required: false,
          max: 200,
        },
        {
          id: 'document-number',
          type: 'text',
          label: words('Số, ký hiệu báo cáo', 'Number of this report', '报告编号'),
          required: true,
          pattern: '\\d+/[A-ZĐ-]+',
          prefill: {
            value: '00/BC',
            from: 'previous',
            source: words('Báo cáo kỳ trước', 'Previous report', '上期报告'),
          },
        },
        {
          id: 'assessment',
          type: 'long-text',
          label: words('Đánh giá chung', 'General assessment', '总体评价'),
          required: true,
          min: 20,
          max: 4000,
        },
        {
          id: 'quality',
          type: 'choice',
          label: words('Tự đánh giá', 'Own rating', '自我评价'),
          required: true,
          options: RATINGS,
        },
        {
          id: 'obstacles',
          type: 'long-text',
          label: words('Khó khăn, vướng mắc', 'Obstacles', '困难与问题'),
          required: true,
          visibleWhen: { fieldId: 'quality', is: 'equals', value: 'limited' },
        },
        {
          id: 'lesson',
          type: 'text',
          label: words('Cách làm hay', 'Good practice', '好做法'),
          visibleWhen: { fieldId: 'quality', is: 'not-equals', value: 'limited' },
        },
      ],
    },
    {
      id: 'results',
      title: words('Kết quả', 'Results', '成果'),
      help: words('Số liệu tính đến ngày chốt.', 'Figures up to the cut-off day.', '数据截至截止日。'),
      fields: [
        {
          id: 'task-mainstreaming',
          type: 'task-result',
          label: words(
            'Đưa nội dung giới vào chương trình ngoại khoá',
            'Bring gender into extracurricular programmes',
            '把性别内容纳入课外活动',
          ),
          required: true,
          activityId: 'undated',
          prefill: { value: { status: 'in-progress', progress: 20 }, from: 'plan', source: null },
        },
        {
          id: 'courses',
          type: 'integer',
          label: words('Số lớp tập huấn', 'Training courses', '培训班数'),
          unit: words('lớp', 'courses', '期'),
          required: true,
          min: 0,
          max: 1000,
        },
        {
          id: 'trainees',
          type: 'indicator-value',
          label: words('Số người được tập huấn', 'People trained', '受训人数'),
          unit: words('người', 'people', '人'),
          required: true,
          min: 0,
          allowNoData: true,
          visibleWhen: { fieldId: 'courses', is: 'at-least', value: 1 },
        },
        {
          id: 'trainees-commune',
          type: 'integer',
          label: words('Trong đó: cấp xã', 'Of whom: communes', '其中：社级'),
          min: 0,
          visibleWhen: { fieldId: 'courses', is: 'at-least', value: 1 },
        },
        {
          id: 'trainees-other',
          type: 'integer',
          label: words('Trong đó: cấp khác', 'Of whom: other levels', '其中：其他级别'),
          min: 0,
          visibleWhen: { fieldId: 'courses', is: 'at-least', value: 1 },
        },
        {
          id: 'women-leaders',
          type: 'percent',
          label: words('Tỷ lệ đơn vị có nữ lãnh đạo', 'Units led by women', '女性领导的单位比例'),
          required: true,
          min: 0,
          max: 100,
          indicatorId: 'women-in-key-posts',
          allowNoData: true,
          prefill: {
            value: { numerator: 11, denominator: 21 },
            from: 'api',
            source: words('Kỳ trước', 'Last period', '上期'),
          },
        },
        {
          id: 'budget',
          type: 'decimal',
          label: words('Kinh phí đã sử dụng', 'Funds used', '已用经费'),
          unit: words('triệu đồng', 'million dong', '百万盾'),
          min: 0,
          allowNoData: true,
        },
        {
          id: 'budget-total',
          type: 'decimal',
          label: words('Kinh phí được giao', 'Funds allocated', '拨付经费'),
          unit: words('triệu đồng', 'million dong', '百万盾'),
          min: 0,
        },
      ],
    },
    {
      id: 'communication',
      title: words('Truyền thông', 'Communication', '宣传'),
      help: null,
      fields: [
        {
          id: 'campaign',
          type: 'yes-no',
          label: words('Có tổ chức đợt truyền thông', 'A drive was held', '举办过集中宣传'),
          required: true,
        },
        {
          id: 'campaign-start',
          type: 'date',
          label: words('Ngày bắt đầu', 'First day', '开始日期'),
          visibleWhen: { fieldId: 'campaign', is: 'equals', value: true },
        },
        {
          id: 'campaign-end',
          type: 'date',
          label: words('Ngày kết thúc', 'Last day', '结束日期'),
          visibleWhen: { fieldId: 'campaign-start', is: 'filled' },
        },
        {
          id: 'channels',
          type: 'choices',
          label: words('Hình thức', 'Channels', '形式'),
          options: CHANNELS,
          min: 1,
        },
        {
          id: 'events',
          type: 'table',
          label: words('Hoạt động đã tổ chức', 'Events held', '已举办的活动'),
          min: 0,
          max: 50,
          columns: [
            { id: 'name', type: 'text', label: words('Tên', 'Name', '名称'), required: true, max: 300 },
            { id: 'date', type: 'date', label: words('Ngày', 'Day', '日期') },
            {
              id: 'people',
              type: 'integer',
              label: words('Số người', 'People', '人数'),
              unit: words('người', 'people', '人'),
              min: 0,
            },
            { id: 'cost', type: 'decimal', label: words('Kinh phí', 'Cost', '费用'), min: 0 },
            {
              id: 'channel',
              type: 'choice',
              label: words('Hình thức', 'Channel', '形式'),
              options: CHANNELS,
            },
            { id: 'evaluated', type: 'yes-no', label: words('Đã đánh giá', 'Evaluated', '已评估') },
          ],
        },
        {
          id: 'evidence',
          type: 'file',
          label: words('Tài liệu kèm theo', 'Documents', '附件'),
          help: words('PDF, tối đa 20 MB', 'PDF, at most 20 MB', 'PDF，最大20 MB'),
          max: 2,
        },
      ],
    },
  ],
  rules: [
    {
      kind: 'not-after',
      fieldIds: ['campaign-start', 'campaign-end'],
      message: words(
        'Ngày bắt đầu phải trước hoặc trùng ngày kết thúc.',
        'The first day must not be after the last.',
        '开始日期不得晚于结束日期。',
      ),
    },
    {
      kind: 'at-most',
      fieldIds: ['budget', 'budget-total'],
      message: words(
        'Kinh phí đã sử dụng không vượt kinh phí được giao.',
        'Funds used must not exceed funds allocated.',
        '已用经费不得超过拨付经费。',
      ),
    },
    {
      kind: 'sum',
      fieldIds: ['trainees', 'trainees-commune', 'trainees-other'],
      message: words(
        'Tổng phải bằng các phần cộng lại.',
        'The total must equal its parts.',
        '合计须等于各部分之和。',
      ),
    },
    {
      kind: 'required-when',
      fieldIds: ['campaign-start', 'campaign'],
      message: words('Ghi ngày bắt đầu.', 'Give the first day.', '请填写开始日期。'),
    },
  ],
  attachments: { max: 5, maxBytes: 20_971_520, accept: ['.pdf', '.docx', '.xlsx', '.jpg', '.png'] },
  links: { submit: null, draft: null, upload: null },
  version: '1',
  updated: '2025-05-20',
};
