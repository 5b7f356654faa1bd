import { css } from 'lit';

/** What all widgets share: the border to the host page, type, controls, states. */
export const baseStyles = css`
  :host {
    display: block !important;
    inline-size: 100%;
    min-inline-size: min(200px, 100%);
    max-inline-size: 100%;
    contain: layout style;
  }
  :host([hidden]) {
    display: none !important;
  }

  .root {
    all: initial;
    visibility: inherit;
    color-scheme: light;
    display: block;
    box-sizing: border-box;
    container-type: inline-size;
    contain-intrinsic-inline-size: 166px; /* 200 px with padding and border, where the page asks for our own width */
    position: relative;
    padding: 16px;
    font-family: var(--_font-family);
    font-size: max(1rem, 16px);
    line-height: 1.55;
    font-variant-numeric: tabular-nums;
    color: var(--_ink);
    background: var(--_surface);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    overflow-wrap: break-word;
    text-align: start;
    -webkit-text-size-adjust: 100%;
    text-size-adjust: 100%;
  }
  .root[data-scheme='dark'] {
    color-scheme: dark;
  }
  .root[data-scheme='auto'] {
    color-scheme: inherit;
  }
  .root[data-density='compact'] {
    padding: 12px;
    line-height: 1.4;
  }
  .root *,
  .root *::before,
  .root *::after {
    box-sizing: border-box;
  }
  .root :where(p, ul, ol, dl, dd, figure) {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .root table {
    font: inherit;
    color: inherit;
    white-space: inherit;
    text-align: inherit;
    border-collapse: collapse;
  }
  .icon {
    flex: none;
    inline-size: 1em;
    block-size: 1em;
    fill: none;
    stroke: currentColor;
    stroke-width: 2;
    stroke-linecap: round;
    stroke-linejoin: round;
  }

  .heading {
    margin: 0;
    font-size: 1.25em;
    font-weight: 700;
    line-height: 1.35;
  }
  .subtitle,
  .quiet,
  footer {
    color: var(--_ink-2);
    font-size: 0.875em;
  }

  button,
  select,
  input,
  textarea {
    font: inherit;
    color: inherit;
    letter-spacing: inherit;
    background: var(--_surface);
    border: 1px solid var(--_control-line);
    border-radius: 6px;
    min-block-size: 40px;
    padding: 6px 12px;
    margin: 0;
    max-inline-size: 100%;
  }
  input,
  select,
  textarea {
    inline-size: 100%;
  }
  select {
    /* WebKit lets the words of a long choice widen what is around the box. */
    contain: paint;
  }
  button {
    cursor: pointer;
  }
  button:hover {
    background: var(--_surface-2);
  }
  button.link {
    min-block-size: 24px;
    padding: 0 2px;
    border: 0;
    background: none;
  }
  .link,
  a {
    color: var(--_accent-ink);
    text-decoration: underline;
  }
  :focus-visible {
    outline: 3px solid var(--_accent);
    outline-offset: 2px;
  }
  .root [tabindex='-1']:focus:not(:focus-visible) {
    outline: none;
  }

  .badge {
    display: inline-flex;
    align-items: center;
    gap: 4px;
    padding: 1px 8px;
    border: 1px solid currentColor;
    border-radius: 999px;
    font-size: 0.8125em;
    font-weight: 600;
    line-height: 1.5;
  }
  .notice {
    display: flex;
    flex-wrap: wrap;
    gap: 8px 12px;
    align-items: center;
    padding: 10px 12px;
    border: 1px solid var(--_line);
    border-inline-start: 4px solid var(--_control-line);
    background: var(--_surface-2);
  }
  .notice.bad {
    border-inline-start-color: var(--_status-late);
  }
  .notice p {
    flex: 1 1 16em;
    min-inline-size: 0;
  }
  .state {
    padding: 20px 12px;
    text-align: center;
    border: 1px dashed var(--_control-line);
  }
  .notice,
  .state {
    margin-block: 12px;
    border-radius: 6px;
  }
  .state strong {
    display: block;
    margin-block-end: 4px;
  }
  .state button {
    display: block;
    margin: 12px auto 0;
  }
  .skeleton {
    display: grid;
    gap: 10px;
    margin-block-start: 12px;
  }
  .skeleton span {
    block-size: 1em;
    border-radius: 4px;
    background: var(--_line-2);
  }

  footer {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 4px 16px;
    margin-block-start: 16px;
    padding-block-start: 12px;
    border-block-start: 1px solid var(--_line-2);
  }
  footer *,
  .badge span {
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 12px;
  }

  .skip {
    position: absolute;
    inset-block-start: 4px;
    inset-inline-start: 4px;
    z-index: 3;
  }
  .skip:not(:focus),
  .hidden {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    min-block-size: 0;
    padding: 0;
    border: 0;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  @media (forced-colors: active) {
    .root,
    .notice,
    .state {
      border-color: CanvasText;
    }
    .skeleton span {
      background: GrayText;
    }
  }
  @media print {
    .root[data-scheme] {
      color-scheme: light;
      color: #000;
      background: #fff;
      border: 0;
      padding: 0;
    }
    .actions,
    .skip,
    .notice button,
    .state button {
      display: none;
    }
    a[href^='http']::after {
      content: ' (' attr(href) ')';
      font-size: 0.8125em;
      overflow-wrap: anywhere;
    }
  }
`;
