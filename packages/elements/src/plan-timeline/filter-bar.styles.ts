import { css } from 'lit';

/** Views, search and filters above a view. */
export const filterBarStyles = css`
  p.said {
    margin-block-start: 8px;
    font-size: 0.875em;
    overflow-wrap: anywhere;
  }
  .toolbar .field select {
    min-inline-size: 8em;
    max-inline-size: 20em;
  }
  .filters {
    margin-block-start: 0;
    padding: 12px;
    border: 1px solid var(--_line);
    border-radius: 6px;
    background: var(--_surface-2);
  }
  .root mark.exact {
    border-block-end-width: 4px;
    font-weight: 700;
  }
  p.found {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 12px;
    align-items: center;
    margin-block: 8px;
  }

  @container (max-width: 479px) {
    .toolbar .field {
      flex: 1 1 100%;
    }
    .toolbar .field select {
      max-inline-size: 100%;
    }
  }
  @media print {
    .said,
    .found button {
      display: none;
    }
  }
`;
