import { css } from 'lit';

/** Styles of {@link './controls.js'}: views, search and filters above what they change, and what a search finds. */
export const controlStyles = css`
  .toolbar {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
    align-items: end;
    margin-block: 16px 12px;
  }
  .field {
    display: flex;
    flex-direction: column;
    gap: 2px;
    min-inline-size: 0;
    max-inline-size: 100%;
  }
  .field > span {
    font-size: 0.8125em;
    color: var(--_ink-2);
  }
  .grow {
    flex: 1 1 14em;
  }
  .views {
    display: inline-flex;
  }
  .views button {
    border-radius: 0;
    margin-inline-start: -1px;
  }
  .views button:first-child {
    border-radius: 6px 0 0 6px;
    margin-inline-start: 0;
  }
  .views button:last-child {
    border-radius: 0 6px 6px 0;
  }
  .views button[aria-pressed='true'] {
    background: var(--_accent-soft);
    color: var(--_accent-ink);
    font-weight: 600;
    box-shadow: inset 0 -3px 0 var(--_accent);
  }

  ::placeholder {
    color: var(--_ink-3);
    opacity: 1;
  }
  .root mark {
    color: inherit;
    background: var(--_status-acceleration-needed-soft);
    border-bottom: 2px solid var(--_status-acceleration-needed);
    border-radius: 2px;
  }
  @media (forced-colors: active) {
    .root mark {
      background: Mark;
      color: MarkText;
    }
    .views button[aria-pressed='true'] {
      background: ButtonText;
      color: ButtonFace;
      forced-color-adjust: none;
    }
  }
  @media print {
    .toolbar {
      display: none;
    }
  }
`;
