/** What a page's text says of itself: the subjects that policies write about, and those that other pages do. */
import { normaliseText } from './normalise-text.ts';

/** Counts over a stretch of text; plain data. */
export interface TextCues {
  /** Words; two characters of a script without spaces count for one. */
  words: number;
  /** How many of the subjects of privacy policies the text speaks of, `SUBJECT_COUNT` at most. */
  subjects: number;
  /** How often it speaks of them, ten times each at most. */
  hits: number;
  /** "This privacy policy", "this notice". */
  selfReferences: number;
  /** "We", "our" and "us", "you" and "your". */
  voice: number;
  /** Words of contracts: liability, warranty, jurisdiction. */
  contractHits: number;
  /** How many of the things that policies name alike in most languages it names: cookies, an e-mail address. */
  foreignSubjects: number;
}

const MOST_PER_SUBJECT = 10;

/** What policies write about, in English. */
const SUBJECTS = [
  'collect(?:s|ed|ing)? (?:\\w+ ){0,4}?(?:information|data)|(?:information|data) we ',
  'us(?:e|ed|ing) (?:\\w+ ){0,3}?(?:information|data|cookies)',
  '(?:shar|sell|rent|disclos|transfer)[a-z]* (?:\\w+ ){0,4}?(?:information|data|with)',
  'third[- ]part|service providers',
  'personal(?:ly)?[- ](?:identif|information|data|details)',
  'cookies?\\b|ip address|analytics',
  'opt[- ](?:out|in)\\b|unsubscribe|your c(?:hoices|onsent)',
  '(?:access|correct|delete) (?:\\w+ ){0,3}?your|your rights',
  'secur(?:e|ity)|encrypt',
  'retain|retention|law enforcement|required by law',
  'children|under (?:the age of )?1[368]',
  'gdpr|ccpa|coppa|data (?:controller|protection|subject)|legitimate interest|california',
  'last (?:updat|revis)|effective date|changes to (?:this|our)',
].map((subject) => new RegExp(`\\b(?:${subject})`, 'g'));
export const SUBJECT_COUNT = SUBJECTS.length;

/** What policies in all languages have in common. */
const FOREIGN_SUBJECTS = [/cookie|クッキー|쿠키/, /@/, /gdpr|rgpd|ds-?gvo|lgpd|2016\/679/];

const SELF_REFERENCES = /\bthis (?:\w+ ){0,4}?(?:policy|notice|statement)\b/g;
const VOICE = /\b(?:we|our|us|you|your)\b/g;
const CONTRACT =
  /\b(?:liab(?:le|ilit)|warrant|indemnif|jurisdiction|arbitration|terminat|licen[cs]e|intellectual|terms|refund|agreement)/g;
const WORDS = /[^\s\u0e00-\u9fff]+|[\u0e00-\u9fff]{2}/g;

/** Counts the cues in a text as it stands in the page. Time grows with its length. */
export function measureText(text: string): TextCues {
  const plain = normaliseText(text);
  const count = (pattern: RegExp): number => plain.match(pattern)?.length ?? 0;
  const counts = SUBJECTS.map((pattern) => Math.min(MOST_PER_SUBJECT, count(pattern)));
  return {
    words: count(WORDS),
    subjects: counts.filter((hits) => hits > 0).length,
    hits: counts.reduce((sum, hits) => sum + hits, 0),
    selfReferences: count(SELF_REFERENCES),
    voice: count(VOICE),
    contractHits: count(CONTRACT),
    foreignSubjects: FOREIGN_SUBJECTS.filter((pattern) => pattern.test(plain)).length,
  };
}
