import { expect } from '@open-wc/testing';
import type { Report, ReportAttachment, ReportSubmission } from '@kehoach/contract';
import { EXAMPLE_REPORT } from '@kehoach/contract/examples.js';
import type { ReportForm } from '@kehoach/elements';
import { createMemoryStore } from '@kehoach/stories/memory-store.js';

import { API, useFakeApi } from './helpers/fake-api.js';
import type { FakeAnswer, FakeApi } from './helpers/fake-api.js';
import { createFakeUploads } from './helpers/fake-uploads.js';
import { answer, openStep, press } from './helpers/form-acting.js';
import { allInside, box, focused, inside, summary, wordsOf } from './helpers/form-reading.js';
import { nextEvent, settled, textOf, until } from './helpers/mount.js';
import { FORM, formOf, openForm, saved, useDrafts } from './helpers/report-form.js';

const REPORTS = `POST ${API}reports`;
const ACCEPTED: FakeAnswer = { status: 201, body: { ...EXAMPLE_REPORT, attachments: [] } };
const SHORT_FORM = formOf([
  { id: 'courses', type: 'integer', label: 'Số lớp', required: true },
  { id: 'evidence', type: 'file', label: 'Tài liệu', max: 2 },
]);

const token = () => Promise.resolve('t0ken');

interface Setting {
  readonly api: FakeApi;
  readonly uploads: ReturnType<typeof createFakeUploads>;
  open(properties?: Partial<ReportForm>): Promise<ReportForm>;
}

/** The short form behind an API whose `reports` answers so. */
function setUp(answers: FakeAnswer | readonly FakeAnswer[], form = SHORT_FORM): Setting {
  useDrafts(createMemoryStore());
  const uploads = createFakeUploads();
  const api = useFakeApi({ [FORM]: { body: form }, [REPORTS]: answers }, { uploadStack: uploads.stack });
  const open = (properties: Partial<ReportForm> = {}) =>
    openForm({ src: FORM }, { tokenProvider: token, userKey: 'lan', ...properties });
  return { api, uploads, open };
}

/** Fills the short form and presses Send. */
async function send(form: ReportForm): Promise<void> {
  await openStep(form, 1);
  await answer(form, 'Số lớp', '4');
  await openStep(form, -1);
  await press(form, 'Gửi báo cáo');
}

const posts = ({ received }: FakeApi) => received.filter(({ method }) => method === 'POST');
const keys = (api: FakeApi) => posts(api).map(({ headers }) => headers.get('Idempotency-Key'));
const receipt = (form: ReportForm) => until(() => inside(form, '.receipt') !== null, 'the receipt is there');
const sentAgain = (api: FakeApi, count: number) => until(() => posts(api).length === count, `${count} tries`);

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

function pdf(name = 'bao-cao.pdf', bytes = 2_000): File {
  return new File(['%PDF-1.7\n', new Uint8Array(bytes)], name, { type: 'application/pdf' });
}

async function attach(form: ReportForm, ...files: File[]): Promise<void> {
  const input = inside<HTMLInputElement>(form, 'input[type="file"]');
  const transfer = new DataTransfer();
  for (const file of files) transfer.items.add(file);
  if (input) input.files = transfer.files;
  input?.dispatchEvent(new CustomEvent('change'));
  await settled(form);
}

