import type { RoleCode } from './role-codes.js';

/** The words of a role in the three languages of the interface, and the mark of one or two letters in a matrix. */
export interface RoleWords {
  readonly vi: string;
  readonly en: string;
  readonly 'zh-Hans': string;
  readonly mark: { readonly vi: string; readonly en: string; readonly 'zh-Hans': string };
}

const role = (
  vi: string,
  viMark: string,
  en: string,
  enMark: string,
  zh: string,
  zhMark: string,
): RoleWords => ({
  vi,
  en,
  'zh-Hans': zh,
  mark: { vi: viMark, en: enMark, 'zh-Hans': zhMark },
});

/** The one table of roles. Marks are unique within a language. */
export const ROLES: Record<RoleCode, RoleWords> = {
  lead: role('Chủ trì', 'C', 'Lead', 'L', '牵头', '牵'),
  coordinate: role('Phối hợp', 'P', 'Coordinate', 'C', '配合', '配'),
  implement: role('Thực hiện', 'T', 'Implement', 'I', '实施', '实'),
  advise: role('Tham mưu', 'TM', 'Advise', 'A', '参谋建言', '参'),
  guide: role('Hướng dẫn', 'H', 'Guide', 'G', '指导', '导'),
  inspect: role('Kiểm tra', 'K', 'Check', 'K', '检查', '检'),
  examine: role('Thanh tra', 'TT', 'Inspect', 'N', '监察', '察'),
  monitor: role('Theo dõi', 'TD', 'Monitor', 'M', '跟踪', '跟'),
  evaluate: role('Đánh giá', 'Đ', 'Evaluate', 'E', '评估', '评'),
  report: role('Báo cáo', 'B', 'Report', 'R', '报告', '报'),
  consolidate: role('Tổng hợp', 'TH', 'Consolidate', 'CO', '汇总', '汇'),
  communicate: role('Tuyên truyền', 'TR', 'Communicate', 'CM', '宣传', '宣'),
  mainstream: role('Lồng ghép', 'L', 'Mainstream', 'MS', '纳入主流', '纳'),
  train: role('Tập huấn, bồi dưỡng', 'BD', 'Train', 'T', '培训', '训'),
  fund: role('Bố trí kinh phí', 'KP', 'Fund', 'F', '安排经费', '经'),
  direct: role('Chỉ đạo', 'CĐ', 'Direct', 'D', '指示', '指'),
  'lead-direction': role('Lãnh đạo, chỉ đạo', 'LĐ', 'Leadership', 'LD', '领导', '领'),
  propose: role('Đề xuất', 'ĐX', 'Propose', 'PR', '建议', '建'),
  'build-plan': role('Xây dựng kế hoạch', 'XD', 'Draw up a plan', 'PL', '制定计划', '计'),
  participate: role('Tham gia', 'TG', 'Take part', 'P', '参加', '加'),
  urge: role('Đôn đốc', 'ĐĐ', 'Urge', 'U', '督促', '督'),
  supervise: role('Giám sát', 'GS', 'Supervise', 'S', '监督', '监'),
  'focal-point': role('Đầu mối', 'ĐM', 'Focal point', 'FP', '联络', '联'),
  'assign-staff': role('Bố trí nhân sự', 'NS', 'Assign staff', 'AS', '安排人员', '人'),
  'mobilise-resources': role('Huy động nguồn lực', 'HĐ', 'Mobilise resources', 'MR', '调动资源', '资'),
  manage: role('Quản lý', 'QL', 'Manage', 'MG', '管理', '管'),
  sanction: role('Xử lý vi phạm', 'XL', 'Sanction', 'SA', '处理违规', '罚'),
  'prevent-gbv': role('Phòng, chống bạo lực', 'PC', 'Prevent violence', 'PV', '防治暴力', '防'),
  'provide-service': role('Cung cấp dịch vụ', 'DV', 'Provide services', 'PS', '提供服务', '服'),
  'collect-statistics': role('Thu thập số liệu', 'SL', 'Collect statistics', 'CS', '收集统计', '统'),
  receive: role('Nhận báo cáo', 'N', 'Receive', 'RC', '接收', '收'),
  other: role('Vai trò khác', '•', 'Other role', 'O', '其他', '其'),
};
