import { css } from 'lit';

/** Cards and statuses of the gauge. */
export const gaugeStyles = css`
  .badge {
    color: var(--_c, var(--_ink));
    background: var(--_s, var(--_surface));
  }

  .root .summary {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
    margin-block-start: 12px;
  }
  .summary button {
    min-block-size: 32px;
  }
  .summary button[aria-pressed='true'] {
    outline: 2px solid var(--_c, var(--_ink));
    outline-offset: 1px;
  }
  .summary button:focus-visible {
    outline: 3px solid var(--_accent);
    outline-offset: 3px;
  }

  .root .board {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 17em), 1fr));
    gap: 12px;
    margin-block-start: 16px;
  }
  .root .group {
    display: flex;
    gap: 6px;
    align-items: center;
    margin-block-start: 24px;
    font-weight: 600;
    color: var(--_ink-2);
  }
  .card {
    display: flex;
    flex-direction: column;
    gap: 8px;
    min-inline-size: 0;
  }
  .board .card {
    padding: 16px;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }
  .many .card {
    content-visibility: auto;
    contain-intrinsic-size: auto 17em;
  }
  .alone {
    margin-block-start: 8px;
  }
  .open {
    grid-column: 1 / -1;
  }
  .card > :not(details) {
    max-inline-size: 40em;
  }
  .name {
    font-weight: 700;
    line-height: 1.4;
  }
  .code:not(:empty) {
    margin-inline-end: 0.5em;
    font-weight: 400;
    color: var(--_ink-3);
  }
  /* Boxes of their own: a line that holds only smaller text would be lower on pages in quirks mode. */
  .value {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    column-gap: 0.35em;
    line-height: 1.3;
  }
  .verdict {
    display: flex;
  }
  .value strong {
    display: inline-block;
    max-inline-size: 100%;
    overflow-wrap: anywhere;
    font-size: 2em;
  }
  .value strong::first-letter {
    text-transform: uppercase;
  }
  .value span {
    min-inline-size: 0;
    overflow-wrap: anywhere;
    font-size: 0.875em;
    font-weight: 600;
    color: var(--_ink-2);
  }

  details {
    margin-block-start: auto;
    font-size: 0.875em;
  }
  summary {
    padding-block: 4px;
    color: var(--_accent-ink);
    cursor: pointer;
  }

  @media print {
    .many .card {
      content-visibility: visible;
    }
    .card {
      break-inside: avoid;
    }
  }
`;
