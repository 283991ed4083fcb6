/** What a page's text says of itself: the subjects that policies write about, and those that other pages do. */
import { LANGUAGES } from './lexicon.ts';
import { normaliseText } from './normalise-text.ts';

/** Counts over a stretch of text; plain data. */
export interface TextCues {
  /** Words; a character of a script without spaces counts for half a word. */
  words: number;
  /** Subjects of privacy policies that the text speaks of, in plain words. */
  subjects: string[];
  /** How often it speaks of them, each subject counted ten times at most. */
  hits: number;
  /** "This privacy policy", "this notice". */
  selfReferences: number;
  /** "We", "our" and "us", or "you" and "your". */
  voice: number;
  /** Words of contracts: liability, warranty, governing law. */
  contractHits: number;
  /** "Personal data" in languages other than English. */
  foreignHits: number;
}

/** What policies write about, in English. Names are part of the reasons shown. */
const SUBJECTS: Readonly<Record<string, string>> = {
  'what is collected':
    '(?:collect|gather|obtain|receive|record|log)(?:s|ed|ing)?\\b[^.\\n]{0,70}\\b(?:information|data|cookies|address(?:es)?|details)|(?:information|data)\\b[^.\\n]{0,25}\\b(?:collect|gather|you (?:provide|give|submit))',
  'what it is used for': 'us(?:e|es|ed|ing)\\b[^.\\n]{0,50}\\b(?:information|data|e-?mail)|(?:information|data)\\b[^.\\n]{0,30}\\bused',
  'who it is shared with':
    '(?:shar|sell|sold|rent|trad|disclos|transfer|releas|provid|pass)[a-z]*\\b[^.\\n]{0,70}\\b(?:third[- ]part|others|affiliates|partners|service providers|information|data)',
  'personal information': 'personal(?:ly)?[- ](?:identif[a-z]+ )?(?:information|data|details)|personally identif',
  tracking: 'cookies?\\b|web beacons?|ip address|log files?|google analytics|pixels?\\b',
  'choices and consent': 'opt(?:ing)?[- ](?:out|in)\\b|unsubscribe|withdraw\\b[^.\\n]{0,20}\\bconsent|your (?:choices|consent)',
  'access and deletion':
    '(?:access|correct|update|delete|modify|review|rectif[a-z]+|eras[a-z]+)\\b[^.\\n]{0,40}\\b(?:your|personal)(?: personal)? (?:information|data|account)',
  security: '(?:secur|protect|safeguard|encrypt)[a-z]*\\b[^.\\n]{0,50}\\b(?:information|data|privacy)|ssl\\b',
  retention: '(?:retain|retention|keep|stor|delet)[a-z]*\\b[^.\\n]{0,50}\\b(?:information|data)',
  children: 'children|under (?:the age of )?(?:13|16|18|thirteen)\\b',
  'data protection law': 'gdpr|ccpa|coppa|data (?:controller|protection|subject)|controller\\b|legitimate interest|california',
  'legal requests': 'subpoena|court order|law enforcement|required by law|legal process',
  changes: '(?:chang|updat|revis|amend)[a-z]*\\b[^.\\n]{0,40}\\b(?:policy|notice|statement)|last (?:updated|revised|modified)|effective date',
};
const MOST_PER_SUBJECT = 10;
const NAMES = Object.keys(SUBJECTS);

const subjects = NAMES.map((name) => new RegExp(`\\b(?:${SUBJECTS[name]})`, 'g'));
const selfReference =
  /\b(?:this|following|present) (?:\w+ ){0,3}?(?:privacy|data)(?: \w+){0,3}? (?:policy|notice|statement)|\bthis (?:policy|notice|statement)\b/g;
const voice = /\b(?:we|our|us|you|your)\b/g;
const contract =
  /\b(?:liabilit|liable|warrant(?:y|ies)|indemnif|governing law|jurisdiction|arbitration|terminat|licen[cs]e|intellectual property|these terms|terms (?:of|and)|refund|agreement)/g;
const foreignData = new RegExp(normaliseText(Object.values(LANGUAGES).map((words) => words.data).join('|')), 'g');

/** Counts the cues in a text, which is read as it stands in the page. Time grows with the length of the text. */
export function measureText(text: string): TextCues {
  const plain = normaliseText(text);
  const counts = subjects.map((pattern) => Math.min(MOST_PER_SUBJECT, count(plain, pattern)));
  return {
    words: (plain.match(/[^\s\u0e00-\u0e7f\u3040-\u9fff]+/g)?.length ?? 0) + count(plain, /[\u0e00-\u0e7f\u3040-\u9fff]/g) / 2,
    subjects: NAMES.filter((_, index) => counts[index]),
    hits: counts.reduce((sum, hits) => sum + hits, 0),
    selfReferences: count(plain, selfReference),
    voice: count(plain, voice),
    contractHits: count(plain, contract),
    foreignHits: count(plain, foreignData),
  };
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
