import { expect } from '@open-wc/testing';
import { createDrafts, createIndexedDbStore } from '@kehoach/client';
import type { KeyValueStore } from '@kehoach/client';
import { usePageDrafts } from '@kehoach/elements/testing.js';
import { createMemoryStore } from '@kehoach/stories/memory-store.js';

import { answer, openStep, press } from './helpers/form-acting.js';
import { box, focused, inside, wordsOf } from './helpers/form-reading.js';
import { settled, textOf, until } from './helpers/mount.js';
import { draftClock, EXAMPLE_REPORT_FORM, openForm, saved, useDrafts } from './helpers/report-form.js';

const open = (properties = {}, attributes: Record<string, string> = {}) =>
  openForm(attributes, { data: EXAMPLE_REPORT_FORM, ...properties });
const draftLine = (form: Parameters<typeof inside>[0]) => wordsOf(inside(form, '.draft'));
const nextFrame = () => new Promise((resolve) => requestAnimationFrame(resolve));

describe('<kh-report-form> drafts', () => {
  describe('on this computer', () => {
    beforeEach(() => void useDrafts());

    it('are said to be saved when they are, and at what time', async () => {
      const form = await open({ userKey: 'lan' });
      expect(draftLine(form)).to.contain('được tự lưu');
      await answer(form, 'Người ký', 'Trần Văn A');
      await saved(form);
      expect(draftLine(form)).to.contain('Đã lưu trên máy này lúc 10:42');
    });

    it('survive the element, with the step that was open', async () => {
      const first = await open({ userKey: 'lan' });
      await answer(first, 'Người ký', 'Trần Văn A');
      await openStep(first, 2);
      await saved(first);
      first.remove();
      const second = await open({ userKey: 'lan' });
      expect(wordsOf(inside(second, '#step-title'))).to.contain('Kết quả');
      await openStep(second, 0);
      expect(box(second, 'Người ký').value).to.equal('Trần Văn A');
    });

    it('keep the last keystroke of an element that is taken away at once', async () => {
      const first = await open({ userKey: 'lan' });
      await answer(first, 'Người ký', 'Trần Văn A');
      first.remove();
      const second = await open({ userKey: 'lan' });
      expect(box(second, 'Người ký').value).to.equal('Trần Văn A');
    });

    it('are kept when the page goes into the background', async () => {
      let writes = 0;
      const store = createMemoryStore();
      const drafts = createDrafts({ store, clock: { ...draftClock, setTimer: () => 0 } });
      usePageDrafts({ ...drafts, write: (...parts) => ((writes += 1), drafts.write(...parts)) });
      const form = await open({ userKey: 'lan' });
      await answer(form, 'Người ký', 'Trần Văn A');
      expect(writes).to.equal(0);
      window.dispatchEvent(new CustomEvent('pagehide'));
      await saved(form);
      expect(writes).to.equal(1);
    });

    it('are invisible to another officer, who has a draft of their own', async () => {
      const form = await open({ userKey: 'lan' });
      await answer(form, 'Người ký', 'Trần Văn A');
      await saved(form);
      form.userKey = 'mai';
      await settled(form);
      await until(
        () => inside(form, '.layout') !== null && box(form, 'Người ký').value === '',
        'an empty draft',
      );
      form.userKey = 'lan';
      await settled(form);
      await until(
        () => inside(form, '.layout') !== null && box(form, 'Người ký').value !== '',
        'the draft again',
      );
      expect(box(form, 'Người ký').value).to.equal('Trần Văn A');
    });

    it('are one for each agency', async () => {
      const form = await open({ userKey: 'lan' });
      await answer(form, 'Người ký', 'Trần Văn A');
      form.agency = 'so-y-te';
      await settled(form);
      await until(
        () => inside(form, '.layout') !== null && box(form, 'Người ký').value === '',
        'an empty draft',
      );
    });

    it('of an unknown person say that they last a day', async () => {
      const form = await open();
      await answer(form, 'Người ký', 'Trần Văn A');
      await saved(form);
      expect(draftLine(form)).to.contain('Bản nháp tự xóa sau 24 giờ');
      expect(draftLine(form)).to.contain('Xóa bản nháp');
    });

    it('are deleted after a question, and the form begins afresh', async () => {
      const form = await open();
      await answer(form, 'Người ký', 'Trần Văn A');
      await saved(form);
      await press(form, 'Xóa bản nháp');
      expect(wordsOf(focused(form))).to.contain('Không lấy lại được');
      await expect(form).to.be.accessible();
      await press(form, 'Giữ lại');
      expect(wordsOf(focused(form))).to.equal('Xóa bản nháp');
      await press(form, 'Xóa bản nháp');
      await press(form, 'Xóa');
      await until(() => box(form, 'Người ký').value === '', 'the form is empty');
      expect(draftLine(form)).not.to.contain('Đã lưu');
      form.remove();
      expect(box(await open(), 'Người ký').value).to.equal('');
    });

    it('of a person go with the log-out', async () => {
      const form = await open({ userKey: 'lan' });
      await answer(form, 'Người ký', 'Trần Văn A');
      await saved(form);
      await form.clearDrafts();
      form.remove();
      expect(box(await open({ userKey: 'lan' }), 'Người ký').value).to.equal('');
    });

    it('that hold only what the form proposes are not kept at all', async () => {
      const store = createMemoryStore();
      useDrafts(store);
      const form = await open();
      await openStep(form, 2);
      await nextFrame();
      expect((await store.keys()).filter((key) => key.startsWith('draft/'))).to.deep.equal([]);
    });

    it('can be switched off', async () => {
      const store = createMemoryStore();
      useDrafts(store);
      const form = await open({}, { 'no-drafts': '' });
      await answer(form, 'Người ký', 'Trần Văn A');
      await nextFrame();
      expect(draftLine(form)).to.contain('không lưu bản nháp trên máy');
      expect(await store.keys()).to.deep.equal([]);
    });
  });

  describe('where storage fails', () => {
    const failing = (error: Error, from: Partial<KeyValueStore> = {}): KeyValueStore => ({
      ...createMemoryStore(),
      write: () => Promise.reject(error),
      ...from,
    });

    for (const [what, store, words] of [
      ['is full', failing(new DOMException('full', 'QuotaExceededError')), 'bộ nhớ trình duyệt đã đầy'],
      ['is blocked', failing(new Error('denied')), 'không cho lưu bản nháp'],
      [
        'is closed from the start',
        failing(new Error('denied'), { read: () => Promise.reject(new Error('denied')) }),
        'không cho lưu bản nháp',
      ],
    ] as const) {
      it(`goes on and never says "saved" when it ${what}`, async () => {
        useDrafts(store);
        const form = await open();
        await answer(form, 'Người ký', 'Trần Văn A');
        await until(() => draftLine(form).includes(words), 'the failure is told');
        expect(draftLine(form)).not.to.contain('Đã lưu');
        expect(draftLine(form)).to.contain('Đừng đóng trang');
        expect(box(form, 'Người ký').value).to.equal('Trần Văn A');
        await expect(form).to.be.accessible();
      });
    }

    it('does not wait for storage that never answers', async () => {
      const store = failing(new Error(), { read: () => new Promise(() => {}) });
      usePageDrafts(
        createDrafts({
          store,
          clock: { ...draftClock, setTimer: (callback) => setTimeout(callback, 0) as never },
        }),
      );
      const form = await open();
      expect(draftLine(form)).to.contain('không cho lưu bản nháp');
    });

    it('says so again when it works again', async () => {
      let isFull = true;
      const store = createMemoryStore();
      const write: KeyValueStore['write'] = (key, value) =>
        isFull ? Promise.reject(new DOMException('full', 'QuotaExceededError')) : store.write(key, value);
      useDrafts({ ...store, write });
      const form = await open();
      await answer(form, 'Người ký', 'Trần Văn A');
      await until(() => draftLine(form).includes('đã đầy'), 'the failure is told');
      isFull = false;
      await answer(form, 'Người ký', 'Trần Văn An');
      await saved(form);
    });
  });

  describe('in two places at once', () => {
    beforeEach(() => void useDrafts());

    it('are edited in one and say so in the other, which can take over', async () => {
      const first = await open({ userKey: 'lan' });
      await answer(first, 'Người ký', 'Trần Văn A');
      const second = await open({ userKey: 'lan' });
      expect(textOf(second)).to.contain('Bản nháp này đang mở ở một thẻ khác.');
      expect(inside(second, '.layout')).to.equal(null);
      await expect(second).to.be.accessible();
      await press(second, 'Sửa ở đây');
      await until(() => inside(second, '.layout') !== null, 'the second has the draft');
      expect(box(second, 'Người ký').value).to.equal('Trần Văn A');
      await until(() => textOf(first).includes('đang mở ở một thẻ khác'), 'the first says so');
      await answer(second, 'Người ký', 'Trần Văn B');
      await saved(second);
      await press(first, 'Sửa ở đây');
      await until(() => inside(first, '.layout') !== null, 'the first has it again');
      expect(box(first, 'Người ký').value).to.equal('Trần Văn B');
    });

    it('are two drafts for two officers', async () => {
      await open({ userKey: 'lan' });
      expect(inside(await open({ userKey: 'mai' }), '.layout')).to.exist;
    });
  });

  describe('in the real storage of the browser', () => {
    it('survive a new page, encrypted', async () => {
      const name = `kehoach-test-${Math.random()}`;
      const start = () =>
        usePageDrafts(createDrafts({ store: createIndexedDbStore(name), clock: draftClock }));
      start();
      const first = await open({ userKey: 'lan' });
      await answer(first, 'Người ký', 'Trần Văn A');
      await saved(first);
      first.remove();
      start();
      const second = await open({ userKey: 'lan' });
      expect(box(second, 'Người ký').value).to.equal('Trần Văn A');
      const store = createIndexedDbStore(name);
      for (const key of await store.keys()) {
        const record = (await store.read(key)) as Record<string, unknown>;
        const data = record['data'] instanceof ArrayBuffer ? new TextDecoder().decode(record['data']) : '';
        expect(key + data + JSON.stringify(record)).not.to.match(/Trần|lan"|so-gddt/);
      }
      indexedDB.deleteDatabase(name);
    });
  });
});
