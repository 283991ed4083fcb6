/** Running a probe in a page, which is the same in both browsers. */
import type { Page } from 'puppeteer-core';
import type { Json, Probe } from './driver.ts';

/** Sends the probe's source into the page and gives its outcome. */
export async function probePage<Args extends readonly Json[], Result>(
  page: Page,
  probe: Probe<Args, Result>,
  args: Args,
): Promise<Awaited<Result>> {
  const source = `(${probe.toString()})(document, ...${JSON.stringify(args)})`;
  return (await page.evaluate(source)) as Awaited<Result>;
}
