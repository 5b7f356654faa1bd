import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';

import type { ReportForm } from '@kehoach/contract';
import type { BrowserContext, Locator } from 'playwright-core';
import { describe, expect, it } from 'vitest';

import { useClassicScript } from './support/classic-script.ts';
import { useDemo } from './support/demo.ts';
import { cutOff } from './support/late-files.ts';
import { notByTheHost, watchPolicy } from './support/policy-violations.ts';
import {
  attach,
  chooseAgency,
  createPdf,
  fill,
  fillRequired,
  goTo,
  openForm,
  send,
  sendWithFile,
  sha256,
} from './support/report-steps.ts';
import { settleAll, wordsOf } from './support/widgets.ts';

const MEBIBYTE = 1024 * 1024;
const FORM = '580-kh-ubnd-2020-6-thang';

const demo = useDemo();
const portal = (name = 'hai-duong-2020') => `${demo.portals.url}/${name}/`;

describe('a draft', () => {
  const remarks = 'Đã lồng ghép vào 3 kế hoạch.';

  async function answer(form: Locator): Promise<string> {
    await goTo(form, /Công tác chỉ đạo/);
    return form.getByLabel('Lồng ghép bình đẳng giới trong văn bản').inputValue();
  }

  /** Visits as another officer on the same computer. */
  async function visitAsSomebodyElse(context: BrowserContext): Promise<string> {
    const page = await context.newPage();
    await page.route('**/assets/demo-officer.js', async (route) => {
      const response = await route.fetch();
      const script = await response.text();
      await route.fulfill({ response, body: script.replace("'demo-' + agency", "'somebody-else'") });
    });
    const text = await answer(await openForm(page, portal(), 'Sở Y tế'));
    expect(await page.evaluate(() => (window.kehoach?.v1 as { userKey?: string }).userKey)).toBe(
      'somebody-else',
    );
    await page.close();
    return text;
  }

  it('survives a reload and stays unseen by another officer', async () => {
    const { context, page } = await demo.open();
    const form = await openForm(page, portal(), 'Sở Y tế');
    expect(await answer(form)).toBe('');
    await form.getByLabel('Lồng ghép bình đẳng giới trong văn bản').fill(remarks);
    await expect.poll(() => wordsOf(form)).toMatch(/Đã lưu/);

    await page.reload();
    await settleAll(page);
    expect(await answer(await openForm(page, portal(), 'Sở Y tế'))).toBe(remarks);
    await page.close();
    expect(await visitAsSomebodyElse(context)).toBe('');

    const again = await context.newPage();
    expect(await answer(await openForm(again, portal(), 'Sở Y tế'))).toBe(remarks);
  });
});

describe('a draft in two tabs', () => {
  const field = 'Lồng ghép bình đẳng giới trong văn bản';
  const elsewhere = 'Bản nháp này đang mở ở một thẻ khác.';

  /** The step of the text, in a tab that may edit it. */
  async function textBox(form: Locator): Promise<Locator> {
    await goTo(form, /Công tác chỉ đạo/);
    return form.getByLabel(field);
  }

  it('is edited in one, which the other one takes over with everything that was typed', async () => {
    const { context, page } = await demo.open();
    const first = await openForm(page, portal(), 'Sở Y tế');
    await (await textBox(first)).fill('Viết ở thẻ thứ nhất.');
    // At once, before the first tab keeps it by itself.
    const secondPage = await context.newPage();
    const second = await chooseAgency(secondPage, portal(), 'Sở Y tế');
    await second.getByText(elsewhere).waitFor();
    expect(await second.getByRole('textbox').count()).toBe(0);

    await (await textBox(first)).fill('Viết ở thẻ thứ nhất, ngay trước khi chuyển.');
    await second.getByRole('button', { name: 'Sửa ở đây' }).click();
    const box = await textBox(second);
    expect(await box.inputValue()).toBe('Viết ở thẻ thứ nhất, ngay trước khi chuyển.');
    await first.getByText(elsewhere).waitFor();
    expect(await first.getByRole('textbox').count()).toBe(0);

    await box.fill('Viết tiếp ở thẻ thứ hai.');
    await first.getByRole('button', { name: 'Sửa ở đây' }).click();
    expect(await (await textBox(first)).inputValue()).toBe('Viết tiếp ở thẻ thứ hai.');
    await second.getByText(elsewhere).waitFor();

    // A tab that is closed lets go by itself.
    await page.close();
    const again = await openForm(secondPage, portal(), 'Sở Y tế');
    expect(await (await textBox(again)).inputValue()).toBe('Viết tiếp ở thẻ thứ hai.');
  });
});

