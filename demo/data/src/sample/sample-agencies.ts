import type { AdministrativeUnit, Agency } from '@kehoach/contract';

import type { SampleDays } from './sample-days.js';
import { SAMPLE_COMMUNE_UNIT_ID, SAMPLE_PROVINCE_UNIT_ID } from './sample-ids.js';

/** The invented province and its commune; neither has an official code. */
export const SAMPLE_UNITS: readonly AdministrativeUnit[] = [
  {
    id: SAMPLE_PROVINCE_UNIT_ID,
    code: null,
    codeSystem: null,
    name: 'Tỉnh Mẫu',
    type: 'tỉnh',
    level: 'province',
    parentId: null,
  },
  {
    id: SAMPLE_COMMUNE_UNIT_ID,
    code: null,
    codeSystem: null,
    name: 'Xã Ví Dụ',
    type: 'xã',
    level: 'commune',
    parentId: SAMPLE_PROVINCE_UNIT_ID,
  },
];

type Kind = 'agency' | 'group';

function provinceAgency(id: string, name: string, kind: Kind = 'agency'): Agency {
  return {
    id,
    name,
    shortName: null,
    aliases: [],
    kind,
    level: 'province',
    unitId: SAMPLE_PROVINCE_UNIT_ID,
    validFrom: null,
    validTo: null,
    succeededBy: [],
  };
}

function communeAgency(id: string, name: string, kind: Kind = 'agency'): Agency {
  return { ...provinceAgency(id, name, kind), level: 'commune', unitId: SAMPLE_COMMUNE_UNIT_ID };
}

/** Eleven agencies of the province: one has ended, one will be renamed later, two are groups. */
export function createProvinceAgencies(days: SampleDays): Agency[] {
  return [
    { ...provinceAgency('mau-ubnd-tinh', 'UBND tỉnh Mẫu'), aliases: ['Ủy ban nhân dân tỉnh Mẫu'] },
    provinceAgency('mau-so-noi-vu', 'Sở Nội vụ tỉnh Mẫu'),
    provinceAgency('mau-so-y-te', 'Sở Y tế tỉnh Mẫu'),
    {
      ...provinceAgency('mau-so-giao-duc', 'Sở Giáo dục và Đào tạo tỉnh Mẫu'),
      succeededBy: [
        { name: 'Sở Tri thức tỉnh Mẫu', scope: null, from: days.in(200), act: 'Quyết định minh hoạ số 02' },
      ],
    },
    provinceAgency('mau-so-tai-chinh', 'Sở Tài chính tỉnh Mẫu'),
    provinceAgency('mau-cong-an', 'Công an tỉnh Mẫu'),
    provinceAgency('mau-hoi-phu-nu', 'Hội Phụ nữ tỉnh Mẫu'),
    provinceAgency('mau-bao-dai', 'Báo và Đài tỉnh Mẫu'),
    {
      ...provinceAgency('mau-so-vi-du', 'Sở Ví Dụ tỉnh Mẫu'),
      validTo: days.in(-100),
      succeededBy: [
        {
          agencyId: 'mau-so-noi-vu',
          name: 'Sở Nội vụ tỉnh Mẫu',
          scope: 'bình đẳng giới',
          from: days.in(-99),
          act: 'Quyết định minh hoạ số 01',
        },
      ],
    },
    provinceAgency('mau-so-khac', 'các sở, ban, ngành khác của tỉnh Mẫu', 'group'),
    { ...provinceAgency('mau-ubnd-xa', 'UBND các xã của tỉnh Mẫu', 'group'), level: 'commune' },
  ];
}

/** Four agencies of the commune. */
export function createCommuneAgencies(): Agency[] {
  return [
    communeAgency('mau-ubnd-xa-vi-du', 'UBND xã Ví Dụ'),
    communeAgency('mau-phong-vhxh', 'Phòng Văn hóa - Xã hội xã Ví Dụ'),
    communeAgency('mau-hoi-phu-nu-xa', 'Hội Phụ nữ xã Ví Dụ'),
    communeAgency('mau-thon', 'các thôn của xã Ví Dụ', 'group'),
  ];
}
