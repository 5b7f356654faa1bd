import { css } from 'lit';

/** Styles of table questions. */
export const tableStyles = css`
  .root .rows {
    display: grid;
    gap: 12px;
    margin-block-end: 12px;
  }
  .rows fieldset {
    padding: 8px 12px 10px;
    border: 1px solid var(--_line);
    border-radius: 6px;
    background: var(--_surface-2);
  }
  .rows legend {
    font-size: 0.875em;
    font-weight: 600;
  }
  .cells {
    display: flex;
    flex-wrap: wrap;
    gap: 0 12px;
    align-items: end;
  }
  .cells .labelled {
    flex: 1 1 7em;
  }
  .cells .broad {
    flex: 3 1 14em;
  }
  .cells input,
  .cells select {
    inline-size: 100%;
    min-inline-size: 0;
  }

  @media (forced-colors: active) {
    .rows fieldset {
      border-color: CanvasText;
    }
  }
`;
