import { css } from 'lit';

/** Method, numbers and sources of one indicator. */
export const detailsStyles = css`
  .inside {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 20em), 1fr));
    gap: 16px 32px;
    padding-block: 8px 4px;
  }
  .inside > div {
    display: flex;
    flex-direction: column;
    gap: 12px;
    min-inline-size: 0;
  }
  .inside > div:not(:has(*)) {
    display: none;
  }
  .inside .quiet {
    font-size: 1em;
  }
  .inside ul {
    padding-inline-start: 1.25em;
    list-style: disc;
  }
  dl {
    display: flex;
    flex-direction: column;
    gap: 4px;
  }
  dl div {
    display: flex;
    flex-wrap: wrap;
    gap: 0 12px;
  }
  dt {
    flex: 0 0 8.5em;
    color: var(--_ink-2);
  }
  dd {
    flex: 1 1 10em;
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }
  .inside table {
    inline-size: 100%;
  }
  caption {
    padding-block-end: 4px;
    font-weight: 600;
    text-align: start;
  }
  th,
  td {
    padding-block: 4px;
    padding-inline-end: 8px;
    border-block-start: 1px solid var(--_line);
    font-weight: 400;
    text-align: start;
    vertical-align: top;
    overflow-wrap: anywhere;
  }
  th {
    overflow-wrap: normal;
  }
  td:nth-child(2) {
    min-inline-size: 5em;
  }
  thead th {
    color: var(--_ink-2);
    border: 0;
  }

  @media print {
    .inside button {
      display: none;
    }
  }
`;
