import { ROLE_CODES } from '@kehoach/contract';
import { EXAMPLE_TODAY } from '@kehoach/contract/examples.js';
import type { ResponsibilityTable } from '@kehoach/elements';
import type { Meta, StoryObj } from '@storybook/web-components-vite';

import { ADDRESS } from './example-api.js';
import { tenThousandDuties } from './many-duties.js';
import { flipColumns } from './play-table.js';
import { renderElement } from './render-element.js';
import { inNarrowPlaces, inPortalColours, underLanguageSwitch } from './story-parts.js';

const meta: Meta<ResponsibilityTable> = {
  title: 'Widgets/Responsibility table',
  component: 'kh-responsibility-table',
  args: { src: ADDRESS.plan, today: EXAMPLE_TODAY },
  argTypes: {
    view: { options: ['agencies', 'matrix', 'list'], control: { type: 'inline-radio' } },
    dutyRole: { options: ['', ...ROLE_CODES], control: { type: 'select' } },
  },
};
export default meta;

type Story = StoryObj<ResponsibilityTable>;

/** What a portal gets that names the address of a plan and nothing else. Every attribute can be tried here. */
export const Playground: Story = {};

/** The plan has arrived: one block for each agency, in the order of the document. With many agencies they open on request. */
export const Ready: Story = {};

/** The address has been asked and has not answered yet, as over a poor line. */
export const Pending: Story = { args: { src: ADDRESS.pending } };

/** The plan is there but gives no agency anything to do, as with plans whose duties nobody has entered yet. */
export const Empty: Story = { args: { src: ADDRESS.planEmpty } };

/** The API cannot be reached. A reader gets words and a button, the page goes on. */
export const Error: Story = { args: { src: ADDRESS.unreachable } };

/** A portal with a language switch: the widget follows `<html lang>`, texts of the data follow where there are any. */
export const Languages: Story = { decorators: [(story) => underLanguageSwitch(story())] };

/** A document that spares no word, and an address without a place to break. */
export const LongText: Story = { args: { src: ADDRESS.planLong } };

/** A sidebar and a phone. */
export const Narrow: Story = {
  render: (args, context) => inNarrowPlaces((change) => renderElement({ ...args, ...change }, context)),
};

/** A portal with its own colours, font and corners, set by the tokens on the documentation page _Theming_. */
export const Themed: Story = { decorators: [(story) => inPortalColours(story())] };

/** A reader who has chosen a contrast theme in the system: emulate forced colours in the browser to see it. */
export const HighContrast: Story = { args: { view: 'list' } };

/** An element without an address, as an editor sees it who has pasted only the tag. */
export const NoAddress: Story = { args: { src: '' } };

/** One row for each agency and duty, for sorting and for reading across agencies. */
export const List: Story = { args: { view: 'list' } };

/** Activities against agencies: who leads, who coordinates, at one look. A mark opens the duties behind it. */
export const Matrix: Story = { args: { view: 'matrix' } };

/** A matrix without the room for it: the same duties stand by agency, and a sentence says so. */
export const MatrixNarrow: Story = {
  args: { view: 'matrix' },
  render: (args, context) => inNarrowPlaces((change) => renderElement({ ...args, ...change }, context)),
};

/** A plan that gives work to 300 communes: names are turned, rows come in steps, heads stay in place. */
export const ManyAgencies: Story = { args: { view: 'matrix', src: ADDRESS.planOfManyAgencies } };

/** A reader has chosen which columns the list shows: partners beside the agency, no section. Files keep all columns. */
export const Columns: Story = { args: { view: 'list' }, play: flipColumns('Cùng với', 'Mục') };

/** The page of one agency: only what it is asked to do. */
export const OneAgency: Story = { args: { agency: 'so-gddt' } };

/** Who leads: only duties in which an agency has the leading role. */
export const Leading: Story = { args: { dutyRole: 'lead', view: 'list' } };

/** Ten thousand duties: more rows than `page-size` scroll in a box of their own, of which only what is seen is drawn. */
export const Grid: Story = {
  args: { view: 'list', src: '' },
  render: (args, context) => renderElement({ ...args, data: tenThousandDuties() }, context),
};

/** After the units have merged: agencies keep the name that the plan gives them, with what they are now beside it. */
export const AfterTheMerger: Story = { args: { today: '2025-07-15' } };

/** A duty that cannot be read is left out with a note; the console names its place in the answer. */
export const BadRow: Story = { args: { src: ADDRESS.planWithBadRows } };

/** The address is wrong, or the plan has moved. */
export const NotFound: Story = { args: { src: ADDRESS.missing } };
