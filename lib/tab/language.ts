/** Which language a page's text is in, from what the browser and the page say about it. */

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
/** Enough to tell, in UTF-16 units. */
const SAMPLE = 4_000;

/** Gives the part of a text by which its language is judged: from the middle, since a page begins with names. */
export function languageSample(text: string): string {
  const from = Math.max(0, Math.floor((text.length - SAMPLE) / 2));
  return text.slice(from, from + SAMPLE);
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
