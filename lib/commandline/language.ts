/** Which language a document is in, where no browser can be asked. */
import { eld } from 'eld/extrasmall';

/** Enough text to tell, in UTF-16 units. */
const SAMPLE = 4000;

/** Gives the BCP 47 tag of the text's language, "und" where that cannot be told. */
export function detectLanguage(text: string): string {
  // From the middle: a page begins with names and menus.
  const from = Math.max(0, Math.floor((text.length - SAMPLE) / 2));
  const result = eld.detect(text.slice(from, from + SAMPLE));
  return result.isReliable() && result.language ? result.language : 'und';
}
