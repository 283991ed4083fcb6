/** Which language a page's text is in, from what the browser and the page say about it. */

import type { PolicyDocument } from '../extract/document.ts';

/** What `i18n.detectLanguage` answers. */
export interface Detection {
  isReliable: boolean;
  languages: { language: string; percentage: number }[];
}

/** Percentage of a text from which it counts as written in that language, quotes and names in others aside. */
const MOST = 50;
/** In running English more than a third of the words are among these; in other languages hardly any. */
const ENGLISH = new Set(
  'a about and any are as at be by can for from have if in is it may not of on or our that the this to use us we will with you your'.split(
    ' ',
  ),
);
const ENGLISH_SHARE = 0.2;
/** Enough to tell, in UTF-16 units, from so many places: no single part of a page decides for all of it. */
const SAMPLE = 4_000;
const PLACES = 20;
/** A shorter block may be a name, a date or a button. */
const SHORTEST_BLOCK = 40;

/** Gives the parts of a policy by which its language is judged, spread over its running text. */
export function languageSample({ blocks }: Pick<PolicyDocument, 'blocks'>): string {
  const long = blocks.filter((block) => block.text.length >= SHORTEST_BLOCK);
  const from = long.length > 0 ? long : blocks;
  const places = Math.min(PLACES, from.length);
  const parts = Array.from({ length: places }, (_, place) => from[Math.floor((place * from.length) / places)]);
  return parts.map((block) => block?.text.slice(0, SAMPLE / places)).join('\n');
}

function readsAsEnglish(sample: string): boolean {
  const words = sample.toLowerCase().match(/\p{L}+/gu) ?? [];
  return words.length > 0 && words.filter((word) => ENGLISH.has(word)).length / words.length >= ENGLISH_SHARE;
}

/**
 * Gives the BCP 47 tag of the sample's language, "und" where nothing tells. `declared` is the page's `lang`, which
 * many sites copy from a template, so it counts only where the browser is not sure.
 */
export function chooseLanguage(sample: string, detection: Detection, declared: string): string {
  const [first] = [...detection.languages].sort((one, other) => other.percentage - one.percentage);
  if (detection.isReliable && first && first.percentage >= MOST) return first.language;
  if (readsAsEnglish(sample)) return 'en';
  return declared.trim() || first?.language || 'und';
}

/** Whether the engine can read this language. */
export function isReadable(language: string): boolean {
  return /^en(-|$)/i.test(language);
}
