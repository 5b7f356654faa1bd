/** Members that hold words of the data. */
const WORDS = ['title', 'name', 'shortName', 'summary', 'label', 'help', 'note', 'nameAsWritten'];

/** What a real document writes where it spares no word, and an address that has no place to break. */
const TAIL = {
  vi: 'theo quy định tại văn bản hướng dẫn hiện hành và phù hợp với điều kiện thực tế của từng cơ quan, đơn vị, địa phương, bảo đảm thiết thực, hiệu quả, tiết kiệm',
  en: 'in accordance with the guidance in force and with the actual conditions of each agency, unit and locality, so that the result is practical, effective and thrifty',
  'zh-Hans': '按照现行指导文件的规定，结合各机关、单位、地方的实际情况，确保切实、有效、节约',
} as const;
const ADDRESS = 'https://vidu.example/van-ban/chi-dao-dieu-hanh/ke-hoach-thuc-hien-binh-dang-gioi-2025.html';

type Lengthened = Record<string, string>;

function lengthenText(text: unknown): unknown {
  if (typeof text === 'string') return `${text} ${TAIL.vi} ${ADDRESS}`;
  if (text === null || typeof text !== 'object') return text;
  const longer: Lengthened = {};
  for (const [lang, words] of Object.entries(text)) {
    longer[lang] = `${String(words)} ${TAIL[lang as keyof typeof TAIL] ?? TAIL.vi} ${ADDRESS}`;
  }
  return longer;
}

/** The same resource with every text of it about two hundred characters longer, in each of its languages. */
export function lengthen<Resource>(resource: Resource): Resource {
  if (Array.isArray(resource)) return resource.map(lengthen) as Resource;
  if (resource === null || typeof resource !== 'object') return resource;
  const longer: Record<string, unknown> = {};
  for (const [member, value] of Object.entries(resource)) {
    longer[member] = WORDS.includes(member) ? lengthenText(value) : lengthen(value);
  }
  return longer as Resource;
}
