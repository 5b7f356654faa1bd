import type { Duty, Party } from '../duty.js';
import type { LocalizedText } from '../primitives.js';
import type { RoleCode } from '../role-codes.js';
import { words } from './words.js';

/** A party whose written name is the agency's own; give `nameAsWritten` where the document writes it in another way. */
function party(
  agencyId: string | null,
  nameAsWritten: LocalizedText,
  ...codes: readonly (RoleCode | (string & {}))[]
): Party {
  return { agencyId, nameAsWritten, roles: codes.map((code) => ({ code, words: null })) };
}

/** Twelve duties: several roles in one sentence, several parties with different roles, groups, one unknown role. */
export const EXAMPLE_DUTIES: Duty[] = [
  {
    id: 'd1',
    order: 1,
    parties: [
      party('so-ldtbxh', 'Sở Lao động - Thương binh và Xã hội', 'lead', 'guide', 'urge', 'consolidate'),
      party('so-nganh-khac', 'các sở, ban, ngành khác có liên quan', 'coordinate'),
      party('ubnd-huyen', 'UBND các huyện, thị xã', 'coordinate', 'implement'),
    ],
    summary: words(
      'Chủ trì, hướng dẫn, đôn đốc thực hiện và tổng hợp kết quả',
      'Lead, guide and urge the work, and consolidate the results',
      '牵头、指导、督促实施并汇总结果',
    ),
    activityIds: ['due-soon', 'annual-report'],
    target: null,
    source: { section: 'III.1', quote: null },
  },
  {
    id: 'd2',
    order: 2,
    parties: [
      party('so-ldtbxh', 'Sở Lao động - Thương binh và Xã hội', 'lead', 'train'),
      party('so-noi-vu', 'Sở Nội vụ', 'coordinate', 'assign-staff'),
    ],
    summary: words('Tập huấn lồng ghép giới', 'Training in gender mainstreaming', '性别主流化培训'),
    activityIds: ['done'],
    target: words('100% cán bộ cấp xã phụ trách', '100% of commune officers in charge', '负责干部100%'),
    source: { section: 'III.1', quote: null },
  },
  {
    id: 'd3',
    order: 3,
    parties: [
      party('so-ldtbxh', 'Sở LĐTBXH', 'inspect', 'monitor', 'evaluate', 'report'),
      party('so-noi-vu', 'Sở Nội vụ', 'coordinate'),
    ],
    summary: words(
      'Kiểm tra, theo dõi, đánh giá và báo cáo việc thực hiện kế hoạch',
      'Check, monitor, evaluate and report on the plan',
      '检查、跟踪、评估并报告计划执行情况',
    ),
    activityIds: [],
    target: null,
    source: { section: 'III.1', quote: null },
  },
  {
    id: 'd4',
    order: 4,
    parties: [
      party('so-noi-vu', 'Sở Nội vụ', 'advise', 'propose'),
      party('so-nganh-khac', 'các sở, ban, ngành', 'coordinate'),
    ],
    summary: words(
      'Tham mưu, đề xuất quy hoạch cán bộ nữ',
      'Advise on and propose the planning of women officers',
      '就女干部规划建言并提出建议',
    ),
    activityIds: ['impossible-date'],
    target: words(
      'Ít nhất 20% nữ trong quy hoạch',
      'At least 20% women in the planning',
      '规划中女性至少占20%',
    ),
    source: { section: 'III.2', quote: null },
  },
  {
    id: 'd5',
    order: 5,
    parties: [party('so-gddt', 'Sở Giáo dục và Đào tạo', 'mainstream', 'direct', 'implement')],
    summary: words(
      'Chỉ đạo lồng ghép nội dung giới trong trường học',
      'Direct the mainstreaming of gender in schools',
      '指示在学校纳入性别内容',
    ),
    activityIds: ['undated'],
    target: null,
    source: { section: 'III.3', quote: null },
  },
  {
    id: 'd6',
    order: 6,
    parties: [
      party('so-y-te', 'Sở Y tế', 'lead', 'provide-service'),
      party('cong-an', 'Công an tỉnh', 'coordinate'),
      party('hoi-lhpn', 'Hội LHPN tỉnh', 'coordinate', 'supervise'),
    ],
    summary: words(
      'Cung cấp dịch vụ hỗ trợ nạn nhân bạo lực giới',
      'Provide services to victims of gender-based violence',
      '为性别暴力受害者提供服务',
    ),
    activityIds: ['no-information'],
    target: null,
    source: { section: 'III.4', quote: null },
  },
  {
    id: 'd7',
    order: 7,
    parties: [party('so-tai-chinh', 'Sở Tài chính', 'fund', 'guide', 'inspect')],
    summary: words(
      'Bố trí kinh phí, hướng dẫn và kiểm tra việc sử dụng',
      'Allocate funds, guide and check their use',
      '安排经费，指导并检查使用情况',
    ),
    activityIds: [],
    target: null,
    source: { section: 'III.5', quote: null },
  },
  {
    id: 'd8',
    order: 8,
    parties: [
      party('cong-an', 'Công an tỉnh', 'lead', 'prevent-gbv', 'sanction'),
      party('ubnd-huyen', 'UBND cấp huyện', 'coordinate'),
    ],
    summary: words(
      'Phòng, chống và xử lý hành vi bạo lực giới',
      'Prevent and sanction gender-based violence',
      '防治并处理性别暴力行为',
    ),
    activityIds: [],
    target: null,
    source: { section: 'III.6', quote: null },
  },
  {
    id: 'd9',
    order: 9,
    parties: [
      party('dai-pttt', 'Đài Phát thanh – Truyền hình tỉnh', 'communicate', 'implement'),
      party('so-ldtbxh', 'Sở Lao động - Thương binh và Xã hội', 'coordinate', 'provide-content'),
    ],
    summary: words(
      'Tuyên truyền trên sóng và xây dựng chuyên mục',
      'Broadcast and build a programme',
      '广播宣传并开设栏目',
    ),
    activityIds: ['late'],
    target: words('12 chuyên mục mỗi năm', '12 programmes a year', '每年12期'),
    source: { section: 'III.7', quote: null },
  },
  {
    id: 'd10',
    order: 10,
    parties: [
      party('hoi-lhpn', 'Hội Liên hiệp Phụ nữ tỉnh', 'lead', 'communicate'),
      party('ubnd-huyen', 'UBND các huyện, thị xã', 'coordinate'),
      party('so-gddt', 'Sở GD&ĐT', 'participate'),
    ],
    summary: words(
      'Vận động, truyền thông tại cơ sở',
      'Mobilise and communicate at the grass roots',
      '在基层动员和宣传',
    ),
    activityIds: ['running', 'women-day', 'vietnamese-women-day', 'cancelled'],
    target: null,
    source: { section: 'III.8', quote: null },
  },
  {
    id: 'd11',
    order: 11,
    parties: [party('ubnd-huyen', 'Ủy ban nhân dân các huyện, thị xã', 'build-plan', 'implement', 'report')],
    summary: words(
      'Xây dựng kế hoạch của địa phương, thực hiện và báo cáo',
      'Draw up the local plan, carry it out and report',
      '制定地方计划、实施并报告',
    ),
    activityIds: ['action-month', 'undated-no-status'],
    target: null,
    source: { section: 'III.9', quote: null },
  },
  {
    id: 'd12',
    order: 12,
    parties: [
      party('so-nganh-khac', 'Các sở, ban, ngành khác', 'implement', 'mainstream'),
      party(null, 'các cơ quan, đơn vị có liên quan', 'coordinate'),
    ],
    summary: words(
      'Lồng ghép vào kế hoạch công tác của ngành',
      'Mainstream into the work plans of each sector',
      '纳入本部门工作计划',
    ),
    activityIds: [],
    target: null,
    source: { section: 'III.10', quote: null },
  },
];
