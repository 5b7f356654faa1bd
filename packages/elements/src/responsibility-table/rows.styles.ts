import { css } from 'lit';

/**
 * Styles of rows and filters, beside those of the first view; with less than 46.25 em of room (740 px at
 * the least size of type) rows stand one below the other.
 */
export const rowStyles = css`
  .filters {
    margin-block-start: 0;
  }
  .filters .field {
    flex: 1 1 12em;
  }

  .chips {
    display: flex;
    flex-wrap: wrap;
    gap: 6px;
    margin-block-end: 12px;
  }
  .chips li {
    min-inline-size: 0;
  }
  .chips button {
    display: flex;
    gap: 6px;
    align-items: center;
    min-block-size: 32px;
    padding: 2px 12px;
    border-radius: 999px;
    font-size: 0.875em;
    text-align: start;
    overflow-wrap: anywhere;
    background: var(--_accent-soft);
    color: var(--_accent-ink);
    border-color: var(--_accent);
  }

  summary {
    min-block-size: 24px;
  }
  details > .inside {
    display: grid;
    gap: 4px;
    justify-items: start;
    margin-block: 4px 8px;
    padding-inline-start: 1.3em;
    color: var(--_ink-2);
  }
  .duty > summary,
  .acts > summary {
    display: block;
  }
  .acts,
  .duty > .inside {
    font-size: 0.875em;
    color: var(--_ink-2);
  }
  .block-tools {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 4px 12px;
    align-items: center;
    padding: 8px 12px 0;
  }
  .acts {
    flex: 1 1 16em;
  }
  .choose {
    min-block-size: 32px;
    padding: 2px 10px;
    font-size: 0.875em;
  }
  /* One size within a line: in quirks mode a line of smaller text alone would be lower. */
  .rows td .quiet {
    font-size: inherit;
    line-height: inherit;
  }

  .root .rows {
    inline-size: 100%;
    table-layout: fixed;
    border-collapse: separate;
    border-spacing: 0;
  }
  .rows th,
  .rows td {
    padding: 10px 12px;
    font-weight: 400;
    text-align: start;
    vertical-align: top;
    overflow-wrap: anywhere;
  }
  .rows thead th {
    position: sticky;
    inset-block-start: 0;
    z-index: 1;
    padding-block: 6px;
    font-size: 0.8125em;
    font-weight: 600;
    color: var(--_ink-2);
    background: var(--_surface);
    border-block-end: 1px solid var(--_line);
  }
  .rows tbody tr + tr > * {
    border-block-start: 1px solid var(--_line-2);
  }
  .col-duty {
    inline-size: 42%;
  }
  .col-section {
    inline-size: 19%;
  }
  .rows .linked > * {
    background: var(--_accent-soft);
  }
  .rows .linked > th {
    box-shadow: inset 4px 0 0 var(--_accent);
  }

  .rows .kind {
    display: inline-block;
  }
  .roles,
  .partners {
    display: grid;
    gap: 4px;
  }
  .role {
    display: flex;
    gap: 6px;
    align-items: baseline;
  }
  .mark {
    flex: none;
    min-inline-size: 2em;
    padding: 0 3px;
    border: 1px solid var(--_control-line);
    border-radius: 5px;
    font-size: 0.75em;
    font-weight: 700;
    line-height: 1.6;
    text-align: center;
    color: var(--_ink-2);
  }
  .lead .mark,
  .partner .mark {
    color: var(--_accent-ink);
    background: var(--_accent-soft);
    border-color: var(--_accent);
  }
  .lead .mark {
    color: var(--_on-accent);
    background: var(--_accent);
  }
  .report .mark {
    border-style: dashed;
  }
  .partners {
    font-size: 0.9375em;
  }
  .line {
    display: block;
    margin-block-start: 2px;
  }
  .rows .more {
    padding-inline-start: 1.3em;
  }
  .number {
    font-weight: 600;
  }
  .label {
    display: none;
    margin-inline-end: 0.25em;
    color: var(--_ink-3);
  }
  .next {
    margin-block-start: 16px;
  }

  @container (max-width: 46.24em) {
    .rows,
    .rows tbody,
    .rows th,
    .rows td,
    .rows caption {
      display: block;
    }
    .rows thead {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
    .rows tbody tr {
      display: grid;
      gap: 6px;
      padding: 12px;
    }
    .rows tbody tr + tr {
      border-block-start: 1px solid var(--_line-2);
    }
    .rows tbody tr + tr > * {
      border: 0;
    }
    .rows th,
    .rows td,
    .rows thead th {
      padding: 0;
    }
    .rows td {
      padding-inline-start: 1.2em;
      font-size: 0.9375em;
    }
    .rows td.none {
      display: none;
    }
    .roles {
      display: flex;
      flex-flow: row wrap;
      gap: 4px 12px;
    }
    .label,
    .partners,
    .partners li,
    .label ~ .line {
      display: inline;
      font-size: inherit;
    }
    .partners li:not(:last-child)::after {
      content: '; ';
    }
    .label:has(+ .partners) {
      margin: 0;
    }
    .linked {
      background: var(--_accent-soft);
      box-shadow: inset 4px 0 0 var(--_accent);
    }
    .rows .linked > th {
      box-shadow: none;
    }
  }

  @media (forced-colors: active) {
    /* Shapes stand for colours: filled, thick, dashed and thin. */
    .lead .mark {
      forced-color-adjust: none;
      color: Canvas;
      background: CanvasText;
      border-color: CanvasText;
    }
    .partner .mark {
      border-width: 2px;
    }
    .linked > th {
      border-inline-start: 4px solid Highlight;
    }
  }

  @media print {
    /* Words as large as in a printed document: an upright A4 sheet has the room of a table, with its head on every page. */
    .root {
      font-size: 10pt;
    }
    .chips .icon,
    .block-tools button,
    .next,
    .inside > span,
    .rows caption button {
      display: none;
    }
    /* What opens on a screen is open here. */
    .root summary {
      min-block-size: 0;
      padding-inline-start: 0;
    }
    .root summary::before {
      content: none;
    }
    .root details > .inside,
    .root .more {
      padding-inline-start: 0;
    }
    .root .block > summary {
      padding-inline-start: 12px;
    }
    /* Grounds are left out on paper, and light letters would vanish with them. */
    .lead .mark {
      color: inherit;
      background: none;
      border: 2px solid;
    }
    .rows thead th {
      position: static;
    }
    .rows tr {
      break-inside: avoid;
    }
    .block > summary,
    .block-tools {
      break-after: avoid;
    }
  }
`;
