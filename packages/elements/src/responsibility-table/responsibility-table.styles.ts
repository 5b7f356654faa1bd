import { css } from 'lit';

/** Styles of the first view: the agencies, closed. */
export const tableStyles = css`
  .sentence {
    font-size: 1.143em;
    font-weight: 600;
    color: var(--_ink);
  }
  .plan {
    display: block;
  }
  .views button {
    padding-inline: min(12px, 3cqi);
  }

  summary {
    position: relative;
    padding-inline-start: 1.125em;
    list-style: none;
    cursor: pointer;
    border-radius: 7px;
  }
  summary::-webkit-details-marker {
    display: none;
  }
  summary::before {
    content: '';
    position: absolute;
    inset-block-start: 0.55em;
    inset-inline-start: 0.125em;
    inline-size: 0.4em;
    block-size: 0.4em;
    border: solid var(--_ink-3);
    border-width: 0 2px 2px 0;
    transform: rotate(-45deg);
  }
  details[open] > summary::before {
    transform: rotate(45deg);
  }

  .block {
    margin-block-start: 6px;
    border: 1px solid var(--_line);
    border-radius: 8px;
  }
  .block > summary {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 2px 12px;
    padding: 8px 12px 8px 30px;
    background: var(--_surface-2);
  }
  .block > summary::before {
    inset-block-start: 1.1em;
    inset-inline-start: 13px;
  }
  .block > summary > * {
    min-inline-size: 0;
  }
  /* Whole pixels: hairlines below would fall between two. */
  [role='heading'] {
    line-height: 1.5;
    font-weight: 700;
  }
  [role='heading'] > .quiet {
    font-size: inherit;
    font-weight: 400;
  }
  .now {
    flex-basis: 100%;
  }
  .kind {
    padding: 0 8px;
    border: 1px solid var(--_control-line);
    border-radius: 999px;
    font-size: 0.8125em;
    line-height: calc(20 / 13);
    color: var(--_ink-2);
  }
  .block > ul {
    display: grid;
    gap: 8px;
    padding: 10px 12px 10px 30px;
  }
  .root .without {
    margin-block-start: 16px;
  }
`;
