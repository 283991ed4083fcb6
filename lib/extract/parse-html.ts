/** HTML outside a browser, parsed as a browser does. For the command line and for measuring; never for the extension. */
import { JSDOM, VirtualConsole } from 'jsdom';

/**
 * A document from HTML. No script runs, nothing is fetched, nothing is printed.
 * `url` is the page's address, for its links; an address that is none is ignored. Any input gives a document.
 */
export function parseHtml(html: string, url = ''): Document {
  const options = { contentType: 'text/html', virtualConsole: new VirtualConsole() };
  return new JSDOM(html, URL.canParse(url) ? { ...options, url } : options).window.document;
}
