import { expect } from '@open-wc/testing';

import { useFakeApi } from './helpers/fake-api.js';
import { answer, press, type } from './helpers/form-acting.js';
import { box, inside, wordsOf } from './helpers/form-reading.js';
import { nextEvent, settled, textOf, until } from './helpers/mount.js';
import { EXAMPLE_REPORT_FORM, FORM, openForm, useDrafts } from './helpers/report-form.js';

describe('<kh-report-form>', () => {
  beforeEach(() => void useDrafts());

  describe('scope', () => {
    const choose = (agencyId: string, origin = new URL(FORM).origin) =>
      document.dispatchEvent(
        new CustomEvent('kh-scope-change', { detail: { scope: 'ke-hoach', agencyId, origin, source: null } }),
      );

    async function linked(attributes: Record<string, string> = {}) {
      useFakeApi({ [FORM]: { body: EXAMPLE_REPORT_FORM } });
      return openForm({ src: FORM, scope: 'ke-hoach', ...attributes });
    }

    it('follows an agency that is chosen in another widget', async () => {
      const form = await linked();
      choose('so-y-te');
      await until(() => wordsOf(inside(form, '.subtitle')).startsWith('Sở Y tế'), 'the agency changes');
    });

    it('asks before it leaves answers, and keeps both drafts', async () => {
      const form = await linked();
      await answer(form, 'Người ký', 'Người của Sở Giáo dục');
      choose('so-y-te');
      await settled(form);
      expect(textOf(form)).to.contain('Chuyển sang báo cáo của Sở Y tế?');
      await press(form, 'Ở lại');
      expect(box(form, 'Người ký').value).to.equal('Người của Sở Giáo dục');
      choose('so-y-te');
      await settled(form);
      await press(form, 'Chuyển');
      await until(
        () => inside(form, '.layout') !== null && box(form, 'Người ký').value === '',
        'the other draft',
      );
      await answer(form, 'Người ký', 'Người của Sở Y tế');
      choose('so-gddt');
      await settled(form);
      await press(form, 'Chuyển');
      await until(
        () => inside(form, '.layout') !== null && box(form, 'Người ký').value === 'Người của Sở Giáo dục',
        'the first draft is back',
      );
    });

    it('ignores with words an agency that the form is not for, and ids of another API', async () => {
      const form = await linked();
      choose('so-y-te', 'https://elsewhere.example');
      await settled(form);
      expect(wordsOf(inside(form, '.subtitle'))).to.contain('Sở Giáo dục và Đào tạo');
      choose('so-la');
      await settled(form);
      expect(textOf(form)).to.contain('không thuộc biểu mẫu này');
    });

    it('tells the other widgets what was chosen here', async () => {
      const form = await linked();
      const told = nextEvent(document, 'kh-scope-change' as never) as Promise<CustomEvent>;
      await type(form, box(form, 'Cơ quan báo cáo'), 'so-y-te');
      expect((await told).detail).to.deep.include({ scope: 'ke-hoach', agencyId: 'so-y-te' });
    });
  });
});
