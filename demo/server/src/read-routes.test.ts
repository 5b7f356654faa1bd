import { BODY_SCHEMAS, faultsOf, ROUTES } from '@kehoach/contract';
import type { ListOf, PlanSummary } from '@kehoach/contract';
import { describe, expect, it } from 'vitest';

import { createFixtureData, FIXTURE } from './testing/fixture-data.js';
import { openTestApi, readProblem } from './testing/open-test-api.js';

const DAY_MS = 86_400_000;

async function idsOf(response: Response): Promise<string[]> {
  const list = (await response.json()) as ListOf<PlanSummary>;
  return list.items.map((plan) => plan.id);
}

describe('the public routes', () => {
  it.each([
    ['listPlans', '/plans'],
    ['getPlan', '/plans/plan-2021'],
    ['listPlanIndicators', '/plans/plan-2021/indicators'],
    ['getIndicator', '/indicators/ind-1'],
    ['getReportForm', '/report-forms/form-full'],
  ] as const)('answer %s in the form of the contract', async (id, path) => {
    const { send } = openTestApi();
    const response = await send(path);
    const name = ROUTES.find((route) => route.id === id)?.success.body;
    expect(response.status).toBe(200);
    expect(response.headers.get('Content-Type')).toBe('application/json; charset=utf-8');
    expect(faultsOf(BODY_SCHEMAS[name ?? 'Problem'], await response.json())).toEqual([]);
  });

  it.each([
    '/plans/none',
    '/plans/none/indicators',
    '/indicators/none',
    '/report-forms/none',
    '/none',
    '/plans/%E0%A4%A',
  ])('answer 404 as a problem for %s', async (path) => {
    const { send } = openTestApi();
    const response = await send(path);
    expect(response.status).toBe(404);
    expect(await readProblem(response)).toMatchObject({
      type: 'application/problem+json',
      code: 'not-found',
      status: 404,
    });
  });

  it('give a plan everything that was published', async () => {
    const { send } = openTestApi();
    const plan = await (await send('/plans/plan-2021')).json();
    expect(plan).toMatchObject({
      ...FIXTURE.plans[0],
      reportForms: [{ id: 'form-full', title: 'Báo cáo 6 tháng' }, {}],
    });
  });

  it('lead from a plan to its indicators and forms by addresses that this server answers', async () => {
    const { send } = openTestApi();
    const plan = await (await send('/plans/plan-2021')).json();
    expect(plan.indicatorsUrl).toBe('/plans/plan-2021/indicators');
    expect(plan.reportForms).toMatchObject([
      { url: '/report-forms/form-full' },
      { url: '/report-forms/form-open' },
    ]);
    const indicators = await (await send(plan.indicatorsUrl as string)).json();
    expect(indicators.items).toMatchObject([{ id: 'ind-1' }, { id: 'ind-2' }]);
    expect((await send(plan.reportForms[0].url as string)).status).toBe(200);
  });

  it('say nothing about indicators where a plan has none', async () => {
    const { send } = openTestApi();
    expect((await (await send('/plans/plan-bare')).json()).indicatorsUrl).toBeNull();
    expect((await (await send('/plans/plan-bare/indicators')).json()).items).toEqual([]);
  });

  it('tell a form where its report, draft and files go', async () => {
    const { send } = openTestApi();
    const form = await (await send('/report-forms/form-full')).json();
    expect(form.links).toEqual({ submit: '/reports', draft: '/drafts', upload: '/uploads' });
  });
});

