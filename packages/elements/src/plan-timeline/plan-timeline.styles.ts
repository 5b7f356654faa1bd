import { css } from 'lit';

/** What is there before any view: plans, the opening sentence, dates. */
export const planTimelineStyles = css`
  .plan-line,
  .plan-title {
    display: block;
  }
  .plan-line + .plan-line {
    margin-block-start: 6px;
  }
  .plan-title {
    max-inline-size: 60em;
    color: var(--_ink);
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
  .inferred {
    color: var(--_ink-2);
    font-size: 0.8125em;
    font-style: italic;
    white-space: nowrap;
  }
  .number {
    margin-inline-end: 0.25em;
    color: var(--_ink-2);
    font-weight: 400;
  }
  .said:empty {
    display: none;
  }
  p.said {
    margin-block-start: 8px;
    font-size: 0.875em;
    overflow-wrap: anywhere;
  }

  .opening {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 16px;
    align-items: center;
    margin-block-start: 12px;
    padding: 12px 16px;
    border: 1px solid var(--_line);
    border-inline-start: 4px solid var(--_accent);
    border-radius: 6px;
  }
  .opening > div {
    flex: 1 1 10em;
    min-inline-size: 0;
  }
  .says {
    font-weight: 700;
  }
  .count {
    font-size: 2em;
    line-height: 1.3;
  }
  button.late {
    min-block-size: 32px;
    padding-block: 2px;
  }

  .when {
    display: flex;
    flex-wrap: wrap;
    gap: 2px 8px;
    align-items: center;
    font-size: 0.875em;
  }
  .agencies {
    color: var(--_ink-2);
    font-size: 0.875em;
  }
  .wording {
    color: var(--_ink-2);
  }

  @container (max-width: 479px) {
    .opening {
      padding: 10px 12px;
    }
  }
  @media (forced-colors: active) {
    .opening {
      border-color: CanvasText;
    }
  }
  @media print {
    .opening {
      break-inside: avoid;
    }
    .said {
      display: none;
    }
  }
`;
