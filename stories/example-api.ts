import { createDrafts } from '@kehoach/client';
import type { ReportForm } from '@kehoach/contract';
import {
  EXAMPLE_INDICATOR_LIST,
  EXAMPLE_INDICATORS,
  EXAMPLE_PLAN,
  EXAMPLE_PLAN_LIST,
  EXAMPLE_PLAN_MINIMAL,
  EXAMPLE_PLAN_NULLS,
  EXAMPLE_PROBLEM,
  EXAMPLE_REPORT,
  EXAMPLE_REPORT_FORM,
} from '@kehoach/contract/examples.js';
import { usePageDrafts } from '@kehoach/elements/testing.js';

import { useFakeApi, type FakeAnswer, type FakeApi } from './fake-api.js';
import { lengthen } from './long-text.js';
import { planOfManyAgencies } from './many-agencies.js';
import { createMemoryStore } from './memory-store.js';

/** Where the example data say that they come from. */
const BASE = 'https://api.vidu.example/';

/** A form of two questions that may stay open, so that a story can send it; `submit` is where it goes. */
function shortForm(id: string, submit: string): ReportForm {
  const [direction, results] = EXAMPLE_REPORT_FORM.sections ?? [];
  const fields = [...(direction?.fields ?? []), ...(results?.fields ?? [])]
    .filter((field) => ['documents', 'courses'].includes(field.id))
    .map((field) => ({ ...field, required: false }));
  return {
    ...EXAMPLE_REPORT_FORM,
    id,
    sections: [{ id: 'results', title: results?.title, help: null, fields }],
    rules: [],
    links: { submit: new URL(submit, BASE).href, draft: null, upload: null },
  };
}

const answers = <Name extends string>(table: Record<Name, readonly [path: string, answer: FakeAnswer]>) =>
  table;

/** One address for each thing that an API can answer, so that stories on one page do not disturb each other. */
const ANSWERS = answers({
  plan: ['plans/vi-du-2025', { body: EXAMPLE_PLAN }],
  planOfDistrict: [
    'plans/minh-hoa-2024',
    { body: { ...EXAMPLE_PLAN_MINIMAL, id: 'minh-hoa-2024', title: EXAMPLE_PLAN_LIST.items[1]?.title } },
  ],
  planOfStrategies: [
    'plans/theo-chien-luoc',
    {
      body: {
        ...EXAMPLE_PLAN,
        id: 'theo-chien-luoc',
        parents: [
          { name: 'Chiến lược quốc gia về bình đẳng giới', period: { start: '2021', end: '2030' } },
          {
            name: 'Chương trình phòng ngừa và ứng phó với bạo lực trên cơ sở giới',
            period: { start: '2021', end: '2025' },
          },
        ],
      },
    },
  ],
  planMinimal: ['plans/toi-thieu', { body: EXAMPLE_PLAN_MINIMAL }],
  planNulls: ['plans/rong', { body: EXAMPLE_PLAN_NULLS }],
  planEmpty: [
    'plans/chua-co-muc-nao',
    { body: { ...EXAMPLE_PLAN, id: 'chua-co-muc-nao', activities: [], duties: [], agencies: [] } },
  ],
  planLong: ['plans/van-ban-dai', { body: lengthen({ ...EXAMPLE_PLAN, id: 'van-ban-dai' }) }],
  planOfManyAgencies: ['plans/nhieu-co-quan', { body: planOfManyAgencies() }],
  /** One activity and one duty that cannot be read: they are left out, with a note. */
  planWithBadRows: [
    'plans/co-dong-hong',
    {
      body: {
        ...EXAMPLE_PLAN,
        id: 'co-dong-hong',
        activities: [...(EXAMPLE_PLAN.activities ?? []), { title: 'Không có mã' }],
        duties: [...(EXAMPLE_PLAN.duties ?? []), { summary: 'Không có mã' }],
      },
    },
  ],
  plans: ['plans', { body: { ...EXAMPLE_PLAN_LIST, total: EXAMPLE_PLAN_LIST.items.length, next: null } }],
  indicators: ['plans/vi-du-2025/indicators', { body: EXAMPLE_INDICATOR_LIST }],
  indicatorsEmpty: ['plans/chua-co-muc-nao/indicators', { body: { items: [] } }],
  indicatorsLong: ['plans/van-ban-dai/indicators', { body: lengthen(EXAMPLE_INDICATOR_LIST) }],
  indicator: ['indicators/women-in-wage-work', { body: EXAMPLE_INDICATORS.up }],
  form: ['report-forms/vi-du-2025-s1', { body: EXAMPLE_REPORT_FORM }],
  formMinimal: ['report-forms/toi-thieu', { body: { id: 'toi-thieu' } }],
  formEmpty: [
    'report-forms/chua-co-muc-nao',
    { body: { ...EXAMPLE_REPORT_FORM, id: 'chua-co-muc-nao', sections: [] } },
  ],
  formLong: ['report-forms/van-ban-dai', { body: lengthen({ ...EXAMPLE_REPORT_FORM, id: 'van-ban-dai' }) }],
  formShort: ['report-forms/rut-gon', { body: shortForm('rut-gon', 'reports') }],
  formRefused: ['report-forms/bi-tu-choi', { body: shortForm('bi-tu-choi', 'reports-refused') }],
  formCutOff: ['report-forms/mat-mang', { body: shortForm('mat-mang', 'mat-mang') }],
  reports: ['reports', { status: 201, body: EXAMPLE_REPORT }],
  reportsRefused: ['reports-refused', { status: 422, body: EXAMPLE_PROBLEM }],
  /** Never answers. */
  pending: ['cham', { isHeld: true }],
  /** 404 with a problem document. */
  missing: ['khong-co', { status: 404, body: { title: 'Không tìm thấy', status: 404, code: 'not-found' } }],
  /** The connection fails. */
  unreachable: ['mat-mang', { isUnreachable: true }],
  /** A page in HTML, as proxies and portals answer. */
  notJson: ['trang-dang-nhap', { text: '<!doctype html><title>Đăng nhập</title>' }],
});

const NAMES = Object.keys(ANSWERS) as (keyof typeof ANSWERS)[];

/** The addresses that the example API answers, by what they answer. */
export const ADDRESS = Object.fromEntries(
  NAMES.map((name) => [name, new URL(ANSWERS[name][0], BASE).href]),
) as Record<keyof typeof ANSWERS, string>;

/** Puts the example API under the widgets of this page; nothing goes over the network, and drafts live as long as the page. */
export function useExampleApi(): FakeApi {
  usePageDrafts(createDrafts({ store: createMemoryStore() }));
  return useFakeApi(Object.fromEntries(NAMES.map((name) => [ADDRESS[name], ANSWERS[name][1]])));
}
