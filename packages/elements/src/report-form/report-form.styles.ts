import { css } from 'lit';

/** Styles of the report form: one column that grows a list of steps beside it where there is room. */
export const formStyles = css`
  input[type='checkbox'],
  input[type='radio'] {
    inline-size: 24px;
    block-size: 24px;
    min-block-size: 24px;
    flex: none;
    accent-color: var(--_accent);
  }
  button.primary {
    color: var(--_on-accent);
    background: var(--_accent);
    border-color: var(--_accent);
    font-weight: 600;
  }
  button.primary:hover {
    background: var(--_accent-ink);
  }
  .body {
    margin-block-start: 16px;
  }
  .root .answer {
    margin-block-start: 8px;
    display: flex;
    flex-wrap: wrap;
    gap: 4px 10px;
    align-items: center;
    font-weight: 600;
  }
  .lead {
    font-weight: 600;
  }
  .layout {
    display: grid;
    gap: 16px 24px;
  }
  @container (min-width: 45em) {
    .layout {
      grid-template-columns: minmax(11em, 15em) minmax(0, 1fr);
      align-items: start;
    }
    .steps details {
      display: none;
    }
  }
  @container not (min-width: 45em) {
    .steps details:not([open]) + ol {
      display: none;
    }
  }
  .layout form {
    min-inline-size: 0;
    /* Pages in quirks mode give a form a margin. */
    margin: 0;
  }

  .steps ol {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 2px;
  }
  .root {
    overflow-wrap: anywhere;
  }
  .steps button > span {
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }
  .steps button {
    display: flex;
    justify-content: space-between;
    gap: 8px;
    align-items: baseline;
    inline-size: 100%;
    padding: 8px 10px;
    border-color: transparent;
    text-align: start;
  }
  .steps button[aria-current] {
    color: var(--_accent-ink);
    background: var(--_accent-soft);
    border-color: var(--_accent);
    font-weight: 600;
  }
  .steps summary {
    min-block-size: 40px;
    padding: 8px 10px;
    border: 1px solid var(--_control-line);
    border-radius: 6px;
    cursor: pointer;
  }
  .steps [open] {
    margin-block-end: 4px;
  }
  .progress {
    flex: none;
    font-size: 0.8125em;
    font-weight: 400;
    color: var(--_ink-2);
  }
  .good {
    color: var(--_status-achieved);
  }
  .bad {
    color: var(--_status-late);
  }

  .step-title {
    margin-block-end: 12px;
    font-size: 1.125em;
    font-weight: 700;
    line-height: 1.35;
    scroll-margin-block-start: 72px;
  }
  .question + .step-title {
    padding-block-start: 16px;
    border-block-start: 1px solid var(--_line);
  }
  .step-title.good {
    display: flex;
    gap: 8px;
    align-items: center;
  }
  fieldset {
    min-inline-size: 0;
    margin: 0;
    padding: 0;
    border: 0;
  }
  legend {
    float: inline-start;
    inline-size: 100%;
    padding: 0;
  }
  legend + * {
    clear: both;
  }
  .question {
    display: block;
    margin-block-end: 24px;
    scroll-margin-block-start: 72px;
  }
  .question.wrong {
    padding-inline-start: 14px;
    border-inline-start: 4px solid var(--_status-late);
  }
  .label {
    display: block;
    margin-block-end: 2px;
    font-weight: 600;
  }
  .optional {
    font-size: inherit;
    font-weight: 400;
  }
  .root .help,
  .root .echo,
  .root .care {
    margin-block-end: 6px;
    color: var(--_ink-2);
    font-size: 0.875em;
  }
  .root .care {
    margin-block-end: 16px;
    padding-inline-start: 10px;
    border-inline-start: 3px solid var(--_campaign);
  }
  .root .echo {
    margin-block: 4px 0;
  }
  .root .fault {
    margin-block-end: 6px;
    font-weight: 600;
    color: var(--_status-late);
  }
  .question > input,
  .question > textarea {
    max-inline-size: min(100%, 46em);
  }
  input.number,
  input.date {
    inline-size: min(100%, 12em);
  }
  select {
    inline-size: auto;
    min-inline-size: min(100%, 12em);
  }
  textarea {
    display: block;
    resize: vertical;
    line-height: inherit;
  }
  [aria-invalid='true'] {
    border: 2px solid var(--_status-late);
  }
  .with-unit {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 8px;
    align-items: end;
  }
  .unit {
    padding-block: 8px;
    color: var(--_ink-2);
  }
  .choices {
    display: grid;
    gap: 2px;
  }
  .choice {
    display: flex;
    gap: 10px;
    align-items: start;
    padding-block: 8px;
    cursor: pointer;
  }
  .choice > span {
    min-inline-size: 0;
  }
  .labelled {
    display: flex;
    flex-direction: column;
    gap: 2px;
    min-inline-size: 0;
    margin-block-end: 8px;
  }
  .labelled > label,
  .labelled > span:first-child {
    font-size: 0.875em;
  }
  .buttons {
    display: flex;
    flex-wrap: wrap;
    gap: 8px 12px;
    align-items: center;
  }
  .bottom {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 12px 24px;
    align-items: start;
    padding-block-start: 16px;
    border-block-start: 1px solid var(--_line-2);
  }
  .draft {
    font-size: 0.875em;
  }
  .draft p {
    display: flex;
    gap: 6px;
    align-items: center;
    min-block-size: 24px;
  }
  .draft .notice {
    max-inline-size: 28em;
    font-size: 1.143em;
  }
  .draft .notice p {
    display: block;
  }

  @media (forced-colors: active) {
    .steps button[aria-current] {
      color: ButtonFace;
      background: ButtonText;
      forced-color-adjust: none;
    }
    .steps button[aria-current] .progress {
      color: inherit;
    }
    [aria-invalid='true'] {
      border-style: double;
      border-width: 4px;
    }
  }
  @media print {
    .steps,
    .buttons,
    .draft {
      display: none;
    }
    .question {
      break-inside: avoid;
    }
  }
`;
