/** Finding the name of a privacy policy in a title, a heading, a link's words or an address. */
import { ABOUT_POLICIES, BARE_NAMES, ELSEWHERE, ENGLISH_NAMES, FOREIGN_NAMES, OTHER_LEGAL_NAMES } from './lexicon.ts';
import { normaliseText } from './normalise-text.ts';

/**
 * How the name stands there, clearest first. `whole`: alone, but for a brand or a filler word. `bare`: one word that
 * could mean more, "Privacy". `about`: in words that talk about policies, "How to write a …". `mention`: inside a
 * longer phrase.
 */
const STANDINGS = ['whole', 'bare', 'about', 'mention'] as const;
export type Standing = (typeof STANDINGS)[number];

export interface FoundName {
  /** The phrase that holds the name, as the page has it, cut to 60 characters. */
  text: string;
  standing: Standing;
  isEnglish: boolean;
}

/** Titles are read so far, in characters. */
const LONGEST = 300;
const LONGEST_PHRASE = 60;
/** Words beside the name that may be a brand; more of them make a headline. */
const BRAND_WORDS = 7;

const SEPARATORS = /\s*(?:[|·•»«›:\n–—]|\s[-/]\s)\s*/;
/** A word, or as much of a script without spaces as makes one. */
const WORDS = /[^\s§\u0e00-\u9fff]+|[\u0e00-\u9fff]{3}/g;
const FILLERS =
  /\b(?:our|your|the|of|and|online|security|legal|use|terms|conditions|cookies?|rights|policy)\b|[^\p{L} ]/gu;

const english = new RegExp(`\\b(?:${ENGLISH_NAMES})`);
const foreign = new RegExp(normaliseText(FOREIGN_NAMES));
const bare = new RegExp(`^(?:${normaliseText(BARE_NAMES)})$`);
const about = new RegExp(`(?<![a-z])(?:${ABOUT_POLICIES})|[?]`);
const elsewhere = new RegExp(ELSEWHERE);
const otherLegal = new RegExp(`\\b(?:${normaliseText(OTHER_LEGAL_NAMES)})`);

/**
 * The best name of a privacy policy in a title or heading, or null. Titles fall into segments at "|", " - " and such,
 * and the best segment counts.
 */
export function findPolicyName(title: string): FoundName | null {
  const start = title.slice(0, LONGEST);
  const best = pickBest(start.split(SEPARATORS).map(nameSegment));
  return best && elsewhere.test(normaliseText(start)) ? { ...best, standing: 'about' } : best;
}

/** The name that stands clearest, the first of equals; null where there is none. */
export function pickBest(names: readonly (FoundName | null)[]): FoundName | null {
  const found = STANDINGS.map((standing) => names.find((name) => name?.standing === standing));
  return found.find((name) => name) ?? null;
}

function nameSegment(segment: string): FoundName | null {
  const words = normaliseText(segment).trim();
  const text = segment.trim().slice(0, LONGEST_PHRASE);
  const inEnglish = english.exec(words);
  const name = inEnglish ?? foreign.exec(words);
  if (name) {
    const rest = words.replace(name[0], '§');
    // "Acme modifie sa §": where verbs are not known, words before the name make a headline.
    const isLong = (rest.match(WORDS)?.length ?? 0) > BRAND_WORDS || (!inEnglish && rest.split(' ').indexOf('§') > 1);
    return { text, standing: about.test(rest) ? 'about' : isLong ? 'mention' : 'whole', isEnglish: inEnglish !== null };
  }
  const core = words.replace(FILLERS, ' ').trim().replace(/ +/g, ' ');
  return bare.test(core) ? { text, standing: 'bare', isEnglish: /privacy|data/.test(core) } : null;
}

/**
 * The name of a privacy policy in an address, or null: a part of the path or the fragment, or the first of the host,
 * "/legal/privacy-policy.html" or "privacy.example.com". A query may be a search and does not count; an address that
 * cannot be parsed names nothing.
 */
export function findNameInAddress(address: string): FoundName | null {
  if (!URL.canParse(address)) return null;
  const { pathname, hash, hostname } = new URL(address);
  const parts = `${pathname}/${hash.slice(1)}/${hostname.split('.')[0]}`;
  const segments = parts.slice(0, LONGEST).split('/').map(spellOut);
  return pickBest(segments.map(nameSegment));
}

/** "PrivacyPolicy.aspx" → "Privacy Policy". */
function spellOut(part: string): string {
  return part
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .replace(/\.[a-z]{2,5}$/i, '')
    .replace(/[-_+.,=]+/g, ' ')
    .trim();
}

/** True when the words name another legal page, such as terms of use or a cookie notice. */
export function namesOtherLegalPage(title: string): boolean {
  return otherLegal.test(normaliseText(title.slice(0, LONGEST)));
}
