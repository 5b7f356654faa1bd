import { expect } from '@open-wc/testing';

import { setViewport, WIDE } from './helpers/emulation.js';
import { settled, until } from './helpers/mount.js';
import { all, exampleTimeline, timelineOf } from './helpers/plan-timeline.js';
import { daysShown, deadlines, timelineIn } from './helpers/timeline-days.js';
import { gesture, pointAt, touch, touchWith, wheel } from './helpers/timeline-gestures.js';

describe('<kh-plan-timeline> wheel and fingers', () => {
  beforeEach(() => setViewport(WIDE));

  it('never shows old days in a lane that comes on the screen, before the others follow', async () => {
    await setViewport({ width: 1280, height: 700 });
    const days = deadlines(72, (index) => `2020-${String(Math.floor(index / 6) + 1).padStart(2, '0')}-10`);
    const element = await timelineOf({
      ...days,
      sections: [...Array(6).keys()].map((nth) => ({ id: `s${nth}`, title: `Phần ${nth}` })),
      activities: days.activities?.map((one, index) => ({ ...one, sectionId: `s${index % 6}` })),
    });
    await pointAt(element);
    const seen = () =>
      all(element, '.lane')
        .filter((lane) => lane.getBoundingClientRect().top < innerHeight)
        .map((lane) => [...lane.querySelectorAll('.bar')].map((bar) => bar.getAttribute('aria-label')));
    const before = seen().length;
    const { left, width } = (all(element, '.scale')[0] as HTMLElement).getBoundingClientRect();
    const at = { clientX: left + width / 2, deltaY: -600, ctrlKey: true, bubbles: true, cancelable: true };
    timelineIn(element).dispatchEvent(new WheelEvent('wheel', at));
    for (let frames = 0; frames < 4; frames += 1)
      await new Promise((resolve) => requestAnimationFrame(resolve));
    const soon = seen();
    await settled(element);
    expect(soon.length).to.be.above(before);
    expect(soon).to.deep.equal(seen().slice(0, soon.length));
    await setViewport({ width: 1280, height: 900 });
  });

  it('leaves the plain wheel to the page', async () => {
    const element = await exampleTimeline();
    await pointAt(element);
    const whole = daysShown(element);
    expect(await wheel(element, { deltaY: 100 })).to.be.true;
    expect(await wheel(element, { deltaX: 100 })).to.be.true;
    expect(daysShown(element)).to.equal(whole);
  });

  it('zooms around the pointer with Ctrl, and moves with Shift', async () => {
    const element = await exampleTimeline();
    await pointAt(element);
    const whole = daysShown(element);
    for (let step = 0; step < 4; step += 1)
      expect(await wheel(element, { deltaY: -100, ctrlKey: true })).to.be.false;
    const near = daysShown(element);
    expect(near).not.to.equal(whole);
    expect(await wheel(element, { deltaY: 200, shiftKey: true })).to.be.false;
    expect(daysShown(element)).not.to.equal(near);
    expect(await wheel(element, { deltaY: 100 })).to.be.true;
  });

  it('zooms by two fingers and leaves one finger to the page', async () => {
    const element = await exampleTimeline();
    await pointAt(element);
    const whole = daysShown(element);
    expect(await touch(element, 'touchstart', 0.5)).to.be.true;
    expect(await touch(element, 'touchmove', 0.7)).to.be.true;
    expect(daysShown(element)).to.equal(whole);
    await touch(element, 'touchstart', 0.45, 0.55);
    expect(await touch(element, 'touchmove', 0.3, 0.7)).to.be.false;
    expect(daysShown(element)).not.to.equal(whole);
    await touch(element, 'touchend');
  });

  it('counts only fingers on itself, on whatever items they are', async () => {
    const element = await exampleTimeline();
    await pointAt(element);
    const whole = daysShown(element);
    const { left, width } = (all(element, '.scale')[0] as HTMLElement).getBoundingClientRect();
    const [one, other] = all(element, '.bar');
    const fingers = (share: number, second: unknown) => [
      { clientX: left + (0.5 - share) * width, clientY: 300, target: one },
      { clientX: left + (0.5 + share) * width, clientY: 300, target: second },
    ];
    await touchWith(element, 'touchstart', fingers(0.05, document.body));
    expect(await touchWith(element, 'touchmove', fingers(0.2, document.body))).to.be.true;
    expect(daysShown(element)).to.equal(whole);
    await touchWith(element, 'touchstart', fingers(0.05, other));
    expect(await touchWith(element, 'touchmove', fingers(0.2, other))).to.be.false;
    expect(daysShown(element)).not.to.equal(whole);
  });

  it('leaves the browser one finger to move the page by, and not two to zoom it by', async () => {
    const element = await exampleTimeline();
    expect(getComputedStyle(timelineIn(element)).touchAction).to.equal('pan-x pan-y');
    expect(getComputedStyle(all(element, '[part="toolbar"]')[0] as Element).touchAction).to.equal('auto');
  });

  it('zooms by two fingers on a trackpad as Safari tells of them, once where they are on the screen', async () => {
    const element = await exampleTimeline();
    await pointAt(element);
    const whole = daysShown(element);
    expect(await gesture(element, 'gesturestart', 1)).to.be.false;
    expect(await gesture(element, 'gesturechange', 2)).to.be.false;
    const near = daysShown(element);
    expect(near).not.to.equal(whole);
    await gesture(element, 'gesturechange', 1);
    expect(daysShown(element)).to.equal(whole);
    await touch(element, 'touchstart', 0.45, 0.55);
    await gesture(element, 'gesturestart', 1);
    expect(await gesture(element, 'gesturechange', 2)).to.be.false;
    expect(daysShown(element)).to.equal(whole);
    await touch(element, 'touchend');
  });

  it('zooms by the very first turn of the wheel with Ctrl, before its code is there', async () => {
    const element = await exampleTimeline();
    const whole = daysShown(element);
    expect(await wheel(element, { deltaY: -100, ctrlKey: true })).to.be.false;
    await until(() => daysShown(element) !== whole, 'what was asked for is done');
  });
});
