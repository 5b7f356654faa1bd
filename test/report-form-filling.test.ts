import { expect } from '@open-wc/testing';
import type { ReportForm as Form } from '@kehoach/contract';

import { answer, openStep, press, type } from './helpers/form-acting.js';
import { checked, faultBeside, openFields } from './helpers/form-fields.js';
import { allInside, box, focused, inside, question, summary, wordsOf } from './helpers/form-reading.js';
import { settled, textOf, until } from './helpers/mount.js';
import { EXAMPLE_REPORT_FORM, formOf, openForm, useDrafts } from './helpers/report-form.js';

describe('<kh-report-form> filling', () => {
  beforeEach(() => void useDrafts());

  describe('on one page', () => {
    const TWO_SECTIONS = {
      sections: [
        {
          id: 'a',
          title: 'Phần một',
          fields: [{ id: 'x', type: 'integer', label: 'Số lớp', required: true }],
        },
        { id: 'b', title: 'Phần hai', fields: [{ id: 'y', type: 'text', label: 'Ghi chú', required: true }] },
      ],
    } as Partial<Form>;

    const openPage = () => openForm({ view: 'page' }, { data: formOf([], TWO_SECTIONS) });

    it('everything is checked at once, and each fault leads to its box', async () => {
      const form = await openPage();
      await press(form, 'Lưu và tiếp tục');
      expect(summary(form)).to.deep.equal([
        'Số lớp: Câu này chưa có câu trả lời.',
        'Ghi chú: Câu này chưa có câu trả lời.',
      ]);
      await press(form, 'Ghi chú: Câu này');
      expect(focused(form)).to.equal(box(form, 'Ghi chú'));
    });

    it('the list of steps moves the focus to the heading of a section', async () => {
      const form = await openPage();
      await openStep(form, 2);
      expect(wordsOf(focused(form))).to.equal('Bước 3: Phần hai');
      expect(box(form, 'Số lớp')).to.exist;
    });

    it('comes before the check, and after "Quay lại"', async () => {
      const form = await openPage();
      expect(allInside(form, 'button').map(wordsOf)).not.to.contain('Quay lại');
      await answer(form, 'Số lớp', '4');
      await answer(form, 'Ghi chú', 'Không có.');
      await press(form, 'Lưu và tiếp tục');
      expect(wordsOf(focused(form))).to.equal('Bước 4: Kiểm tra và gửi');
      expect(inside(form, '.question')).to.equal(null);
      await press(form, 'Quay lại');
      expect(box(form, 'Số lớp').value).to.equal('4');
      expect(box(form, 'Ghi chú').value).to.equal('Không có.');
    });
  });

  describe('questions', () => {
    it('are described by help, proposal and what is wrong', async () => {
      const form = await openForm({}, { data: EXAMPLE_REPORT_FORM });
      await openStep(form, 1);
      await answer(form, 'Số, ký hiệu báo cáo', 'sai');
      await press(form, 'Lưu và tiếp tục');
      const target = box(form, 'Số, ký hiệu báo cáo');
      const descriptions = (target.getAttribute('aria-describedby') ?? '').split(' ');
      const words = descriptions.map((id) => wordsOf(form.shadowRoot?.getElementById(id)));
      expect(words[0]).to.equal('Điền sẵn từ kỳ trước (Báo cáo kỳ trước): 00/BC');
      expect(words[1]).to.contain('chưa đúng dạng');
      expect(target.getAttribute('aria-invalid')).to.equal('true');
    });

    it('carry no attribute that lets the browser speak', async () => {
      const form = await openForm({}, { data: EXAMPLE_REPORT_FORM });
      for (const place of [1, 2, 3]) {
        await openStep(form, place);
        expect(allInside(form, '[required], [pattern], [min], [type="number"], [type="date"]')).to.deep.equal(
          [],
        );
        expect(inside(form, 'form')?.hasAttribute('novalidate')).to.equal(true);
      }
    });

    it('of a type that nobody knows take a text and say so', async () => {
      const form = await openFields([{ id: 'a', type: 'signature', label: 'Chữ ký' }]);
      expect(wordsOf(question(form, 'Chữ ký'))).to.contain('Loại câu hỏi “signature” chưa được biết');
      await answer(form, 'Chữ ký', 'đã ký');
      expect(await checked(form, 'Chữ ký')).to.equal('đã ký');
    });

    it('appear when an answer makes them needed, and keep their words while they are away', async () => {
      const form = await openForm({}, { data: EXAMPLE_REPORT_FORM });
      await openStep(form, 1);
      const choose = async (words: string) => {
        const radio = [...question(form, 'Tự đánh giá').querySelectorAll('label')].filter(
          (label) => wordsOf(label) === words,
        )[0];
        radio?.querySelector('input')?.click();
        await settled(form);
      };
      expect(() => question(form, 'Khó khăn')).to.throw();
      await choose('Còn hạn chế');
      await answer(form, 'Khó khăn', 'Thiếu kinh phí');
      await choose('Tốt');
      expect(() => question(form, 'Khó khăn')).to.throw();
      await choose('Còn hạn chế');
      expect(box(form, 'Khó khăn').value).to.equal('Thiếu kinh phí');
    });

    it('can be marked as having no data, with a reason', async () => {
      const form = await openFields([
        { id: 'a', type: 'decimal', label: 'Kinh phí', required: true, allowNoData: true },
      ]);
      await answer(form, 'Kinh phí', '12');
      question(form, 'Kinh phí').querySelector<HTMLInputElement>('input[type="checkbox"]')?.click();
      await settled(form);
      await press(form, 'Lưu và tiếp tục');
      expect(summary(form)).to.deep.equal(['Kinh phí: Hãy ghi lý do chưa có số liệu.']);
      await type(form, box(form, 'Kinh phí', 'Lý do'), 'Chưa quyết toán');
      expect(await checked(form, 'Kinh phí')).to.equal('Chưa có số liệu: Chưa quyết toán');
    });

    it('that a rule needs now are no longer marked as optional', async () => {
      const form = await openFields(
        [
          { id: 'a', type: 'text', label: 'Đầu mối' },
          { id: 'b', type: 'yes-no', label: 'Đã cử' },
        ],
        { rules: [{ kind: 'required-when', fieldIds: ['a', 'b'] }] },
      );
      expect(wordsOf(question(form, 'Đầu mối'))).to.contain('không bắt buộc');
      question(form, 'Đã cử').querySelector<HTMLInputElement>('input')?.click();
      await settled(form);
      expect(wordsOf(question(form, 'Đầu mối'))).not.to.contain('không bắt buộc');
    });

    it('that invite free words warn of personal data', async () => {
      const form = await openFields([{ id: 'a', type: 'long-text', label: 'Kể' }]);
      expect(textOf(form)).to.contain('nhận ra nạn nhân');
    });
  });

  describe('what is wrong', () => {
    it('is not told while somebody types, nor when a question is left', async () => {
      const form = await openFields([{ id: 'a', type: 'integer', label: 'Số người', required: true }]);
      await answer(form, 'Số người', 'x');
      box(form, 'Số người').blur();
      await settled(form);
      expect(inside(form, '.fault, .summary, [aria-invalid]')).to.equal(null);
    });

    it('is summed up, focused, and said in the same words beside the question', async () => {
      const form = await openFields([
        { id: 'a', type: 'integer', label: 'Số người', required: true },
        { id: 'b', type: 'text', label: 'Tên', required: true },
      ]);
      await press(form, 'Lưu và tiếp tục');
      expect(focused(form)?.id).to.equal('summary');
      expect(wordsOf(inside(form, '.summary-title'))).to.equal('Có 2 chỗ cần sửa');
      expect(summary(form)).to.deep.equal([
        `Số người: ${faultBeside(form, 'Số người')}`,
        `Tên: ${faultBeside(form, 'Tên')}`,
      ]);
      await press(form, 'Tên:');
      expect(focused(form)).to.equal(box(form, 'Tên'));
    });

    it('keeps the step until it is put right', async () => {
      const form = await openFields([{ id: 'a', type: 'integer', label: 'Số người', required: true }]);
      await press(form, 'Lưu và tiếp tục');
      await answer(form, 'Số người', '5');
      await press(form, 'Lưu và tiếp tục');
      expect(inside(form, '.summary')).to.equal(null);
      expect(wordsOf(inside(form, '#step-title'))).to.contain('Kiểm tra và gửi');
    });

    it('between two questions is told in the words of the form', async () => {
      const form = await openFields(
        [
          { id: 'a', type: 'decimal', label: 'Đã chi' },
          { id: 'b', type: 'decimal', label: 'Được giao' },
        ],
        { rules: [{ kind: 'at-most', fieldIds: ['a', 'b'], message: 'Chi không vượt giao.' }] },
      );
      await answer(form, 'Đã chi', '3');
      await answer(form, 'Được giao', '2');
      await press(form, 'Lưu và tiếp tục');
      expect(summary(form)).to.deep.equal(['Đã chi: Chi không vượt giao.']);
    });
  });

  describe('the way through the form', () => {
    it('counts what is answered in each step', async () => {
      const form = await openFields([
        { id: 'a', type: 'text', label: 'Một', required: true },
        { id: 'b', type: 'text', label: 'Hai' },
      ]);
      const step = () => wordsOf(allInside(form, '.steps li button')[1]);
      expect(step()).to.contain('0/2');
      await answer(form, 'Một', 'x');
      expect(step()).to.contain('1/2');
      expect(step()).to.contain('đã trả lời 1 trong 2 câu đủ câu bắt buộc');
    });

    it('leads from the check page to a question and back', async () => {
      const form = await openFields([
        { id: 'a', type: 'text', label: 'Một' },
        { id: 'b', type: 'text', label: 'Hai' },
      ]);
      await openStep(form, -1);
      await press(form, 'Sửa: Hai');
      expect(focused(form)).to.equal(box(form, 'Hai'));
      await answer(form, 'Hai', 'sửa rồi');
      await press(form, 'Lưu và quay lại kiểm tra');
      expect(wordsOf(inside(form, '#step-title'))).to.contain('Kiểm tra và gửi');
      expect(await checked(form, 'Hai')).to.equal('sửa rồi');
    });

    it('tells on the check page how much is left', async () => {
      const form = await openFields([{ id: 'a', type: 'text', label: 'Một', required: true }]);
      await openStep(form, -1);
      expect(textOf(form)).to.contain('Còn 1 câu cần trả lời hoặc sửa trước khi gửi.');
    });

    it('is a line that opens in a narrow place', async () => {
      const form = await openForm({}, { data: EXAMPLE_REPORT_FORM });
      (form.parentElement as HTMLElement).style.width = '320px';
      await until(() => inside(form, '.steps summary') !== null, 'the list folds');
      expect(wordsOf(inside(form, '.steps summary'))).to.equal('Bước 1 trong 5 · Thông tin chung');
      expect(form.scrollWidth).to.be.at.most(320);
    });

    it('folds again once a step is chosen in a narrow place', async () => {
      const form = await openForm({}, { data: EXAMPLE_REPORT_FORM });
      const list = inside(form, '.steps ol') as HTMLElement;
      expect(list.checkVisibility(), 'it stands beside the questions where there is room').to.equal(true);
      (form.parentElement as HTMLElement).style.width = '320px';
      await until(() => !list.checkVisibility(), 'it folds');
      inside(form, '.steps summary')?.click();
      expect(list.checkVisibility(), 'it opens').to.equal(true);
      await openStep(form, 2);
      expect(list.checkVisibility(), 'it folds again').to.equal(false);
      expect(focused(form)).to.equal(inside(form, '#step-title'));
      expect(wordsOf(inside(form, '.steps summary'))).to.contain('Bước 3 trong 5');
    });

    it('fits into 200 px', async () => {
      const form = await openForm({}, { data: EXAMPLE_REPORT_FORM });
      (form.parentElement as HTMLElement).style.width = '200px';
      for (const place of [0, 1, 2, 3, 4]) {
        await openStep(form, place);
        const root = inside(form, '.root') as HTMLElement;
        expect(root.scrollWidth, `step ${place}`).to.be.at.most(200);
      }
    });
  });
});
