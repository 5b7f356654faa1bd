import { msg } from '@lit/localize';

import { ROLE_CODES, roleCodeOf } from '@kehoach/contract';
import type { Party, RoleCode } from '@kehoach/contract';

import type { PlanRow } from './read-rows.js';
import { remember } from './remember.js';

/** Roles that a line names at most; leading and coordinating come first, then the most frequent. */
const MOST_ROLES = 3;
const FIRST_ROLES = 2;

let message = '';
let words: readonly string[] = [];

/** The words of a role. One message holds those of all roles in the order of `ROLE_CODES`: another language loads only its own. */
export function roleWords(code: RoleCode): string {
  const all = msg(
    'Chủ trì|Phối hợp|Thực hiện|Tham mưu|Hướng dẫn|Kiểm tra|Thanh tra|Theo dõi|Đánh giá|Báo cáo|Tổng hợp|Tuyên truyền|Lồng ghép|Tập huấn, bồi dưỡng|Bố trí kinh phí|Chỉ đạo|Lãnh đạo, chỉ đạo|Đề xuất|Xây dựng kế hoạch|Tham gia|Đôn đốc|Giám sát|Đầu mối|Bố trí nhân sự|Huy động nguồn lực|Quản lý|Xử lý vi phạm|Phòng, chống bạo lực|Cung cấp dịch vụ|Thu thập số liệu|Nhận báo cáo|Vai trò khác',
    { id: 'responsibility-table.roles' },
  );
  if (all !== message) words = (message = all).split('|');
  return words[ROLE_CODES.indexOf(code)] as string;
}

/** The roles of a party in the order of the source, each once; a code that the table lacks counts as `other`. */
export function rolesOf(party: Pick<Party, 'roles'> | null): Set<RoleCode> {
  return new Set((party?.roles ?? []).map(({ code }) => roleCodeOf(code)));
}

/** How often rows carry which role; ten thousand duties are counted once, and without a set for each party. */
const countRoles = remember((rows: readonly PlanRow[]) => {
  const counts = new Map<RoleCode, number>();
  for (const { party } of rows) {
    const roles = party?.roles ?? [];
    roles.forEach((role, place) => {
      if (roles.some(({ code }, before) => before < place && code === role.code)) return;
      const code = roleCodeOf(role.code);
      counts.set(code, (counts.get(code) ?? 0) + 1);
    });
  }
  return counts;
});

/** How often an agency has which role: "chủ trì 3 · phối hợp 6 · hướng dẫn 6 · …"; empty where no role is given. */
export function roleCounts(rows: readonly PlanRow[]): string {
  const place = (code: RoleCode) => Math.min(ROLE_CODES.indexOf(code), FIRST_ROLES);
  return [...countRoles(rows)]
    .sort(([one, many], [other, more]) => place(one) - place(other) || more - many)
    .map(([code, count], nth) => (nth < MOST_ROLES ? `${roleWords(code).toLowerCase()}\u00a0${count}` : '…'))
    .slice(0, MOST_ROLES + 1)
    .join(' · ');
}
