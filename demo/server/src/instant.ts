import { VIETNAM_OFFSET_MINUTES } from '@kehoach/contract';

/** Milliseconds since the epoch: the server's only source of time, so that tests can set it. */
export type Clock = () => number;

export const systemClock: Clock = () => Date.now();

/** An instant as the contract writes it: Viet Nam's clock to the second, with its offset. */
export function toInstant(epochMs: number): string {
  const local = new Date(epochMs + VIETNAM_OFFSET_MINUTES * 60_000).toISOString();
  return `${local.slice(0, 19)}+07:00`;
}
