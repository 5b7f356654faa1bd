import { EXAMPLE_TODAY } from '@kehoach/contract/examples.js';
import type { ReportForm } from '@kehoach/elements';
import type { Meta, StoryObj } from '@storybook/web-components-vite';

import { ADDRESS } from './example-api.js';
import { openStep, pressMainIn, sendAndSee } from './play-form.js';
import { renderElement } from './render-element.js';
import { inNarrowPlaces, inPortalColours, underLanguageSwitch } from './story-parts.js';

const meta: Meta<ReportForm> = {
  title: 'Widgets/Report form',
  component: 'kh-report-form',
  args: {
    src: ADDRESS.form,
    agency: 'so-gddt',
    today: EXAMPLE_TODAY,
    tokenProvider: () => Promise.resolve('example-token'),
  },
  argTypes: {
    tokenProvider: { control: false },
    userKey: { control: false },
  },
  // Each story is another officer: two forms never edit one draft.
  render: (args, context) => renderElement({ ...args, userKey: context.id }, context),
};
export default meta;

type Story = StoryObj<ReportForm>;

/** What a portal gets that names the address of a form and the agency that reports. Every attribute can be tried here. */
export const Playground: Story = {};

/** The form has arrived: how long there is left, the steps, the first of them. */
export const Ready: Story = {};

/** The address has been asked and has not answered yet, as over a poor line. */
export const Pending: Story = { args: { src: ADDRESS.pending } };

/** The form is there but asks nothing yet, as while an authority is still drawing it up. */
export const Empty: Story = { args: { src: ADDRESS.formEmpty } };

/** The API cannot be reached. An officer gets words and a button, the page goes on. */
export const Error: Story = { args: { src: ADDRESS.unreachable } };

/** A portal with a language switch: the widget follows `<html lang>`, texts of the data follow where there are any. */
export const Languages: Story = { decorators: [(story) => underLanguageSwitch(story())] };

/** A form that spares no word, and an address without a place to break. */
export const LongText: Story = { args: { src: ADDRESS.formLong }, play: openStep(2) };

/** A sidebar and a phone: the list of steps becomes a line that opens. */
export const Narrow: Story = {
  render: (args, context) =>
    inNarrowPlaces((change, width) =>
      renderElement({ ...args, ...change, userKey: `${context.id}-${width}` }, context),
    ),
};

/** A portal with its own colours, font and corners, set by the tokens on the documentation page _Theming_. */
export const Themed: Story = { decorators: [(story) => inPortalColours(story())] };

/** A reader who has chosen a contrast theme in the system: emulate forced colours in the browser to see it. */
export const HighContrast: Story = { play: pressMainIn(1) };

/** An element without an address, as an editor sees it who has pasted only the tag. */
export const NoAddress: Story = { args: { src: '' } };

/** A short form, or one that is printed before it is filled: all questions on one page, then the check. */
export const OnePage: Story = { args: { view: 'page' } };

/** The form lists several agencies and the page does not say which one is writing. */
export const ChooseAgency: Story = { args: { agency: '' } };

/** Words, a number, one choice of several; questions that depend on an answer are not there until it is given. */
export const Words: Story = { play: openStep(1) };

/** Figures: counts, shares with what they are of, women and men apart, amounts, and what there are no data for. */
export const Figures: Story = { play: openStep(2) };

/** Yes or no, days, several choices, rows of a table, files. */
export const Activities: Story = { play: openStep(3) };

/** Something has to be put right: the summary names it and takes the focus, each line leads to its question. */
export const Corrections: Story = { play: pressMainIn(1) };

/** All answers on one page before they are sent, each with a way back. */
export const CheckAnswers: Story = { play: openStep(-1) };

/** The report has arrived: number, day and hour, and the fingerprint of what was sent. */
export const Receipt: Story = {
  args: { src: ADDRESS.formShort },
  play: sendAndSee('[part~="receipt"]'),
};

/** The receiver has found faults: its words stand beside the answers that they are about. */
export const Refused: Story = {
  args: { src: ADDRESS.formRefused },
  play: sendAndSee('[part~="error-summary"]'),
};

/** The line is down while sending: the report is kept and sent again by itself. */
export const CutOff: Story = { args: { src: ADDRESS.formCutOff }, play: sendAndSee('[part~="sending"]') };

/** The page has not said who is writing: nothing can be sent, and nothing is lost. */
export const NotLoggedIn: Story = {
  args: { src: ADDRESS.formShort, tokenProvider: null },
  play: sendAndSee('[part~="notice"]'),
};
