import { expect } from '@open-wc/testing';
import type { Plan } from '@kehoach/contract';
import { EXAMPLE_PLAN, EXAMPLE_TODAY } from '@kehoach/contract/examples.js';
import type { PlanTimeline } from '@kehoach/elements';
import { RESOURCE_STATUSES } from '@kehoach/elements/testing.js';
import type { ResourceStatus } from '@kehoach/elements/testing.js';

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

const PLAN = `${API}plans/vi-du-2025`;
const isShown = (element: PlanTimeline) => all(element, '[part="opening"]').length > 0;

/** A timeline that loads the example plan, drawn. */
async function loaded(attributes: Record<string, string> = {}): Promise<PlanTimeline> {
  const element = await mount('kh-plan-timeline', { src: PLAN, today: EXAMPLE_TODAY, ...attributes });
  await until(() => isShown(element), 'the plan is shown');
  await element.updateComplete;
  return element;
}

const IN_STATE: Record<ResourceStatus, () => Promise<PlanTimeline>> = {
  initial: () => mount('kh-plan-timeline'),
  pending: () => {
    useFakeApi({ [PLAN]: { body: EXAMPLE_PLAN, isHeld: true } });
    return mount('kh-plan-timeline', { src: PLAN });
  },
  ready: () => {
    useFakeApi({ [PLAN]: { body: EXAMPLE_PLAN } });
    return loaded();
  },
  empty: () => timelineOf({ id: 'p', title: 'Kế hoạch trống', activities: [] }),
  error: async () => {
    useFakeApi({ [PLAN]: { isUnreachable: true } });
    const element = await mount('kh-plan-timeline', { src: PLAN });
    await until(() => all(element, '[role="alert"]').length > 0, 'the failure is told');
    return element;
  },
};

const SAYS: Record<ResourceStatus, string> = {
  initial: '<kh-plan-timeline',
  pending: 'Đang tải dữ liệu…',
  ready: 'ngày nữa đến hạn: Báo cáo 6 tháng đầu năm',
  empty: 'Kế hoạch này chưa có nội dung nào để hiện.',
  error: 'Không kết nối được máy chủ dữ liệu.',
};

