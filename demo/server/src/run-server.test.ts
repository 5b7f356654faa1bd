import { once } from 'node:events';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';

import type { ListOf, Plan, PlanSummary, ReportForm } from '@kehoach/contract';
import { describe, expect, it, onTestFinished } from 'vitest';

import { runServer } from './run-server.js';
import { createTestFolder } from './testing/open-test-api.js';

/** Asks with exactly these headers and this path, which `fetch` would tidy up. */

describe('the program', () => {
  const start = async (args: string[], environment: Record<string, string> = {}) => {
    const said: string[] = [];
    const complained: string[] = [];
    const running = await runServer({
      args,
      environment: { KEHOACH_PORT: '0', KEHOACH_API_PORT: '0', ...environment },
      print: (text) => said.push(text),
      printError: (text) => complained.push(text),
    });
    onTestFinished(() => running?.stop());
    return { running, said: said.join('\n'), complained: complained.join('\n') };
  };

  it('prints the addresses and the agencies with their tokens', async () => {
    const file = join(createTestFolder(), 'k.sqlite');
    const { running, said, complained } = await start(['--database', file]);
    expect(complained).toBe('');
    expect(said).toContain(`${running?.portalUrl}/`);
    expect(said).toContain(`${running?.apiUrl}/`);
    expect(said).toContain(file);
    for (const { agencyId, token } of running?.tokens ?? []) {
      expect(said).toContain(agencyId);
      expect(said).toContain(token);
    }
    expect(running?.tokens.length).toBeGreaterThanOrEqual(2);
  });

  it('publishes the five real plans and the sample', async () => {
    const { running } = await start([], { KEHOACH_DATABASE: join(createTestFolder(), 'k.sqlite') });
    const list = (await (await fetch(`${running?.apiUrl}/plans`)).json()) as ListOf<PlanSummary>;
    const ids = list.items.map((plan) => plan.id);
    for (const id of [
      '895-kh-ubnd-2024',
      '573-kh-ubnd-2023',
      'gia-lai-2023',
      '580-kh-ubnd-2020',
      '43-kh-ubnd-2020',
      'mau-1',
    ]) {
      expect(ids).toContain(id);
      const plan = await (await fetch(`${running?.apiUrl}/plans/${id}`)).json();
      const indicators = await fetch(new URL(plan.indicatorsUrl as string, running?.apiUrl));
      expect((await indicators.json()).items.length).toBeGreaterThan(0);
      for (const form of plan.reportForms) {
        expect((await fetch(new URL(form.url as string, running?.apiUrl))).status).toBe(200);
      }
    }
  });

  it('gives tokens to agencies that a form of plan 580 and of the sample asks', async () => {
    const { running } = await start([], { KEHOACH_DATABASE: join(createTestFolder(), 'k.sqlite') });
    const asked: unknown[] = [];
    for (const id of ['580-kh-ubnd-2020', 'mau-1']) {
      const plan = (await (await fetch(`${running?.apiUrl}/plans/${id}`)).json()) as Plan;
      const address = plan.reportForms?.[0]?.url ?? 'missing';
      const form = (await (await fetch(new URL(address, running?.apiUrl))).json()) as ReportForm;
      asked.push(...(form.agencies ?? []).map((agency) => agency.agencyId));
    }
    for (const { agencyId } of running?.tokens ?? []) expect(asked).toContain(agencyId);
  });

  it('says in one sentence that a port is taken, and how to go on', async () => {
    const holder = createServer().listen(0, '127.0.0.1');
    await once(holder, 'listening');
    onTestFinished(() => void holder.close());
    const { port } = holder.address() as AddressInfo;
    const file = join(createTestFolder(), 'k.sqlite');
    const { running, said, complained } = await start(['--port', String(port), '--database', file]);
    expect(running).toBeNull();
    expect(said).toBe('');
    expect(complained).toContain(`Port ${port} is taken`);
    expect(complained).toContain('KEHOACH_PORT=0');
    expect(complained.split('\n')).toHaveLength(1);
  });

  it('refuses a setting that cannot be used', async () => {
    expect((await start(['--port', 'ninety'])).complained).toContain('"ninety"');
    expect((await start(['--prot', '1'])).complained).toContain('Usage');
  });
});
