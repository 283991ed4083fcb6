/** Words of a sentence, in the one spelling that lexicons and grammar compare. */

/** A sentence's tokens in parallel arrays. Punctuation that divides clauses is a token of its own. */
export interface Tokens {
  /** Normalised: lower case, -ize/-or spelling, contractions taken apart ("don't" → "do", "not"). */
  words: string[];
  /** Offsets of each token into the text that was read. */
  starts: number[];
  ends: number[];
}

/** The token that stands for any e-mail address, and for any web address. */
export const EMAIL = '@email';
export const URL = '@url';

// Addresses first, then words with inner apostrophes, then single marks. All alternatives are linear.
const TOKEN =
  /\[email\sprotected\]|[A-Za-z0-9._%+-]+@[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+|(?:[Hh]ttps?:\/\/|www\.)[^\s<>"”)]+|[\p{L}\p{N}]+(?:['’][\p{L}]+)*|\.(?=\s+\p{Ll})|[;:,()—–•?!"“”]/gu;

const CONTRACTIONS: Record<string, string[]> = {
  "won't": ['will', 'not'],
  "can't": ['can', 'not'],
  cannot: ['can', 'not'],
  "shan't": ['shall', 'not'],
  "let's": ['let', 'us'],
};

const normalised = new Map<string, string[]>();

/** Reads text into tokens. Takes any string; gives offsets into it. */
export function tokenise(text: string): Tokens {
  const tokens: Tokens = { words: [], starts: [], ends: [] };
  TOKEN.lastIndex = 0;
  for (let match = TOKEN.exec(text); match; match = TOKEN.exec(text)) {
    const raw = match[0];
    const start = match.index;
    const end = start + raw.length;
    for (const word of normaliseWord(raw)) {
      tokens.words.push(word);
      tokens.starts.push(start);
      tokens.ends.push(end);
    }
  }
  return tokens;
}

function normaliseWord(raw: string): string[] {
  let words = normalised.get(raw);
  if (!words) {
    words = spell(raw);
    // Bounded: a hostile page could otherwise fill memory with ever new words.
    if (normalised.size > 50_000) normalised.clear();
    normalised.set(raw, words);
  }
  return words;
}

function spell(raw: string): string[] {
  // Cloudflare hides addresses behind "[email protected]".
  if (raw.includes('@') || raw.startsWith('[')) return [EMAIL];
  if (/^(?:https?:|www\.)/i.test(raw)) return [URL];
  const word = raw.toLowerCase().replaceAll('’', "'");
  const known = CONTRACTIONS[word];
  if (known) return known;
  const [stem = '', suffix = ''] = splitContraction(word);
  return suffix ? [americanise(stem), suffix] : [americanise(stem)];
}

/** "we're" → we, are. A possessive 's is dropped. */
function splitContraction(word: string): [string, string?] {
  if (word.endsWith("n't")) return [word.slice(0, -3), 'not'];
  const at = word.lastIndexOf("'");
  if (at < 1) return [word];
  const expanded = { re: 'are', ll: 'will', ve: 'have', m: 'am', d: 'would' }[word.slice(at + 1)];
  return expanded ? [word.slice(0, at), expanded] : [word.slice(0, at)];
}

/** One spelling for British and American words. What it does to other words ("promize") it does everywhere alike. */
function americanise(word: string): string {
  if (word.length < 5) return word;
  return word
    .replace(/is(e|es|ed|ing|ation|ations|er|ers)$/, 'iz$1')
    .replace(/ys(e|es|ed|ing)$/, 'yz$1')
    .replace(/our(s|ed|ing|al|able|ite|ites)?$/, 'or$1')
    .replace(/lled$/, 'led')
    .replace(/lling$/, 'ling')
    .replace(/lment/, 'llment');
}