describe('<kh-plan-timeline>', () => {
  beforeEach(() => setViewport(WIDE));

  describe('states', () => {
    for (const state of RESOURCE_STATUSES) {
      it(`has words and is accessible while ${state}`, async () => {
        const element = await IN_STATE[state]();
        expect(textOf(element)).to.contain(SAYS[state]);
        await expect(element).to.be.accessible();
      });
    }

    for (const view of ['timeline', 'list', 'agenda']) {
      for (const scheme of ['light', 'dark']) {
        it(`is accessible as ${view}, ${scheme}, with an item open`, async () => {
          const element = await exampleTimeline({ view, 'color-scheme': scheme });
          await click(element, button(element, /Báo cáo 6 tháng đầu năm/));
          await click(element, button(element, 'Bộ lọc'));
          expect(all(element, '[part="details"]')).to.have.lengthOf(1);
          await expect(element).to.be.accessible();
        });
      }
    }

    it('is drawn in a browser that cannot watch its width', async () => {
      const { ResizeObserver: kept } = window;
      Object.assign(window, { ResizeObserver: undefined });
      try {
        const element = await exampleTimeline();
        expect(markNames(element).length).to.be.above(0);
      } finally {
        Object.assign(window, { ResizeObserver: kept });
      }
    });

    it('names the title of a plan that says nothing to do', async () => {
      const element = await timelineOf({ id: 'p', title: 'Kế hoạch trống' });
      expect(wordsOf(all(element, '[role="heading"]')[0])).to.equal('Kế hoạch trống');
    });
  });

  describe('attributes and properties', () => {
    it('reads them before and after connection alike', async () => {
      const before = await exampleTimeline({ view: 'list', agency: 'so-gddt', 'heading-level': '4' });
      const after = await exampleTimeline();
      after.setAttribute('view', 'list');
      after.setAttribute('agency', 'so-gddt');
      after.headingLevel = 4;
      await after.updateComplete;
      expect(rowTitles(after)).to.deep.equal(rowTitles(before)).and.to.have.lengthOf(4);
      for (const element of [before, after]) {
        expect(all(element, '[role="heading"]')[0]?.getAttribute('aria-level')).to.equal('4');
      }
    });

    it('takes a filter back when its attribute goes', async () => {
      const element = await exampleTimeline({ view: 'list', kind: 'campaign' });
      expect(rowTitles(element)).to.have.lengthOf(2);
      element.removeAttribute('kind');
      await element.updateComplete;
      expect(rowTitles(element)).to.have.lengthOf(15);
    });

    it('follows an attribute that changes after a reader has chosen', async () => {
      const element = await exampleTimeline();
      await click(element, button(element, 'Danh sách'));
      element.view = 'agenda';
      await element.updateComplete;
      expect(all(element, '[part="agenda"]')).to.have.lengthOf(1);
    });

    it('presets section, status and days', async () => {
      const titles = async (attributes: Record<string, string>) =>
        rowTitles(await exampleTimeline({ view: 'list', ...attributes }));
      expect(await titles({ section: 'III' })).to.deep.equal(['Báo cáo 6 tháng đầu năm', 'Báo cáo năm']);
      expect(await titles({ status: 'late' })).to.deep.equal([
        'Xây dựng chuyên mục bình đẳng giới trên Đài tỉnh',
      ]);
      expect(await titles({ from: '2025-12-01', to: '2025-12-31' })).to.deep.equal([
        'Tháng hành động vì bình đẳng giới',
        'Báo cáo năm',
      ]);
    });

    it('reads a wrong value as if it were absent', async () => {
      const element = await exampleTimeline({
        view: 'calendar',
        kind: 'x',
        status: 'x',
        from: '24/15/2015',
        agency: 'gone',
        section: 'gone',
        'group-by': 'x',
        'heading-level': '99',
      });
      expect(markNames(element)).to.have.lengthOf(11);
      expect(all(element, '.found')).to.have.lengthOf(0);
    });

    it('shows the caption instead of the plan’s own heading', async () => {
      const element = await exampleTimeline({ caption: 'Việc sắp tới' });
      expect(wordsOf(all(element, '[role="heading"]')[0])).to.equal('Việc sắp tới');
    });
  });

  describe('data set by property', () => {
    it('sends no request', async () => {
      const api = useFakeApi({});
      const element = await timelineOf(EXAMPLE_PLAN, { src: PLAN });
      expect(isShown(element)).to.be.true;
      expect(api.requests).to.deep.equal([]);
    });

    it('is a plan, a list of plans or an array of plans', async () => {
      for (const data of [EXAMPLE_PLAN, { items: [EXAMPLE_PLAN] }, [EXAMPLE_PLAN]]) {
        expect(markNames(await timelineOf(data))).to.have.lengthOf(11);
      }
    });

    it('leaves out a row that cannot be read, and says so', async () => {
      const activities = [...(EXAMPLE_PLAN.activities ?? []), { title: 'Không có mã' }];
      const element = await timelineOf({ ...EXAMPLE_PLAN, activities });
      expect(textOf(element)).to.contain('1 mục không đọc được nên không hiện ở đây.');
      expect(markNames(element)).to.have.lengthOf(11);
    });
  });

  describe('loading', () => {
    it('asks once for two timelines of one address', async () => {
      const api = useFakeApi({ [PLAN]: { body: EXAMPLE_PLAN } });
      await Promise.all([loaded(), loaded()]);
      expect(api.requests).to.deep.equal([`GET ${PLAN}`]);
    });

    it('shows what a refresh brings', async () => {
      const api = useFakeApi({ [PLAN]: { body: EXAMPLE_PLAN } });
      const element = await loaded();
      api.answer(PLAN, { body: { ...EXAMPLE_PLAN, number: '11/KH-UBND' } });
      await element.refresh();
      await element.updateComplete;
      expect(wordsOf(all(element, '[role="heading"]')[0])).to.contain('11/KH-UBND');
    });

    it('drops the late answer of an address that was left', async () => {
      const other = `${API}plans/other`;
      const api = useFakeApi({
        [PLAN]: { body: EXAMPLE_PLAN, isHeld: true },
        [other]: { body: { ...EXAMPLE_PLAN, number: '22/KH-UBND' } },
      });
      const element = await mount('kh-plan-timeline', { src: PLAN, today: EXAMPLE_TODAY });
      element.src = other;
      await until(() => isShown(element), 'the other plan is shown');
      api.release();
      await element.updateComplete;
      expect(wordsOf(all(element, '[role="heading"]')[0])).to.contain('22/KH-UBND');
    });

    it('goes on with its request when it comes back to the page', async () => {
      const api = useFakeApi({ [PLAN]: { body: EXAMPLE_PLAN, isHeld: true } });
      const element = await mount('kh-plan-timeline', { src: PLAN, today: EXAMPLE_TODAY });
      const place = element.parentElement as HTMLElement;
      element.remove();
      await new Promise((resolve) => setTimeout(resolve));
      api.answer(PLAN, { body: EXAMPLE_PLAN });
      place.append(element);
      await until(() => isShown(element), 'the plan is shown');
    });
  });

  describe('when the API fails', () => {
    it('tells the page what failed', async () => {
      useFakeApi({ [PLAN]: { status: 404, body: {} } });
      const element = await mount('kh-plan-timeline');
      const failed = nextEvent(element, 'kh-error');
      element.src = PLAN;
      const { detail, bubbles, composed, cancelable } = await failed;
      expect(detail).to.deep.equal({ kind: 'http', url: PLAN, path: null, status: 404 });
      expect([bubbles, composed, cancelable]).to.deep.equal([true, true, false]);
    });

    it('keeps the last good plan and offers to try again', async () => {
      const api = useFakeApi({ [PLAN]: { body: EXAMPLE_PLAN } });
      const element = await loaded();
      api.answer(PLAN, { status: 500, body: {} });
      await element.refresh();
      await element.updateComplete;
      expect(textOf(element)).to.contain('Chưa cập nhật được');
      expect(markNames(element)).to.have.lengthOf(11);
      api.answer(PLAN, { body: EXAMPLE_PLAN });
      button(element, 'Thử lại').click();
      await until(() => !textOf(element).includes('Chưa cập nhật được'), 'the plan is fresh');
    });
  });

  describe('events', () => {
    it('tells what was loaded', async () => {
      useFakeApi({ [PLAN]: { body: EXAMPLE_PLAN } });
      const element = await mount('kh-plan-timeline');
      const heard = nextEvent(document, 'kh-load' as never) as Promise<CustomEvent>;
      element.src = PLAN;
      expect((await heard).detail).to.deep.equal({ url: PLAN, items: 15, dropped: 0 });
    });

    it('tells which item was opened, and nothing when it is closed', async () => {
      const element = await exampleTimeline();
      const told: unknown[] = [];
      element.addEventListener('kh-select', ({ detail }) => told.push(detail));
      const mark = button(element, /Báo cáo 6 tháng đầu năm/);
      await click(element, mark);
      await click(element, mark);
      expect(told).to.deep.equal([
        {
          type: 'activity',
          id: 'due-soon',
          agencyIds: ['so-gddt', 'so-y-te', 'cong-an', 'ubnd-huyen', 'so-nganh-khac'],
        },
      ]);
    });
  });

  describe('languages', () => {
    const TITLES = {
      vi: 'Tháng hành động vì bình đẳng giới',
      en: 'Month of action for gender equality',
      'zh-Hans': '性别平等行动月',
    };
    for (const lang of Object.keys(TITLES) as (keyof typeof TITLES)[]) {
      it(`shows the texts of the data in ${lang} and stays accessible`, async () => {
        document.documentElement.lang = lang;
        const element = await exampleTimeline({ view: 'list' });
        expect(rowTitles(element)).to.contain(TITLES[lang]);
        await expect(element).to.be.accessible();
      });
    }

    it('marks a text in another language than the interface’s', async () => {
      document.documentElement.lang = 'en';
      const plan: Plan = { id: 'p', activities: [{ id: 'a', title: { vi: 'Rà soát' } }] };
      const element = await timelineOf(plan);
      await until(
        () => all(element, '[part="item"] [lang="vi"]').length === 1,
        'the text names its language',
      );
    });
  });
});
