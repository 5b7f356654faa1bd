import { css } from 'lit';

/** Lanes, marks and the scale behind them. Lengths that the layout knows come as custom properties in em. */
export const timelineStyles = css`
  .timeline {
    position: relative;
    margin-block-start: 12px;
    padding-block-start: 3.3em;
    border: 1px solid var(--_line);
    border-radius: 6px;
  }
  .scale {
    position: absolute;
    inset-block: 0;
    inset-inline-start: calc(var(--_names) / 0.8125);
    display: flex;
    inline-size: calc(var(--_track) / 0.8125);
    font-size: 0.8125em;
    white-space: nowrap;
    pointer-events: none;
  }
  .scale > i {
    min-inline-size: 0;
    overflow-x: clip;
    padding: 2.1em 0 0 6px;
    border-inline-start: 1px solid var(--_line-2);
    color: var(--_ink-2);
    font-style: normal;
  }
  .scale b {
    position: absolute;
    inset-block-start: 4px;
    font-weight: 400;
  }
  .scale::after,
  .today {
    position: absolute;
    inset-inline-start: clamp(0em, var(--_today) - 4.3em, 100% - 8.6em);
    inline-size: 8.6em;
    inset-block-start: 3px;
    border-radius: 4px;
    background: var(--_ink);
    color: var(--_surface);
    font-weight: 600;
    text-align: center;
  }
  .today[data-year] {
    inset-inline-start: clamp(0em, var(--_today) - 5.5em, 100% - 11em);
    inline-size: 11em;
  }
  .scale:has(.today)::after {
    content: '';
    inset: 1.5em auto 0 calc(var(--_today) - 1px);
    inline-size: 2px;
  }

  .lane {
    position: relative;
    border-block-start: 1px solid var(--_line);
  }
  /* Of a long timeline only what is on the screen is laid out; a mark's hint may reach beyond its lane. */
  .lane:nth-of-type(n + 13):not(:hover, :focus-within) {
    content-visibility: auto;
    contain-intrinsic-block-size: auto 6em;
  }
  .lane:hover,
  .lane:focus-within,
  li:hover,
  li:focus-within {
    z-index: 1;
  }
  [data-beside] .lane {
    display: grid;
    grid-template-columns: var(--_names) minmax(0, 1fr);
  }
  .lane-name {
    inline-size: fit-content;
    padding: 8px 12px;
    background: var(--_surface);
    font-size: 0.875em;
    font-weight: 600;
    line-height: 1.4;
  }
  [data-beside] .lane-name {
    inline-size: auto;
    border-inline-end: 1px solid var(--_line);
  }
  ol.track {
    display: grid;
    grid: auto-flow 2.25em / 100%;
    padding-block: 0.4em;
  }
  .track > li {
    position: relative;
    grid-column: 1;
  }

  .bar {
    display: flex;
    align-items: center;
    position: relative;
    inline-size: 100%;
    min-block-size: 1.875em;
    padding: 0;
    border: 0;
    background: none;
  }
  [data-side='before'] > .bar {
    flex-direction: row-reverse;
  }
  :where(.drawn, .key) {
    border: 1.5px solid;
    border-radius: 4px;
  }
  .drawn {
    flex: none;
    display: grid;
    place-items: center;
    inline-size: var(--_drawn);
    block-size: 1.875em;
  }
  [data-kind='campaign'] .drawn {
    border-style: dashed;
  }
  [data-shape='day'] .drawn,
  .key[data-kind='event'] {
    inline-size: 0.75em;
    block-size: 0.75em;
    margin-inline: 0.375em;
    border: 2px solid;
    border-radius: 0;
    rotate: 45deg;
  }
  [data-shape='flag'] .drawn,
  .label,
  .key[data-kind='deadline'] {
    border: 0;
    background: none;
  }
  .drawn svg {
    inline-size: 1.375em;
    block-size: 1.375em;
  }
  .drawn path,
  .key path {
    fill: currentColor;
  }
  .label {
    display: flex;
    gap: 4px;
    align-items: center;
    min-inline-size: 0;
    padding-inline: 6px;
    background: var(--_surface);
    font-size: 0.8125em;
    font-weight: 600;
  }
  [data-side='inside'] .drawn {
    position: absolute;
  }
  [data-side='inside'] .label {
    position: relative;
    background: none;
  }
  .words {
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  [data-state='cancelled'] .words {
    text-decoration: line-through;
  }

  button.more {
    position: relative;
    min-block-size: 28px;
    margin: 6px 8px;
    padding: 2px 8px;
    border-color: var(--_line);
    color: var(--_ink-2);
    font-size: 0.8125em;
  }
  p.legend,
  .legend > span {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 16px;
    align-items: center;
    color: var(--_ink-2);
    font-size: 0.8125em;
  }
  p.legend {
    position: relative;
    padding: 8px 12px;
    border-block-start: 1px solid var(--_line);
    border-radius: 0 0 6px 6px;
    background: var(--_surface-2);
  }
  .legend > span {
    gap: 6px;
    font-size: 1em;
  }
  .key:not([data-kind='event'], [data-kind='deadline']) {
    inline-size: 1.6em;
    block-size: 0.9em;
  }

  @media (forced-colors: active) {
    .today {
      outline: 1px solid;
    }
    .scale::after {
      forced-color-adjust: none;
      background: Highlight;
    }
  }
`;