describe('a report with a file of 5 MB', () => {
  it('is refused with words while answers are missing', async () => {
    const { page } = await demo.open();
    const form = await openForm(page, portal(), 'Sở Y tế');
    await goTo(form, /Kiểm tra và gửi/);
    expect(await wordsOf(form)).toMatch(/Còn 5 câu cần trả lời hoặc sửa trước khi gửi/);
    await form.getByRole('button', { name: 'Gửi báo cáo' }).click();
    await expect.poll(() => form.getByRole('alert').count()).toBeGreaterThan(0);
  });

  it('arrives once, with the hash of the file in receipt, database and storage', async () => {
    const { context, page, log } = await demo.open();
    const violations = await watchPolicy(page);
    const form = await openForm(page, portal(), 'Sở Y tế');
    await fill(form);
    const file = createPdf(5 * MEBIBYTE);
    await attach(form, file);
    await send(form);

    const words = await wordsOf(form);
    const number = /Số biên nhận (\S+)/.exec(words)?.[1] ?? '';
    expect(words).toContain(`SHA-256 ${sha256(file)}`);
    expect(log.exceptions).toEqual([]);
    expect(log.errors).toEqual([]);
    expect(notByTheHost(violations)).toEqual([]);
    await context.close();

    const database = new DatabaseSync(demo.portals.databaseFile, { readOnly: true });
    const reports = database.prepare('SELECT * FROM reports').all();
    expect(reports).toHaveLength(1);
    const [report] = reports;
    expect(report).toMatchObject({ agency_id: 'so-y-te', form_id: FORM, receipt_number: number });
    expect(words).toContain(`SHA-256 ${String(report?.['sha256'])}`);
    expect(JSON.parse(String(report?.['submission']))).toMatchObject({
      formId: FORM,
      number: '27/BC-SYT',
      answers: {
        'own-plan': true,
        'own-plan-number': '15/KH-SYT',
        'own-plan-date': '2020-03-20',
        'documents-issued': 4,
        courses: 2,
        trainees: 1250,
        'trainees-female': 800,
        'trainees-male': 450,
        'next-months': 'Tập huấn cho cán bộ xã.',
      },
    });
    const attachments = database.prepare('SELECT * FROM report_attachments').all();
    expect(attachments).toHaveLength(1);
    expect(attachments[0]).toMatchObject({
      report_id: report?.['id'],
      name: 'báo cáo đã ký.pdf',
      bytes: file.length,
      sha256: sha256(file),
    });
    const uploadId = String(attachments[0]?.['upload_id']);
    database.close();
    const stored = readFileSync(join(dirname(demo.portals.databaseFile), 'uploads', uploadId));
    expect(sha256(stored)).toBe(sha256(file));
  });
});

describe('a file on a page with the classic script', () => {
  it.each([
    ['hai-duong-2020', 'Sở Y tế', /Khó khăn và đề xuất/],
    ['strict', 'Ủy ban nhân dân các huyện, thị xã, thành phố', /Phụ lục/],
  ])('is sent by the part of the script that loads on use, on the portal %s', async (name, agency, step) => {
    // Chromium takes a page that a test serves for one from afar, which may not reach this machine without leave.
    const { page, log } = await demo.open({ permissions: ['local-network-access'] });
    const violations = await watchPolicy(page);
    const scripts = await useClassicScript(page, name);
    const form = await openForm(page, portal(name), agency);
    const library = expect.stringMatching(/^\/kehoach\/chunks\/classic-tus-[\w-]{8}\.js$/) as string;
    await goTo(form, step);
    expect(scripts()).toContain('/kehoach/kehoach.classic.js');
    expect(scripts()).not.toContainEqual(library);
    await attach(form, createPdf(MEBIBYTE));
    expect(scripts()).toContainEqual(library);
    expect(log.exceptions).toEqual([]);
    expect(log.errors).toEqual([]);
    expect(violations).toEqual([]);
  });
});

describe('a file on its way', () => {
  it('goes on after a reload while another step is shown', async () => {
    const { page, log } = await demo.open();
    const received: number[] = [];
    page.on('response', (response) => {
      if (/\/uploads(\/|$)/.test(response.url())) received.push(response.status());
    });
    await page.route('**/uploads', (route) => route.abort());
    const first = await openForm(page, portal(), 'Sở Y tế');
    await goTo(first, /Khó khăn và đề xuất/);
    const file = { name: 'báo cáo đã ký.pdf', mimeType: 'application/pdf', buffer: createPdf(1_000) };
    await first.locator('input[type="file"]').first().setInputFiles(file);
    await first.locator('.file').waitFor();
    await goTo(first, /Thông tin chung/);
    await expect.poll(() => wordsOf(first)).toContain('Đã lưu trên máy này');
    expect(received).toEqual([]);
    await page.unroute('**/uploads');
    const form = await openForm(page, portal(), 'Sở Y tế');
    await form.getByLabel('Số, ký hiệu báo cáo').waitFor();
    await expect.poll(() => received.includes(201)).toBe(true);
    expect(log.exceptions).toEqual([]);
  });
});

