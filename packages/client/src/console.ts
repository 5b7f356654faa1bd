const PREFIX = '[kehoach]';
const said = new Set<string>();

/** Tells the integrator something once per page: a wrong attribute, a taken tag. Never shown to readers. */
export function warnOnce(message: string): void {
  if (said.has(message)) return;
  said.add(message);
  console.warn(`${PREFIX} ${message}`);
}

/** Tells the integrator why data could not be shown, each time it happens. */
export function reportFailure(message: string): void {
  console.error(`${PREFIX} ${message}`);
}
