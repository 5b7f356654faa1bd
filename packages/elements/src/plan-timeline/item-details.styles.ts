import { css } from 'lit';

/** The opened details of an item. */
export const detailsStyles = css`
  .details {
    margin-block: 6px;
    padding: 10px 12px;
    border: 1px solid var(--_line);
    border-radius: 6px;
    background: var(--_surface-2);
    font-size: 0.875em;
  }
  .details dl:not(:first-child) {
    margin-block-start: 6px;
  }
  .details dl {
    display: grid;
    gap: 4px;
  }
  .details dl > div {
    display: grid;
    grid-template-columns: 8em minmax(0, 1fr);
    gap: 0 12px;
  }
  .details dt {
    color: var(--_ink-2);
  }
  p.links {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 16px;
    margin-block-start: 8px;
  }

  @container (max-width: 479px) {
    .details dl > div {
      grid-template-columns: minmax(0, 1fr);
    }
  }
  @media (forced-colors: active) {
    .details {
      border-color: CanvasText;
    }
  }
  @media print {
    .links button {
      display: none;
    }
  }
`;
