import { css } from 'lit';

/** Lanes, marks and the scale behind them. Lengths that the layout knows come as custom properties in em. */
export const timelineStyles = css`
  /* One finger moves the page, two are ours: where the browser zoomed the page, it would do so before our code is there. */
  /* What stands behind the lanes has a negative place of its own: a position for every mark would cost a frame of each step. */
  .timeline {
    z-index: 0;
    touch-action: pan-x pan-y;
    position: relative;
    border: 1px solid var(--_line);
    border-radius: 6px;
  }
  .scale {
    z-index: -1;
    position: absolute;
    inset-block: 0;
    inset-inline-start: var(--_names);
    display: flex;
    inline-size: var(--_track);
    overflow-x: clip;
    white-space: nowrap;
  }
  .scale > *,
  .label,
  button.more,
  p.legend {
    font-size: 0.8125em;
  }
  .scale > i {
    overflow-x: clip;
    padding: 3px 0 0 6px;
    border-inline-start: 1px solid var(--_line-2);
    color: var(--_ink-2);
    font-style: normal;
  }
  p.today,
  .scale::after {
    position: absolute;
    border: 1px solid var(--_ink);
    background: var(--_ink);
  }
  p.today {
    inset-inline-start: clamp(5.6em, var(--_today), 100% - 5.6em);
    inset-block-start: 2.1em;
    padding-inline: 8px;
    border-radius: 4px;
    color: var(--_surface);
    translate: -50%;
  }
  p.today,
  .lane-name,
  .label {
    font-weight: 600;
  }
  .scale::after {
    content: '';
    inset: 3em auto 0 calc(var(--_today) - 1px);
  }

  .scale + * {
    margin-block-start: 3.3em;
  }
  .lane {
    position: relative;
    border-block-start: 1px solid var(--_line);
  }
  /* Of a long timeline only what is on the screen is laid out; a mark's hint may reach beyond its lane. */
  .lane:is(:nth-of-type(n + 13), :nth-of-type(n + 6):has(.sum)):not(:hover, :focus-within) {
    content-visibility: auto;
    contain-intrinsic-block-size: auto 9em;
  }
  .lane-name,
  .lane > ul {
    padding: 8px 12px;
    background: var(--_surface);
    font-size: 0.875em;
    line-height: 1.4;
  }
  [data-beside] .lane {
    display: grid;
    grid-template-columns: var(--_names) minmax(0, 1fr);
  }
  [data-beside] .lane-name {
    border-inline-end: 1px solid var(--_line);
  }
  ol.track {
    display: grid;
    grid: auto-flow 2.25em / 100%;
    padding-block: 0.4em;
  }
  .track > li {
    grid-column: 1;
  }

  .bar,
  .label,
  .legend,
  .legend span {
    display: flex;
    gap: 4px 6px;
    align-items: center;
  }
  .bar {
    gap: 0;
    inline-size: 100%;
    min-block-size: 1.875em;
    padding: 0;
  }
  [data-side='before'] > .bar {
    flex-direction: row-reverse;
  }
  .drawn {
    flex: none;
    display: grid;
    place-items: center;
    inline-size: var(--_drawn, 1.5em);
    block-size: 1.875em;
    border: 1.5px solid;
    border-radius: 4px;
  }
  [data-kind='campaign'] .drawn {
    border-style: dashed;
  }
  [data-shape='day'] .drawn {
    inline-size: 0.75em;
    block-size: 0.75em;
    margin-inline: 0.375em;
    border: 2px solid;
    border-radius: 0;
    rotate: 45deg;
  }
  [data-shape='flag'] .drawn,
  .bar,
  .label {
    border: 0;
    background: none;
  }
  .drawn svg {
    inline-size: 1.375em;
    block-size: 1.375em;
    fill: currentColor;
  }
  .label {
    min-inline-size: 0;
    padding-inline: 6px;
    background: var(--_surface);
  }
  [data-side='inside'] .drawn {
    margin-inline-end: calc(-1 * var(--_drawn));
  }
  [data-side='inside'] .label {
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
    min-block-size: 28px;
    margin: 6px 8px;
    padding: 2px 8px;
    border-color: var(--_line);
  }
  button.more,
  p.legend {
    color: var(--_ink-2);
  }
  p.legend {
    flex-wrap: wrap;
    gap: 4px 16px;
    padding: 8px 12px;
    border-block-start: 1px solid var(--_line);
    border-radius: 0 0 6px 6px;
    background: var(--_surface-2);
  }
  .legend [data-shape='span'] .drawn {
    block-size: 0.9em;
  }
`;
