import { css } from 'lit';

/** Styles from the check on: what is wrong, all answers, the report on its way, its receipt. */
export const checkStyles = css`
  .summary {
    margin-block-end: 16px;
    padding: 12px 16px;
    border: 2px solid var(--_status-late);
    border-radius: var(--_radius);
    scroll-margin-block-start: 72px;
  }
  .summary-title {
    font-weight: 700;
    color: var(--_status-late);
  }
  .summary li {
    margin-block-start: 6px;
  }
  .summary button.link {
    color: var(--_status-late);
    text-align: start;
  }

  .tools {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 12px;
    order: 1;
  }
  .check-section {
    margin-block-end: 20px;
  }
  .subheading {
    padding-block-end: 4px;
    border-block-end: 2px solid var(--_line);
    font-weight: 700;
  }
  .row {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    gap: 0 16px;
    padding-block: 8px;
    border-block-end: 1px solid var(--_line-2);
  }
  .row dt {
    grid-column: 1;
    color: var(--_ink-2);
  }
  .row dd {
    grid-column: 1;
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }
  .row dd.change {
    grid-column: 2;
    grid-row: 1;
  }
  .row.wrong {
    padding-inline-start: 10px;
    border-inline-start: 4px solid var(--_status-late);
  }
  @container (min-width: 40em) {
    .row {
      grid-template-columns: minmax(0, 2fr) minmax(0, 3fr) auto;
    }
    .row dd {
      grid-column: 2;
    }
    .row dd.change {
      grid-column: 3;
    }
    .row.whole dd {
      grid-column: 1 / -1;
    }
    .row.whole dd.change {
      grid-column: 3;
    }
  }
  .line {
    display: block;
  }
  .table-lines li + li {
    margin-block-start: 6px;
    padding-block-start: 6px;
    border-block-start: 1px solid var(--_line-2);
  }
  .receipt button.link {
    text-align: start;
  }
  .scroll {
    overflow-x: auto;
  }
  .scroll th,
  .scroll td {
    padding: 4px 10px 4px 0;
    text-align: start;
    vertical-align: top;
  }
  .scroll th {
    font-size: 0.8125em;
    color: var(--_ink-2);
  }
  .root .receipt .quiet,
  .root .body > .lead {
    margin-block: 12px;
  }
  .root .receipt dl {
    margin-block: 12px;
  }
  .receipt .row {
    grid-template-columns: minmax(0, 1fr);
  }
  @container (min-width: 40em) {
    .receipt .row {
      grid-template-columns: minmax(0, 1fr) minmax(0, 3fr);
    }
  }
  .hash {
    font-family: ui-monospace, Consolas, monospace;
    font-size: 0.875em;
  }
  .root .sending > * + * {
    margin-block-start: 12px;
  }

  @media (forced-colors: active) {
    .summary {
      border-color: CanvasText;
    }
  }
  @media print {
    .change {
      display: none;
    }
    .row {
      break-inside: avoid;
    }
    .row,
    .row.wrong {
      border-color: #999;
    }
  }
`;
