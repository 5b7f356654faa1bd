import { ACTIVITY_KINDS } from '@kehoach/contract';
import { EXAMPLE_TODAY } from '@kehoach/contract/examples.js';
import type { PlanTimeline } from '@kehoach/elements';
import type { Meta, StoryObj } from '@storybook/web-components-vite';

import { ADDRESS } from './example-api.js';
import { pressDays } from './play-timeline.js';
import { renderElement } from './render-element.js';
import { inNarrowPlaces, inPortalColours, underLanguageSwitch } from './story-parts.js';

/** What an empty attribute stands for. */
const BY_ITSELF = { '': 'by itself' };

const meta: Meta<PlanTimeline> = {
  title: 'Widgets/Plan timeline',
  component: 'kh-plan-timeline',
  args: { src: ADDRESS.plan, today: EXAMPLE_TODAY },
  argTypes: {
    view: {
      options: ['', 'timeline', 'list', 'agenda'],
      control: { type: 'inline-radio', labels: BY_ITSELF },
    },
    groupBy: {
      options: ['', 'section', 'agency', 'kind', 'plan'],
      control: { type: 'inline-radio', labels: BY_ITSELF },
    },
    kind: { options: ['', ...ACTIVITY_KINDS], control: { type: 'select' } },
  },
};
export default meta;

type Story = StoryObj<PlanTimeline>;

/** What a portal gets that names the address of a plan and nothing else. Every attribute can be tried here. */
export const Playground: Story = {};

/** The plan has arrived; on the day shown something is late, something is due soon and a campaign is under way. */
export const Ready: Story = {};

/** The address has been asked and has not answered yet, as over a poor line. */
export const Pending: Story = { args: { src: ADDRESS.pending } };

/** The plan is there but says nothing to do yet. */
export const Empty: Story = { args: { src: ADDRESS.planEmpty } };

/** The API cannot be reached. A reader gets words and a button, the page goes on. */
export const Error: Story = { args: { src: ADDRESS.unreachable } };

/** A portal with a language switch: the widget follows `<html lang>`, texts of the data follow where there are any. */
export const Languages: Story = { decorators: [(story) => underLanguageSwitch(story())] };

/** A document that spares no word, and an address without a place to break. */
export const LongText: Story = { args: { src: ADDRESS.planLong } };

/** A sidebar and a phone: the list stands in for the timeline. */
export const Narrow: Story = {
  render: (args, context) => inNarrowPlaces((change) => renderElement({ ...args, ...change }, context)),
};

/** A portal with its own colours, font and corners, set by the tokens on the documentation page _Theming_. */
export const Themed: Story = { decorators: [(story) => inPortalColours(story())] };

/** A reader who has chosen a contrast theme in the system: emulate forced colours in the browser to see it. */
export const HighContrast: Story = {};

/** An element without an address, as an editor sees it who has pasted only the tag. */
export const NoAddress: Story = { args: { src: '' } };

/** The same content as nested lists, in the order of the document; what print and a narrow container get. */
export const List: Story = { args: { view: 'list' } };

/** What is due next, with the days that are left; for the front page of a portal. */
export const Agenda: Story = { args: { view: 'agenda' } };

/** One lane for each agency; an activity of several agencies stands in each of their lanes. */
export const ByAgency: Story = { args: { groupBy: 'agency' } };

/** A reader who looks at some weeks of the plan: days have their own scale, and buttons move on and back to all of them. */
export const Closer: Story = { play: pressDays(2, 1) };

/** A reader who looks from farther away than the plan: everything small, and the years around it. */
export const Farther: Story = { play: pressDays(0, 0) };

/** A plan from farther away: it is a part of the years of the strategies and programmes that it implements. */
export const Strategies: Story = {
  args: { src: ADDRESS.planOfStrategies },
  play: pressDays(0, 0, 0, 0),
};

/** The page of one agency: only what names it. */
export const OneAgency: Story = { args: { agency: 'so-gddt' } };

/** A province's plan beside the plan of one of its districts: a list of plans under one address. */
export const SeveralPlans: Story = { args: { src: ADDRESS.plans } };

/** What many feeds give: a title and three tasks without dates. Nothing is drawn on an axis that nobody has dated. */
export const Undated: Story = { args: { src: ADDRESS.planMinimal } };

/** The year after: what nobody has reported on is not called late, and not called done either. */
export const AfterThePlan: Story = { args: { today: '2026-02-01', view: 'agenda' } };

/** An activity that cannot be read is left out with a note; the console names its place in the answer. */
export const BadRow: Story = { args: { src: ADDRESS.planWithBadRows } };

/** A portal answers its log-in page in HTML where data should be. */
export const NotData: Story = { args: { src: ADDRESS.notJson } };
