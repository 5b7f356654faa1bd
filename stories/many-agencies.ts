import type { Plan } from '@kehoach/contract';

const CODES = ['lead', 'coordinate', 'report', 'implement', 'guide'] as const;

/** A plan that asks something of 300 communes, for views that must stay readable with so many: 200 duties of three parties each. */
export function planOfManyAgencies(agencies = 300, duties = 200): Plan {
  const code = (nth: number) => CODES[nth % CODES.length] as string;
  return {
    id: 'nhieu-co-quan',
    title: 'Kế hoạch giao việc cho nhiều xã',
    sections: [...Array(8).keys()].map((nth) => ({
      id: `s${nth}`,
      number: `${nth + 1}.`,
      title: `Nhóm nhiệm vụ ${nth + 1}`,
    })),
    agencies: [...Array(agencies).keys()].map((nth) => ({
      id: `xa-${nth}`,
      name: `Ủy ban nhân dân xã số ${nth + 1}`,
      shortName: nth % 2 === 0 ? `UBND xã ${nth + 1}` : null,
    })),
    duties: [...Array(duties).keys()].map((nth) => ({
      id: `d${nth}`,
      summary: `Việc thứ ${nth + 1}: tuyên truyền, phổ biến pháp luật về bình đẳng giới`,
      source: { section: `s${nth % 8}` },
      parties: [0, 1, 2].map((place) => ({
        agencyId: `xa-${(nth * 7 + place * 31) % agencies}`,
        roles: [{ code: code(nth + place) }],
      })),
    })),
  };
}
