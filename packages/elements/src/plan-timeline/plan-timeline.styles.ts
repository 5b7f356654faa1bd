import { css } from 'lit';

/** What is there before any view: the plan, the opening sentence, dates. */
export const planTimelineStyles = css`
  .plan-line,
  .plan-title {
    display: block;
  }
  .plan-title {
    color: var(--_ink);
  }
  .inferred {
    color: var(--_ink-2);
    font-size: 0.8125em;
    font-style: italic;
    white-space: nowrap;
  }
  .number {
    color: var(--_ink-2);
    font-weight: 400;
  }

  .opening,
  .when,
  .days {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 8px;
    align-items: center;
  }
  .opening,
  li[part] {
    padding-block-end: 8px;
    break-inside: avoid;
  }
  .opening {
    gap: 4px 16px;
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
  .when,
  .agencies {
    font-size: 0.875em;
  }
  .agencies,
  .wording {
    color: var(--_ink-2);
  }
`;
