import { css } from 'lit';

/** Cards, statuses and bars of the gauge. */
export const gaugeStyles = css`
  .badge {
    color: var(--_c, var(--_ink));
    background: var(--_s, var(--_surface));
  }

  .root .summary,
  .root .board {
    display: flex;
    flex-wrap: wrap;
    gap: 12px;
    margin-block-start: 16px;
  }
  .summary button {
    min-block-size: 32px;
  }
  .summary [aria-pressed='true']:not(:focus-visible) {
    outline: 2px solid var(--_c, var(--_ink));
    outline-offset: 1px;
  }

  .root .board {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 17em), 1fr));
  }
  .card {
    display: flex;
    flex-direction: column;
    gap: 8px;
    min-inline-size: 0;
    break-inside: avoid;
  }
  .board .card {
    padding: 16px;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }
  .card:has(> [open]) {
    grid-column: 1 / -1;
  }
  .alone,
  .group {
    margin-block-start: 8px;
  }
  .card > :not(details) {
    max-inline-size: 40em;
  }
  .name {
    font-weight: 700;
  }
  .code:not(:empty) {
    margin-inline-end: 0.5em;
    font-weight: 400;
    color: var(--_ink-3);
  }
  /* Boxes of their own: a line that holds only smaller text would be lower on pages in quirks mode. */
  .value,
  .verdict {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    column-gap: 0.35em;
    line-height: 1.3;
  }
  .value * {
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }
  .value strong {
    font-size: 2em;
  }
  .value strong::first-letter {
    text-transform: uppercase;
  }
  .value span {
    font-size: 0.875em;
    font-weight: 600;
    color: var(--_ink-2);
  }

  summary {
    padding-block: 4px;
    color: var(--_accent-ink);
    cursor: pointer;
  }
  .card > details {
    margin-block-start: auto;
    font-size: 0.875em;
  }

  [role='meter'] {
    padding-inline: 8px;
  }
  [role='meter'] svg {
    display: block;
    overflow: visible;
  }
  .bar {
    margin-block-start: 0.6em;
    font-size: 0.75em;
    fill: var(--_ink-2);
    stroke-width: 1.5px;
  }
  .bar line {
    stroke: var(--_ink-2);
  }
  .bar:has(.natural) {
    margin-block-start: 1.7em;
  }
  .due {
    --_ink-2: var(--_ink);
    font-weight: 700;
    fill: var(--_ink);
    stroke-width: 2.5px;
  }
  .track {
    fill: var(--_line-2);
  }
  .fill,
  .start {
    fill: var(--_c);
  }
  .marker {
    fill: var(--_surface);
    stroke: var(--_c);
    stroke-width: 0.3em;
  }
  .natural {
    fill: var(--_status-achieved-soft);
    stroke: var(--_status-achieved);
  }

  @container (max-width: 265px) {
    .later text {
      display: none;
    }
  }

  /* Of a long board the cards out of sight are drawn when they come near. */
  @media screen {
    .card:nth-child(n + 41) {
      content-visibility: auto;
      contain-intrinsic-size: auto 17em;
    }
  }
  @media (forced-colors: active) {
    .bar {
      --_ink: CanvasText;
      --_ink-2: CanvasText;
      --_c: CanvasText;
      --_surface: Canvas;
    }
  }
  @media print, (forced-colors: active) {
    .track,
    .natural {
      fill: Canvas;
      stroke: CanvasText;
    }
    .natural {
      stroke-dasharray: 3 2;
    }
  }
`;
