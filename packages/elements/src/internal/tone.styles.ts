import { css } from 'lit';

/** Colour families of {@link './badge.js'}. */
export const toneStyles = css`
  .tone-good {
    color: var(--_status-achieved);
    background: var(--_status-achieved-soft);
  }
  .tone-live {
    color: var(--_accent-ink);
    background: var(--_accent-soft);
  }
  .tone-soon {
    color: var(--_status-acceleration-needed);
    background: var(--_status-acceleration-needed-soft);
  }
  .tone-slow {
    color: var(--_status-limited-progress);
    background: var(--_status-limited-progress-soft);
  }
  .tone-bad {
    color: var(--_status-late);
    background: var(--_status-late-soft);
  }
  .tone-quiet {
    color: var(--_status-unknown);
    background: var(--_status-unknown-soft);
  }
  .tone-planned {
    color: var(--_status-planned);
    background: var(--_status-planned-soft);
  }
  .tone-cancelled {
    color: var(--_status-cancelled);
    background: var(--_status-cancelled-soft);
  }
  .tone-campaign {
    color: var(--_campaign);
    background: var(--_campaign-soft);
    border-style: dashed;
  }
`;
