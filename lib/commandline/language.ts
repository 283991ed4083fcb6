/** Which language a document is in, where no browser can be asked. */
import { eld } from 'eld/extrasmall';
import type { PolicyDocument } from '../extract/document.ts';
import { chooseLanguage, languageSample } from '../tab/language.ts';

/**
 * Gives the BCP 47 tag of the document's language, "und" where nothing tells.
 * `declared` is the page's `lang`, empty where it has none.
 */
export function detectLanguage(document: Pick<PolicyDocument, 'blocks'>, declared: string): string {
  const sample = languageSample(document);
  const guess = eld.detect(sample);
  const languages = guess.language ? [{ language: guess.language, percentage: 100 }] : [];
  return chooseLanguage(sample, { isReliable: guess.isReliable(), languages }, declared);
}
