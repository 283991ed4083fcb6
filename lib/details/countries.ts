/** Countries that data goes to, and what protects it there. */
import type { PolicyDocument } from '../extract/document.ts';
import type { Quote } from '../findings/finding.ts';
import type { Safeguard, SafeguardKind, TransferCountry } from './detail.ts';
import { keepFirst, type Passage, quoteWithin } from './passages.ts';

const MOST_COUNTRIES = 12;
const LONGEST_NAME = 5;

/** Unions that are no country, and short names that Intl does not give. */
const UNIONS: Record<string, string> = { EEA: 'European Economic Area' };
const SHORT: Record<string, string> = {
  us: 'US',
  usa: 'US',
  'united states of america': 'US',
  uk: 'GB',
  'great britain': 'GB',
  eu: 'EU',
  eea: 'EEA',
  'european economic area': 'EEA',
  holland: 'NL',
  korea: 'KR',
  'republic of ireland': 'IE',
  'republic of korea': 'KR',
  'czech republic': 'CZ',
  turkey: 'TR',
  'russian federation': 'RU',
};
/** Countries whose names are also those of places within another. */
const AMBIGUOUS = new Set(['georgia', 'jersey']);

const displayNames = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
const CODES = listCountries();

/** Names in lower case with their codes: all that Intl knows, long and short. */
function listCountries(): Map<string, string> {
  const codes = new Map<string, string>();
  const short = new Intl.DisplayNames('en', { type: 'region', fallback: 'none', style: 'short' });
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
  for (const first of letters) {
    for (const second of letters) {
      const code = first + second;
      // Of former states and made-up codes ("ZZ", "XA") only the countries' own canonical codes count.
      if (
        /^(?:ZZ|X[A-Z]|Q[M-Z]|A[A]|UN|EZ|QO)$/.test(code) ||
        Intl.getCanonicalLocales(`und-${code}`)[0] !== `und-${code}`
      )
        continue;
      for (const names of [displayNames, short]) {
        const name = names.of(code)?.toLowerCase().replaceAll('.', '');
        if (name && !AMBIGUOUS.has(name)) codes.set(name, code);
      }
    }
  }
  for (const [name, code] of Object.entries(SHORT)) codes.set(name, code);
  return codes;
}

