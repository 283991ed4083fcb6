/** Companies and products that a policy names as third parties. */
import type { PolicyDocument } from '../extract/document.ts';
import { KNOWN_PARTIES, type PartyRole } from '../lexicon/parties.ts';
import type { PracticeId } from '../practices/ids.ts';
import type { NamedParty } from './detail.ts';
import { createNameJudge, type NameJudge } from './party-names.ts';
import { keepFirst, type Passage, quoteWithin } from './passages.ts';

const MOST_PARTIES = 20;
const MOST_OF_A_LIST = 12;

/** What a known party must be there for, to count for a practice. The others count for any. */
const ROLES: Partial<Record<PracticeId, readonly PartyRole[]>> = {
  'use-analytics': ['analytics', 'any', 'advertising', 'social'],
  'use-targeted-ads': ['advertising', 'social', 'analytics', 'any'],
  'share-advertisers': ['advertising', 'social', 'analytics', 'any', 'messaging'],
  'collect-payment': ['payment', 'any', 'business'],
  'share-affiliates': [],
  'track-third-party': [
    'analytics',
    'advertising',
    'social',
    'any',
    'content',
    'security',
    'support',
    'hosting',
    'messaging',
    'business',
    'payment',
  ],
};

/** What a company is by its register. */
const LEGAL_FORM =
  /^,? (?:Inc|LLC|L\.L\.C|Ltd|Limited|GmbH|Corp|Corporation|AG|S\.A|SA|B\.V|BV|AB|Oy|S\.r\.l|Srl|SAS|PLC|plc|Pty Ltd|Pvt|LLP|L\.P|Co|ApS|A\/S|AS|S\.à r\.l)\b\.?/;

