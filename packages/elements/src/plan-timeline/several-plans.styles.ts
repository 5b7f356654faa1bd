import { css } from 'lit';

/** What tells several plans apart. */
export const severalPlansStyles = css`
  .plan-line + .plan-line {
    margin-block-start: 6px;
  }
  .plan-tag {
    display: inline-block;
    min-inline-size: 1.5em;
    padding: 0 4px;
    border: 2px solid currentColor;
    border-radius: 4px;
    font-size: 0.8125em;
    font-weight: 700;
    line-height: 1.4;
    text-align: center;
  }
  .plan-tag[data-plan='1'] {
    border-style: dashed;
  }
  .plan-tag[data-plan='2'] {
    border-style: double;
    border-width: 3px;
  }
  .plan-tag[data-plan='3'] {
    border-style: dotted;
  }
  p.plan-head {
    position: relative;
    padding: 8px 12px;
    border-block-start: 2px solid var(--_control-line);
    background: var(--_surface-2);
    font-size: 0.875em;
  }
`;