const NAME_WORD = /\p{Lu}[\p{L}.]*(?:[’'&]\p{L}+)?|\b(?:of|and|the)\b/gu;
/** "EU-U.S.", "Swiss-US": names of agreements. */
const AGREEMENT_BEHIND =
  /^[-–‑ /]{0,3}(?:to[- ])?(?:and )?(?:the )?(?:U\.?K\.? )?(?:Swiss[- ])?(?:U\.?S\.?(?:A\.)?)?[-– ]?(?:Privacy|Data Privacy|Safe Harbo)/;
/** What may stand behind a country; behind other words it only describes them ("EU law", "US Department"). */
const BEHIND =
  /^(?:\s*$|['’]?\s*[.,;:!?)\]“”"|]|\s+(?:and|or|for|to|where|which|whose|in|by|as|if|is|are|may|might|will|can|from|on|with|who|that|when|while|but|unless|under|at|through|using|via|including|then|only|because|so|once|after|before|also|has|have|does|do|not|since|upon|within|we|you|your|our|in order|among|such|regardless|\(|[-–—|])(?![\p{L}-]))/u;
const OUTSIDE =
  /\b(?:outside(?: of)?|out of|other than|leaves?|leaving|beyond|external to|non)[- ](?:of )?(?:the )?(?:\p{L}+ ){0,2}$/u;
/** Where the data or the reader is, not where the data goes. */
const ORIGIN =
  /\b(?:\d{4,5},?|Articles? \d{1,3}[\d().]{0,8}|from(?:,? respectively,?)?|(?:standards?|protections?|level|same|as) (?:as )?(?:applicable |required )?in|applicable in|(?:under|over) \d{2} in|(?:residents?|citizens?|users?|individuals|persons|people|visitors?|customers|subjects|nationals|members?|authorit(?:y|ies)|laws?|regulators?) (?:\p{L}+ )?(?:of|in|from|located in|residing in|within)|originat\p{L}+ in|(?:collected|received) (?:in|within)|you\b[^.;]{0,60}\b(?:are|live|reside|located|residing|visit|access|use|using|based)\b[^.;,]{0,40}(?:in|from|within))(?: within)?(?: the)?(?: \p{L}+ of)? ?$/iu;
const JOINED =
  /^\)?(?: member (?:countries|states))?(?:,|\/|;|(?:,? (?:and|or|and\/or)))? ?(?:the )?(?:[(“"]{1,2}|or |and )?(?:the )?$/;

/** Countries in sentences about transfers, each once, without those that data only comes from. */
export function readCountries(passages: readonly Passage[], document: PolicyDocument): TransferCountry[] {
  const read = passages
    .filter((passage) => !isTitle(passage, document))
    .flatMap(({ text, unit, introduction }) => [
      ...findCountries(text, unit.start),
      ...(unit.leadIn ? findCountries(introduction, unit.leadIn.start) : []),
    ]);
  // What is named both ways ("to the US", "outside the US") says the more of where data goes.
  return keepFirst(
    read.toSorted((a, b) => Number(a.outside) - Number(b.outside)),
    (country) => country.code,
    MOST_COUNTRIES,
  );
}

/** A country alone in a paragraph heads a section for its people. */
function isTitle({ text, unit }: Passage, document: PolicyDocument): boolean {
  return document.blocks[unit.block]?.kind === 'paragraph' && CODES.has(text.toLowerCase());
}

type Role = 'to' | 'outside' | 'from';

function findCountries(text: string, offset: number): TransferCountry[] {
  const found: TransferCountry[] = [];
  const words = [...text.matchAll(NAME_WORD)].map((m) => ({ word: m[0], from: m.index, to: m.index + m[0].length }));
  let last: { to: number; role: Role } | null = null;
  for (let at = 0; at < words.length; at++) {
    const name = longestName(words, at, text);
    if (!name) continue;
    at += name.words - 1;
    const before = text.slice(Math.max(0, name.from - 120), name.from);
    const role: Role = last && JOINED.test(text.slice(last.to, name.from)) ? last.role : findRole(before);
    last = { to: name.to, role };
    const behind = text.slice(name.to, name.to + 40);
    if (role === 'from' || AGREEMENT_BEHIND.test(behind) || !BEHIND.test(behind)) continue;
    found.push({
      ...quoteWithin(text, offset, name.from, name.to),
      code: name.code,
      name: UNIONS[name.code] ?? displayNames.of(name.code) ?? name.code,
      outside: role === 'outside',
    });
  }
  return found;
}

function findRole(before: string): Role {
  if (OUTSIDE.test(before)) return 'outside';
  return ORIGIN.test(before) ? 'from' : 'to';
}

interface Word {
  word: string;
  from: number;
  to: number;
}

function longestName(words: readonly Word[], at: number, text: string) {
  const first = words[at];
  if (
    !first ||
    !/^\p{Lu}/u.test(first.word) ||
    /(?:\b(?:New|Northern|South|North|West) ?|[-–/]) ?$/.test(text.slice(Math.max(0, first.from - 9), first.from))
  )
    return null;
  for (let count = Math.min(LONGEST_NAME, words.length - at); count > 0; count--) {
    const last = words[at + count - 1];
    if (!last || last.to - first.from > 60) continue;
    const written = text.slice(first.from, last.to);
    const code = CODES.get(written.toLowerCase().replaceAll('.', ''));
    // "us" is a pronoun; the country has capitals.
    if (
      code &&
      !(
        written.length < 5 &&
        written !== written.toUpperCase() &&
        code.startsWith(written.slice(0, 1).toUpperCase()) &&
        /^(?:us|uk|eu|eea|usa)$/i.test(written)
      )
    )
      return { code, from: first.from, to: trimStop(written, last.to), words: count };
  }
  return null;
}

/** "the United States." ends a sentence, "the U.S." does not. */
function trimStop(written: string, to: number): number {
  return /^[^.]*\.$/.test(written) ? to - 1 : to;
}

/** Each with the words for it and, where they alone do not say so, what must stand close by. */
const SAFEGUARDS: readonly [SafeguardKind, string, RegExp, RegExp?][] = [
  [
    'standard-contractual-clauses',
    'Standard contractual clauses',
    /\b(?:standard (?:contract(?:ual)?|data[- ]protection|model) clauses|(?:EU |approved )?model (?:contract(?:ual)? )?clauses|contractual clauses (?:approved|adopted) by|SCCs?\b)/gi,
  ],
  [
    'adequacy-decision',
    'Adequacy decision',
    /\badequacy (?:decisions?|determinations?|findings?|regulations?|status)\b|\badequate (?:level|protection)\b/gi,
    /\badequacy\b|\b(?:deemed|decided|decision|recogni[sz]ed|determined|designated|found|considered)\b/i,
  ],
  ['data-privacy-framework', 'Data Privacy Framework', /\bData Privacy (?:Framework|Shield)\b/gi],
  ['privacy-shield', 'Privacy Shield', /\bPrivacy[- ]Shield\b/gi],
  ['safe-harbor', 'Safe Harbor', /\bSafe[- ]Harbou?r\b(?! (?:age|method|provision))/gi],
  ['binding-corporate-rules', 'Binding corporate rules', /\bbinding corporate rules\b|\bBCRs?\b/gi],
];
const NOT_RELIED_ON =
  /\b(?:no longer|not (?:currently |necessarily |yet )?(?:rely|relying|participat\w+|use|offer|provide|have|ensure|afford|considered|deemed|recogni[sz]ed|been|be|benefit)|invalid\w*|judg(?:e)?ment|struck|previously|in the process of|may (?:adopt|join|enter)|was valid|absence of|lack)\b/i;
const CONSENT =
  /\b(?:you|your) (?:\p{L}+ ){0,4}?(?:consent|agree)\p{L}{0,4}\b[^.;]{0,80}\b(?:transfer|process|stor|us(?:e|ing)\b|collect)\p{L}*|\bwith your (?:\p{L}+ )?consent\b|\b(?:obtain|ask for|request|given) (?:us )?your (?:\p{L}+ )?consent\b/iu;

/** Safeguards for transfers: agreements by name anywhere in the policy, consent where a transfer is spoken of. */
export function readSafeguards(passages: readonly Passage[], document: PolicyDocument): Safeguard[] {
  const named = SAFEGUARDS.flatMap(([kind, label, pattern, near]) => {
    const match = firstReliedOn(document.text, pattern, near);
    return match ? [{ ...match, kind, label }] : [];
  });
  const consent = passages.flatMap(({ text, unit }): Safeguard[] => {
    const match = CONSENT.exec(text);
    if (!match || /\bnot\b/.test(match[0]) || !/transfer|countr|abroad|outside|United States|U\.?S\.?\b/i.test(text))
      return [];
    const quote = quoteWithin(text, unit.start, match.index, match.index + match[0].length);
    return [{ ...quote, kind: 'consent', label: 'Your consent' }];
  });
  return [...named, ...consent.slice(0, 1)];
}

const RELIED_ON =
  /\b(?:compl(?:y|ies)|participat\w+|certif\w+|adher\w+|rel(?:y|ies|ying)|subscrib\w+|join\w*|use[sd]?|using|under|pursuant)\b/i;

/** Where the policy claims it; else where it names it first, unless it says somewhere that it no longer counts. */
function firstReliedOn(text: string, pattern: RegExp, near: RegExp | undefined) {
  let first: Quote | null = null;
  let isDoubtful = false;
  for (const match of text.matchAll(pattern)) {
    const from = match.index;
    const to = from + match[0].length;
    const around = text.slice(Math.max(0, from - 100), to + 100);
    // An address.
    if (/[-/]/.test(text.charAt(from - 1))) continue;
    if (NOT_RELIED_ON.test(around)) isDoubtful = true;
    else if (near?.test(around) ?? true) {
      const quote = quoteWithin(text, 0, from, to);
      if (RELIED_ON.test(around)) return quote;
      first ??= quote;
    }
  }
  return isDoubtful ? null : first;
}
