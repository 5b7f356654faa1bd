import { expect } from '@open-wc/testing';
import type { ReportForm } from '@kehoach/elements';

import { canEmulateMedia, emulateMedia } from './helpers/emulation.js';
import { useFakeApi } from './helpers/fake-api.js';
import { answer, openStep, press, type } from './helpers/form-acting.js';
import { allInside, box, focused, inside, question, summary, wordsOf } from './helpers/form-reading.js';
import { sendKeys } from './helpers/keyboard.js';
import { mount, nextEvent, settled, textOf, until } from './helpers/mount.js';
import { EXAMPLE_REPORT_FORM, FORM, formOf, openForm, useDrafts } from './helpers/report-form.js';

const FILE_STEPS = 4;

/** An element in each of the five states. */
const STATES: Record<string, () => Promise<ReportForm>> = {
  initial: () => mount('kh-report-form'),
  pending: () => {
    useFakeApi({ [FORM]: { isHeld: true } });
    return mount('kh-report-form', { src: FORM });
  },
  ready: () => {
    useFakeApi({ [FORM]: { body: EXAMPLE_REPORT_FORM } });
    return openForm({ src: FORM });
  },
  empty: async () => {
    useFakeApi({ [FORM]: { body: { ...EXAMPLE_REPORT_FORM, sections: [] } } });
    const form = await mount('kh-report-form', { src: FORM });
    await until(() => textOf(form).includes('chưa có câu hỏi nào'), 'emptiness is told');
    return form;
  },
  error: async () => {
    useFakeApi({ [FORM]: { status: 500, body: {} } });
    const form = await mount('kh-report-form', { src: FORM });
    await until(() => inside(form, '[role="alert"]') !== null, 'the failure is told');
    return form;
  },
};

