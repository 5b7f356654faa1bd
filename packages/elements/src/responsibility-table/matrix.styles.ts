import { css } from 'lit';

/** Styles of the matrix, beside those of rows: heads that stay in place, marks, and the row that opens. */
export const matrixStyles = css`
  .legend {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 16px;
    font-size: 0.875em;
    color: var(--_ink-2);
  }
  .legend li {
    display: flex;
    gap: 6px;
    align-items: center;
  }
  /* As high with words as without: cells that move away from under the pointer would change the words again, without end. */
  .matrix-tip {
    block-size: 3.1em;
    overflow: auto;
    margin-block-start: 4px;
    overflow-wrap: anywhere;
  }
  .matrix-area {
    position: relative;
    max-block-size: min(48em, 90vh);
    overflow: auto;
    border: 1px solid var(--_line);
    border-radius: 8px;
    container-type: inline-size;
  }
  .matrix-area:focus-visible {
    outline-offset: -3px;
  }
  .root .matrix {
    inline-size: max-content;
    min-inline-size: 100%;
    border-collapse: separate;
    border-spacing: 0;
  }
  .matrix caption {
    padding: 6px 12px;
    font-size: 0.8125em;
    color: var(--_ink-2);
    text-align: start;
  }
  .matrix caption span,
  .matrix .spread {
    position: sticky;
    inset-inline-start: 12px;
    display: block;
    inline-size: calc(100cqi - 24px);
    overflow-wrap: anywhere;
  }
  .matrix th,
  .matrix td {
    position: relative;
    padding: 4px;
    border-block-end: 1px solid var(--_line-2);
    font-weight: 400;
    text-align: start;
    vertical-align: top;
  }
  .matrix tbody:last-child tr:last-child > * {
    border-block-end: 0;
  }
  .matrix td + td,
  .matrix th + td {
    border-inline-start: 1px solid var(--_line-2);
  }
  .matrix thead th {
    position: sticky;
    inset-block-start: 0;
    z-index: 2;
    padding: 8px;
    font-size: 0.8125em;
    line-height: 1.4;
    vertical-align: bottom;
    background: var(--_surface-2);
    border-block: 1px solid var(--_line);
  }
  /* Heads stay in place: one without an end would cover every row. The whole name is told on the line above the matrix. */
  .matrix thead .name {
    display: block;
    min-inline-size: 5em;
    max-inline-size: 14em;
    max-block-size: 8.4em;
    overflow: hidden;
    overflow-wrap: anywhere;
  }
  .matrix thead .name:first-child,
  .corner .what {
    font-weight: 600;
    color: var(--_ink);
  }
  .turned thead th:not(.corner) {
    padding: 8px 4px;
    text-align: center;
    white-space: nowrap;
  }
  .turned thead .name {
    display: inline-block;
    min-inline-size: 0;
    max-inline-size: 12em;
    writing-mode: vertical-rl;
    transform: rotate(180deg);
    white-space: normal;
    vertical-align: bottom;
  }
  .turned thead .words .name {
    writing-mode: horizontal-tb;
    transform: none;
    inline-size: 17em;
    max-inline-size: none;
  }
  .matrix th:first-child:not(.section) {
    position: sticky;
    inset-inline-start: 0;
    z-index: 1;
    padding: 0;
    background: var(--_surface);
    border-inline-end: 1px solid var(--_line);
  }
  .matrix thead th.corner.corner {
    z-index: 3;
    padding: 8px 12px;
    background: var(--_surface-2);
  }
  .what {
    display: block;
    inline-size: clamp(14em, 30cqi, 26em);
    min-inline-size: 100%;
    overflow-wrap: anywhere;
  }
  .matrix .section {
    padding: 6px 0;
    font-size: 0.875em;
    background: var(--_surface-2);
  }
  .matrix .head,
  .matrix .cell {
    block-size: 100%;
    min-block-size: 24px;
    border: 0;
    border-radius: 4px;
    background: none;
    text-align: start;
  }
  .matrix .head {
    padding: 6px 12px 6px 28px;
  }
  .matrix .head::before {
    content: '';
    position: absolute;
    inset-block-start: 1.1em;
    inset-inline-start: 12px;
    inline-size: 0.4em;
    block-size: 0.4em;
    border: solid var(--_ink-3);
    border-width: 0 2px 2px 0;
    transform: rotate(-45deg);
  }
  .matrix .head[aria-expanded='true']::before {
    transform: rotate(45deg);
  }
  .matrix .head .title {
    display: -webkit-box;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 3;
    overflow: hidden;
    line-height: 1.4;
    font-weight: 500;
  }
  .matrix .head[aria-expanded='true'] .title,
  .matrix .head .title:has(mark) {
    -webkit-line-clamp: none;
  }
  .matrix .cell {
    display: block;
    inline-size: 100%;
    min-block-size: 32px;
    min-inline-size: 28px;
    padding: 4px 2px;
  }
  .matrix .head:hover,
  .matrix .cell:hover,
  .matrix .cell[aria-expanded='true'] {
    background: var(--_accent-soft);
  }
  /* A frame of its own: what is open and what has the focus are told apart where they are the same cell. */
  .matrix .cell[aria-expanded='true'] {
    inline-size: calc(100% + 4px);
    block-size: calc(100% + 4px);
    margin: -2px;
    border: 2px solid var(--_accent);
  }
  .matrix :focus-visible {
    outline-offset: -3px;
  }
  .matrix .marks {
    display: flex;
    flex-wrap: wrap;
    gap: 3px;
    max-inline-size: 4.6em;
  }
  .turned .cell > .marks {
    justify-content: center;
    max-inline-size: 3.6em;
    margin-inline: auto;
  }
  .matrix .party {
    display: flex;
    gap: 6px;
    justify-content: space-between;
    align-items: start;
    inline-size: 17em;
    font-size: 0.875em;
    overflow-wrap: anywhere;
  }
  .matrix .party + .party {
    margin-block-start: 4px;
  }
  .party .marks {
    flex: none;
  }
  .matrix .mark,
  .legend .mark {
    display: block;
    min-inline-size: 2.1em;
    line-height: 1.75;
  }
  .matrix .report .mark,
  .legend .report .mark {
    color: var(--_campaign);
    border-color: var(--_campaign);
  }
  .matrix .chosen {
    background: var(--_accent-soft);
  }
  .matrix .linked > th {
    box-shadow: inset 4px 0 0 var(--_accent);
  }
  .matrix .behind > td {
    padding: 12px 0;
    background: var(--_surface-2);
  }
  .duty-behind + .duty-behind {
    margin-block-start: 12px;
    padding-block-start: 12px;
    border-block-start: 1px solid var(--_line);
  }
  .duty-behind > .title {
    font-weight: 600;
    max-inline-size: 75ch;
  }
  .duty-behind > .inside {
    display: grid;
    gap: 2px;
    justify-items: start;
    margin-block-start: 6px;
    font-size: 0.875em;
    color: var(--_ink-2);
  }
  .parties {
    display: grid;
    gap: 4px;
    margin-block: 6px;
  }
  .parties li {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 12px;
    align-items: baseline;
  }
  .parties .roles {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 12px;
  }

  @media (forced-colors: active) {
    .matrix .cell[aria-expanded='true'] {
      border-color: Highlight;
    }
    /* One frame around the column of the agency that is chosen. */
    .matrix .chosen.chosen {
      border-inline: 3px solid Highlight;
    }
    .matrix .linked > th {
      border-inline-start: 4px solid Highlight;
    }
  }
  @media print {
    .matrix-area {
      max-block-size: none;
      overflow: visible;
    }
    .matrix thead th,
    .matrix th:first-child:not(.section) {
      position: static;
    }
    .matrix .head .title {
      display: block;
    }
    .matrix thead .name {
      max-block-size: none;
    }
    .matrix .head::before,
    .matrix-tip,
    .behind {
      display: none;
    }
    .matrix tr {
      break-inside: avoid;
    }
  }
`;
