/** Characters of the site's name, so that the whole stays well under the 255 bytes that file systems take. */
const LONGEST = 40;

/**
 * The name of a file about a site: letters, digits, dots and hyphens only, never hidden, never a path.
 * @param today the day in it, in the reader's time zone
 * @param extension without its dot
 */
export function fileName(site: string, today: Date, extension: string): string {
  const plain = site
    .normalize('NFKC')
    .toWellFormed()
    .replace(/[^\p{L}\p{N}.]+/gu, '-')
    .replace(/\.{2,}/g, '.');
  const name = Array.from(plain)
    .slice(0, LONGEST)
    .join('')
    .replace(/^[-.]+|[-.]+$/g, '');
  const day = [today.getFullYear(), today.getMonth() + 1, today.getDate()].map((part) => `${part}`.padStart(2, '0'));
  return ['smallprint', ...(name === '' ? [] : [name]), ...day].join('-').concat('.', extension);
}
