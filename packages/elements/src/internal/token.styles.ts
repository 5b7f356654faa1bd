import { unsafeCSS } from 'lit';

/**
 * Light and dark default of every colour, and of its soft ground where it has one: the tokens `--kh-color-<name>` and
 * `--kh-color-<name>-soft`, which styles use as `--_<name>`.
 */
const COLOURS = `ink 1b2430 e8ecf2
ink-2 4a5665 b8c1cd
ink-3 5f6b7a 97a2b0
surface ffffff 161c24
surface-2 f5f7fa 1e2630
line d5dbe3 3a4452
line-2 e8ecf1 2b3440
control-line 6b7685 8591a1
accent 1a5fb4 7fb2f0 e7f0fb 1d3350
accent-ink 0f447f a9cbf5
on-accent ffffff 10161e
status-achieved 167043 6fd09b e3f4ea 16382a
status-on-track 167043 6fd09b e3f4ea 16382a
status-acceleration-needed 8f5f00 e8be5a fdf1d6 3d3213
status-limited-progress b2480a f2a06c fdeadf 43291a
status-late b3261e f59a94 fce8e6 44211f
status-unknown 5d6876 a4afbc eceff3 2b3440
campaign 7a3fa6 cfa6ee f1e8f8 332341`
  .split('\n')
  .map((line) => line.split(' '));

/** Statuses with a token of their own that look like another one of their family until a portal sets it. */
const FAMILIES = `missed late
not-achieved late
deterioration late
no-trend unknown
not-available unknown
planned unknown
cancelled unknown`.split('\n');

const token = (name: string, fallback: string) => `--_${name}:var(--kh-color-${name},${fallback});`;

const colours = (fallback: (light?: string, dark?: string) => string) =>
  COLOURS.map(
    ([name, light, dark, softLight, softDark]) =>
      token(`${name}`, fallback(light, dark)) +
      (softLight ? token(`${name}-soft`, fallback(softLight, softDark)) : ''),
  ).join('');

const families = FAMILIES.map((line) => {
  const [name, family] = line.split(' ');
  return (
    token(`status-${name}`, `var(--_status-${family})`) +
    token(`status-${name}-soft`, `var(--_status-${family}-soft)`)
  );
}).join('');

/**
 * The design tokens: public custom properties `--kh-*` with a light and a dark default. Statuses that share a colour differ
 * by word and shape. Browsers without `light-dark()` get the light ones. Written from the table: half the bytes of the
 * same text written out, and Lit's own `${}` would join with `Array.prototype.reduce`, which old host libraries replace.
 */
export const tokenStyles = unsafeCSS(
  `.root{${colours((light) => `#${light}`)}${families}` +
    '--_font-family:var(--kh-font-family,system-ui,"Segoe UI",Roboto,"Noto Sans",sans-serif);' +
    '--_radius:var(--kh-radius,8px)}' +
    `@supports (color:light-dark(#000,#fff)){.root{${colours((light, dark) => `light-dark(#${light},#${dark})`)}}}`,
);
