/** Finding the name of a privacy policy in a title, a heading, a link's words or an address. */
import {
  ABOUT_POLICIES,
  ELSEWHERE,
  ENGLISH_BARE_NAMES,
  ENGLISH_NAMES,
  LANGUAGES,
  OTHER_LEGAL_NAMES,
} from './lexicon.ts';
import { normaliseText } from './normalise-text.ts';

/**
 * How the name stands there. `whole`: alone, but for a brand or a filler word. `bare`: one word that could mean more,
 * "Privacy". `mention`: inside a longer phrase. `about`: in words that talk about policies, "How to write a …".
 */
export type Standing = 'whole' | 'bare' | 'mention' | 'about';

export interface FoundName {
  /** The phrase that holds the name, as the page has it, cut to 60 characters. */
  text: string;
  standing: Standing;
  isEnglish: boolean;
}

/** Titles longer than this are read in part only, in characters. */
const LONGEST = 300;
/** Words beside the name that may be a brand; more of them make a headline. */
const BRAND_WORDS = 5;
/** Where scripts write no spaces, so many characters count as a word. */
const UNSPACED_WORD = 3;

const FILLERS =
  /(?<!\p{L})(?:our|your|my|the|and|a|of|to|for|on|at|in|by|web ?sites?|web|sites?|online|full|general|global|website's|security|legal|use|terms?|conditions?|cookies?|rights|policy|policies|notice|statement|page|pdf|html?|aspx?|php|en|us|uk|eu|de|fr|es|index|help|about|home|support|company|corporate|customers?|users?|consumers?|version|english|welcome|effective|v?\d+)(?!\p{L})/gu;
const SEPARATORS = /\s*(?:[|·•»«›:\n]|\s[-–—/]\s|–|—)\s*/;
const UNSPACED = /[\u0e00-\u0e7f\u3040-\u9fff]/;

const english = new RegExp(`(?<![a-z])(?:${ENGLISH_NAMES})`);
const foreign = new RegExp(join('names'));
const bareEnglish = new RegExp(`^(?:${ENGLISH_BARE_NAMES})$`);
const bareForeign = new RegExp(`^(?:${join('bareNames')})$`);
const about = new RegExp(`(?<![a-z])(?:${ABOUT_POLICIES})(?![a-z])|\\?`);
const elsewhere = new RegExp(ELSEWHERE);
const otherLegal = new RegExp(`(?<![a-z])(?:${normaliseText(OTHER_LEGAL_NAMES)})`);

function join(kind: 'names' | 'bareNames'): string {
  return normaliseText(
    Object.values(LANGUAGES)
      .flatMap((words) => words[kind] ?? [])
      .join('|'),
  );
}

/**
 * The best name of a privacy policy in a title or heading, or null. Titles fall into segments at "|", " - " and such,
 * and the best segment counts.
 */
export function findPolicyName(title: string): FoundName | null {
  const start = title.slice(0, LONGEST);
  const best = pickBest(start.split(SEPARATORS).map(nameSegment));
  return best && elsewhere.test(normaliseText(start)) ? { ...best, standing: 'about' } : best;
}

const ORDER: readonly Standing[] = ['whole', 'bare', 'about', 'mention'];

/** The name that stands clearest, the first of equals; null where there is none. */
export function pickBest(names: readonly (FoundName | null)[]): FoundName | null {
  const rank = (name: FoundName | null): number => (name ? ORDER.indexOf(name.standing) : ORDER.length);
  return names.reduce((best, name) => (rank(name) < rank(best) ? name : best), null);
}

function nameSegment(segment: string): FoundName | null {
  const words = normaliseText(segment).trim();
  const inEnglish = english.exec(words);
  const name = inEnglish ?? foreign.exec(words);
  const text = segment.trim().slice(0, 60);
  const isEnglish = inEnglish !== null || /privacy|data/.test(words);
  if (name) {
    const rest = words.replace(name[0], '§');
    const beside = countWords(rest) > BRAND_WORDS || (!inEnglish && isHeadline(segment, rest)) ? 'mention' : 'whole';
    return { text, standing: about.test(rest) ? 'about' : beside, isEnglish };
  }
  const core = words.replace(FILLERS, ' ').replace(/[^\p{L}\p{M}]+/gu, ' ').trim();
  return bareEnglish.test(core) || bareForeign.test(words) || bareForeign.test(core)
    ? { text, standing: 'bare', isEnglish }
    : null;
}

/** "Acme modifie sa §": a capital, then a small word before the name, as no name of a company has it. */
function isHeadline(segment: string, rest: string): boolean {
  const before = rest.slice(0, rest.indexOf('§')).trim().split(/\s+/).length;
  const words = segment.trim().split(/\s+/);
  return before > 1 && /^\p{Lu}/u.test(words[0] ?? '') && /^\p{Ll}/u.test(words[before - 1] ?? '');
}

function countWords(rest: string): number {
  const words = rest.replace(FILLERS, ' ').match(/[\p{L}\p{M}\p{N}']+/gu) ?? [];
  return words.reduce((sum, word) => sum + (UNSPACED.test(word) ? Math.ceil(word.length / UNSPACED_WORD) : 1), 0);
}

/**
 * The name of a privacy policy in an address, or null: a part of the path, the host, the query or the fragment,
 * "/legal/privacy-policy.html" or "privacy.example.com". An address that cannot be parsed names nothing.
 */
export function findNameInAddress(address: string): FoundName | null {
  const url = URL.parse(address);
  if (!url) return null;
  const parts = `${url.pathname}/${url.hash.slice(1)}/${[...url.searchParams.values()].join('/')}/${url.hostname.split('.')[0]}`;
  const words = decode(parts)
    .slice(0, LONGEST)
    .split('/')
    .map((part) => nameSegment(part
      .replace(/([a-z])([A-Z])/g, '$1 $2')
      .replace(/\.(?:html?|xhtml|php|aspx?|jsp|txt|md|pdf)$/i, '')
      .replace(/[-_+.,=]+/g, ' ')
      .replace(/privacy(?=[a-z])/i, 'privacy ')));
  return pickBest(words);
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** True when the words name another legal page, such as terms of use or a cookie notice. */
export function namesOtherLegalPage(title: string): boolean {
  return otherLegal.test(normaliseText(title.slice(0, LONGEST)));
}
