import { expect } from '@open-wc/testing';
import type { Report, ReportSubmission } from '@kehoach/contract';
import { EXAMPLE_REPORT } from '@kehoach/contract/examples.js';
import { createMemoryStore } from '@kehoach/stories/memory-store.js';

import type { FakeAnswer } from './helpers/fake-api.js';
import { answer, openStep, press } from './helpers/form-acting.js';
import { box, focused, inside, summary, wordsOf } from './helpers/form-reading.js';
import { nextEvent, settled, textOf, until } from './helpers/mount.js';
import { saved, useDrafts } from './helpers/report-form.js';
import { ACCEPTED, keys, posts, receipt, REPORTS, send, sentAgain, setUp } from './helpers/report-sending.js';

/** Drafts in a store that can be told to take its time. */
function useSlowDrafts() {
  const store = createMemoryStore();
  const held: (() => void)[] = [];
  let isSlow = false;
  const hold = () => new Promise<void>((resolve) => (isSlow ? held.push(resolve) : resolve()));
  useDrafts({ ...store, write: (key, value) => hold().then(() => store.write(key, value)) });
  return {
    held,
    slowDown: () => void (isSlow = true),
    release: () => {
      for (const goOn of held.splice(0)) goOn();
    },
  };
}

describe('<kh-report-form> sending', () => {
  describe('a report', () => {
    it('goes once, with a key and the token, and ends in a receipt', async () => {
      const { api, open } = setUp(ACCEPTED);
      const form = await open();
      await send(form);
      await receipt(form);
      const [sent, ...more] = posts(api);
      expect(more).to.deep.equal([]);
      expect(sent?.headers.get('Authorization')).to.equal('Bearer t0ken');
      expect(sent?.headers.get('Content-Type')).to.equal('application/json');
      expect(sent?.headers.get('Idempotency-Key')).to.match(/^[0-9a-f]{32}$/);
      expect(JSON.parse(sent?.body ?? '')).to.deep.equal({
        formId: 'ngan',
        planId: 'vi-du-2025',
        agency: { agencyId: 'so-gddt', name: 'Sở Giáo dục và Đào tạo' },
        period: '2025-S1',
        number: null,
        signer: null,
        contact: null,
        answers: { courses: 4 },
        attachments: [],
      });
      const words = textOf(form);
      expect(words).to.contain('BN-2025-000123');
      expect(words).to.contain('09:41, 5/6/2025');
      expect(words).to.contain(`SHA-256 ${EXAMPLE_REPORT.receipt?.sha256}`);
      expect(focused(form)?.id).to.equal('step-title');
      await expect(form).to.be.accessible();
    });

    it('leaves only once it is kept, and shows its receipt before that is kept', async () => {
      const { api, open } = setUp(ACCEPTED);
      const drafts = useSlowDrafts();
      const form = await open();
      await openStep(form, 1);
      await answer(form, 'Số lớp', '4');
      await openStep(form, -1);
      await saved(form);
      drafts.slowDown();
      await press(form, 'Gửi báo cáo');
      await until(() => drafts.held.length > 0, 'the report is being kept');
      expect(posts(api)).to.deep.equal([]);
      drafts.release();
      await receipt(form);
      await until(() => drafts.held.length > 0, 'the receipt is being kept');
      expect(focused(form)?.id).to.equal('step-title');
      drafts.release();
    });

    it('is announced before and after, and the page may keep it back', async () => {
      const { api, open } = setUp(ACCEPTED);
      const form = await open();
      const before: ReportSubmission[] = [];
      let isHeld = true;
      form.addEventListener('kh-report-submit', (event) => {
        before.push(event.detail);
        expect([event.bubbles, event.composed, event.cancelable]).to.deep.equal([true, true, true]);
        if (isHeld) event.preventDefault();
      });
      await send(form);
      expect(posts(api)).to.deep.equal([]);
      await until(
        () => wordsOf(focused(form)).includes('Trang web này đã dừng việc gửi báo cáo.'),
        'the reason',
      );
      isHeld = false;
      const after = nextEvent(document.body, 'kh-report-submitted');
      await press(form, 'Gửi báo cáo');
      const report: Report = (await after).detail;
      expect(before.map(({ answers }) => answers)).to.deep.equal([{ courses: 4 }, { courses: 4 }]);
      expect(report.receipt?.number).to.equal('BN-2025-000123');
    });

    it('is not sent while something is wrong anywhere', async () => {
      const { api, open } = setUp(ACCEPTED);
      const form = await open();
      await openStep(form, -1);
      await press(form, 'Gửi báo cáo');
      expect(summary(form)).to.deep.equal(['Số lớp: Câu này chưa có câu trả lời.']);
      expect(api.requests.filter((request) => request.startsWith('POST'))).to.deep.equal([]);
      await press(form, 'Số lớp:');
      expect(focused(form)).to.equal(box(form, 'Số lớp'));
    });

    it('leaves a receipt that a reload still shows, and no answers behind', async () => {
      const { open } = setUp(ACCEPTED);
      const first = await open();
      await send(first);
      await receipt(first);
      first.remove();
      const second = await open();
      expect(textOf(second)).to.contain('BN-2025-000123');
      await press(second, 'Xóa biên nhận');
      await until(() => inside(second, '.layout') !== null, 'a new report begins');
      await openStep(second, 1);
      expect(box(second, 'Số lớp').value).to.equal('');
    });

    it('is shown to somebody else as not begun', async () => {
      const { open } = setUp(ACCEPTED);
      const first = await open();
      await send(first);
      await receipt(first);
      first.remove();
      expect(inside(await open({ userKey: 'mai' }), '.layout')).to.exist;
    });
  });

  describe('over a poor line', () => {
    for (const [what, failure] of [
      ['a cut', { isUnreachable: true }],
      ['429', { status: 429, body: {}, headers: { 'Retry-After': '2' } }],
      ['503', { status: 503, body: {} }],
      ['a try that still runs', { status: 409, body: { title: 'x', code: 'in-progress' } }],
      ['an answer of a wireless network', { text: '<html>Đăng nhập</html>' }],
    ] as [string, FakeAnswer][]) {
      it(`goes again under the same key after ${what}`, async () => {
        const { api, open } = setUp([failure, ACCEPTED]);
        const form = await open();
        await send(form);
        await receipt(form);
        const [first, second, ...more] = keys(api);
        expect(more).to.deep.equal([]);
        expect(second).to.equal(first);
        expect(posts(api)[1]?.body).to.equal(posts(api)[0]?.body);
      });
    }

    it('says what happens and when it tries again, and tries at once when asked to', async () => {
      const { api, open } = setUp({ status: 429, body: {}, headers: { 'Retry-After': '90' } });
      const form = await open();
      await send(form);
      await until(() => textOf(form).includes('Máy chủ đang bận.'), 'the reason is told');
      expect(textOf(form)).to.contain('Đã thử 1 lần; sẽ tự gửi lại lúc 07:01.');
      expect(textOf(form)).to.contain('mở lại trang là tiếp tục gửi');
      await expect(form).to.be.accessible();
      api.answer(REPORTS, ACCEPTED);
      await press(form, 'Gửi lại ngay');
      await receipt(form);
    });

    it('goes on by itself when the line comes back', async () => {
      const { api, open } = setUp({ status: 429, body: {}, headers: { 'Retry-After': '90' } });
      const form = await open();
      await send(form);
      await until(() => textOf(form).includes('Máy chủ đang bận.'), 'it waits');
      api.answer(REPORTS, ACCEPTED);
      window.dispatchEvent(new CustomEvent('online'));
      await receipt(form);
    });

    it('goes on after a reload, under the same key', async () => {
      const { api, open } = setUp({ status: 503, body: {}, headers: { 'Retry-After': '90' } });
      const first = await open();
      await send(first);
      await sentAgain(api, 1);
      await until(() => textOf(first).includes('đang thử lại'), 'it waits');
      first.remove();
      api.answer(REPORTS, ACCEPTED);
      const second = await open();
      await receipt(second);
      const [before, after, ...more] = keys(api);
      expect(more).to.deep.equal([]);
      expect(after).to.equal(before);
    });

    it('sends nothing after a reload that nobody pressed Send for', async () => {
      const { api, open } = setUp(ACCEPTED);
      const first = await open();
      await openStep(first, 1);
      await answer(first, 'Số lớp', '4');
      await openStep(first, -1);
      await saved(first);
      first.remove();
      const second = await open();
      await settled(second);
      expect(posts(api)).to.deep.equal([]);
    });

    it('uses the key again for the same answers, and a new one for others', async () => {
      const { api, open } = setUp({ status: 503, body: {}, headers: { 'Retry-After': '90' } });
      const form = await open();
      await send(form);
      await until(() => textOf(form).includes('đang thử lại'), 'it waits');
      await press(form, 'Dừng gửi để sửa');
      await openStep(form, -1);
      await press(form, 'Gửi báo cáo');
      await sentAgain(api, 2);
      await until(() => textOf(form).includes('đang thử lại'), 'it waits again');
      await press(form, 'Dừng gửi để sửa');
      await openStep(form, 1);
      await answer(form, 'Số lớp', '5');
      await openStep(form, -1);
      await press(form, 'Gửi báo cáo');
      await sentAgain(api, 3);
      const [first, second, third] = keys(api);
      expect(second).to.equal(first);
      expect(third).not.to.equal(first);
    });
  });
});
