import { EXAMPLE_INDICATORS, EXAMPLE_TODAY } from '@kehoach/contract/examples.js';
import type { IndicatorGauge } from '@kehoach/elements';
import type { Meta, StoryObj } from '@storybook/web-components-vite';

import { ADDRESS } from './example-api.js';
import { renderElement } from './render-element.js';
import { inNarrowPlaces, inPortalColours, underLanguageSwitch } from './story-parts.js';

const meta: Meta<IndicatorGauge> = {
  title: 'Widgets/Indicator gauge',
  component: 'kh-indicator-gauge',
  args: { src: ADDRESS.plan, today: EXAMPLE_TODAY },
  argTypes: {
    view: { options: ['bar', 'figure'], control: { type: 'inline-radio' } },
    method: { options: ['cagr', 'linear', 'un-chart', 'legend'], control: { type: 'inline-radio' } },
  },
};
export default meta;

type Story = StoryObj<IndicatorGauge>;

/** One story for each case of the contract's examples: a case that is added there asks for a story here. */
const CASES = {
  up: { data: EXAMPLE_INDICATORS.up },
  down: { data: EXAMPLE_INDICATORS.down },
  keep: { data: EXAMPLE_INDICATORS.keep },
  binary: { data: EXAMPLE_INDICATORS.binary },
  naturalRange: { data: EXAMPLE_INDICATORS.naturalRange },
  suppressed: { data: EXAMPLE_INDICATORS.suppressed },
  officialStatus: { data: EXAMPLE_INDICATORS.officialStatus },
  noValues: { data: EXAMPLE_INDICATORS.noValues },
  nulls: { data: EXAMPLE_INDICATORS.nulls },
} satisfies Record<keyof typeof EXAMPLE_INDICATORS, Partial<IndicatorGauge>>;

/** What a portal gets that names the address of a plan and nothing else. Every attribute can be tried here. */
export const Playground: Story = {};

/** The plan's indicators have arrived: how many stand how, each that has a value, and, closed, those that have none yet. */
export const Ready: Story = {};

/** The address has been asked and has not answered yet, as over a poor line. */
export const Pending: Story = { args: { src: ADDRESS.pending } };

/** The list of indicators is empty, as with plans that set no target in numbers. */
export const Empty: Story = { args: { src: ADDRESS.indicatorsEmpty } };

/** The API cannot be reached. A reader gets words and a button, the page goes on. */
export const Error: Story = { args: { src: ADDRESS.unreachable } };

/** A portal with a language switch: the widget follows `<html lang>`, texts of the data follow where there are any. */
export const Languages: Story = { decorators: [(story) => underLanguageSwitch(story())] };

/** A document that spares no word, and an address without a place to break. */
export const LongText: Story = { args: { src: ADDRESS.indicatorsLong } };

/** A sidebar and a phone. */
export const Narrow: Story = {
  render: (args, context) => inNarrowPlaces((change) => renderElement({ ...args, ...change }, context)),
};

/** A portal with its own colours, font and corners, set by the tokens on the documentation page _Theming_. */
export const Themed: Story = { decorators: [(story) => inPortalColours(story())] };

/** A reader who has chosen a contrast theme in the system: emulate forced colours in the browser to see it. */
export const HighContrast: Story = {};

/** An element without an address, as an editor sees it who has pasted only the tag. */
export const NoAddress: Story = { args: { src: '' } };

/** One indicator on the page that is about it. */
export const OneIndicator: Story = { args: { src: ADDRESS.indicator } };

/** Number and words only, for the margin of a page. */
export const Figure: Story = { args: { src: ADDRESS.indicator, view: 'figure' } };

/** The share is to rise: the newest value is provisional and given for women and men. */
export const Rising: Story = { args: { src: '', ...CASES.up } };

/** The number is to fall: two targets with the same number and another bound. */
export const Falling: Story = { args: { src: '', ...CASES.down } };

/** A bound that is to be held year after year. */
export const Held: Story = { args: { src: '', ...CASES.keep } };

/** Yes or no: there is nothing to measure in between. */
export const YesOrNo: Story = { args: { src: '', ...CASES.binary } };

/** A natural range, so that the bar does not begin at zero; the way of counting has changed on the way. */
export const NaturalRange: Story = { args: { src: '', ...CASES.naturalRange } };

/** Numbers so small that publishing them would name people: they are not published, and that is said. */
export const Suppressed: Story = { args: { src: '', ...CASES.suppressed } };

/** An authority has assessed the indicator: its words are shown and never computed anew. */
export const OfficialStatus: Story = { args: { src: '', ...CASES.officialStatus } };

/** A target and no value yet. */
export const NoValues: Story = { args: { src: '', ...CASES.noValues } };

/** An indicator of which the API knows nothing but the id. */
export const NothingKnown: Story = { args: { src: '', ...CASES.nulls } };