const NAME = String.raw`\p{Lu}[\p{L}\p{N}]*(?:[-.&+][\p{L}\p{N}]+)*!?(?: (?:&|of) \p{Lu}[\p{L}\p{N}]*)?`;
const FIRST_NAME = new RegExp(`^(?:the |our |an? )?(?:[“"])?(${NAME}(?: ${NAME}){0,3})`, 'u');
/** The word that a listed name may begin with: one with a capital, in no domain or address. */
const FIRST_WORD = /\b[a-z\d]{0,4}[A-Z][A-Za-z\d]*/g;
const IN_ADDRESS = /[@./-]/;
const SEPARATOR =
  /^(?:['’]s)?(?: (?:\([^()]{1,80}\)))?(?:,? (?:and|or|and\/or|as well as|&) (?:its |also )?|, (?:and |or )?|\/| ?; ?(?:and |or )?| - )/;

/** Words for those who get data or act for the service, right before an enumeration of them. */
const WHO =
  /\b(?:provider|vendor|partner|processor|compan(?:y|ies)|part(?:y|ies)|network|platform|tool|supplier|contractor|gateway|courier|agenc(?:y|ies)|affiliate|subsidiar(?:y|ies)|brand|firm|exchange|organi[sz]ation|server|host|advertiser|program|plug-?in|widget|software|broker|bureau|(?:third[- ]party|external|analytics|social|advertising|payment|cloud|hosting|tracking|similar|mapping|embedded) (?:media )?(?:site|website|service|application|app|technolog(?:y|ies)|solution|product|feature|cookie|account|media|content|source|button|system))(?:s|['’]s|\(s\))?(?:,|:)? ?(?:\([^()]{0,60}\)?)?[^.;:()]{0,60}$/i;
const NAME_AHEAD = String.raw` ?(?=(?:the |our |an? )?[“"]?\p{Lu})`;
const ENUMERATES = new RegExp(
  String.raw`\b(?:[Ss]uch as|[Ii]ncluding(?:,? but not limited to,?| without limitation)?|includes?|like|e\.g\.?,?|i\.e\.?,?|[Ff]or example,?|for instance,?|namely|(?:called|named))[:(“"]?${NAME_AHEAD}`,
  'gu',
);
/** What a name directly behind it is: one that acts. */
const BY = new RegExp(
  String.raw`\b(?:provided|operated|offered|hosted|run|supplied|powered|processed|managed|handled|administered|delivered|developed|performed|facilitated|maintained|serviced|set|placed|served|made available) (?:\p{L}+ly )?by (?:the company )?${NAME_AHEAD}`,
  'gu',
);
const APPOSITION = new RegExp(
  String.raw`\b(?:processor|provider|vendor|gateway|(?:analytics|payment|hosting|email|advertising|marketing|cloud|newsletter|chat|survey|tracking|mailing|remarketing|retargeting) (?:service|tool|platform|partner|company|software|services|tools)|parent company|subsidiary|affiliate|sister company|service of|services of|services from|products of|tool from)s?(?:,| is| are|:)? (?:called |named )?(?:the company )?[“"]?${NAME_AHEAD}`,
  'gu',
);
const USES = new RegExp(
  String.raw`\b(?:[Ww]e|site|website|app|services?|platform) (?:also |currently |may |might |will |can |do |have |has |partially )*(?:uses?|used|utili[sz]es?|employs?|engages?|integrated?|implement(?:s|ed)?|works? with|partner(?:s|ed)? with|cooperates? with|rely on|relies on|contract(?:s|ed)? with|participates? in|outsource\w* to) (?:the (?:service|services|tool|web analytics service|analytics service|product)s? (?:of )?)?[“"]?${NAME_AHEAD}`,
  'gu',
);
/** "Acme's privacy policy": one who has a policy of its own. */
const OWN_POLICY = /['’]s? (?:own )?(?:privacy|cookie|terms|data|opt[- ]out|security)/g;
const LAST_NAME = new RegExp(`${NAME}(?: ${NAME}){0,2}$`, 'u');

/** A name with what is known of it. */
export interface Known extends NamedParty {
  role: PartyRole;
}

/** The third parties named in sentences of a practice, each once, in the policy's order. */
export function readParties(id: PracticeId, passages: readonly Passage[], findNames: NameFinder): NamedParty[] {
  const roles = ROLES[id];
  const found = passages.flatMap(findNames).filter(({ role }) => roles?.includes(role) ?? true);
  return keepFirst(found, (party) => party.name.toLowerCase(), MOST_PARTIES).map(({ quote, start, end, name }) => ({
    quote,
    start,
    end,
    name,
  }));
}

export type NameFinder = (passage: Passage) => readonly Known[];

/** A finder of third parties in one policy's sentences, which reads each sentence once for all practices. */
export function createNameFinder(document: PolicyDocument): NameFinder {
  const judge = createNameJudge(document);
  const known = new Map<number, readonly Known[]>();
  return ({ text, unit }) => {
    let names = known.get(unit.start);
    if (!names) {
      names = findNames(text, unit.start, document, judge);
      known.set(unit.start, names);
    }
    return names;
  };
}

function findNames(text: string, offset: number, document: PolicyDocument, judge: NameJudge): Known[] {
  const found = [
    ...findKnown(text, offset),
    ...findByShape(text, offset, judge),
    ...findByLink(text, offset, document, judge),
  ]
    .filter((party) => !judge.isOwn(party.name) && !judge.isOwn(party.quote))
    .sort((a, b) => a.start - b.start || b.end - a.end);
  // Of "Google" within "Google Analytics", and of a name found in two ways, only the first and longest counts.
  return found.filter((party, at) => !found.slice(0, at).some((other) => party.start < other.end));
}

/** Well-known names, wherever in the sentence they stand. */
function findKnown(text: string, offset: number): Known[] {
  const found: Known[] = [];
  let free = 0;
  for (const match of text.matchAll(FIRST_WORD)) {
    const from = match.index;
    if (from < free || IN_ADDRESS.test(text.charAt(from - 1))) continue;
    const known = KNOWN_PARTIES.get(match[0].toLowerCase())?.find(
      ({ written }) => text.startsWith(written, from) && isWhole(text, from + written.length),
    );
    if (!known) continue;
    const to = from + known.written.length;
    free = to;
    if (isParty(text, from, to))
      found.push({ ...quoteWithin(text, offset, from, to), name: known.name, role: known.role });
  }
  return found;
}

const isWhole = (text: string, to: number) => !/^(?:[\p{L}\p{N}]|[-.@][\p{Ll}\p{N}])/u.test(text.slice(to, to + 2));

/** A product of the reader's own ("your Apple device", "Google Chrome") is nobody who gets data. */
function isParty(text: string, from: number, to: number): boolean {
  const behind = text.slice(to, to + 24);
  if (
    /^(?:['’]s)? (?:Chrome|Safari|iOS|iPhone|iPad|Android|Edge|Internet Explorer|Windows|Play\b|App Store|Store|(?:and|or) \w{3,20} (?:mobile )?devices|(?:mobile )?devices?|Watch|phones?|TV|Safari)/i.test(
      behind,
    )
  )
    return false;
  return !/\b(?:free of|without|(?:do|does|will|not|never) (?:not )?(?:use|using|partner with|work with|employ|share)|instead of|unlike|no)\b[^.;,]{0,60}(?:,[^.;]{0,40})?$/.test(
    text.slice(Math.max(0, from - 110), from).replace(/.*\b(?:we|We) (?:may |also )?(?:use|share|work|partner)\b/, ''),
  );
}

/** Names that the sentence's shape makes third parties, listed or not. */
function findByShape(text: string, offset: number, judge: NameJudge): Known[] {
  const starts: number[] = [];
  for (const match of text.matchAll(ENUMERATES)) {
    if (WHO.test(text.slice(Math.max(0, match.index - 110), match.index))) starts.push(match.index + match[0].length);
  }
  for (const shape of [BY, APPOSITION, USES])
    for (const match of text.matchAll(shape)) starts.push(match.index + match[0].length);
  const found = starts.flatMap((start) => readList(text, start, offset, judge));
  for (const match of text.matchAll(OWN_POLICY)) {
    const name = LAST_NAME.exec(text.slice(Math.max(0, match.index - 60), match.index))?.[0] ?? '';
    if (judge.isPlausible(name))
      found.push({ ...quoteWithin(text, offset, match.index - name.length, match.index), name, role: 'any' });
  }
  return found;
}

/** "Acme, Bolt Inc. (hosting) and Crane": names one after the other. */
function readList(text: string, start: number, offset: number, judge: NameJudge): Known[] {
  const found: Known[] = [];
  let at = start;
  while (found.length < MOST_OF_A_LIST) {
    const match = FIRST_NAME.exec(text.slice(at, at + 120));
    const written = match?.[1];
    if (!match || !written) break;
    const from = at + match[0].length - written.length;
    const name = written.replace(/\.$/, '').replace(/(?: (?:Inc|LLC|Ltd|Limited|GmbH|Corp|Corporation))$/, '');
    const to = from + name.length;
    const form = LEGAL_FORM.exec(text.slice(to, to + 20))?.[0] ?? '';
    if (form === '' && !judge.isPlausible(name)) break;
    if (judge.isPlausible(name) && isParty(text, from, to))
      found.push({ ...quoteWithin(text, offset, from, to), name, role: 'any' });
    const next = SEPARATOR.exec(text.slice(to + form.length, to + form.length + 110))?.[0];
    if (!next) break;
    at = to + form.length + next.length;
  }
  return found;
}

/** A linked name whose address is its own: "Admeasure" to admeasure.example. */
function findByLink(text: string, offset: number, document: PolicyDocument, judge: NameJudge): Known[] {
  const end = offset + text.length;
  return document.links.flatMap((link) => {
    if (link.start < offset || link.end > end) return [];
    const name =
      /^(.{3,40}?)(?:['’]s)?(?: (?:privacy (?:policy|notice|statement)|website))?$/iu.exec(link.text.trim())?.[1] ?? '';
    if (!/^[\p{Lu}\p{N}]/u.test(name) || !URL.canParse(link.href)) return [];
    const host = new URL(link.href).hostname.replaceAll('-', '');
    const key = name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
    if (key.length < 3 || !host.split('.').includes(key) || !judge.isPlausible(name)) return [];
    const from = document.text.indexOf(name, link.start);
    return from >= 0 && from + name.length <= link.end
      ? [{ quote: name, start: from, end: from + name.length, name, role: 'any' as const }]
      : [];
  });
}
