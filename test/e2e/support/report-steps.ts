import { createHash } from 'node:crypto';

import type { LocalizedText, ReportForm } from '@kehoach/contract';
import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';

import { settleAll, wordsOf } from './widgets.ts';

/** A file that is a PDF by its first bytes; the rest repeats nowhere near. */
export function createPdf(bytes: number): Buffer {
  const pdf = Buffer.alloc(bytes);
  for (let index = 0; index < bytes; index += 1) pdf[index] = (index * 31 + (index >> 8)) & 0xff;
  pdf.write('%PDF-1.7\n', 'latin1');
  return pdf;
}

/** SHA-256 in hexadecimal digits. */
export const sha256 = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex');

/** The form on the page of this address, with its agency chosen. */
export async function chooseAgency(page: Page, url: string, agency: string): Promise<Locator> {
  await page.goto(url);
  await settleAll(page);
  const form = page.locator('kh-report-form');
  const choice = form.getByRole('combobox', { name: 'Cơ quan báo cáo' });
  if ((await choice.inputValue()) === '') await choice.selectOption({ label: agency });
  return form;
}

/** The form on a page, open at its first step. */
export async function openForm(page: Page, url: string, agency: string): Promise<Locator> {
  const form = await chooseAgency(page, url, agency);
  await form.getByRole('navigation').waitFor();
  return form;
}

/** Opens the step of these words. */
export async function goTo(form: Locator, step: RegExp): Promise<void> {
  await form.getByRole('navigation').getByRole('button', { name: step }).click();
}

/** Answers what must be answered in the six-month report of plan 580, each question once. */
export async function fill(form: Locator): Promise<void> {
  await form.getByLabel('Số, ký hiệu báo cáo').fill('27/BC-SYT');
  await goTo(form, /Công tác chỉ đạo/);
  await form.getByRole('radio', { name: 'Có', exact: true }).check();
  await form.getByLabel('Số, ký hiệu kế hoạch').fill('15/KH-SYT');
  await form.getByLabel('Ngày ban hành').fill('20/3/2020');
  await form.getByLabel('Số văn bản chỉ đạo đã ban hành').fill('4');
  await goTo(form, /Số liệu/);
  await form.getByLabel('Số lớp tập huấn đã tổ chức').fill('2');
  await form.getByLabel('Tổng số người được tập huấn').fill('1.250');
  await form.getByLabel('Trong đó: nữ').fill('800');
  await form.getByLabel('Trong đó: nam').fill('450');
  await goTo(form, /Khó khăn và đề xuất/);
  await form.getByRole('radio', { name: 'Hoàn thành', exact: true }).check();
  await form.getByLabel('Nhiệm vụ 6 tháng cuối năm').fill('Tập huấn cho cán bộ xã.');
}

/** Chooses a file and waits until the server has it. */
export async function attach(form: Locator, bytes: Buffer): Promise<void> {
  const file = { name: 'báo cáo đã ký.pdf', mimeType: 'application/pdf', buffer: bytes };
  await form.locator('input[type="file"]').first().setInputFiles(file);
  await expect.poll(() => wordsOf(form), { timeout: 30_000 }).toMatch(/báo cáo đã ký\.pdf.*đã tải lên/);
}

/** Sends the report and waits for its receipt. */
export async function send(form: Locator): Promise<void> {
  await goTo(form, /Kiểm tra và gửi/);
  await form.getByRole('button', { name: 'Gửi báo cáo' }).click();
  await form.getByText('Báo cáo đã được nhận').waitFor({ timeout: 30_000 });
}

/** Sends the report with a file, and finds the file's SHA-256 in the receipt. */
export async function sendWithFile(form: Locator, bytes: Buffer): Promise<void> {
  await attach(form, bytes);
  await send(form);
  expect(await wordsOf(form)).toContain(`SHA-256 ${sha256(bytes)}`);
}

const wordOf = (text: LocalizedText | null | undefined) =>
  typeof text === 'string' ? text : (text?.['vi'] ?? '');

/** Answers the required questions of any form: nothing was done, no was the answer. */
export async function fillRequired(form: Locator, { sections = [] }: ReportForm): Promise<void> {
  for (const section of sections ?? []) {
    const fields = (section.fields ?? []).filter(({ required, visibleWhen }) => required && !visibleWhen);
    if (fields.length > 0) await goTo(form, new RegExp(wordOf(section.title)));
    for (const { type, label, options } of fields) {
      const group = form.getByRole('group', { name: wordOf(label) });
      const first = wordOf(options?.[0]?.label);
      if (type === 'yes-no') await group.getByRole('radio', { name: 'Không', exact: true }).check();
      else if (type === 'choice') await group.getByRole('radio', { name: first, exact: true }).check();
      else if (type === 'choices') await group.getByRole('checkbox', { name: first, exact: true }).check();
      else await form.getByLabel(wordOf(label)).fill(type === 'integer' ? '0' : 'Không có.');
    }
  }
}
