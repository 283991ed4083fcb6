/** Text up to this length is shown whole even where it is longer than the limit: two words more are not worth a click. */
const SLACK = 1.25;

/**
 * Cuts a text after a word, at most `limit` UTF-16 units in; where a word never ends, between two characters.
 * Gives null for a text that needs no cutting.
 */
export function shorten(text: string, limit: number): string | null {
  if (text.length <= limit * SLACK) return null;
  const head = text.slice(0, limit);
  const space = head.lastIndexOf(' ');
  const cut = space > limit / 2 ? head.slice(0, space) : head.replace(/[\uD800-\uDBFF]$/, '');
  return `${cut.replace(/[\s,;:.(–-]+$/, '')}…`;
}
