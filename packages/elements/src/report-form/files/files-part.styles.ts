import { css } from 'lit';

/** Styles of files. */
export const fileStyles = css`
  input[type='file'] {
    min-block-size: 44px;
    border-style: dashed;
  }
  .root .files {
    display: grid;
    gap: 8px;
    margin-block-end: 10px;
  }
  .file {
    padding: 8px 12px;
    border: 1px solid var(--_line);
    border-radius: 6px;
  }
  .file .name {
    overflow-wrap: anywhere;
  }
  progress {
    display: block;
    inline-size: 100%;
    block-size: 8px;
    margin-block: 6px;
    border: 1px solid var(--_control-line);
    border-radius: 4px;
    background: var(--_surface-2);
    accent-color: var(--_accent);
    overflow: hidden;
    appearance: none;
  }
  progress::-webkit-progress-bar {
    background: var(--_surface-2);
  }
  progress::-webkit-progress-value {
    background: var(--_accent);
  }
  progress::-moz-progress-bar {
    background: var(--_accent);
  }

  @media (forced-colors: active) {
    .file {
      border-color: CanvasText;
    }
  }
`;
