import { expect } from '@open-wc/testing';

import { answer, press, type } from './helpers/form-acting.js';
import { checked, faultBeside, openFields } from './helpers/form-fields.js';
import { allInside, box, focused, inside, question, summary, wordsOf } from './helpers/form-reading.js';
import { settled, textOf } from './helpers/mount.js';
import { useDrafts } from './helpers/report-form.js';

describe('<kh-report-form> answers', () => {
  beforeEach(() => void useDrafts());

  describe('numbers', () => {
    it('are echoed as they are understood', async () => {
      const form = await openFields([{ id: 'a', type: 'integer', label: 'Số người' }]);
      await answer(form, 'Số người', '1234');
      expect(wordsOf(question(form, 'Số người').querySelector('.echo'))).to.equal('Đọc là 1.234');
      await answer(form, 'Số người', '1.234');
      expect(question(form, 'Số người').querySelector('.echo')).to.equal(null);
    });

    it('are not guessed', async () => {
      const form = await openFields([{ id: 'a', type: 'decimal', label: 'Kinh phí' }]);
      await answer(form, 'Kinh phí', '1.5');
      expect(faultBeside(form, 'Kinh phí')).to.equal('');
      await press(form, 'Lưu và tiếp tục');
      expect(faultBeside(form, 'Kinh phí')).to.contain('Nếu ý bạn là 1,5');
    });

    it('make a share by themselves', async () => {
      const form = await openFields([{ id: 'a', type: 'percent', label: 'Tỷ lệ xã' }]);
      await type(form, box(form, 'Tỷ lệ xã', 'Tử số'), '18');
      await type(form, box(form, 'Tỷ lệ xã', 'Mẫu số'), '19');
      expect(wordsOf(inside(form, 'output'))).to.contain('94,7 %');
      expect(await checked(form, 'Tỷ lệ xã')).to.equal('18 / 19 → 94,7 %');
    });

    it('of women and men add up', async () => {
      const form = await openFields([{ id: 'a', type: 'indicator-value', label: 'Cán bộ', unit: 'người' }]);
      await type(form, box(form, 'Cán bộ', 'Tổng số'), '80');
      await type(form, box(form, 'Cán bộ', 'Nữ'), '38');
      await type(form, box(form, 'Cán bộ', 'Nam'), '41');
      await press(form, 'Lưu và tiếp tục');
      expect(faultBeside(form, 'Cán bộ')).to.equal('Nữ và nam phải cộng lại bằng tổng số (38 + 41 ≠ 80).');
      await type(form, box(form, 'Cán bộ', 'Tổng số'), '79');
      expect(await checked(form, 'Cán bộ')).to.equal('79 người (nữ 38, nam 41)');
    });
  });

  describe('dates', () => {
    it('are echoed in the official form', async () => {
      const form = await openFields([{ id: 'a', type: 'date', label: 'Ngày họp' }]);
      await answer(form, 'Ngày họp', '2/3/2020');
      expect(wordsOf(question(form, 'Ngày họp').querySelector('.echo'))).to.equal('ngày 02 tháng 3 năm 2020');
      expect(await checked(form, 'Ngày họp')).to.equal('2/3/2020');
    });

    it('that do not exist are refused and stay as they were typed', async () => {
      const form = await openFields([{ id: 'a', type: 'date', label: 'Ngày họp' }]);
      await answer(form, 'Ngày họp', '24/15/2015');
      await press(form, 'Lưu và tiếp tục');
      expect(faultBeside(form, 'Ngày họp')).to.contain('ngày có thật');
      expect(box(form, 'Ngày họp').value).to.equal('24/15/2015');
    });
  });

  describe('choices', () => {
    const options = [
      { value: 'a', label: 'Loa' },
      { value: 'b', label: 'Báo' },
    ];

    it('that are optional can be taken back', async () => {
      const form = await openFields([{ id: 'q', type: 'choice', label: 'Kênh', options }]);
      question(form, 'Kênh').querySelector<HTMLInputElement>('input')?.click();
      await settled(form);
      await press(form, 'Bỏ chọn');
      expect(allInside(form, 'input:checked')).to.deep.equal([]);
    });

    it('stand in a list when there are many', async () => {
      const many = Array.from({ length: 8 }, (_, index) => ({ value: `v${index}`, label: `Số ${index}` }));
      const form = await openFields([{ id: 'q', type: 'choice', label: 'Kênh', options: many }]);
      await type(form, box(form, 'Kênh'), 'v3');
      expect(await checked(form, 'Kênh')).to.equal('Số 3');
    });

    it('of several are counted', async () => {
      const form = await openFields([{ id: 'q', type: 'choices', label: 'Kênh', options, min: 2 }]);
      question(form, 'Kênh').querySelectorAll<HTMLInputElement>('input')[1]?.click();
      await settled(form);
      await press(form, 'Lưu và tiếp tục');
      expect(faultBeside(form, 'Kênh')).to.equal('Cần ít nhất 2 mục.');
    });
  });

  describe('tables', () => {
    const table = {
      id: 't',
      type: 'table',
      label: 'Hoạt động',
      max: 2,
      columns: [
        { id: 'name', type: 'text', label: 'Tên', required: true },
        { id: 'people', type: 'integer', label: 'Số người' },
      ],
    };

    it('gain and lose rows, and the focus follows', async () => {
      const form = await openFields([table]);
      await type(form, box(form, 'Hoạt động', 'Tên'), 'Toạ đàm');
      await press(form, '+ Thêm dòng');
      expect(allInside(form, '.rows li')).to.have.length(2);
      expect(focused(form)).to.equal(allInside(form, '.rows li')[1]?.querySelector('input'));
      expect(textOf(form)).to.contain('nhiều nhất 2 dòng');
      await press(form, 'Xóa dòng 1');
      expect(allInside(form, '.rows li')).to.have.length(1);
      expect(box(form, 'Hoạt động', 'Tên').value).to.equal('');
      expect(wordsOf(focused(form))).to.contain('Thêm dòng');
    });

    it('name the row and the column of a fault, and lead there', async () => {
      const form = await openFields([table]);
      await type(form, box(form, 'Hoạt động', 'Số người'), 'nhiều');
      await press(form, 'Lưu và tiếp tục');
      expect(summary(form)).to.deep.equal([
        'Hoạt động: Dòng 1, Tên: Câu này chưa có câu trả lời.',
        'Hoạt động: Dòng 1, Số người: Hãy ghi một số, ví dụ 1.234,5.',
      ]);
      await press(form, 'Hoạt động: Dòng 1, Số người');
      expect(focused(form)).to.equal(box(form, 'Hoạt động', 'Số người'));
    });
  });
});
