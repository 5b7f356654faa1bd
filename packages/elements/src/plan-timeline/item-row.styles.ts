import { css } from 'lit';

/** Items as rows, and the lists that hold them. */
export const rowStyles = css`
  .list ul {
    padding-inline-start: 20px;
  }
  .list > ul,
  .list dd ul,
  .agenda ol {
    padding-inline-start: 0;
  }
  .part-title {
    margin-block: 14px 4px;
    font-weight: 700;
    line-height: 1.4;
  }
  .part[data-depth='0'] > .part-title:not(:has(> button)) {
    padding-block-end: 4px;
    border-block-end: 1px solid var(--_line);
  }
  .part-title button {
    inline-size: 100%;
    padding-inline-start: 2em;
    text-align: start;
    font-weight: 700;
  }

  .item {
    padding-block: 6px;
    border-block-end: 1px solid var(--_line-2);
  }
  .item-title {
    display: grid;
    grid-template-columns: 1.1em minmax(0, 1fr);
    align-items: baseline;
    min-block-size: 28px;
    padding: 2px 0;
    border: 0;
    background: none;
    text-align: start;
    font-weight: 600;
    line-height: 1.4;
  }
  .item-title:hover {
    background: none;
    color: var(--_accent-ink);
    text-decoration: underline;
  }
  .item-title::before,
  .part-title button::before {
    content: '';
    inline-size: 0.45em;
    block-size: 0.45em;
    margin-inline-start: 0.1em;
    border: solid var(--_ink-3);
    border-width: 0 2px 2px 0;
    transform: translateY(-0.1em) rotate(-45deg);
  }
  /* Out of the line: spaces of the words after it stay at their beginning. */
  .part-title button::before {
    float: inline-start;
    margin: 0.5em 0 0 -1em;
  }
  .item-title[aria-expanded='true']::before,
  .part-title [aria-expanded='true']::before {
    transform: translateY(-0.2em) rotate(45deg);
  }
  .item > .when,
  .item > .agencies,
  .item > .details {
    margin-inline-start: calc(1.1em / 0.875);
  }
  .undated {
    color: var(--_ink-2);
    font-size: 0.875em;
  }
  .undated svg {
    vertical-align: -0.125em;
  }
  .item[data-state='cancelled'] > .item-title {
    text-decoration: line-through;
  }

  .agenda .part-title svg {
    vertical-align: -0.125em;
  }
  .agenda ol > li {
    display: grid;
    grid-template-columns: 6.5em minmax(0, 1fr);
    gap: 0 12px;
    border-block-end: 1px solid var(--_line-2);
  }
  .agenda .item {
    grid-column: 2;
    border: 0;
  }
  p.lead {
    padding-block: 6px;
    color: var(--_ink-2);
    font-size: 0.875em;
    line-height: 1.3;
  }
  .lead strong {
    display: block;
    color: var(--_ink);
    font-size: 1.43em;
  }
  .agenda section[data-state='late'] :is(.part-title, strong) {
    color: var(--_status-late);
  }
  .agenda section[data-state='soon'] :is(.part-title, strong) {
    color: var(--_status-acceleration-needed);
  }

  @container (max-width: 479px) {
    .list ul:not(.list > ul, dd > ul) {
      padding-inline-start: 10px;
    }
    .agenda ol > li {
      grid-template-columns: minmax(0, 1fr);
    }
    .agenda .item {
      grid-column: 1;
      padding-block-start: 0;
    }
    p.lead {
      padding-block: 6px 0;
    }
    .lead strong {
      display: inline;
    }
  }
  @media print {
    .item,
    .agenda ol > li {
      break-inside: avoid;
    }
    .item-title {
      display: block;
    }
    .part-title button {
      padding: 0;
      border: 0;
    }
    .item-title::before,
    .part-title button::before {
      content: none;
    }
    .part-title {
      break-after: avoid;
    }
  }
`;
