import { expect } from '@open-wc/testing';
import type { Plan } from '@kehoach/contract';
import { EXAMPLE_PLAN, EXAMPLE_TODAY } from '@kehoach/contract/examples.js';

import { setViewport, WIDE } from './helpers/emulation.js';
import { API, useFakeApi } from './helpers/fake-api.js';
import { mount, nextEvent, textOf, until } from './helpers/mount.js';
import {
  all,
  button,
  click,
  exampleTimeline,
  markNames,
  rowTitles,
  timelineOf,
  wordsOf,
} from './helpers/plan-timeline.js';
import { deadlines, press, pressButtons } from './helpers/timeline-days.js';

describe('<kh-plan-timeline> plans', () => {
  beforeEach(() => setViewport(WIDE));

  describe('several plans', () => {
    const other: Plan = {
      ...EXAMPLE_PLAN,
      id: 'khac',
      number: '11/KH-UBND',
      activities: [
        { id: 'x', kind: 'deadline', title: 'Báo cáo quý', when: { due: '2025-08-01', bound: 'by' } },
      ],
    };

    it('loads the plans behind a list', async () => {
      const api = useFakeApi({
        plans: {
          body: {
            items: [
              { id: 'a', url: 'plans/a' },
              { id: 'b', url: 'plans/b' },
            ],
          },
        },
        'plans/a': { body: EXAMPLE_PLAN },
        'plans/b': { body: other },
      });
      const element = await mount('kh-plan-timeline', { src: `${API}plans`, today: EXAMPLE_TODAY });
      await until(() => all(element, '[part="opening"]').length > 0, 'the plans are shown');
      await element.updateComplete;
      expect(markNames(element)).to.have.lengthOf(12);
      expect(api.requests).to.deep.equal([`GET ${API}plans`, `GET ${API}plans/a`, `GET ${API}plans/b`]);
    });

    it('names a plan without a number by its title, once', async () => {
      const unnumbered: Plan = { ...other, number: null, title: 'Triển khai năm 2025' };
      const element = await timelineOf([EXAMPLE_PLAN, unnumbered]);
      const line = all(element, '.plan-line')[1];
      expect(wordsOf(line?.querySelector('.plan-title'))).to.equal('B Triển khai năm 2025');
      expect(all(element, '.plan-head').map(wordsOf)[1]).to.equal('B Triển khai năm 2025');
    });

    it('tells them apart by words and letters', async () => {
      const element = await timelineOf([EXAMPLE_PLAN, other]);
      expect(wordsOf(all(element, '[role="heading"]')[0])).to.equal('Tiến độ 2 kế hoạch');
      const name = markNames(element).filter((mark) => mark.includes('Báo cáo quý'))[0];
      expect(name).to.contain('11/KH-UBND');
      const mark = button(element, /Báo cáo quý/);
      expect(wordsOf(mark.querySelector('[data-plan]'))).to.equal('B');
      await expect(element).to.be.accessible();
    });

    it('makes a lane of each of several plans', async () => {
      const plans = [
        deadlines(3, () => '2020-06-10'),
        { ...deadlines(4, () => '2020-07-10'), id: 'other', number: '7/KH' },
      ];
      const element = await timelineOf(plans, { 'group-by': 'plan' });
      const names = all(element, '[part="lane"] > [role="heading"]').map(wordsOf);
      expect(names).to.deep.equal(['A A', 'B 7/KH']);
    });
  });

  describe('another plan in the same element', () => {
    it('opens nothing that was open in the one before', async () => {
      const element = await exampleTimeline({ view: 'list' });
      await click(element, all(element, '[part="item"] > button')[0] as HTMLElement);
      expect(all(element, '[part="details"]')).to.have.lengthOf(1);
      const read = nextEvent(element, 'kh-load');
      element.data = { ...EXAMPLE_PLAN, id: 'khac' };
      await read;
      await element.updateComplete;
      expect(all(element, '[part="details"]')).to.have.lengthOf(0);
    });
  });

  describe('many items', () => {
    it('sums what finds no room; a sum opens the list of its items, and nothing is left out', async () => {
      const element = await timelineOf(
        deadlines(10_000, () => '2020-06-10'),
        { today: '2020-05-29' },
      );
      await until(() => all(element, '.sum').length > 0, 'the rest is summed');
      const sum = all(element, '.sum > button')[0] as HTMLElement;
      expect(wordsOf(sum)).to.equal('+9.994');
      expect(sum.getAttribute('aria-label')).to.match(/^Còn 9994 mục trong 1\/6–30\/6\/2020, Nhiệm vụ$/);
      expect(all(element, 'ol > li').map((item) => item.getAttribute('aria-setsize'))).to.deep.equal(
        Array.from({ length: 7 }, () => '10000'),
      );
      await click(element, sum);
      await until(() => rowTitles(element).length === 100, 'the first of them stand as rows');
      expect(sum.getAttribute('aria-expanded')).to.equal('true');
      sum.focus();
      await press(element, 'Escape');
      expect(rowTitles(element)).to.have.lengthOf(0);
    });

    it('says in an empty lane that its items are on other days', async () => {
      const element = await timelineOf(deadlines(4, (index) => `2020-0${index + 1}-10`));
      await pressButtons(element, 'Phóng to', 'Về sau', 'Về sau');
      expect(wordsOf(all(element, '[part="lane"]')[0])).to.contain('Không có mục nào; 4 mục ở ngày khác.');
    });

    it('tells each item its place among those of the lane', async () => {
      const element = await timelineOf(deadlines(3, (index) => `2020-0${index + 4}-10`));
      expect(
        all(element, 'ol > li').map((item) => [
          item.getAttribute('aria-posinset'),
          item.getAttribute('aria-setsize'),
        ]),
      ).to.deep.equal([
        ['1', '3'],
        ['2', '3'],
        ['3', '3'],
      ]);
    });
  });

  describe('bad input', () => {
    const MARKUP = '<img src=x onerror="window.hacked = true">';

    it('shows markup as words and follows no script link', async () => {
      const plan: Plan = {
        id: 'p',
        number: MARKUP,
        title: MARKUP,
        issuer: { name: MARKUP },
        source: { name: MARKUP, url: 'javascript:alert(1)' },
        agencies: [{ id: 'x', name: MARKUP }],
        sections: [{ id: 's', number: MARKUP, title: MARKUP }],
        activities: [
          {
            id: MARKUP,
            title: MARKUP,
            summary: MARKUP,
            number: MARKUP,
            sectionId: 's',
            agencyIds: ['x'],
            evidenceUrl: 'javascript:alert(1)',
            when: { due: '2025-06-10', raw: MARKUP },
          },
        ],
      };
      for (const view of ['timeline', 'list', 'agenda']) {
        const element = await timelineOf(plan, { view });
        await click(element, all(element, '[part="item"] > button, ol > li > button')[0] as HTMLElement);
        expect(all(element, 'img')).to.deep.equal([]);
        expect(all(element, 'a').map((link) => link.getAttribute('href'))).to.deep.equal([]);
      }
      expect('hacked' in window).to.be.false;
    });

    it('survives a plan of nulls, days the wrong way round and long words', async () => {
      const plan = {
        id: 'p',
        number: null,
        title: null,
        period: { start: null, end: null },
        sections: null,
        agencies: null,
        activities: [
          { id: 'a', title: null, kind: null, when: { start: '2025-09-01', end: '2025-01-01' } },
          { id: 'a', title: 'x'.repeat(2000), when: { start: '1500-01-01', end: '2025-01-01' } },
          { id: 'c', title: { vi: '' }, kind: 'conference', when: { due: { raw: '24/15/2015', iso: null } } },
          { id: 'd', status: 'weird', when: { start: '2025-06-05' } },
        ],
      };
      for (const view of ['timeline', 'list', 'agenda']) {
        const element = await timelineOf(plan, { view });
        const root = element.shadowRoot?.querySelector('.root') as HTMLElement;
        expect(root.scrollWidth).to.be.at.most(root.clientWidth);
        expect(textOf(element)).to.contain('(không ghi tên)');
        element.remove();
      }
    });
  });
});
