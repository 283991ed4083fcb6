/** Parts a page that holds several legal documents, such as terms of use beside the privacy policy. */
import type { BlockMeasure } from './judge-blocks.ts';
import type { RawBlock } from './raw-block.ts';

/** Titles of privacy policies, in the languages whose policies are most common on the web. */
const PRIVACY_TITLE =
  /privacy|data (?:protection|policy|use policy)|cookie (?:policy|notice|statement)|datenschutz|confidentialité|protection des données|privacidad|protección de datos|privacidade|riservatezza|protezione dei dati|privacyverklaring|gegevensbescherming|integritet|personuppgift|prywatności|隐私|隱私|プライバシー|개인정보/iu;
/** Titles of the other documents that sites put on one page with it. */
const OTHER_TITLE =
  /\b(?:terms|conditions) (?:of|and|&) (?:use|service|sale|conditions|access)|\bterms & conditions|\bconditions of (?:use|sale)|\b(?:user|membership|subscriber|license|licence|service) agreement|\blegal (?:notices?|terms|disclaimer)|\bdisclaimers?$|\bacceptable use|\bcopyright (?:policy|notice|infringement)|\b(?:refund|return|shipping|delivery|comment|community) (?:polic|guideline)|nutzungsbedingungen|geschäftsbedingungen|impressum|conditions générales|mentions légales|condiciones (?:de uso|generales)|términos|termini|condizioni|voorwaarden|regulamin/iu;

/** A longer heading is a sentence rather than a title. In characters. */
const TITLE_LENGTH = 90;
/** Shorter passages under such a title are a section of the policy that points to the other document. In words. */
const DOCUMENT_WORDS = 150;
/** What stands before the policy's title is read as its introduction up to this length. In words. */
const TERMS_BEFORE_WORDS = 300;

/** Whether a heading is the title of a privacy policy and of nothing else. */
export function isPrivacyTitle(text: string): boolean {
  return text.length <= TITLE_LENGTH && PRIVACY_TITLE.test(text) && !OTHER_TITLE.test(text);
}

function isOtherTitle(text: string): boolean {
  return text.length <= TITLE_LENGTH && OTHER_TITLE.test(text) && !PRIVACY_TITLE.test(text);
}

interface Section {
  /** Positions in `chosen`. */
  start: number;
  end: number;
  level: number;
  title: string;
  words: number;
  policyWords: number;
  termsWords: number;
}

/** Leaves out of the chosen blocks those that belong to another legal document on the page. */
export function dropOtherDocuments(
  chosen: readonly number[],
  blocks: readonly RawBlock[],
  measures: readonly BlockMeasure[],
): number[] {
  const sections = listSections(chosen, blocks, measures);
  const foreign = new Set<Section>();
  let open: 'unknown' | 'privacy' | 'other' = 'unknown';
  let level = 7;
  const main = findMainTitle(sections);
  if (main !== null) dropTermsBefore(sections, main, foreign);
  for (const [index, section] of sections.entries()) {
    const outranked = open === 'other' && section.level > level;
    if (isPrivacyTitle(section.title) && !outranked) {
      open = 'privacy';
      level = section.level;
    } else if (
      !outranked &&
      isOtherTitle(section.title) &&
      readsAsTerms(sections.slice(index, endOfDocument(sections, index)))
    ) {
      open = 'other';
      level = section.level;
    } else if (open === 'other' && section.level <= level && section.level < 6 && !hasTermsWords(section)) {
      open = 'unknown';
    }
    if (open === 'other') foreign.add(section);
  }
  if (foreign.size === 0) return [...chosen];
  const kept = sections.filter((section) => !foreign.has(section));
  const enough = kept.reduce((sum, section) => sum + section.policyWords, 0) >= 10;
  return enough ? kept.flatMap((section) => chosen.slice(section.start, section.end)) : [...chosen];
}

/** The first privacy title among those of the highest rank; null where there is none. */
function findMainTitle(sections: readonly Section[]): number | null {
  let main: number | null = null;
  for (const [index, section] of sections.entries()) {
    if (!isPrivacyTitle(section.title)) continue;
    if (main === null || section.level < (sections[main]?.level ?? 0)) main = index;
  }
  return main;
}

/** What stands before the policy's title belongs to another document when it reads like terms and is long. */
function dropTermsBefore(sections: readonly Section[], main: number, foreign: Set<Section>): void {
  const before = sections.slice(0, main);
  const words = before.reduce((sum, section) => sum + section.words, 0);
  const level = sections[main]?.level ?? 1;
  if (words < TERMS_BEFORE_WORDS || !readsAsTerms(before)) return;
  for (const section of before) if (section.level >= level) foreign.add(section);
}

function hasTermsWords(section: Section): boolean {
  return section.termsWords > section.policyWords;
}

function readsAsTerms(sections: readonly Section[]): boolean {
  let words = 0;
  let policyWords = 0;
  let termsWords = 0;
  for (const section of sections) {
    words += section.words;
    policyWords += section.policyWords;
    termsWords += section.termsWords;
  }
  return words >= DOCUMENT_WORDS && termsWords > policyWords;
}

/** The position behind the last section under the title at `index`. */
function endOfDocument(sections: readonly Section[], index: number): number {
  const level = sections[index]?.level ?? 1;
  let end = index + 1;
  while (end < sections.length) {
    const section = sections[end] as Section;
    if (section.level < level || (section.level === level && (level < 6 || isPrivacyTitle(section.title)))) break;
    end++;
  }
  return end;
}

function listSections(
  chosen: readonly number[],
  blocks: readonly RawBlock[],
  measures: readonly BlockMeasure[],
): Section[] {
  const sections: Section[] = [];
  let section: Section = { start: 0, end: 0, level: 6, title: '', words: 0, policyWords: 0, termsWords: 0 };
  for (const [position, index] of chosen.entries()) {
    const block = blocks[index];
    const measure = measures[index];
    if (!block || !measure) continue;
    if (block.kind === 'heading') {
      if (section.end > section.start) sections.push(section);
      section = {
        start: position,
        end: position,
        level: block.level,
        title: block.text,
        words: 0,
        policyWords: 0,
        termsWords: 0,
      };
    } else {
      section.words += measure.words;
      section.policyWords += measure.policyWords;
      section.termsWords += measure.termsWords;
    }
    section.end = position + 1;
  }
  if (section.end > section.start) sections.push(section);
  return sections;
}
