import { expect } from '@open-wc/testing';
import type { PlanTimeline } from '@kehoach/elements';

import { setViewport, WIDE } from './helpers/emulation.js';
import { until } from './helpers/mount.js';
import { all, button, exampleTimeline, timelineOf, wordsOf } from './helpers/plan-timeline.js';
import { monthly, press, pressButtons } from './helpers/timeline-days.js';
import { point, pointAt, wheel } from './helpers/timeline-gestures.js';

/** Marks with a hint besides the one that has the focus. */
const pointedAt = (element: PlanTimeline) => all(element, '.bar:not(:focus):has(.hint)');

type Place = ReturnType<typeof middleOf>;
const middleOf = (element: Element) => {
  const { left, top, width, height } = element.getBoundingClientRect();
  return { clientX: left + width / 2, clientY: top + height / 2 };
};

const titleOf = (mark: HTMLElement) => mark.getAttribute('aria-label')?.split(',')[0];

/** What an element has at a place of the window. */
const at = (element: PlanTimeline, { clientX, clientY }: Place) =>
  element.shadowRoot?.elementFromPoint(clientX, clientY) as HTMLElement;

describe('<kh-plan-timeline> hints', () => {
  beforeEach(() => setViewport(WIDE));

  it('are the whole text of a mark that is pointed at', async () => {
    const element = await exampleTimeline();
    const mark = button(element, /Báo cáo năm/);
    point(mark, 'pointerover', middleOf(mark));
    await until(() => mark.querySelector('.hint') !== null, 'the mark has its hint');
    expect(wordsOf(mark.querySelector('.hint'))).to.match(/^Báo cáo năm ?Hạn nộp ?ngày cuối hợp lệ/);
  });

  /** Three months of a plan with a deadline in each, the first of them focused. */
  async function threeMonths(): Promise<PlanTimeline> {
    const element = await timelineOf(monthly());
    await pointAt(element);
    await pressButtons(element, 'Phóng to', 'Phóng to');
    all(element, '.bar')[0]?.focus();
    return element;
  }

  for (const [way, key, back] of [
    ['zoom', '-', '+'],
    ['pan', 'PageDown', 'PageUp'],
  ] as const) {
    it(`are not for a mark that comes to lie under a resting pointer by a ${way}, until the pointer moves`, async () => {
      const element = await threeMonths();
      await press(element, key);
      const places = all(element, '.bar:not(:focus)').map(middleOf);
      await press(element, back);
      const place = places.filter((one) => !at(element, one).closest('.bar'))[0] as Place;
      expect(place, 'a mark comes to where none is').to.exist;
      // The pointer comes over the lane elsewhere and moves there: only the move tells of that.
      const lane = at(element, place);
      point(lane, 'pointerover', { ...place, clientX: place.clientX - 9 });
      point(lane, 'pointermove', place);

      await press(element, key);
      const mark = at(element, place).closest('.bar') as HTMLElement;
      point(mark, 'pointerover', place);
      expect(pointedAt(element)).to.deep.equal([]);

      point(mark, 'pointermove', { ...place, clientX: place.clientX + 1 });
      expect(pointedAt(element)).to.deep.equal([mark]);
    });
  }

  it('are not for a mark that a wheel brings under a resting pointer: it tells whole pixels only', async () => {
    const element = await threeMonths();
    const mark = all(element, '.bar')[1] as HTMLElement;
    const { clientX, clientY } = middleOf(mark);
    const pixel = { clientX: Math.trunc(clientX), clientY: Math.trunc(clientY) };
    const place = { clientX: pixel.clientX + 0.6, clientY: pixel.clientY + 0.6 };
    point(mark, 'pointerover', place);
    expect(pointedAt(element)).to.deep.equal([mark]);

    expect(await wheel(element, { shiftKey: true, deltaY: 9, ...pixel }), 'the days move').to.equal(false);
    point(mark, 'pointerover', place);
    expect(pointedAt(element)).to.deep.equal([]);
  });

  it('are of what a button under a resting pointer stands for by now, once the pointer moves', async () => {
    const element = await threeMonths();
    const mark = all(element, '.bar')[1] as HTMLElement;
    const [before, name] = [middleOf(mark), titleOf(mark)];
    await press(element, 'PageDown');
    const after = middleOf(mark);
    await press(element, 'PageUp');
    const place = { ...before, clientX: (before.clientX + after.clientX) / 2 };
    point(mark, 'pointerover', place);
    expect(wordsOf(mark.querySelector('.hint'))).to.contain(name);

    // The same element is under the pointer, so that the browser tells nothing.
    await press(element, 'PageDown');
    expect(at(element, place).closest('.bar')).to.equal(mark);
    expect(pointedAt(element)).to.deep.equal([]);

    expect(titleOf(mark)).not.to.equal(name);
    point(mark, 'pointermove', { ...place, clientX: place.clientX + 1 });
    expect(wordsOf(mark.querySelector('.hint'))).to.contain(titleOf(mark));
  });
});
