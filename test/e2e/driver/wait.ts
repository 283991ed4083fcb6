/** Waiting for what a browser does in its own time. */
import { setTimeout as pause } from 'node:timers/promises';

/** Between two looks, in milliseconds. */
const INTERVAL = 50;

/**
 * Looks until there is something to see, and gives it.
 * @param what named in the error
 * @param limit milliseconds
 * @throws {Error} when the time is up
 */
export async function waitFor<Seen>(
  what: string,
  look: () => Promise<Seen | null | undefined | false>,
  limit = 20_000,
): Promise<Seen> {
  const end = performance.now() + limit;
  for (;;) {
    const seen = await look();
    if (seen) return seen;
    if (performance.now() > end) throw new Error(`Waited ${limit / 1000} s in vain for ${what}`);
    await pause(INTERVAL);
  }
}
