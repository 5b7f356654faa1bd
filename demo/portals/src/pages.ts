/** A host page of the demonstration. */
export interface PortalPage {
  /** Folder of the address and name of the file in `pages/`. */
  readonly name: string;
  /** Name in the list of pages. */
  readonly title: string;
  /** What a visitor can see there. */
  readonly about: string;
  /** `enforced`: the policy is in force; `report-only`: violations are reported and let pass. */
  readonly policy: 'enforced' | 'report-only';
  readonly charset: 'utf-8' | 'windows-1258';
}

/** Every page, in the order of the index. */
export const PAGES: readonly PortalPage[] = [
  {
    name: 'hai-duong-2020',
    title: 'Hải Dương 2020: kế hoạch đầy đủ',
    about: 'Kế hoạch 580/KH-UBND với cả bốn tiện ích; chọn một cơ quan ở bảng thì dòng thời gian lọc theo.',
    policy: 'report-only',
    charset: 'utf-8',
  },
  {
    name: 'hai-duong-2024',
    title: 'Hải Dương 2024: ba ngôn ngữ',
    about: 'Kế hoạch 895; đổi giữa tiếng Việt, tiếng Anh và tiếng Trung.',
    policy: 'report-only',
    charset: 'utf-8',
  },
  {
    name: 'ky-anh',
    title: 'Kỳ Anh: một biểu mẫu bọc cả trang',
    about: 'Trang kiểu ASP.NET, không có doctype, có jQuery; phím Enter của trang gửi biểu mẫu ngoài.',
    policy: 'report-only',
    charset: 'utf-8',
  },
  {
    name: 'gia-lai',
    title: 'Gia Lai: định dạng mạnh tay',
    about: 'Bootstrap 3, cỡ chữ gốc 62,5 % và nhiều quy tắc ghi đè mọi phần tử.',
    policy: 'report-only',
    charset: 'utf-8',
  },
  {
    name: 'hai-ba-trung',
    title: 'Hai Bà Trưng: trang mã windows-1258',
    about: 'Bố cục bằng bảng, ô tự co giãn, chữ Việt mã cũ.',
    policy: 'report-only',
    charset: 'windows-1258',
  },
  {
    name: 'strict',
    title: 'Chính sách chặt',
    about: 'Chính sách bảo mật nội dung được áp dụng thật; API ở một nguồn khác.',
    policy: 'enforced',
    charset: 'utf-8',
  },
  {
    name: 'mau',
    title: 'Tỉnh Mẫu: dữ liệu minh họa',
    about:
      'Kế hoạch giả định của một tỉnh không có thật, tính theo ngày hôm nay, để thấy các trạng thái đang diễn ra.',
    policy: 'report-only',
    charset: 'utf-8',
  },
];
