import { expect } from '@open-wc/testing';
import type { ReportAttachment, ReportSubmission } from '@kehoach/contract';
import { EXAMPLE_REPORT } from '@kehoach/contract/examples.js';
import type { ReportForm } from '@kehoach/elements';

import { API } from './helpers/fake-api.js';
import { openStep, press } from './helpers/form-acting.js';
import { allInside, focused, inside, summary, wordsOf } from './helpers/form-reading.js';
import { settled, textOf, until } from './helpers/mount.js';
import { FORM, openForm, saved } from './helpers/report-form.js';
import { ACCEPTED, posts, receipt, send, setUp, SHORT_FORM, token } from './helpers/report-sending.js';

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
