import { css } from 'lit';

/** What shows in a timeline when it is used: hints of marks, opened items. */
export const timelineUseStyles = css`
  .lane:hover,
  .lane:focus-within,
  .track > li:hover,
  .track > li:focus-within {
    z-index: 1;
  }
  .track button:is(:hover, :focus-visible) {
    position: relative;
  }
  .hint {
    display: none;
    position: absolute;
    inset-block-start: 100%;
    inset-inline-start: 0;
    inline-size: max-content;
    max-inline-size: min(24em, max(12em, var(--_track) / 2));
    padding: 8px 10px;
    border: 1px solid var(--_control-line);
    border-radius: 6px;
    background: var(--_surface);
    font-size: 0.875em;
    text-align: start;
    overflow-wrap: anywhere;
  }
  .hint[data-far] {
    inset-inline: auto 0;
  }
  .hint > * {
    display: block;
  }
  /* The details that a mark opens stand where its hint would, and say more. */
  .timeline:not([data-quiet]) .track :is(:hover, :focus-visible):not([aria-expanded='true']) > .hint {
    display: block;
  }
  /* Who moves on to the mark below does not want the hint that would cover it. */
  @media (prefers-reduced-motion: no-preference) {
    .track :hover:not(:focus-visible) > .hint {
      animation: 0.3s step-end appear;
    }
  }
  @keyframes appear {
    from {
      visibility: hidden;
    }
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
  .sum > .more {
    min-block-size: 24px;
    margin: 2px;
    inline-size: calc(100% - 4px);
    padding-inline: 0;
    border-color: var(--_control-line);
  }
  .elsewhere {
    padding: 8px;
  }
  .opened li:last-child > .item {
    border: 0;
  }
  @media (forced-colors: active) {
    .scale > i {
      border-color: GrayText;
    }
  }
  @media print {
    .hint {
      display: none;
    }
  }
`;
