import { expect } from '@open-wc/testing';
import { createMemoryStore } from '@kehoach/stories/memory-store.js';

import { API } from './helpers/fake-api.js';
import { answer, openStep, press } from './helpers/form-acting.js';
import { box, focused, inside, summary, wordsOf } from './helpers/form-reading.js';
import { nextEvent, textOf, until } from './helpers/mount.js';
import { saved, useDrafts } from './helpers/report-form.js';
import { ACCEPTED, keys, posts, receipt, send, setUp, SHORT_FORM, token } from './helpers/report-sending.js';

describe('<kh-report-form> refused', () => {
  describe('a refusal', () => {
    for (const [status, words] of [
      [400, 'không đọc được báo cáo mà trang này gửi'],
      [403, 'không cho gửi báo cáo này'],
      [404, 'không tìm thấy biểu mẫu này'],
      [409, 'đang có một bản khác'],
      [412, 'đang có một bản khác'],
      [413, 'lớn quá mức'],
      [415, 'không đọc được báo cáo mà trang này gửi'],
      [422, 'có chỗ cần sửa'],
    ] as const) {
      it(`by ${status} is told in words, and nothing is lost`, async () => {
        const { api, open } = setUp({ status, body: { title: 'X', detail: 'Lời của máy chủ.' } });
        const form = await open();
        const told = nextEvent(form, 'kh-error');
        await send(form);
        expect((await told).detail.status).to.equal(status);
        await until(() => inside(form, '#notice') !== null, 'the refusal is told');
        const notice = wordsOf(inside(form, '#notice'));
        expect(notice).to.contain(words);
        expect(notice).to.contain('“Lời của máy chủ.”');
        expect(notice).to.contain('Câu trả lời vẫn được giữ ở đây.');
        expect(posts(api)).to.have.length(1);
        await expect(form).to.be.accessible();
        await openStep(form, 1);
        expect(box(form, 'Số lớp').value).to.equal('4');
      });
    }

    it('of single answers stands beside them, and the corrected report has a key of its own', async () => {
      const errors = [
        { pointer: '/answers/courses', code: 'too-large', detail: 'Nhiều lớp quá.' },
        { pointer: '/signer', code: 'required', detail: 'Thiếu người ký.' },
        { pointer: '/planId', code: 'wrong-plan', detail: 'Sai kế hoạch.' },
      ];
      const { api, open } = setUp([
        { status: 422, body: { title: 'X', code: 'invalid-report', errors } },
        ACCEPTED,
      ]);
      const form = await open();
      await send(form);
      await until(() => summary(form).length === 3, 'the faults are listed');
      expect(summary(form)).to.deep.equal([
        'Số lớp: Nhiều lớp quá.',
        'Người ký: Thiếu người ký.',
        'Sai kế hoạch.',
      ]);
      await press(form, 'Số lớp:');
      expect(wordsOf(inside(form, '.question .fault'))).to.contain('Nhiều lớp quá.');
      await answer(form, 'Số lớp', '3');
      await press(form, 'Lưu và quay lại kiểm tra');
      await press(form, 'Gửi báo cáo');
      await receipt(form);
      const [first, second] = keys(api);
      expect(second).not.to.equal(first);
    });
  });

  describe('the token', () => {
    it('is asked for once more when it is rejected', async () => {
      const { api, open } = setUp([{ status: 401, body: {} }, ACCEPTED]);
      const reasons: string[] = [];
      const form = await open({
        tokenProvider: ({ url, reason }) => {
          reasons.push(`${reason} ${url}`);
          return Promise.resolve(reason);
        },
      });
      await send(form);
      await receipt(form);
      expect(reasons).to.deep.equal([`first ${API}reports`, `rejected ${API}reports`]);
      expect(posts(api).map(({ headers }) => headers.get('Authorization'))).to.deep.equal([
        'Bearer first',
        'Bearer rejected',
      ]);
      expect(new Set(keys(api)).size).to.equal(1);
    });

    it('that stays rejected, or is not given, is told as a log-in', async () => {
      const { api, open } = setUp({ status: 401, body: {} });
      const form = await open();
      await send(form);
      await until(() => textOf(form).includes('bạn chưa đăng nhập'), 'it is told');
      expect(posts(api)).to.have.length(2);
      form.tokenProvider = () => Promise.reject(new Error('logged out'));
      await press(form, 'Gửi báo cáo');
      await until(() => textOf(form).includes('Hãy đăng nhập lại'), 'it is told again');
      expect(posts(api)).to.have.length(2);
    });

    it('without a provider the form can be filled, kept, and says what is missing', async () => {
      const { api, open } = setUp(ACCEPTED);
      const form = await open({ tokenProvider: null });
      await send(form);
      expect(wordsOf(focused(form))).to.contain('trang này chưa cho biết bạn đã đăng nhập');
      await saved(form);
      expect(posts(api)).to.deep.equal([]);
    });

    it('comes from the page where the element has none', async () => {
      const page = globalThis as { kehoach?: unknown };
      page.kehoach = {
        v1: { version: '0', base: API, api: API, hosts: [], tokenProvider: token, userKey: 'lan' },
      };
      try {
        const { api, open } = setUp(ACCEPTED);
        const form = await open({ tokenProvider: null, userKey: null });
        await send(form);
        await receipt(form);
        expect(posts(api)).to.have.length(1);
      } finally {
        delete page.kehoach;
      }
    });

    it('goes to no origin but that of the API', async () => {
      const links = { submit: 'https://evil.example/reports', draft: null, upload: null };
      const { api, open } = setUp(ACCEPTED, { ...SHORT_FORM, links });
      const form = await open();
      await send(form);
      expect(textOf(form)).to.contain('chưa có địa chỉ để gửi báo cáo');
      expect(posts(api)).to.deep.equal([]);
    });

    it('stands neither in the element nor in storage', async () => {
      const store = createMemoryStore();
      const { open } = setUp({ status: 503, body: {}, headers: { 'Retry-After': '90' } });
      useDrafts(store);
      const form = await open();
      await send(form);
      await until(() => textOf(form).includes('đang thử lại'), 'it waits');
      expect(form.outerHTML + (form.shadowRoot?.innerHTML ?? '')).not.to.contain('t0ken');
      expect(JSON.stringify({ ...localStorage, ...sessionStorage })).not.to.contain('t0ken');
    });
  });
});
