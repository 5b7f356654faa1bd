import type { AdministrativeUnit, Agency } from '../agency.js';
import { words } from './words.js';

const MERGER_ACT = words(
  'Nghị quyết minh hoạ số 00/NQ-HĐND',
  'Example resolution 00/NQ-HĐND',
  '示例决议 00/NQ-HĐND',
);

/** A province that does not exist, one of its districts, and the commune that follows the district on 1/7/2025. */
export const EXAMPLE_UNITS: AdministrativeUnit[] = [
  {
    id: 'vi-du',
    code: null,
    codeSystem: null,
    name: words('tỉnh Ví Dụ', 'Ví Dụ province', '示例省'),
    type: 'tỉnh',
    level: 'province',
    parentId: null,
    validFrom: null,
    validTo: null,
    predecessors: [],
    successors: [],
    legalAct: null,
  },
  {
    id: 'minh-hoa',
    name: words('huyện Minh Hoạ', 'Minh Hoạ district', '明华县（示例）'),
    type: 'huyện',
    level: 'district',
    parentId: 'vi-du',
    validTo: '2025-06-30',
    successors: [{ unitId: 'mau', name: words('xã Mẫu', 'Mẫu commune', '样本社') }],
    legalAct: MERGER_ACT,
  },
  {
    id: 'mau',
    name: words('xã Mẫu', 'Mẫu commune', '样本社'),
    type: 'xã',
    level: 'commune',
    parentId: 'vi-du',
    validFrom: '2025-07-01',
    predecessors: [
      { unitId: 'minh-hoa', name: words('huyện Minh Hoạ', 'Minh Hoạ district', '明华县（示例）') },
    ],
    legalAct: MERGER_ACT,
  },
];

/** Agencies in the order of the example plan: one has been succeeded, two will be, two are groups. */
export const EXAMPLE_AGENCIES: Agency[] = [
  {
    id: 'so-ldtbxh',
    name: words(
      'Sở Lao động – Thương binh và Xã hội',
      'Department of Labour, Invalids and Social Affairs',
      '劳动荣军社会厅',
    ),
    shortName: words('Sở LĐTBXH', 'DOLISA', '劳动荣军社会厅'),
    aliases: ['Sở Lao động, Thương binh và Xã hội', 'Sở LĐ-TB&XH'],
    kind: 'agency',
    level: 'province',
    unitId: 'vi-du',
    validFrom: null,
    validTo: '2025-02-28',
    succeededBy: [
      {
        agencyId: 'so-noi-vu',
        name: words('Sở Nội vụ', 'Department of Home Affairs', '内务厅'),
        scope: words('bình đẳng giới', 'gender equality', '性别平等'),
        from: '2025-03-01',
        act: MERGER_ACT,
      },
    ],
  },
  {
    id: 'so-noi-vu',
    name: words('Sở Nội vụ', 'Department of Home Affairs', '内务厅'),
    kind: 'agency',
    level: 'province',
    unitId: 'vi-du',
    succeededBy: [],
  },
  {
    id: 'so-gddt',
    name: words('Sở Giáo dục và Đào tạo', 'Department of Education and Training', '教育培训厅'),
    shortName: words('Sở GD&ĐT', 'DOET', '教育培训厅'),
    aliases: ['Sở GDĐT'],
    kind: 'agency',
    level: 'province',
    unitId: 'vi-du',
  },
  {
    id: 'so-y-te',
    name: words('Sở Y tế', 'Department of Health', '卫生厅'),
    kind: 'agency',
    level: 'province',
    unitId: 'vi-du',
  },
  {
    id: 'so-tai-chinh',
    name: words('Sở Tài chính', 'Department of Finance', '财政厅'),
    kind: 'agency',
    level: 'province',
    unitId: 'vi-du',
  },
  {
    id: 'cong-an',
    name: words('Công an tỉnh', 'Provincial Police', '省公安厅'),
    kind: 'agency',
    level: 'province',
    unitId: 'vi-du',
  },
  {
    id: 'dai-pttt',
    name: words('Đài Phát thanh – Truyền hình tỉnh', 'Provincial Radio and Television', '省广播电视台'),
    shortName: words('Đài PT-TH', 'Radio and TV', '广电台'),
    aliases: ['Đài PTTH tỉnh'],
    kind: 'agency',
    level: 'province',
    unitId: 'vi-du',
  },
  {
    id: 'hoi-lhpn',
    name: words('Hội Liên hiệp Phụ nữ tỉnh', 'Provincial Women’s Union', '省妇女联合会'),
    shortName: words('Hội LHPN tỉnh', 'Women’s Union', '妇联'),
    kind: 'agency',
    level: 'province',
    unitId: 'vi-du',
  },
  {
    id: 'ubnd-huyen',
    name: words(
      'UBND các huyện, thị xã',
      'People’s Committees of districts and towns',
      '各县、市社人民委员会',
    ),
    kind: 'group',
    level: 'district',
    unitId: 'vi-du',
    validTo: '2025-06-30',
    succeededBy: [
      {
        agencyId: 'ubnd-xa',
        name: words('UBND các xã, phường', 'People’s Committees of communes and wards', '各社、坊人民委员会'),
        scope: null,
        from: '2025-07-01',
        act: MERGER_ACT,
      },
    ],
  },
  {
    id: 'so-nganh-khac',
    name: words('Các sở, ban, ngành khác', 'Other departments and agencies', '其他厅、委、局'),
    kind: 'group',
    level: 'province',
    unitId: 'vi-du',
  },
];
