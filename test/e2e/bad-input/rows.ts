import type { FaultyAnswer } from '../support/faulty-api.ts';
import type { WidgetTag } from '../support/widgets.ts';
import {
  allNull,
  badRowPointer,
  longTitles,
  markupInTexts,
  noRows,
  oneBadRow,
  scriptLinks,
  unknownCodes,
} from './documents.ts';
import type { Json, Tree } from './documents.ts';

/** A bad input, and what its reader and its integrator must be told. */
export interface BadInput {
  readonly name: string;
  /** What the API answers; `down` when nothing listens at all, null when the tag has no address. */
  answer(document: Tree, widget: WidgetTag): FaultyAnswer | 'down' | null;
  readonly attributes?: Readonly<Record<string, string>>;
  /** Words that a reader finds in the widget. */
  words(widget: WidgetTag): RegExp;
  /** What stands in the console; none where nothing is wrong for the integrator. */
  console?(widget: WidgetTag): RegExp | null;
  /** Whether the data are shown all the same. */
  isShown(widget: WidgetTag): boolean;
}

const always = () => true;
const never = () => false;
const json = (value: Json): FaultyAnswer => ({ body: JSON.stringify(value) });

/** Something of the sound document that every reader of the widget finds. */
const SOUND: Record<WidgetTag, RegExp> = {
  'kh-plan-timeline': /Tháng hành động/,
  'kh-responsibility-table': /Sở Lao động/,
  'kh-indicator-gauge': /Tỷ số giới tính khi sinh/,
  'kh-report-form': /Công tác chỉ đạo, điều hành/,
};
const sound = (widget: WidgetTag) => SOUND[widget];

const EMPTY: Record<WidgetTag, RegExp> = {
  'kh-plan-timeline': /Kế hoạch này chưa có nội dung nào để hiện\./,
  'kh-responsibility-table': /Kế hoạch này chưa ghi phần việc nào cho cơ quan nào\./,
  'kh-indicator-gauge': /Chưa có chỉ tiêu nào\./,
  'kh-report-form': /chưa có/i,
};
const UNREADABLE = /Không đọc được dữ liệu nhận về\..*Hãy báo cho đơn vị quản trị trang\..*Thử lại/;

export const BAD_INPUTS: readonly BadInput[] = [
  {
    name: 'API down',
    answer: () => 'down',
    words: () => /Không kết nối được máy chủ dữ liệu\..*Hãy kiểm tra mạng rồi thử lại\..*Thử lại/,
    console: (widget) => new RegExp(`<${widget}> network: http`),
    isShown: never,
  },
  {
    name: 'API silent',
    answer: () => ({ isSilent: true }),
    words: () => /Máy chủ dữ liệu trả lời quá chậm\..*Thử lại/,
    console: (widget) => new RegExp(`<${widget}> timeout: http`),
    isShown: never,
  },
  {
    name: '404',
    answer: () => ({ status: 404, ...json({ title: 'Not found', status: 404 }) }),
    words: () => /Không tìm thấy dữ liệu này\./,
    console: (widget) => new RegExp(`<${widget}> http: http\\S+ answered 404`),
    isShown: never,
  },
  {
    name: '500',
    answer: () => ({ status: 500, body: '<h1>Server Error</h1>', type: 'text/html' }),
    words: () => /Máy chủ dữ liệu đang gặp sự cố\..*Thử lại/,
    console: (widget) => new RegExp(`<${widget}> http: http\\S+ answered 500`),
    isShown: never,
  },
  {
    name: 'HTML instead of JSON',
    answer: () => ({ body: '<!doctype html><title>Đăng nhập</title>', type: 'text/html; charset=utf-8' }),
    words: () => UNREADABLE,
    console: (widget) => new RegExp(`<${widget}> contract: http\\S+: the answer is not JSON \\(text/html`),
    isShown: never,
  },
  {
    name: 'truncated JSON',
    answer: (document) => ({ body: JSON.stringify(document).slice(0, 2_000) }),
    words: () => UNREADABLE,
    console: (widget) => new RegExp(`<${widget}> contract: http\\S+: the answer is not JSON`),
    isShown: never,
  },
  {
    name: 'wrong shape',
    answer: () => json({ data: { rows: [] } }),
    words: () => UNREADABLE,
    console: (widget) => new RegExp(`<${widget}> contract: http\\S+: /`),
    isShown: never,
  },
  {
    name: 'one bad row of fifty',
    answer: (document, widget) => json(oneBadRow(document, widget)),
    words: () => /1 mục không đọc được nên không hiện ở đây\./,
    console: (widget) => new RegExp(`<${widget}> left out ${badRowPointer(widget)} \\(`),
    isShown: always,
  },
  {
    name: '0 items',
    answer: (document, widget) => json(noRows(document, widget)),
    words: (widget) => EMPTY[widget],
    isShown: never,
  },
  {
    name: 'all-null document',
    answer: (document, widget) => json(allNull(document, widget)),
    words: (widget) => (widget === 'kh-indicator-gauge' ? /Chưa có số liệu/i : EMPTY[widget]),
    // An indicator of which nothing is known is shown with these words.
    isShown: (widget) => widget === 'kh-indicator-gauge',
  },
  {
    name: 'unknown enum values',
    answer: (document) => json(unknownCodes(document)),
    words: sound,
    isShown: always,
  },
  {
    name: 'titles of 2 000 characters',
    answer: (document) => json(longTitles(document)),
    words: () => /Đẩymạnh/,
    isShown: always,
  },
  {
    name: '<img onerror> in every text',
    answer: (document) => json(markupInTexts(document)),
    words: () => /<img src=x onerror="alert\(1\)">/,
    isShown: always,
  },
  {
    name: 'javascript: in every link',
    answer: (document) => json(scriptLinks(document)),
    words: sound,
    // Where a form is sent is of interest to its integrator.
    console: (widget) =>
      widget === 'kh-report-form'
        ? /"javascript:alert\(3\)" leads to an origin that this page does not allow/
        : null,
    isShown: always,
  },
  {
    name: 'attributes with wrong values',
    answer: (document) => json(document),
    attributes: {
      view: 'hologram',
      density: 'rong',
      'color-scheme': 'hong',
      today: '31/02/2020',
      'heading-level': 'hai',
    },
    words: sound,
    console: (widget) => new RegExp(`<${widget} density="rong">: expected .+ is used instead`),
    isShown: always,
  },
  {
    name: 'no address',
    answer: () => null,
    words: (widget) =>
      new RegExp(`chưa có địa chỉ dữ liệu\\. Thêm thuộc tính src, ví dụ: <${widget} src="\\S+">`),
    isShown: never,
  },
];
