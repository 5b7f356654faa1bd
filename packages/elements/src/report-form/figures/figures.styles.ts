import { css } from 'lit';

/** Styles of questions that are answered by several figures. */
export const figureStyles = css`
  .parts {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 8em), 1fr));
    gap: 0 12px;
    flex: 1 1 18em;
  }
  .parts input {
    inline-size: 100%;
  }
  .share {
    display: flex;
    flex-wrap: wrap;
    gap: 0 10px;
    align-items: end;
  }
  .share .labelled {
    flex: 0 1 9em;
  }
  .share .sign,
  .share .result {
    padding-block-end: 16px;
  }
  .result {
    font-weight: 600;
  }
`;
