import { css } from 'lit';

/** The bar: track, natural range, the way behind, milestones, value. */
export const pictureStyles = css`
  [role='meter'] {
    padding-inline: 8px;
  }
  .bar,
  .bar svg {
    overflow: visible;
  }
  [role='meter'] .bar {
    display: block;
    font-size: 0.75em;
    fill: var(--_ink-2);
  }
  .track {
    fill: var(--_line-2);
  }
  .fill,
  .start {
    fill: var(--_c);
  }
  .marker {
    fill: var(--_surface);
    stroke: var(--_c);
    stroke-width: 0.3em;
  }
  .natural {
    fill: var(--_status-achieved-soft);
    stroke: var(--_status-achieved);
  }
  .bar line {
    stroke: var(--_ink-2);
    stroke-width: 1.5px;
  }
  .due line {
    stroke: var(--_ink);
    stroke-width: 2.5px;
  }
  .due text {
    font-weight: 700;
    fill: var(--_ink);
  }

  @container (max-width: 265px) {
    .later text {
      display: none;
    }
  }

  @media (forced-colors: active) {
    .bar,
    .due text {
      fill: CanvasText;
    }
    .track,
    .marker,
    .natural {
      fill: Canvas;
      stroke: CanvasText;
    }
    .natural {
      stroke-dasharray: 3 2;
    }
    .fill,
    .start {
      fill: CanvasText;
    }
    .bar line {
      stroke: CanvasText;
    }
  }
  @media print {
    .track {
      fill: #fff;
      stroke: #000;
    }
  }
`;
