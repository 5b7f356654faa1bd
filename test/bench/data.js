/** The data that every contender is given: one seeded plan in contract form, invented, in Vietnamese. */

const SEED = 20_260_309;
const FIRST_YEAR = 2021;
const YEARS = 10;
/** The day that states of ours are computed for, and the year that opens where a contender is asked for one. */
export const TODAY = '2026-03-09';

/** Numbers from 0 to 1 that are the same in every run (mulberry32). */
function createRandom(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const SECTIONS = [
  'Hoàn thiện văn bản hướng dẫn',
  'Truyền thông và vận động xã hội',
  'Tập huấn cho cán bộ cơ sở',
  'Lao động, việc làm và thu nhập',
  'Giáo dục và đào tạo',
  'Chăm sóc sức khỏe',
  'Phòng ngừa bạo lực trong gia đình',
  'Tham gia quản lý, lãnh đạo',
  'Thông tin và chuyển đổi số',
  'Hợp tác và huy động nguồn lực',
  'Kiểm tra, giám sát',
  'Sơ kết, tổng kết và khen thưởng',
];

const OFFICES = [
  'Sở Nội vụ',
  'Sở Tài chính',
  'Sở Y tế',
  'Sở Tư pháp',
  'Sở Xây dựng',
  'Sở Công Thương',
  'Sở Giáo dục và Đào tạo',
  'Sở Khoa học và Công nghệ',
  'Sở Nông nghiệp và Môi trường',
  'Sở Văn hóa, Thể thao và Du lịch',
  'Công an tỉnh',
  'Báo và Đài phát thanh, truyền hình tỉnh',
  'Hội Liên hiệp Phụ nữ tỉnh',
  'Hội Nông dân tỉnh',
  'Liên đoàn Lao động tỉnh',
  'Đoàn Thanh niên tỉnh',
];
const COMMUNES = ['An Bình', 'Bàu Sen', 'Cẩm Hòa', 'Đông Hà', 'Ea Ral', 'Giao Thủy', 'Hòa Lộc', 'Ích Hậu'];
const COMMUNE_SUFFIXES = ['', ' Đông', ' Tây'];

const VERBS = [
  'Tổ chức',
  'Xây dựng',
  'Rà soát',
  'Triển khai',
  'Duy trì',
  'Phối hợp thực hiện',
  'Hướng dẫn',
  'Đánh giá',
];
const WORKS = [
  'hội nghị truyền thông về bình đẳng giới',
  'lớp tập huấn kỹ năng lãnh đạo cho nữ cán bộ',
  'mô hình câu lạc bộ gia đình không bạo lực',
  'chương trình tư vấn việc làm cho lao động nữ',
  'hoạt động khám sức khỏe định kỳ',
  'bộ tài liệu lồng ghép giới',
  'đường dây tư vấn và địa chỉ tin cậy',
  'cuộc thi tìm hiểu pháp luật',
  'diễn đàn đối thoại với phụ nữ khởi nghiệp',
  'khảo sát về thời gian làm việc nhà',
  'báo cáo số liệu tách theo giới tính',
  'nội dung phát thanh bằng tiếng dân tộc',
];
const PLACES = [
  'tại các xã vùng cao',
  'trong trường trung học',
  'ở khu công nghiệp',
  'tại cộng đồng dân cư',
  'trong cơ quan nhà nước',
];
/** Words that some of the titles and duties hold, typed into every search. */
export const QUERY = 'câu lạc bộ';

const ROLES = ['lead', 'coordinate', 'implement', 'advise', 'guide', 'monitor', 'report'];
/** Words of the roles for contenders that have none of their own. */
export const ROLE_WORDS = {
  lead: 'chủ trì',
  coordinate: 'phối hợp',
  implement: 'thực hiện',
  advise: 'tham mưu',
  guide: 'hướng dẫn',
  monitor: 'theo dõi',
  report: 'báo cáo',
};

const pad = (number) => String(number).padStart(2, '0');
/** ISO date of a day, counted from 1970. */
const isoOf = (day) => new Date(day * 86_400_000).toISOString().slice(0, 10);
const dayOf = (iso) => Date.parse(`${iso}T00:00:00Z`) / 86_400_000;

/** `count` activities with dates and `count` duties of one party each, so that a duty is one row of a table. */
export function createPlan(count) {
  const random = createRandom(SEED + count);
  const below = (limit) => Math.floor(random() * limit);
  const one = (list) => list[below(list.length)];

  const sections = SECTIONS.map((title, index) => ({
    id: `m${index + 1}`,
    parentId: null,
    number: String(index + 1),
    order: index + 1,
    kind: 'section',
    title,
  }));
  const communes = COMMUNES.flatMap((name) => COMMUNE_SUFFIXES.map((suffix) => `UBND xã ${name}${suffix}`));
  const agencies = [...OFFICES, ...communes].map((name, index) => ({
    id: `cq${index + 1}`,
    name,
    kind: 'agency',
    level: name.startsWith('UBND xã') ? 'commune' : 'province',
  }));
  const words = () => `${one(VERBS)} ${one(WORKS)} ${one(PLACES)}`;

  const firstDay = dayOf(`${FIRST_YEAR}-01-01`);
  const activities = Array.from({ length: count }, (_, index) => {
    const dice = random();
    const kind = dice < 0.15 ? 'deadline' : dice < 0.25 ? 'event' : dice < 0.45 ? 'campaign' : 'task';
    const start = firstDay + below(YEARS * 365);
    const length = kind === 'campaign' ? 20 + below(25) : 30 + below(330);
    const isDay = kind === 'deadline' || kind === 'event';
    const end = isDay ? start : Math.min(start + length, firstDay + YEARS * 365);
    const [, month, day] = isoOf(end).split('-');
    const when = isDay
      ? kind === 'deadline'
        ? { due: isoOf(end), bound: 'by', raw: `chậm nhất ngày ${Number(day)}/${Number(month)}` }
        : { start: isoOf(start), end: isoOf(end) }
      : { start: isoOf(start), end: isoOf(end) };
    return {
      id: `hd${index + 1}`,
      order: index + 1,
      sectionId: one(sections).id,
      kind,
      title: `${words()}, đợt ${index + 1}`,
      when,
      agencyIds: [one(agencies).id],
      status: one(['planned', 'in-progress', 'done', 'unknown']),
    };
  });

  const duties = Array.from({ length: count }, (_, index) => {
    const agency = one(agencies);
    const first = one(ROLES);
    const second = one(ROLES);
    const roles = (first === second || random() < 0.6 ? [first] : [first, second]).map((code) => ({ code }));
    return {
      id: `pv${index + 1}`,
      order: index + 1,
      parties: [{ agencyId: agency.id, nameAsWritten: agency.name, roles }],
      summary: `${words()} (phần việc ${index + 1})`,
      activityIds: [],
      source: { section: one(sections).number },
    };
  });

  return {
    schema: 'kehoach/1',
    id: `do-luong-${count}`,
    number: `${count}/KH-DL`,
    title: `Kế hoạch dựng sẵn để đo, ${count} hoạt động và ${count} phần việc`,
    period: { start: `${FIRST_YEAR}-01-01`, end: `${FIRST_YEAR + YEARS - 1}-12-31` },
    status: 'in-force',
    updated: `${TODAY}T00:00:00+07:00`,
    source: { name: 'Dữ liệu dựng sẵn để đo', url: null },
    sections,
    agencies,
    activities,
    duties,
  };
}

/** `count` indicators with a baseline, two milestones and a value, as a list in contract form. */
export function createIndicators(count) {
  const random = createRandom(SEED - count);
  return {
    schema: 'kehoach/1',
    id: `do-luong-${count}`,
    title: 'Chỉ tiêu dựng sẵn để đo',
    items: Array.from({ length: count }, (_, index) => {
      const base = 10 + Math.floor(random() * 30);
      const value = base + Math.floor(random() * 40);
      return {
        schema: 'kehoach/1',
        id: `ct${index + 1}`,
        code: String(index + 1),
        title: `Tỷ lệ nữ tham gia ${WORKS[index % WORKS.length]}`,
        unit: { code: '%', label: '%' },
        direction: 'up',
        scale: { min: 0, max: 100 },
        baseline: { period: '2020', value: base },
        milestones: [
          { period: '2025', value: base + 20, bound: '>=' },
          { period: '2030', value: base + 40, bound: '>=' },
        ],
        series: [{ period: '2025', value, status: 'final' }],
        source: { name: 'Dữ liệu dựng sẵn để đo', url: null },
        updated: TODAY,
      };
    }),
  };
}

/** What a timeline of another maker takes: dates as ISO days, the last day inclusive. */
export function itemsOf(plan) {
  return plan.activities.map(({ id, title, kind, sectionId, when }) => ({
    id,
    title,
    kind,
    section: sectionId,
    start: when.start ?? when.due,
    end: when.end ?? when.due,
  }));
}

/** What a table of another maker takes: the four columns that ours has. */
export function rowsOf(plan) {
  const sections = Object.fromEntries(plan.sections.map(({ number, title }) => [number, title]));
  return plan.duties.map(({ id, summary, parties: [party], source }) => ({
    id,
    duty: summary,
    agency: party.nameAsWritten,
    roles: party.roles.map(({ code }) => ROLE_WORDS[code]).join(', '),
    section: `${source.section}. ${sections[source.section]}`,
  }));
}

/** What a gauge of another maker takes. */
export const valuesOf = ({ items }) =>
  items.map(({ id, title, series: [latest] }) => ({ id, title, value: latest.value }));

/** The first day of the year that holds `TODAY`, and of the next one. */
export const YEAR = {
  start: `${TODAY.slice(0, 4)}-${pad(1)}-01`,
  end: `${Number(TODAY.slice(0, 4)) + 1}-01-01`,
};
