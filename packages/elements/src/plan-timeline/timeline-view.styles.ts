import { css } from 'lit';

/** Lanes, marks and the scale above them. Lengths that the layout knows come as custom properties in em. */
export const timelineStyles = css`
  .timeline {
    position: relative;
    margin-block-start: 12px;
    border: 1px solid var(--_line);
    border-radius: 6px;
  }
  .timeline small {
    font-size: 0.8125em;
  }
  .scale {
    position: relative;
    block-size: 3.3em;
    margin-inline-start: var(--_names);
    color: var(--_ink-2);
    line-height: 1.5;
    white-space: nowrap;
  }
  .scale > * {
    position: absolute;
    inset-block-start: 0.15em;
    padding-inline: 6px;
  }
  .scale .tick {
    inset-block: auto 0.15em;
    overflow: hidden;
  }
  .scale .today {
    padding-inline: 0;
    border-radius: 4px;
    background: var(--_ink);
    color: var(--_surface);
    font-weight: 600;
    text-align: center;
  }
  .lines {
    position: absolute;
    inset: 3.3em 0 0 var(--_names);
    overflow-x: clip;
    pointer-events: none;
  }
  .lines > * {
    position: absolute;
    inset-block: 0;
    border-inline-start: 1px solid var(--_line-2);
  }
  .lines b {
    inset-block-start: -1.65em;
    margin-inline-start: -1px;
    border-inline-start: 2px solid var(--_ink);
  }

  .lane {
    position: relative;
    border-block-start: 1px solid var(--_line);
  }
  /* Of a long timeline only what is on the screen is laid out; a mark's hint may reach beyond its lane. */
  .timeline[data-long] .lane:not(:hover, :focus-within) {
    content-visibility: auto;
    contain-intrinsic-block-size: auto 6em;
  }
  .lane:hover,
  .lane:focus-within {
    z-index: 1;
  }
  .timeline[data-beside] .lane {
    display: grid;
    grid-template-columns: var(--_names) minmax(0, 1fr);
  }
  .lane-name {
    padding: 8px 12px 2px;
    font-size: 0.875em;
    font-weight: 600;
    line-height: 1.4;
    inline-size: fit-content;
    background: var(--_surface);
    border-start-end-radius: 6px;
  }
  .timeline[data-beside] .lane-name {
    inline-size: auto;
    padding-block-end: 8px;
    border-inline-end: 1px solid var(--_line);
  }
  .lane-body {
    min-inline-size: 0;
  }
  p.plan-head {
    position: relative;
    padding: 8px 12px;
    border-block-start: 2px solid var(--_control-line);
    background: var(--_surface-2);
    font-size: 0.875em;
  }
  .track {
    position: relative;
  }

  .mark {
    --_mark: var(--_accent-ink);
    --_edge: var(--_accent);
    --_fill: var(--_accent-soft);
    position: absolute;
  }
  .mark:hover,
  .mark:focus-within {
    z-index: 2;
  }
  .mark[data-kind='campaign'],
  .mark[data-kind='event'] {
    --_mark: var(--_campaign);
    --_edge: var(--_campaign);
    --_fill: var(--_campaign-soft);
  }
  .mark[data-state='done'] {
    --_mark: var(--_status-achieved);
    --_edge: var(--_status-achieved);
    --_fill: var(--_status-achieved-soft);
  }
  .mark[data-state='soon'] {
    --_mark: var(--_status-acceleration-needed);
    --_edge: var(--_status-acceleration-needed);
    --_fill: var(--_status-acceleration-needed-soft);
  }
  .mark[data-state='late'] {
    --_mark: var(--_status-late);
    --_edge: var(--_status-late);
    --_fill: var(--_status-late-soft);
  }
  .mark[data-state='cancelled'],
  .mark[data-state='due-no-information'],
  .mark[data-state='outcome-unknown'],
  .mark[data-state='passed'] {
    --_mark: var(--_status-unknown);
    --_edge: var(--_status-unknown);
    --_fill: var(--_status-unknown-soft);
  }
  .bar {
    display: flex;
    align-items: center;
    position: relative;
    min-block-size: 1.875em;
    padding: 0;
    border: 0;
    background: none;
    color: var(--_mark);
    line-height: 1.4;
  }
  .bar:hover {
    background: none;
  }
  .mark[data-side='before'] .bar {
    flex-direction: row-reverse;
  }
  .drawn {
    flex: none;
    display: grid;
    place-items: center;
    inline-size: var(--_drawn);
    block-size: 1.875em;
  }
  .mark[data-shape='span'] .drawn {
    border: 1.5px solid var(--_edge);
    border-radius: 5px;
    background: var(--_fill);
  }
  .mark[data-shape='span'][data-kind='campaign'] .drawn {
    border-style: dashed;
  }
  .mark[data-shape='day'] .drawn::before {
    content: '';
    inline-size: 0.75em;
    block-size: 0.75em;
    border: 2px solid var(--_edge);
    background: var(--_fill);
    transform: rotate(45deg);
  }
  .mark[data-shape='flag'] .drawn {
    place-items: center start;
  }
  .mark[data-shape='flag'] svg {
    margin-inline-start: -0.25em;
  }
  .drawn svg {
    font-size: 1.375em;
  }
  .drawn path,
  .key path {
    fill: currentColor;
  }
  .label {
    display: flex;
    gap: 4px;
    align-items: center;
    max-inline-size: var(--_label);
    overflow: hidden;
    padding-inline: 6px;
    background: var(--_surface);
  }
  .mark[data-side='inside'] .label {
    position: absolute;
    inset-inline: 4px;
    max-inline-size: none;
    background: none;
  }
  .label svg {
    font-size: 0.875em;
  }
  .words {
    overflow: hidden;
    font-size: 0.8125em;
    font-weight: 600;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  .mark[data-state='cancelled'] .words {
    text-decoration: line-through;
  }

  .hint {
    display: none;
    position: absolute;
    inset-block-start: 100%;
    inset-inline-start: 0;
    inline-size: max-content;
    max-inline-size: min(24em, var(--_hint));
    padding: 8px 10px;
    border: 1px solid var(--_control-line);
    border-radius: 6px;
    background: var(--_surface);
    color: var(--_ink);
    font-size: 0.875em;
    text-align: start;
    overflow-wrap: anywhere;
  }
  .bar[data-far] .hint {
    inset-inline: auto 0;
  }
  .hint:empty {
    visibility: hidden;
  }
  .hint > * {
    display: block;
  }
  .timeline:not([data-quiet]) .bar:hover .hint,
  .timeline:not([data-quiet]) .bar:focus-visible .hint {
    display: block;
  }

  .opened {
    position: relative;
    margin: 0 8px 8px;
    padding: 4px 12px 8px;
    border: 1px solid var(--_line);
    border-radius: 6px;
    background: var(--_surface);
  }
  p.says + .details {
    margin: 0;
    padding: 0;
    border: 0;
    background: none;
  }
  .opened > p.says {
    padding-block: 6px 2px;
  }
  .root ul.opened {
    margin: 0 8px 8px;
    padding: 4px 12px;
  }
  .opened li:last-child > .item {
    border: 0;
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
  .track + button.more {
    margin-block-start: 0;
  }

  p.legend {
    position: relative;
    display: flex;
    flex-wrap: wrap;
    gap: 4px 16px;
    padding: 8px 12px;
    border-block-start: 1px solid var(--_line);
    border-radius: 0 0 6px 6px;
    background: var(--_surface-2);
    color: var(--_ink-2);
    font-size: 0.8125em;
  }
  .legend > span {
    display: inline-flex;
    gap: 6px;
    align-items: center;
  }
  .legend > span:empty {
    display: none;
  }
  .key {
    display: inline-grid;
    inline-size: 1.6em;
    block-size: 0.9em;
    border: 1.5px solid var(--_accent);
    border-radius: 3px;
    background: var(--_accent-soft);
  }
  .key[data-kind='campaign'],
  .key[data-kind='event'] {
    border: 1.5px dashed var(--_campaign);
    background: var(--_campaign-soft);
  }
  .key[data-kind='event'] {
    inline-size: 0.8em;
    block-size: 0.8em;
    border: 2px solid var(--_campaign);
    border-radius: 0;
    transform: rotate(45deg);
  }
  .key[data-kind='deadline'] {
    inline-size: auto;
    block-size: auto;
    border: 0;
    background: none;
    color: var(--_accent-ink);
  }

  @media (forced-colors: active) {
    .scale .today {
      outline: 1px solid CanvasText;
    }
    .lines i {
      opacity: 0.35;
    }
    .lines b {
      border-color: Highlight;
    }
    .mark[data-shape] .drawn,
    .mark .drawn::before {
      border-color: ButtonText;
    }
  }
  @media print {
    .hint {
      display: none;
    }
  }
`;