const fileWords = (form: ReportForm) => allInside(form, '.file').map(wordsOf).join('\n');
const arrived = (form: ReportForm) =>
  until(() => fileWords(form).includes('đã tải lên'), 'the file has arrived');

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

  describe('files', () => {
    it('are sent when they are chosen, and go with the report by the ids of their uploads', async () => {
      const { api, uploads, open } = setUp(ACCEPTED);
      const form = await open();
      await openStep(form, 1);
      await attach(form, pdf());
      await arrived(form);
      expect(fileWords(form)).to.contain('bao-cao.pdf · 2 kB');
      await expect(form).to.be.accessible();
      await send(form);
      await receipt(form);
      const { answers, attachments } = JSON.parse(posts(api)[0]?.body ?? '') as ReportSubmission;
      expect(answers['evidence']).to.deep.equal(['up-1']);
      expect(attachments).to.have.length(1);
      expect(attachments?.[0]).to.deep.include({
        id: 'up-1',
        name: 'bao-cao.pdf',
        mediaType: 'application/pdf',
        bytes: 2_009,
        url: `${API}uploads/up-1`,
      });
      expect(attachments?.[0]?.sha256).to.match(/^[0-9a-f]{64}$/);
      expect(new Set(uploads.tokens)).to.deep.equal(new Set(['Bearer t0ken']));
    });

    describe('on the receipt', () => {
      const HASH = 'a'.repeat(64);

      /** Sends a report with one file to a receiver that lists these files. */
      async function sendTo(
        list: (file: ReportAttachment) => ReportAttachment[] | null,
      ): Promise<ReportForm> {
        const file = pdf();
        const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', await file.arrayBuffer()));
        const sha256 = [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('');
        const attachments = list({ id: 'up-1', name: file.name, sha256 });
        const { open } = setUp({ status: 201, body: { ...EXAMPLE_REPORT, attachments } });
        const form = await open();
        await openStep(form, 1);
        await attach(form, file);
        await arrived(form);
        await send(form);
        await receipt(form);
        return form;
      }

      const doubts = (form: ReportForm) => allInside(form, '.receipt [role="alert"] p').map(wordsOf);

      it('are compared by SHA-256 with the files that were chosen', async () => {
        const form = await sendTo((file) => [{ ...file, sha256: HASH }]);
        expect(doubts(form)).to.deep.equal([
          'Tệp “bao-cao.pdf” ở nơi nhận không giống tệp bạn đã chọn: hai mã kiểm tra khác nhau.',
          'Hãy giữ tệp gốc và báo cho nơi nhận, kèm biên nhận này.',
        ]);
        await expect(form).to.be.accessible();
        form.remove();
        const later = await openForm({ src: FORM }, { tokenProvider: token, userKey: 'lan' });
        expect(doubts(later)).to.have.length(2);
        for (const [lang, words] of [
          ['en', 'the two checksums differ'],
          ['zh-Hans', '两个校验码不一致'],
          ['vi', 'hai mã kiểm tra khác nhau'],
        ] as const) {
          document.documentElement.lang = lang;
          await until(() => doubts(later).join().includes(words), `it is told in ${lang}`);
        }
      });

      it('are missed when the receiver does not name them', async () => {
        expect(doubts(await sendTo(() => []))[0]).to.equal(
          'Biên nhận không ghi tệp “bao-cao.pdf” mà bạn đã gửi.',
        );
      });

      for (const [what, list] of [
        ['have the same SHA-256', (file: ReportAttachment) => [file]],
        [
          'have it in capitals',
          (file: ReportAttachment) => [{ ...file, sha256: file.sha256?.toUpperCase() }],
        ],
        ['have none', (file: ReportAttachment) => [{ ...file, sha256: null }]],
        ['are not listed at all', () => null],
      ] as const) {
        it(`raise no doubt when they ${what}`, async () => {
          expect(doubts(await sendTo(list))).to.deep.equal([]);
        });
      }
    });

    it('go on from where the line was cut', async () => {
      const { uploads, open } = setUp(ACCEPTED);
      uploads.cutAfter = 1_500;
      const form = await open();
      await openStep(form, 1);
      await attach(form, pdf());
      await arrived(form);
      expect(uploads.requests).to.deep.equal([
        'POST /uploads',
        'PATCH /uploads/up-1 from 0',
        'HEAD /uploads/up-1',
        'PATCH /uploads/up-1 from 1500',
      ]);
    });

    it('go on after a reload, out of this computer', async () => {
      const { uploads, open } = setUp(ACCEPTED);
      uploads.isHeld = true;
      const first = await open();
      await openStep(first, 1);
      await attach(first, pdf());
      await until(() => fileWords(first).includes('đang tải lên 50%'), 'progress is told');
      expect(inside<HTMLProgressElement>(first, 'progress')?.position).to.be.closeTo(0.5, 0.01);
      await expect(first).to.be.accessible();
      await saved(first);
      first.remove();
      uploads.isHeld = false;
      uploads.release();
      const second = await open();
      await openStep(second, 1);
      await arrived(second);
      expect(uploads.requests.filter((request) => request.startsWith('POST'))).to.have.length(1);
      expect(uploads.requests.filter((request) => request.startsWith('HEAD'))).to.have.length(1);
    });

    it('that are still on their way keep the report back, with words', async () => {
      const { api, uploads, open } = setUp(ACCEPTED);
      uploads.isHeld = true;
      const form = await open();
      await openStep(form, 1);
      await attach(form, pdf());
      await send(form);
      expect(summary(form)).to.deep.equal(['Tài liệu: Tệp chưa tải lên xong. Hãy đợi tải xong rồi gửi.']);
      expect(posts(api)).to.deep.equal([]);
      uploads.release();
    });

    it('are kept on this computer until somebody is logged in', async () => {
      const { uploads, open } = setUp(ACCEPTED);
      const form = await open({ tokenProvider: null });
      await openStep(form, 1);
      await attach(form, pdf());
      await until(() => fileWords(form).includes('sẽ tải lên khi bạn đăng nhập'), 'it is told');
      expect(uploads.requests).to.deep.equal([]);
      form.tokenProvider = token;
      await arrived(form);
    });

    it('that are refused name the reason and the file', async () => {
      const { uploads, open } = setUp(ACCEPTED);
      const form = await open();
      await openStep(form, 1);
      await attach(
        form,
        pdf('a.exe'),
        new File([], 'b.pdf'),
        new File(['MZ'], 'c.pdf'),
        new File(['x'.repeat(9)], 'd.docx'),
      );
      await until(() => allInside(form, '.fault p').length === 4, 'four reasons');
      expect(allInside(form, '.fault p').map(wordsOf)).to.deep.equal([
        '“a.exe” không đúng loại. Chỉ nhận .pdf, .docx, .xlsx, .jpg, .png.',
        '“b.pdf” là tệp trống.',
        'Nội dung của “c.pdf” không phải loại tệp mà tên tệp ghi.',
        'Nội dung của “d.docx” không phải loại tệp mà tên tệp ghi.',
      ]);
      expect(uploads.requests).to.deep.equal([]);
      await expect(form).to.be.accessible();
    });

    it('that the receiver refuses say so, and can be tried again or removed', async () => {
      const { uploads, open } = setUp(ACCEPTED);
      uploads.refusal = { status: 415, body: { title: 'X', detail: 'Tệp có mật khẩu.' } };
      const form = await open();
      await openStep(form, 1);
      await attach(form, pdf());
      await until(() => fileWords(form).includes('nơi nhận không nhận tệp: Tệp có mật khẩu.'), 'it is told');
      await expect(form).to.be.accessible();
      await press(form, 'Thử lại: bao-cao.pdf');
      await arrived(form);
      await press(form, 'Bỏ tệp: bao-cao.pdf');
      expect(allInside(form, '.file')).to.deep.equal([]);
      expect(focused(form)).to.equal(inside(form, 'input[type="file"]'));
    });

    it('are taken once, and no more than the form allows', async () => {
      const { open } = setUp(ACCEPTED, {
        ...SHORT_FORM,
        attachments: { max: 1, maxBytes: null, accept: null },
      });
      const form = await open();
      await openStep(form, 1);
      await attach(form, pdf());
      await arrived(form);
      await attach(form, pdf('khac.pdf'));
      await until(() => textOf(form).includes('nhiều nhất 1 tệp.'), 'the limit is told');
      expect(allInside(form, '.file')).to.have.length(1);
    });

    it('use a new token when theirs is rejected', async () => {
      const { uploads, open } = setUp(ACCEPTED);
      uploads.refusal = { status: 401 };
      const reasons: string[] = [];
      const form = await open({
        tokenProvider: ({ reason }) => {
          reasons.push(reason);
          return Promise.resolve(reason);
        },
      });
      await openStep(form, 1);
      await attach(form, pdf());
      await arrived(form);
      expect(reasons.slice(0, 2)).to.deep.equal(['first', 'rejected']);
    });
  });
});
