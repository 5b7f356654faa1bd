import type { Page } from 'playwright-core';

/** A violation of the page's content security policy. */
export interface Violation {
  readonly directive: string;
  /** Script that caused it, or the page itself. */
  readonly source: string;
  readonly blocked: string;
  readonly sample: string;
}

/** What host pages bring along and what breaks the policy by itself: scripts, and a font that no policy was told of. */
const HOST_LIBRARIES = ['/jquery/', '/bootstrap/'];

/** Collects violations on every page that is opened from now on; call before the first navigation. */
export async function watchPolicy(page: Page): Promise<Violation[]> {
  const violations: Violation[] = [];
  await page.exposeFunction('tellViolation', (violation: Violation) => void violations.push(violation));
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      void window.tellViolation?.({
        directive: event.effectiveDirective,
        source: event.sourceFile || event.documentURI,
        blocked: event.blockedURI,
        sample: event.sample,
      });
    });
  });
  return violations;
}

/** Those that no library of the host has caused. */
export function notByTheHost(violations: readonly Violation[]): Violation[] {
  const isHost = (address: string) => HOST_LIBRARIES.some((path) => address.includes(path));
  return violations.filter(({ source, blocked }) => !isHost(source) && !isHost(blocked));
}

declare global {
  interface Window {
    tellViolation?: (violation: Violation) => Promise<void>;
  }
}