describe('the list of plans', () => {
  it('has the newest first, those without a date last', async () => {
    const { send } = openTestApi();
    expect(await idsOf(await send('/plans'))).toEqual(['plan-2021', 'plan-2020', 'sample', 'plan-bare']);
  });

  it('gives each plan the address of the whole', async () => {
    const { send } = openTestApi();
    const list = (await (await send('/plans')).json()) as ListOf<PlanSummary>;
    expect(list.items[0]).toMatchObject({ id: 'plan-2021', url: '/plans/plan-2021' });
    expect(list.items[0]).not.toHaveProperty('activities');
    expect(list.total).toBe(4);
  });

  it.each([
    ['unit=tinh-a', ['plan-2021']],
    ['unit=', ['plan-2021', 'plan-2020', 'sample', 'plan-bare']],
    ['unit=nowhere', []],
    ['status=completed', ['plan-2020']],
    ['status=in-force', ['plan-2021', 'sample', 'plan-bare']],
    ['status=dreamt', []],
    ['period=2020', ['plan-2020']],
    ['period=2020-S2', ['plan-2020']],
    ['period=2020/2021', ['plan-2021', 'plan-2020']],
    ['period=2019', []],
    ['q=dau+tu', ['plan-2021']],
    ['q=ĐẦU TƯ', ['plan-2021']],
    ['q=investment', ['plan-2021']],
    ['q=binh dau', ['plan-2021']],
    ['q=58/kh', ['plan-2021']],
    ['q=huyen b', ['plan-2020']],
    ['q= ', ['plan-2021', 'plan-2020', 'sample', 'plan-bare']],
    ['q=nothing', []],
    ['unit=huyen-b&status=completed&q=2020', ['plan-2020']],
    ['unknown=1', ['plan-2021', 'plan-2020', 'sample', 'plan-bare']],
  ])('with %s holds %j', async (query, ids) => {
    const { send } = openTestApi();
    expect(await idsOf(await send(`/plans?${encodeURI(query)}`))).toEqual(ids);
  });

  it('counts a plan without a status as in force until its period ends', async () => {
    const { send, time } = openTestApi();
    time.now += 300 * DAY_MS;
    expect(await idsOf(await send('/plans?status=in-force'))).not.toContain('plan-2021');
  });

  it.each([
    ['limit=0', 'limit'],
    ['limit=201', 'limit'],
    ['limit=ten', 'limit'],
    ['limit=-1', 'limit'],
    ['limit=1.5', 'limit'],
    ['cursor=%25%25', 'cursor'],
    ['cursor=eyJhIjoxfQ', 'cursor'],
    ['period=2024-S3', 'period'],
    ['period=yesterday', 'period'],
  ])('refuses %s and names the parameter', async (query, parameter) => {
    const { send } = openTestApi();
    const response = await send(`/plans?${query}`);
    expect(response.status).toBe(400);
    expect(await readProblem(response)).toMatchObject({
      code: 'invalid-query',
      faults: [`${parameter} invalid`],
    });
  });

  it('goes through every page by next, which keeps the question', async () => {
    const { send } = openTestApi();
    const seen: string[] = [];
    let address: string | null = '/plans?limit=1&status=in-force';
    while (address !== null) {
      const response = await send(address);
      const list = (await response.clone().json()) as ListOf<PlanSummary>;
      expect(list.total).toBe(3);
      seen.push(...(await idsOf(response)));
      const { next } = list;
      expect(response.headers.get('Link')).toBe(next ? `<${next}>; rel="next"` : null);
      address = next ?? null;
    }
    expect(seen).toEqual(['plan-2021', 'sample', 'plan-bare']);
  });

  it('neither repeats nor leaves out a plan when one comes between two pages', async () => {
    const { send, database } = openTestApi();
    const first = (await (await send('/plans?limit=2')).json()) as ListOf<PlanSummary>;
    database.exec(
      `INSERT INTO plans VALUES ('new', 'demo', '{"id":"new","issued":"2030-01-01"}', '{"id":"new"}')`,
    );
    const second = await idsOf(await send(first.next ?? ''));
    expect([...first.items.map((plan) => plan.id), ...second]).toEqual([
      'plan-2021',
      'plan-2020',
      'sample',
      'plan-bare',
    ]);
  });
});

describe('reading again', () => {
  it.each([
    '/plans',
    '/plans/plan-2021',
    '/plans/plan-2021/indicators',
    '/indicators/ind-1',
    '/report-forms/form-full',
    '/',
  ])('answers 304 without a body for a known copy of %s', async (path) => {
    const { send } = openTestApi();
    const first = await send(path);
    const etag = first.headers.get('ETag') ?? '';
    expect(etag).toMatch(/^"[\w-]{43}"$/);
    expect(first.headers.get('Cache-Control')).toBe('no-cache');
    for (const known of [etag, `W/${etag}`, `"other", ${etag}`, '*']) {
      const again = await send(path, { headers: { 'If-None-Match': known } });
      expect(again.status).toBe(304);
      expect(await again.text()).toBe('');
      expect(again.headers.get('ETag')).toBe(etag);
      expect(again.headers.get('Cache-Control')).toBe('no-cache');
    }
  });

  it('answers whole when the copy is another one', async () => {
    const { send } = openTestApi();
    const response = await send('/plans/plan-2021', { headers: { 'If-None-Match': '"other"' } });
    expect(response.status).toBe(200);
  });

  it('has another tag for another body', async () => {
    const { send } = openTestApi();
    const tags = await Promise.all(
      ['/plans/plan-2021', '/plans/plan-2020'].map(async (path) => (await send(path)).headers.get('ETag')),
    );
    expect(tags[0]).not.toBe(tags[1]);
  });

  it('answers HEAD with the headers of GET', async () => {
    const { send } = openTestApi();
    const [get, head] = [await send('/plans'), await send('/plans', { method: 'HEAD' })];
    expect(head.status).toBe(200);
    expect(await head.text()).toBe('');
    expect(head.headers.get('ETag')).toBe(get.headers.get('ETag'));
  });
});

describe('the published data', () => {
  it('are made anew for each day in Viet Nam', async () => {
    const { send, time } = openTestApi();
    const title = async () => (await (await send('/plans/sample')).json()).title as string;
    expect(await title()).toBe('Kế hoạch mẫu 2021-03-15');
    time.now = Date.UTC(2021, 2, 15, 16, 59, 59);
    expect(await title()).toBe('Kế hoạch mẫu 2021-03-15');
    time.now = Date.UTC(2021, 2, 15, 17, 0, 0);
    expect(await title()).toBe('Kế hoạch mẫu 2021-03-16');
    expect((await send('/plans/plan-2021')).status).toBe(200);
  });

  it('are replaced when the data change, and only then', async () => {
    const first = openTestApi();
    const { database, dataDir } = first;
    database.exec(`UPDATE plans SET body = '{"id":"plan-2021","title":"edited"}' WHERE id = 'plan-2021'`);
    const title = async (api: typeof first) =>
      (await (await api.send('/plans/plan-2021')).json()).title as string;

    const same = openTestApi({ database, dataDir });
    expect(await title(same)).toBe('edited');

    const plans = [{ id: 'plan-2021', title: 'Kế hoạch mới' }];
    const changed = openTestApi({ database, dataDir, data: createFixtureData({ ...FIXTURE, plans }) });
    expect(await title(changed)).toBe('Kế hoạch mới');
    expect((await changed.send('/plans/plan-2020')).status).toBe(404);
    expect((await changed.send('/plans/sample')).status).toBe(200);
  });
});
