/**
 * Gives a page's text as one line of plain text: white space collapsed, and without control characters and those that
 * turn the direction of writing, which could make a text read as another one.
 */
export function plainLine(text: string): string {
  return text
    .toWellFormed()
    .replace(/\s+/g, ' ')
    .replace(/[\p{Cc}\p{Bidi_Control}]/gu, '')
    .trim();
}
