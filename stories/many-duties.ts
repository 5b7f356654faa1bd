import type { Duty, Plan } from '@kehoach/contract';
import { EXAMPLE_PLAN } from '@kehoach/contract/examples.js';

/** Numbers that look random and are the same in every run (a linear congruential generator). */
function seeded(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

const VERBS = [
  'Chủ trì xây dựng',
  'Phối hợp tổ chức',
  'Hướng dẫn thực hiện',
  'Kiểm tra, đánh giá',
  'Tổng hợp',
  'Tham mưu',
];
const OBJECTS = [
  'chương trình truyền thông về bình đẳng giới',
  'mô hình phòng, chống bạo lực trên cơ sở giới',
  'lớp tập huấn nghiệp vụ cho cán bộ làm công tác vì sự tiến bộ của phụ nữ',
  'cơ sở dữ liệu thống kê tách biệt theo giới tính',
  'kế hoạch lồng ghép vấn đề bình đẳng giới trong xây dựng văn bản',
  'hoạt động hỗ trợ phụ nữ khởi nghiệp, phát triển kinh tế',
];
const PLACES = [
  'trên địa bàn huyện',
  'tại các xã, phường, thị trấn',
  'trong các trường học',
  'ở vùng đồng bào dân tộc thiểu số',
  'tại khu công nghiệp, khu chế xuất, nơi có đông lao động nữ, phù hợp với điều kiện thực tế của từng đơn vị',
];
const OFFICES = [
  'Sở Y tế',
  'Sở Tài chính',
  'Sở Nội vụ',
  'Công an tỉnh',
  'Hội Phụ nữ',
  'Ủy ban nhân dân huyện',
];
const ROLES = ['lead', 'coordinate', 'implement', 'report', 'guide', 'monitor'];

/** What the duty of this place (from 1) asks; its number makes it unlike all others. */
const summaryOf = (place: number, pick: (below: number) => number): string =>
  `${VERBS[pick(VERBS.length)]} ${OBJECTS[pick(OBJECTS.length)]} ${PLACES[pick(PLACES.length)]} (việc ${place})`;

/** A plan of so many duties, one row each, shared out among so many agencies; always the same. */
export function manyDuties(count: number, agencyCount = 24): Plan {
  const pick = seeded(20261122);
  const agencies = [...Array(agencyCount).keys()].map((nth) => ({
    id: `co-quan-${nth}`,
    name: `${OFFICES[nth % OFFICES.length]} số ${nth + 1}`,
  }));
  const sections = (EXAMPLE_PLAN.sections ?? []).map(({ id }) => id);
  const duties = [...Array(count).keys()].map((nth): Duty => {
    const agency = agencies[pick(agencyCount)];
    return {
      id: `viec-${nth + 1}`,
      order: nth + 1,
      summary: summaryOf(nth + 1, pick),
      parties: [
        {
          agencyId: agency?.id,
          nameAsWritten: agency?.name,
          roles: [{ code: ROLES[pick(ROLES.length)] as string }],
        },
      ],
      source: { section: sections[pick(sections.length)] },
    };
  });
  return { ...EXAMPLE_PLAN, id: `nhieu-viec-${count}`, agencies, duties };
}

let tenThousand: Plan | null = null;

/** The plan of ten thousand duties, made once: the controls beside a story are spared so much of it. */
export function tenThousandDuties(): Plan {
  tenThousand ??= manyDuties(10_000);
  return tenThousand;
}
