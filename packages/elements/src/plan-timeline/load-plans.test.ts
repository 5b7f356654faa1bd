import { clientOf, createClient, LoadError } from '@kehoach/client';
import { describe, expect, it } from 'vitest';

import { countItems, loadPlans, MOST_PLANS } from './load-plans.js';

const API = 'https://api.example/';
const plan = (id: string, activities: unknown[] = [{ id: 'a' }]) => ({ id, activities });

function setUp(answers: Record<string, unknown>) {
  const asked: string[] = [];
  let atOnce = 0;
  let mostAtOnce = 0;
  const send = async (url: RequestInfo | URL) => {
    const address = url as string;
    asked.push(address.slice(API.length));
    atOnce += 1;
    mostAtOnce = Math.max(mostAtOnce, atOnce);
    await new Promise((resolve) => setTimeout(resolve));
    atOnce -= 1;
    const body = answers[address.slice(API.length)];
    const response = new Response(JSON.stringify(body ?? {}), { status: body === undefined ? 404 : 200 });
    Object.defineProperty(response, 'url', { value: address });
    return response;
  };
  const client = createClient({ fetch: send, random: () => 0 });
  const load = (...routes: string[]) =>
    loadPlans(
      routes.map((route) => API + route),
      client,
      {},
    );
  return { load, asked, mostAtOnce: () => mostAtOnce };
}

describe('loadPlans', () => {
  it('loads a plan by one request', async () => {
    const { load, asked } = setUp({ 'plans/1': plan('1') });
    const { value, url } = await load('plans/1');
    expect(value.plans.map((one) => [one.plan.id, one.url])).toEqual([['1', `${API}plans/1`]]);
    expect([url, asked]).toEqual([`${API}plans/1`, ['plans/1']]);
  });

  it('follows the addresses of a list, which are relative to the list', async () => {
    const { load, asked } = setUp({
      'api/plans': {
        items: [
          { id: '1', url: 'plans/1' },
          { id: '2', url: '/other/2' },
        ],
      },
      'api/plans/1': plan('1'),
      'other/2': plan('2'),
    });
    const { value } = await load('api/plans');
    expect(value.plans.map((one) => one.plan.id)).toEqual(['1', '2']);
    expect(asked).toEqual(['api/plans', 'api/plans/1', 'other/2']);
  });

  it('takes whole plans of a list without asking again', async () => {
    const { load, asked } = setUp({ plans: { items: [plan('1'), plan('2')] } });
    expect((await load('plans')).value.plans).toHaveLength(2);
    expect(asked).toEqual(['plans']);
  });

  it('loads at most twelve plans of a list, four at a time, and counts the others', async () => {
    const ids = Array.from({ length: 20 }, (_row, index) => String(index));
    const { load, asked, mostAtOnce } = setUp({
      list: { items: ids.map((id) => ({ id, url: id })), total: 31 },
      ...Object.fromEntries(ids.map((id) => [id, plan(id)])),
    });
    const { value } = await load('list');
    expect([value.plans.length, value.left, asked.length]).toEqual([
      MOST_PLANS,
      31 - MOST_PLANS,
      1 + MOST_PLANS,
    ]);
    expect(mostAtOnce()).toBe(4);
  });

  it('loads several addresses in their order', async () => {
    const { load } = setUp({ 'plans/1': plan('1'), 'plans/2': plan('2') });
    expect((await load('plans/2', 'plans/1')).value.plans.map((one) => one.plan.id)).toEqual(['2', '1']);
  });

  it('shows the plans that can be had and names the others', async () => {
    const { load } = setUp({ 'plans/1': plan('1', [{ id: 'a' }, { title: 'no id' }]) });
    const { value, dropped } = await load('plans/1', 'plans/gone');
    expect(value.plans).toHaveLength(1);
    expect(dropped).toEqual([
      { pointer: `${API}plans/1#/activities/1/id`, cause: expect.any(String) },
      { pointer: `${API}plans/gone`, cause: 'HTTP 404' },
    ]);
  });

  it('fails when no plan can be had', async () => {
    const { load } = setUp({});
    await expect(load('plans/1')).rejects.toBeInstanceOf(LoadError);
    await expect(load('plans/1', 'plans/2')).rejects.toMatchObject({ kind: 'http', status: 404 });
  });

  it('does not follow lists in lists', async () => {
    const { load } = setUp({ list: { items: [{ id: 'x', url: 'list' }] } });
    await expect(load('list')).rejects.toMatchObject({ kind: 'contract' });
  });
});

describe('data of the page', () => {
  const read = (data: unknown) => loadPlans([''], clientOf(data), {});

  it('are a plan, a list or an array by their shape', async () => {
    for (const data of [plan('1'), { items: [plan('1')] }, [plan('1')]]) {
      expect((await read(data)).value.plans.map((one) => one.plan.id)).toEqual(['1']);
    }
  });

  it('are read as leniently as an answer', async () => {
    const { value, dropped } = await read([plan('1', [{ id: 'a' }, { title: 'no id' }]), { title: 'no id' }]);
    expect(value.plans[0]?.plan.activities).toHaveLength(1);
    expect(value.plans).toHaveLength(1);
    expect(dropped.map(({ pointer }) => pointer)).toEqual(['/items/0/activities/1/id', '/items/1/id']);
  });

  it('are refused when they are none of them', async () => {
    await expect(read('text')).rejects.toBeInstanceOf(LoadError);
  });

  it('ask no server for plans that they only name', async () => {
    const { value } = await read([{ id: '1', url: 'https://api.example/plans/1' }]);
    expect(value.plans.map((one) => one.plan.activities)).toEqual([undefined]);
  });
});

describe('countItems', () => {
  it('counts no group that is only a heading', async () => {
    const { value } = await loadPlans(
      [''],
      clientOf(plan('1', [{ id: 'g', kind: 'group' }, { id: 'x' }])),
      {},
    );
    expect(countItems(value)).toBe(1);
  });
});