describe('a part of the form that cannot be loaded', () => {
  const LOST = 'Một phần của biểu mẫu chưa tải được.';

  it('is told in place of the form where the form asks for it', async () => {
    const { page, log } = await demo.open();
    const code = await cutOff(page, 'table-part');
    await page.goto(portal('strict'));
    await settleAll(page);
    const form = page.locator('kh-report-form');
    await form.getByText(LOST).waitFor();
    await code.letThrough();
    await form.getByRole('button', { name: 'Thử lại' }).click();
    await form.getByRole('combobox', { name: 'Cơ quan báo cáo' }).waitFor();
    expect(log.exceptions).toEqual([]);
  });

  it('is told at the question of files, which takes them after another try', async () => {
    const { page, log } = await demo.open();
    const code = await cutOff(page, 'files-part');
    const form = await openForm(page, portal(), 'Sở Y tế');
    await goTo(form, /Khó khăn và đề xuất/);
    const question = form.getByRole('group', { name: 'Văn bản báo cáo đã ký' });
    await question.getByText(LOST).waitFor();
    await code.letThrough();
    await question.getByRole('button', { name: 'Thử lại' }).click();
    await expect
      .poll(() => question.locator('input:focus').count(), { message: 'the focus stays there' })
      .toBe(1);
    await attach(form, createPdf(1_000));
    expect(log.exceptions).toEqual([]);
  });

  it('keeps a report with files back until the files are on their way again', async () => {
    const { page, log } = await demo.open();
    const sent: string[] = [];
    await page.route('**/reports', (route) => {
      sent.push(route.request().url());
      return route.abort();
    });
    await page.route('**/uploads', (route) => route.abort());
    const first = await openForm(page, portal(), 'Sở Y tế');
    await fill(first);
    const file = { name: 'báo cáo đã ký.pdf', mimeType: 'application/pdf', buffer: createPdf(1_000) };
    await first.locator('input[type="file"]').first().setInputFiles(file);
    await first.locator('.file').waitFor();
    await expect.poll(() => wordsOf(first)).toContain('Đã lưu trên máy này');
    await page.unroute('**/uploads');
    const code = await cutOff(page, 'files-part');
    const form = await openForm(page, portal(), 'Sở Y tế');
    await goTo(form, /Kiểm tra và gửi/);
    await form.getByRole('button', { name: 'Gửi báo cáo' }).click();
    await form.getByRole('alert').filter({ hasText: 'Có 1 chỗ cần sửa' }).waitFor();
    expect(await wordsOf(form)).toContain(LOST);
    expect(sent).toEqual([]);
    await code.letThrough();
    await goTo(form, /Khó khăn và đề xuất/);
    await expect.poll(() => wordsOf(form), { timeout: 30_000 }).toMatch(/báo cáo đã ký\.pdf.*đã tải lên/);
    expect(log.exceptions).toEqual([]);
  });

  it('is told where answers were to be downloaded', async () => {
    const { page, log } = await demo.open();
    await cutOff(page, 'download-answers');
    const form = await openForm(page, portal(), 'Sở Y tế');
    await goTo(form, /Kiểm tra và gửi/);
    await form.getByRole('button', { name: 'Tải CSV' }).click();
    await form.getByRole('alert').filter({ hasText: LOST }).waitFor();
    expect(log.exceptions).toEqual([]);
  });

  it('is told where a link was to be copied', async () => {
    const { page, log } = await demo.open();
    await cutOff(page, 'permalink');
    const form = await openForm(page, portal(), 'Sở Y tế');
    await form.getByRole('button', { name: 'Chép liên kết' }).click();
    await expect.poll(() => wordsOf(form)).toContain('Chưa tải được phần này.');
    expect(log.exceptions).toEqual([]);
  });

  it('leaves a refused report with plain words, its answers and the way to send it', async () => {
    const { page, log } = await demo.open();
    await cutOff(page, 'trouble-part');
    await page.route('**/reports', (route) =>
      route.request().method() === 'POST' ? route.fulfill({ status: 403, body: '{}' }) : route.continue(),
    );
    const form = await openForm(page, portal(), 'Sở Y tế');
    await fill(form);
    await goTo(form, /Kiểm tra và gửi/);
    await form.getByRole('button', { name: 'Gửi báo cáo' }).click();
    const notice = form.getByRole('alert').filter({ hasText: 'Chưa có biên nhận cho báo cáo này.' });
    await notice.waitFor();
    expect(await wordsOf(form)).toContain('27/BC-SYT');
    await form.getByRole('button', { name: 'Gửi báo cáo' }).waitFor();
    expect(log.exceptions).toEqual([]);
  });
});

describe('a report on a page with an enforced policy and an API of its own origin', () => {
  it('arrives with its file', async () => {
    const response = await fetch(`${demo.portals.apiUrl}/report-forms/580-kh-ubnd-2020-nam`);
    const reportForm = (await response.json()) as ReportForm;
    const { page, log } = await demo.open();
    const violations = await watchPolicy(page);
    const form = await openForm(page, portal('strict'), 'Ủy ban nhân dân các huyện, thị xã, thành phố');
    await fillRequired(form, reportForm);
    await goTo(form, /Phụ lục/);
    await sendWithFile(form, createPdf(MEBIBYTE));
    expect(log.exceptions).toEqual([]);
    expect(log.errors).toEqual([]);
    expect(violations).toEqual([]);
  });
});
