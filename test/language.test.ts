import { expect } from '@open-wc/testing';
import { defineElement, IndicatorGauge } from '@kehoach/elements';

import { languageInUse, languagesUsed } from './helpers/language.js';
import { mount, textOf, until } from './helpers/mount.js';

defineElement('kh-indicator-gauge', IndicatorGauge);

/** What the skip button begins with. */
const SKIP = { vi: 'Bỏ qua', en: 'Skip' };

const mountGauge = () => mount('kh-indicator-gauge', {}, { data: { items: [] } });

describe('the language of the page', () => {
  it('wins when it changes back before the texts of another language have arrived', async () => {
    const gauge = await mountGauge();
    document.documentElement.lang = 'en';
    await Promise.resolve();
    document.documentElement.lang = 'vi';
    await until(() => languagesUsed.includes('en'), 'English has arrived');
    await until(() => languageInUse() === 'vi', 'Vietnamese is back');
    expect(textOf(gauge)).to.contain(SKIP.vi);
  });

  it('is followed when it changes', async () => {
    const gauge = await mountGauge();
    document.documentElement.lang = 'en';
    await until(() => textOf(gauge).includes(SKIP.en), 'English is shown');
  });
});
