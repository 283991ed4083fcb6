/** A letter as a link that opens a mail program (RFC 6068). */
import type { Letter } from './write-letter.ts';

/** Characters: Windows hands a program no longer address than 2,083 (INTERNET_MAX_URL_LENGTH). */
const LONGEST = 2_000;

/** In a link every line ends with CR LF, and everything but letters and digits is encoded. */
const encode = (text: string) => encodeURIComponent(text.toWellFormed().replace(/\r\n?|\n/g, '\r\n'));

/** Gives the link; `isWhole` is false where the letter is too long for one: then it carries the subject only. */
export function mailLink(address: string, { subject, body }: Letter): { href: string; isWhole: boolean } {
  const head = `mailto:${encode(address).replace('%40', '@')}?subject=${encode(subject)}`;
  const whole = `${head}&body=${encode(body)}`;
  return whole.length <= LONGEST ? { href: whole, isWhole: true } : { href: head, isWhole: false };
}
