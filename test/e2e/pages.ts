/** Pages for the tests, all of our own writing. */
import { readFileSync } from 'node:fs';
import { extractPage } from '../../lib/extract/extract-page.ts';
import { parseHtml } from '../../lib/extract/parse-html.ts';

/** The sample policy, a page of a shop that does not exist. */
export const SAMPLE_POLICY = readFileSync(new URL('../pages/sample-policy.html', import.meta.url), 'utf8');

/** The policy alone, as HTML without the site around it. */
export const POLICY_HTML = /<main>([\s\S]*)<\/main>/.exec(SAMPLE_POLICY)?.[1] ?? '';

/** The policy as plain text. */
export const POLICY_TEXT = extractPage(parseHtml(POLICY_HTML), '').document.text;

/** A page like any other, with a link to its policy. */
export const HOME_PAGE = `<!doctype html><html lang="en"><title>Fernway Outfitters</title>
<h1>Tents for every weather</h1>
<p>Our two-person tent weighs less than two kilograms and stands up to wind from every side.</p>
<footer><a href="/delivery">Delivery</a> <a href="/privacy">Privacy policy</a></footer>`;

/** Wraps a body into a page. */
export function makePage(title: string, body: string, lang = 'en'): string {
  return `<!doctype html><html lang="${lang}"><meta charset="utf-8"><title>${title}</title><body>${body}</body></html>`;
}

/** Moves the sample policy's column to the left, out of the way of the popup. */
export function putAside(policy: string): string {
  return policy.replace('max-width: 42rem; margin: 2.5rem auto', 'max-width: 30rem; margin: 2.5rem 0');
}
