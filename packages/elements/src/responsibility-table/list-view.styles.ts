import { css } from 'lit';

/** Styles of the list, beside those of all tables. */
export const listStyles = css`
  .list caption {
    padding-block: 4px 8px;
    font-size: 0.875em;
    color: var(--_ink-2);
    text-align: start;
  }
  .list thead th {
    vertical-align: middle;
    background: var(--_surface-2);
    border-block-start: 1px solid var(--_line);
  }
  .list tbody tr:last-child > * {
    border-block-end: 1px solid var(--_line);
  }
  .grid {
    max-block-size: min(70vh, 40em);
    overflow: auto;
    overflow-anchor: none;
    border: 1px solid var(--_line);
    border-radius: 8px;
  }
  .grid caption {
    padding-inline: 12px;
  }
  .grid .rows tbody tr:last-child > * {
    border-block-end: 0;
  }
  .grid :is(th, td):focus-visible {
    outline-offset: -3px;
  }
  .rows tbody .gap {
    display: table-row;
    border: 0;
    padding: 0;
  }
  .rows tbody .gap > td {
    padding: 0;
    border: 0;
  }
  .keys {
    margin-block-start: 8px;
  }
  .list .col-duty {
    inline-size: 38%;
  }
  .many .col-duty {
    inline-size: 24%;
  }
  .many .col-section {
    inline-size: auto;
  }
  .list-tools {
    display: flex;
    flex-wrap: wrap;
    gap: 8px 16px;
    align-items: start;
    justify-content: space-between;
    margin-block-end: 8px;
  }
  .columns {
    min-inline-size: 0;
    font-size: 0.9375em;
  }
  .columns > summary {
    inline-size: fit-content;
    min-block-size: 32px;
    padding: 4px 12px 4px 28px;
    border: 1px solid var(--_control-line);
    border-radius: 6px;
  }
  .columns > summary::before {
    inset-block-start: 0.75em;
    inset-inline-start: 11px;
  }
  .columns fieldset {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 16px;
    min-inline-size: 0;
    margin: 8px 0 0;
    padding: 8px 12px;
    border: 1px solid var(--_line);
    border-radius: 8px;
  }
  .columns legend {
    padding-inline: 4px;
    font-size: 0.875em;
    color: var(--_ink-2);
  }
  .columns label {
    display: flex;
    gap: 8px;
    align-items: center;
    min-block-size: 28px;
  }
  .columns input {
    flex: none;
    inline-size: 24px;
    block-size: 24px;
    min-block-size: 0;
    margin: 0;
    accent-color: var(--_accent);
  }
  .sorts {
    display: flex;
    gap: 4px;
    align-items: center;
  }
  .add {
    flex: none;
    min-block-size: 28px;
    min-inline-size: 28px;
    padding: 0 6px;
    font-weight: 600;
  }
  .add > [aria-hidden] {
    display: flex;
    gap: 4px;
    align-items: center;
    justify-content: center;
  }
  .add path {
    fill: none;
    stroke: currentColor;
  }
  .rises .up,
  .falls .down {
    fill: currentColor;
  }
  .sort {
    display: flex;
    gap: 6px;
    align-items: center;
    inline-size: 100%;
    min-block-size: 28px;
    padding: 0;
    border: 0;
    background: none;
    font-weight: 600;
    text-align: start;
  }
  .sort path {
    fill: none;
    stroke: currentColor;
  }
  [aria-sort='ascending'] .sort,
  [aria-sort='descending'] .sort {
    color: var(--_accent-ink);
  }
  [aria-sort='ascending'] .up,
  [aria-sort='descending'] .down {
    fill: currentColor;
  }

  @container (min-width: 46.25em) {
    .list.many :is(th, td) {
      padding-inline: 8px;
    }
  }
  /* Less than a column of words needs: the table scrolls in its box, beside what each row is about. */
  @container (min-width: 46.25em) and (max-width: 75.9em) {
    :is(.whole, .grid):has(.many) {
      max-block-size: min(48em, 90vh);
      overflow: auto;
      scroll-padding-inline-start: 15em;
      border: 1px solid var(--_line);
      border-radius: 8px;
    }
    .list:has(th:nth-child(6)) {
      min-inline-size: 56em;
    }
    .list:has(th:nth-child(7)) {
      min-inline-size: 66em;
    }
    .list:has(th:nth-child(8)) {
      min-inline-size: 76em;
    }
    .many th:first-child {
      position: sticky;
      inset-inline-start: 0;
      border-inline-end: 1px solid var(--_line);
    }
    .many tbody th {
      background: var(--_surface);
    }
    .list.many thead th:first-child {
      z-index: 2;
    }
    .many .col-duty {
      inline-size: 15em;
    }
    .many caption {
      padding-inline: 12px;
    }
  }
  @container (max-width: 46.24em) {
    .rows tbody .gap,
    .keys {
      display: block;
    }
    .grid .list tbody {
      border: 0;
      border-radius: 0;
    }
    .list tbody {
      border: 1px solid var(--_line);
      border-radius: 8px;
    }
    .root .list thead {
      position: static;
      inline-size: auto;
      block-size: auto;
      overflow: visible;
      clip-path: none;
    }
    .list thead tr {
      display: flex;
      flex-wrap: wrap;
      gap: 6px;
      padding-block-end: 8px;
    }
    .grid thead tr {
      padding: 0 12px 12px;
      border-block-end: 1px solid var(--_line);
    }
    .root .list th[scope='col'] {
      position: static;
      inline-size: auto;
      border: 0;
      background: none;
    }
    .root .list .plain[scope='col'] {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
    .list tbody tr:last-child > * {
      border: 0;
    }
    .add {
      min-block-size: 36px;
      min-inline-size: 36px;
    }
    .sort {
      min-block-size: 36px;
      padding: 2px 10px;
      border: 1px solid var(--_control-line);
    }
  }

  @media print {
    .list-tools,
    .add,
    .sort svg {
      display: none;
    }
    /* Chromium draws a button of a repeated head on the first page only. */
    .sort {
      display: contents;
    }
    :is(.whole, .grid):has(.many) {
      max-block-size: none;
      overflow: visible;
      border: 0;
    }
    .root .list.many {
      min-inline-size: 0;
    }
  }
`;
