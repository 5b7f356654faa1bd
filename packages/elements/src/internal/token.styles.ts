import { css } from 'lit';

/**
 * The design tokens: public custom properties `--kh-color-*` with a light and a dark default. Internal names (`--_…`) are
 * what styles use. Statuses that share a colour differ by word and shape. The text is written out, without `${}`: Lit joins
 * such parts with `Array.prototype.reduce`, which old host libraries replace.
 */
export const tokenStyles = css`
  .root {
    --_ink: var(--kh-color-ink, #1b2430);
    --_ink-2: var(--kh-color-ink-2, #4a5665);
    --_ink-3: var(--kh-color-ink-3, #5f6b7a);
    --_surface: var(--kh-color-surface, #ffffff);
    --_surface-2: var(--kh-color-surface-2, #f5f7fa);
    --_line: var(--kh-color-line, #d5dbe3);
    --_line-2: var(--kh-color-line-2, #e8ecf1);
    --_control-line: var(--kh-color-control-line, #6b7685);
    --_accent: var(--kh-color-accent, #1a5fb4);
    --_accent-soft: var(--kh-color-accent-soft, #e7f0fb);
    --_accent-ink: var(--kh-color-accent-ink, #0f447f);
    --_on-accent: var(--kh-color-on-accent, #ffffff);
    --_status-achieved: var(--kh-color-status-achieved, #167043);
    --_status-achieved-soft: var(--kh-color-status-achieved-soft, #e3f4ea);
    --_status-on-track: var(--kh-color-status-on-track, #167043);
    --_status-on-track-soft: var(--kh-color-status-on-track-soft, #e3f4ea);
    --_status-acceleration-needed: var(--kh-color-status-acceleration-needed, #8f5f00);
    --_status-acceleration-needed-soft: var(--kh-color-status-acceleration-needed-soft, #fdf1d6);
    --_status-limited-progress: var(--kh-color-status-limited-progress, #b2480a);
    --_status-limited-progress-soft: var(--kh-color-status-limited-progress-soft, #fdeadf);
    --_status-late: var(--kh-color-status-late, #b3261e);
    --_status-late-soft: var(--kh-color-status-late-soft, #fce8e6);
    --_status-unknown: var(--kh-color-status-unknown, #5d6876);
    --_status-unknown-soft: var(--kh-color-status-unknown-soft, #eceff3);
    --_campaign: var(--kh-color-campaign, #7a3fa6);
    --_campaign-soft: var(--kh-color-campaign-soft, #f1e8f8);
    --_font-family: var(--kh-font-family, system-ui, 'Segoe UI', Roboto, 'Noto Sans', sans-serif);
    --_radius: var(--kh-radius, 8px);
    --_step: 4px;
  }

  @supports (color: light-dark(#000, #fff)) {
    .root {
      --_ink: var(--kh-color-ink, light-dark(#1b2430, #e8ecf2));
      --_ink-2: var(--kh-color-ink-2, light-dark(#4a5665, #b8c1cd));
      --_ink-3: var(--kh-color-ink-3, light-dark(#5f6b7a, #97a2b0));
      --_surface: var(--kh-color-surface, light-dark(#ffffff, #161c24));
      --_surface-2: var(--kh-color-surface-2, light-dark(#f5f7fa, #1e2630));
      --_line: var(--kh-color-line, light-dark(#d5dbe3, #3a4452));
      --_line-2: var(--kh-color-line-2, light-dark(#e8ecf1, #2b3440));
      --_control-line: var(--kh-color-control-line, light-dark(#6b7685, #8591a1));
      --_accent: var(--kh-color-accent, light-dark(#1a5fb4, #7fb2f0));
      --_accent-soft: var(--kh-color-accent-soft, light-dark(#e7f0fb, #1d3350));
      --_accent-ink: var(--kh-color-accent-ink, light-dark(#0f447f, #a9cbf5));
      --_on-accent: var(--kh-color-on-accent, light-dark(#ffffff, #10161e));
      --_status-achieved: var(--kh-color-status-achieved, light-dark(#167043, #6fd09b));
      --_status-achieved-soft: var(--kh-color-status-achieved-soft, light-dark(#e3f4ea, #16382a));
      --_status-on-track: var(--kh-color-status-on-track, light-dark(#167043, #6fd09b));
      --_status-on-track-soft: var(--kh-color-status-on-track-soft, light-dark(#e3f4ea, #16382a));
      --_status-acceleration-needed: var(--kh-color-status-acceleration-needed, light-dark(#8f5f00, #e8be5a));
      --_status-acceleration-needed-soft: var(
        --kh-color-status-acceleration-needed-soft,
        light-dark(#fdf1d6, #3d3213)
      );
      --_status-limited-progress: var(--kh-color-status-limited-progress, light-dark(#b2480a, #f2a06c));
      --_status-limited-progress-soft: var(
        --kh-color-status-limited-progress-soft,
        light-dark(#fdeadf, #43291a)
      );
      --_status-late: var(--kh-color-status-late, light-dark(#b3261e, #f59a94));
      --_status-late-soft: var(--kh-color-status-late-soft, light-dark(#fce8e6, #44211f));
      --_status-unknown: var(--kh-color-status-unknown, light-dark(#5d6876, #a4afbc));
      --_status-unknown-soft: var(--kh-color-status-unknown-soft, light-dark(#eceff3, #2b3440));
      --_campaign: var(--kh-color-campaign, light-dark(#7a3fa6, #cfa6ee));
      --_campaign-soft: var(--kh-color-campaign-soft, light-dark(#f1e8f8, #332341));
    }
  }
`;