describe('<kh-report-form>', () => {
  beforeEach(() => void useDrafts());

  describe('accessibility', () => {
    for (const name of Object.keys(STATES)) {
      it(`is accessible while ${name}`, async () => {
        await expect(await STATES[name]?.()).to.be.accessible();
      });
    }

    for (let place = 0; place <= FILE_STEPS; place += 1) {
      it(`is accessible in step ${place + 1}`, async () => {
        const form = await openForm({}, { data: EXAMPLE_REPORT_FORM });
        await openStep(form, place);
        await expect(form).to.be.accessible();
      });
    }

    it('is accessible with everything wrong', async () => {
      const form = await openForm({}, { data: EXAMPLE_REPORT_FORM });
      await openStep(form, -1);
      await press(form, 'Gửi báo cáo');
      expect(summary(form)).to.have.length.greaterThan(3);
      await expect(form).to.be.accessible();
      await press(form, 'Đánh giá chung');
      await expect(form).to.be.accessible();
    });

    it('is accessible in the dark and where the agency has to be chosen', async () => {
      const form = await openForm({ agency: '', 'color-scheme': 'dark' }, { data: EXAMPLE_REPORT_FORM });
      await expect(form).to.be.accessible();
    });

    if (canEmulateMedia) {
      it('marks the step and the faulty boxes in forced colours', async () => {
        await emulateMedia({ forcedColors: 'active' });
        const form = await openForm({}, { data: EXAMPLE_REPORT_FORM });
        await openStep(form, 1);
        await press(form, 'Lưu và tiếp tục');
        const faulty = getComputedStyle(box(form, 'Đánh giá chung'));
        const plain = getComputedStyle(box(form, 'Cách làm hay'));
        expect(faulty.borderTopWidth).not.to.equal(plain.borderTopWidth);
        await expect(form).to.be.accessible();
      });

      it('prints answers without buttons', async () => {
        const form = await openForm({}, { data: EXAMPLE_REPORT_FORM });
        await openStep(form, -1);
        await emulateMedia({ media: 'print' });
        expect(getComputedStyle(inside(form, '.buttons') as Element).display).to.equal('none');
        expect(getComputedStyle(inside(form, '.check-section') as Element).display).not.to.equal('none');
      });
    }
  });

  describe('attributes', () => {
    it('names the tag, the attribute and an example while there is no address', async () => {
      const words = textOf(await mount('kh-report-form'));
      expect(words).to.contain('src');
      expect(words).to.contain('<kh-report-form src="https://');
    });

    it('shows the caption instead of the title, before and after it is connected', async () => {
      const form = await openForm({ caption: 'Báo cáo của tôi' }, { data: EXAMPLE_REPORT_FORM });
      expect(wordsOf(inside(form, '.heading'))).to.equal('Báo cáo của tôi');
      form.caption = null;
      await settled(form);
      expect(wordsOf(inside(form, '.heading'))).to.contain('Báo cáo công tác bình đẳng giới');
    });

    it('counts the days left to the last valid day', async () => {
      const form = await openForm({}, { data: EXAMPLE_REPORT_FORM });
      const opening = () => wordsOf(inside(form, '.answer'));
      expect(opening()).to.equal('Còn 4 ngày để gửi trước ngày 10/6/2025, ngày cuối cùng 9/6');
      form.today = '2025-06-09';
      await settled(form);
      expect(opening()).to.contain('Hôm nay là ngày cuối cùng để gửi');
      form.today = '2025-06-12';
      await settled(form);
      expect(opening()).to.contain('Đã quá hạn 3 ngày');
      expect(opening()).to.contain('Vẫn điền được');
    });

    it('asks everything on one page with `view="page"`, set before and after it is connected', async () => {
      const form = await openForm({ view: 'page' }, { data: EXAMPLE_REPORT_FORM });
      const titles = () => allInside(form, '.step-title').map(wordsOf);
      const sections = EXAMPLE_REPORT_FORM.sections?.length ?? 0;
      expect(titles()).to.have.length(sections + 1);
      expect(titles()[0]).to.equal('Bước 1: Thông tin chung');
      await expect(form).to.be.accessible();
      form.view = 'steps';
      await settled(form);
      expect(titles()).to.deep.equal(['Bước 1: Thông tin chung']);
    });

    it('shows steps instead of a view that it does not have', async () => {
      const form = await openForm({ view: 'wall' }, { data: EXAMPLE_REPORT_FORM });
      expect(allInside(form, '.step-title')).to.have.length(1);
    });

    it('says from whom to whom', async () => {
      const form = await openForm({}, { data: EXAMPLE_REPORT_FORM });
      expect(wordsOf(inside(form, '.subtitle'))).to.contain('Sở Giáo dục và Đào tạo → Sở Nội vụ');
    });

    it('asks which agency reports where the form lists several', async () => {
      const form = await openForm({ agency: '' }, { data: EXAMPLE_REPORT_FORM });
      expect(textOf(form)).to.contain('Báo cáo này của cơ quan nào?');
      await type(form, inside<HTMLSelectElement>(form, '#agency') as HTMLSelectElement, 'so-y-te');
      await until(() => inside(form, '.layout') !== null, 'the form opens');
      expect(wordsOf(inside(form, '.subtitle'))).to.contain('Sở Y tế → Sở Nội vụ');
    });

    it('tells an agency that the form is not for, and offers those that it is for', async () => {
      const form = await openForm({ agency: 'so-la' }, { data: EXAMPLE_REPORT_FORM });
      expect(textOf(form)).to.contain('không giao cho cơ quan “so-la”');
      expect(inside(form, '#agency')).to.exist;
    });

    it('lets the officer name the agency where the form lists none', async () => {
      const data = formOf([{ id: 'a', type: 'text' }], { agencies: [] });
      const form = await openForm({ agency: '' }, { data });
      await press(form, 'Lưu và tiếp tục');
      expect(summary(form)).to.deep.equal(['Cơ quan báo cáo: Câu này chưa có câu trả lời.']);
      await answer(form, 'Cơ quan báo cáo', 'UBND xã Mẫu');
      expect(wordsOf(inside(form, '.subtitle'))).to.contain('UBND xã Mẫu → Sở Nội vụ');
    });
  });

  describe('data', () => {
    it('given by property sends no request', async () => {
      const api = useFakeApi({});
      await openForm({}, { data: EXAMPLE_REPORT_FORM });
      expect(api.requests).to.deep.equal([]);
    });

    it('of a part that cannot be read leaves the rest, with a note', async () => {
      const data = formOf([{ id: 'a', type: 'text', label: 'Câu đọc được' }, { type: 'text' }]);
      const form = await openForm({}, { data });
      await openStep(form, 1);
      expect(question(form, 'Câu đọc được')).to.exist;
      expect(textOf(form)).to.contain('1 mục không đọc được');
    });

    it('shows its texts as texts', async () => {
      const label = '<img src=x onerror="document.title=1">';
      const data = formOf([{ id: 'a', type: 'text', label, help: label }], { title: label });
      const form = await openForm({}, { data });
      await openStep(form, 1);
      expect(inside(form, 'img')).to.equal(null);
      expect(wordsOf(question(form, label).querySelector('.help'))).to.equal(label);
    });
  });

  describe('loading', () => {
    it('asks for the form once', async () => {
      const api = useFakeApi({ [FORM]: { body: EXAMPLE_REPORT_FORM } });
      await openForm({ src: FORM });
      expect(api.requests).to.deep.equal([`GET ${FORM}`]);
    });

    it('keeps the form and its answers when a refresh fails, and offers another try', async () => {
      const api = useFakeApi({ [FORM]: { body: EXAMPLE_REPORT_FORM } });
      const form = await openForm({ src: FORM });
      await answer(form, 'Người ký', 'Trần Văn A');
      api.answer(FORM, { isUnreachable: true });
      await form.refresh();
      await settled(form);
      expect(textOf(form)).to.contain('Chưa cập nhật được');
      expect(box(form, 'Người ký').value).to.equal('Trần Văn A');
      api.answer(FORM, { body: EXAMPLE_REPORT_FORM });
      await press(form, 'Thử lại');
      await until(() => !textOf(form).includes('Chưa cập nhật được'), 'the note is gone');
      expect(box(form, 'Người ký').value).to.equal('Trần Văn A');
    });

    it('tells when the form has changed since the answers were begun, and keeps them', async () => {
      const api = useFakeApi({ [FORM]: { body: EXAMPLE_REPORT_FORM } });
      const form = await openForm({ src: FORM });
      await answer(form, 'Người ký', 'Trần Văn A');
      api.answer(FORM, { body: { ...EXAMPLE_REPORT_FORM, version: '2' } });
      await form.refresh();
      await settled(form);
      expect(textOf(form)).to.contain('Biểu mẫu đã được sửa');
      expect(box(form, 'Người ký').value).to.equal('Trần Văn A');
    });

    it('stops asking when it leaves the page', async () => {
      const api = useFakeApi({ [FORM]: { body: EXAMPLE_REPORT_FORM, isHeld: true } });
      const form = await mount('kh-report-form', { src: FORM });
      form.remove();
      api.release();
      await settled(form);
      expect(inside(form, '.layout')).to.equal(null);
    });
  });

  describe('events', () => {
    it('tells that the form has arrived', async () => {
      useFakeApi({ [FORM]: { body: EXAMPLE_REPORT_FORM } });
      const place = document.body;
      const loaded = nextEvent(place, 'kh-load');
      await openForm({ src: FORM });
      const { detail, bubbles, composed, cancelable } = await loaded;
      expect(detail.url).to.equal(FORM);
      expect(detail.items).to.be.greaterThan(10);
      expect({ bubbles, composed, cancelable }).to.deep.equal({
        bubbles: true,
        composed: true,
        cancelable: false,
      });
    });

    it('tells that the form could not be had', async () => {
      useFakeApi({ [FORM]: { status: 404, body: {} } });
      const failed = nextEvent(document.body, 'kh-error');
      await mount('kh-report-form', { src: FORM });
      expect((await failed).detail).to.deep.include({ kind: 'http', status: 404, url: FORM });
    });
  });

  describe('keyboard', () => {
    it('posts no form of the page on Enter, and gives it no value', async () => {
      const outer = document.createElement('form');
      let posts = 0;
      let heard = 0;
      outer.addEventListener('submit', (event) => {
        event.preventDefault();
        posts += 1;
      });
      for (const name of ['keydown', 'keypress', 'keyup']) outer.addEventListener(name, () => (heard += 1));
      outer.innerHTML = '<input name="theirs" value="1"><button>Gửi của trang</button>';
      document.body.append(outer);
      const form = await openForm({}, { data: EXAMPLE_REPORT_FORM });
      outer.append(form);
      await settled(form);
      await until(() => inside(form, '.layout') !== null, 'the form is there again');
      box(form, 'Người ký').focus();
      await sendKeys({ type: 's' });
      await sendKeys({ press: 'Enter' });
      expect({ posts, heard }).to.deep.equal({ posts: 0, heard: 0 });
      expect([...new FormData(outer).keys()]).to.deep.equal(['theirs']);
      expect(box(form, 'Người ký').value).to.equal('s');
      outer.querySelector('button')?.click();
      expect(posts).to.equal(1);
      outer.remove();
    });

    it('does not leave the page on Enter in the only line of a step', async () => {
      const form = await openForm({}, { data: formOf([{ id: 'a', type: 'text', label: 'Câu một' }]) });
      await openStep(form, 1);
      const { href } = location;
      box(form, 'Câu một').focus();
      await sendKeys({ press: 'Enter' });
      expect(location.href).to.equal(href);
      expect(focused(form)).to.equal(box(form, 'Câu một'));
    });

    it('makes new lines on Enter where there is room for them', async () => {
      const form = await openForm({}, { data: formOf([{ id: 'a', type: 'long-text', label: 'Câu một' }]) });
      await openStep(form, 1);
      box(form, 'Câu một').focus();
      await sendKeys({ type: 'a' });
      await sendKeys({ press: 'Enter' });
      await sendKeys({ type: 'b' });
      expect(box(form, 'Câu một').value).to.equal('a\nb');
    });

    it('moves the focus to the heading of the next step', async () => {
      const form = await openForm({}, { data: EXAMPLE_REPORT_FORM });
      await press(form, 'Lưu và tiếp tục');
      expect(wordsOf(focused(form))).to.contain('Công tác chỉ đạo');
    });

    it('is left by the skip link', async () => {
      const form = await openForm({}, { data: EXAMPLE_REPORT_FORM });
      await press(form, 'Bỏ qua');
      expect(focused(form)?.className).to.equal('end');
    });
  });

  describe('languages', () => {
    for (const [lang, words] of [
      ['vi', 'Lưu và tiếp tục'],
      ['en', 'Save and continue'],
      ['zh-Hans', '保存并继续'],
    ] as const) {
      it(`speaks ${lang}`, async () => {
        document.documentElement.lang = lang;
        const form = await openForm({}, { data: EXAMPLE_REPORT_FORM });
        await until(() => textOf(form).includes(words), `the button says "${words}"`);
        await expect(form).to.be.accessible();
      });
    }

    it('keeps the value of a number when the language changes', async () => {
      const form = await openForm({}, { data: formOf([{ id: 'a', type: 'decimal', label: 'Số tiền' }]) });
      await until(() => textOf(form).includes('Lưu và tiếp tục'), 'the page speaks Vietnamese');
      await openStep(form, 1);
      await answer(form, 'Số tiền', '1.234,5');
      document.documentElement.lang = 'en';
      await until(() => box(form, 'Số tiền').value === '1234.5', 'the number is written anew');
    });
  });
});
