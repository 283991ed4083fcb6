/** An address as people read it: without its scheme, "www." and a slash at the end. */
export function readableAddress(href: string): string {
  return href.replace(/^[a-z]+:\/\/(www\.)?/i, '').replace(/\/$/, '');
}
