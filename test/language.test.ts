import { expect } from '@open-wc/testing';
import { defineElement, IndicatorGauge } from '@kehoach/elements';

import { mount, textOf, until } from './helpers/mount.js';

defineElement('kh-indicator-gauge', IndicatorGauge);

/** What the skip button begins with. */
const SKIP = { vi: 'Bỏ qua', en: 'Skip' };

/** Languages in the order in which their texts came into use. */
let used: string[] = [];
addEventListener('lit-localize-status', ({ detail }) => {
  if (detail.status === 'ready') used.push(detail.readyLocale);
});

const mountGauge = () => mount('kh-indicator-gauge', {}, { data: { items: [] } });

describe('the language of the page', () => {
  beforeEach(() => {
    used = [];
  });

  it('wins when it changes back before the texts of another language have arrived', async () => {
    const gauge = await mountGauge();
    document.documentElement.lang = 'en';
    await Promise.resolve();
    document.documentElement.lang = 'vi';
    await until(() => used.includes('en'), 'English has arrived');
    await until(() => used.at(-1) === 'vi', 'Vietnamese is back');
    expect(textOf(gauge)).to.contain(SKIP.vi);
  });

  it('is followed when it changes', async () => {
    const gauge = await mountGauge();
    document.documentElement.lang = 'en';
    await until(() => textOf(gauge).includes(SKIP.en), 'English is shown');
  });
});
