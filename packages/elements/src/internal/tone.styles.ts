import { unsafeCSS } from 'lit';

/** Tones that have the colour and the soft ground of a status. */
const STATUSES = `good achieved
soon acceleration-needed
slow limited-progress
bad late
quiet unknown
planned planned
cancelled cancelled`
  .split('\n')
  .map((line) => {
    const [tone, status] = line.split(' ');
    return `.tone-${tone}{color:var(--_status-${status});background:var(--_status-${status}-soft)}`;
  });

/** Colour families of {@link './badge.js'}. Written from a table: less to load than the same text written out. */
export const toneStyles = unsafeCSS(
  `${STATUSES.join('')}.tone-live{color:var(--_accent-ink);background:var(--_accent-soft)}` +
    '.tone-campaign{color:var(--_campaign);background:var(--_campaign-soft);border-style:dashed}',
);
