/** How long data is kept: spans of time, what ends them, and what they are for. */
import type { PolicyDocument } from '../extract/document.ts';
import type { NamedData, RetentionEvent, RetentionPeriod } from './detail.ts';
import { findDurations } from './durations.ts';
import { type DataMention, findDataMentions, groupKinds } from './kinds.ts';
import { keepFirst, type Passage, quoteWithin } from './passages.ts';

const MOST_PERIODS = 8;
/** Words behind a span of time, or behind "as long as", that say what it is counted from or ends with. */
const LONGEST_TAIL = 140;

/** What may stand before a span of time and belongs to it. */
const BOUND =
  /(?:(?:for|within|after|during|over|every) )?(?:(?:a |the )?(?:(?:maximum|minimum|total)(?: (?:period|duration))? of|period of|up to|at least|at most|no (?:more|longer) than|not (?:more|longer) than|not exceeding|less than|approximately|about|around) ?)?(?:a |the )?(?:maximum |period of )?$/i;
const AFTER =
  /^(?:,? (?:or (?:less|more|longer|so)|period|at (?:most|least|the latest)))?,? ?(?:after|from|following|of|since|upon|beyond|past)\b[^.;()\n]{3,140}/i;

const CRITERION = new RegExp(
  [
    String.raw`\b(?:for )?(?:only )?(?:as|so) long as\b[^.;\n]{3,200}`,
    String.raw`\b(?:un)?till? (?:the |you |your |such |that |we |it |they |no longer|after |its |their |expir)[^.;\n]{3,200}`,
    String.raw`\b(?:(?:no|not|never|any|only) longer than|(?:once|when|if|after|until|as soon as|where) (?:it|they|(?:the|this|that|your|such)(?: \p{L}+){1,3}|[Dd]ata|information) (?:is|are) no longer|(?:when|once|if|after|until) no longer|no longer) (?:is |are )?(?:reasonably |strictly |absolutely )?(?:necessary|needed|required|relevant|useful)\b[^.;\n]{0,160}`,
    String.raw`\b(?:for |during )?(?:only )?(?:for )?(?:the|a|such) (?:minimum |maximum )?(?:period|time|duration|amount|length)(?: of time| period)?,? (?:that is |which is )?(?:reasonably |strictly )?(?:necessary|needed|required|permitted|allowed)\b[^.;\n]{0,160}`,
    String.raw`\b(?:for|during|throughout) the (?:entire |whole |full )?(?:duration|term|life|lifetime) of\b[^.;\n]{3,140}`,
    String.raw`\bwhile (?:you|your)\b[^.;\n]{3,140}`,
  ].join('|'),
  'giu',
);
const INDEFINITE =
  /\b(?:indefinitely|forever|in perpetuity|perpetually|without (?:any )?(?:time )?limit(?:ation)?(?: in time)?|(?:for )?an? (?:indefinite|unlimited) (?:period|amount|length|time)(?: of time)?|no (?:expiration|end) date)\b/gi;
const NOT_BEFORE = /\b(?:not|never|n['’]t)\b[^.;]{0,60}$/i;
/** Where the words of a criterion end, though the sentence goes on. */
const TAIL_ENDS =
  /(?:,| and| but|;|:) (?:(?:and|but|or) )?(?:(?:after which|after|within|thereafter|then|unless|except|however|in (?:order|accordance|which case)|at which|whichever|we|it|they|you can|you may|our|this|these|please|see|for (?:example|instance)|including)\b|(?:is|are|will be) )| \(|\n/i;
/** A span of time that is not one of keeping. */
const ANSWER = /\b(?:repl(?:y|ies)|respond|response|answer|request|notif(?:y|ied)|inform|contact)\b[^.;]{0,60}$/i;
/** What a right reaches, and what must be so for it, not how long data is kept. */
const OF_A_RIGHT = /\b(?:rights?|ask (?:us|that)|request|believe|entitled|copy)\b[^.;]{0,150}$/i;
/** "the 12 months preceding your request". */
const LOOKS_BACK = /^,? (?:preceding|prior|before)\b/i;
const OTHER_TERM = /\b(?:age|review|audit|cookies?|expires?|renew\w*|interest|password)\b[^.;,]{0,50}$/i;

const EVENTS: readonly [RetentionEvent, RegExp][] = [
  [
    'account-closed',
    /\b(?:accounts?|memberships?|subscriptions?|profiles?)\b[^,;]{0,50}\b(?:clos|delet|terminat|deactivat|cancel|active|open|exist|expir|end|remov|in use|inactiv)|\b(?:clos|delet|terminat|deactivat|cancel|maintain|have|hold|keep|remov)\w{0,6} (?:of )?(?:an?|your|the|their|its|user|his)?(?: \p{L}{2,15}){0,2} ?(?:accounts?|memberships?|subscriptions?|profiles?)\b|\bremain (?:a member|registered|subscribed)/iu,
  ],
  ['consent-withdrawn', /\b(?:withdraw|revok|opt[- ]?(?:ed[- ])?out|unsubscrib|object)/i],
  [
    'deletion-requested',
    /\b(?:you|user|customer|individual)s? (?:\p{L}+ )?(?:ask|request|tell|want|choose|delete|remove|instruct)|\b(?:deletion|removal|erasure) (?:request|is requested)|\brequest(?:ed|s)? (?:for |its |their |the |that |to )?(?:be )?(?:delet|remov|eras)|\b(?:deleted|removed) by (?:you|the user)|\byour request\b/iu,
  ],
  [
    'legal-duty-ended',
    /\b(?:laws?|legal\w{0,2}|regulat\w{1,5}|statut\w{1,5}|tax|accounting|limitation periods?|lawful\w{0,2})\b/i,
  ],
  [
    'last-use',
    /\b(?:last|latest|final) (?:\p{L}+ )?(?:use|used|visit|activity|log-?in|logged|interact\w+|contact|sign|access|purchase|order|transaction|communication|active|reply|booking|session)|\binactiv|\byou (?:continue to |are |actively |keep )?(?:us(?:e|ing)|visit(?:ing)?)\b|\b(?:your|the) use of (?:our|the|this)\b/iu,
  ],
  [
    'contract-ended',
    /\b(?:contracts?|contractual|relationships?|agreements?|services? end|our customer|a customer|employment|business with)\b/i,
  ],
  ['session-ended', /\b(?:session|clos(?:e|ing) (?:your|the) browser)\b/i],
  [
    'collected',
    /\b(?:collect(?:ed|ion|ing)?|receipt|received|receiving|recorded|creat(?:ed|ion)|submission|submitted|captured|generated)\b/i,
  ],
  [
    'purpose-fulfilled',
    /\b(?:purposes?|necessary|need(?:ed|s)?|fulfil\w*|useful|relevant|required (?:to|for)|provid(?:e|ing)|complet\w+|business)\b/i,
  ],
];

interface Found extends Omit<RetentionPeriod, 'of'> {
  from: number;
  to: number;
}

/** The periods named in sentences about keeping, each once, in the policy's order. */
export function readRetentionPeriods(passages: readonly Passage[], document: PolicyDocument): RetentionPeriod[] {
  return keepFirst(readAll(passages, document), (p) => p.quote.toLowerCase(), MOST_PERIODS);
}

function* readAll(passages: readonly Passage[], document: PolicyDocument): Generator<RetentionPeriod> {
  for (const passage of passages) {
    const found = findPeriods(passage.text, passage.unit.start);
    if (found.length === 0) continue;
    const data = findDataMentions(passage, document);
    for (const [index, period] of found.entries()) {
      const { from, to, ...rest } = period;
      yield { ...rest, of: nameData(passage, data, found[index - 1]?.end ?? passage.unit.start, period) };
    }
  }
}

/** Periods in one sentence; where two overlap, the span of time goes first. */
function findPeriods(text: string, offset: number): Found[] {
  const all = [...findSpans(text, offset), ...findIndefinite(text, offset), ...findCriteria(text, offset)];
  const kept: Found[] = [];
  for (const period of all) {
    if (!kept.some((k) => period.from < k.to && k.from < period.to)) kept.push(period);
    if (kept.length >= MOST_PERIODS) break;
  }
  return kept.sort((a, b) => a.from - b.from);
}

function* findSpans(text: string, offset: number): Generator<Found> {
  for (const { from, to, duration } of findDurations(text, offset)) {
    const before = text.slice(Math.max(0, from - 80), from);
    if (ANSWER.test(before) || OTHER_TERM.test(before) || LOOKS_BACK.test(text.slice(to, to + 30))) continue;
    const bound = BOUND.exec(before.slice(-60))?.[0].length ?? 0;
    const tail = AFTER.exec(text.slice(to, to + LONGEST_TAIL))?.[0] ?? '';
    const end = to + cutTail(tail).length;
    const named = findEvents(cutTail(tail));
    // "After you close your account we delete it within 30 days": what it is counted from may stand before.
    const after = named.length > 0 ? named : findEvents(eventBefore(text.slice(0, from)));
    yield {
      ...quoteWithin(text, offset, from - bound, end),
      kind: 'duration',
      duration,
      until: [],
      after,
      from: from - bound,
      to: end,
    };
  }
}

function eventBefore(text: string): string {
  return /\b(?:after|once|when|upon|following|if)\b[^.;]{3,120}$/i.exec(text.slice(-140))?.[0] ?? '';
}

function* findIndefinite(text: string, offset: number): Generator<Found> {
  for (const match of text.matchAll(INDEFINITE)) {
    const [from, to] = [match.index, match.index + match[0].length];
    if (NOT_BEFORE.test(text.slice(Math.max(0, from - 80), from))) continue;
    yield {
      ...quoteWithin(text, offset, from, to),
      kind: 'indefinite',
      duration: null,
      until: [],
      after: [],
      from,
      to,
    };
  }
}

function* findCriteria(text: string, offset: number): Generator<Found> {
  for (const match of text.matchAll(CRITERION)) {
    const words = cutTail(match[0]);
    const [from, to] = [match.index, match.index + words.length];
    const until = findEvents(words).filter((event) => event !== 'collected');
    if (until.length === 0 || OF_A_RIGHT.test(text.slice(Math.max(0, from - 160), from))) continue;
    yield { ...quoteWithin(text, offset, from, to), kind: 'criterion', duration: null, until, after: [], from, to };
  }
}

/** The words up to where another statement begins, whole words, at most `LONGEST_TAIL`. */
function cutTail(words: string): string {
  const end = TAIL_ENDS.exec(words)?.index ?? words.length;
  const cut = words.slice(0, end);
  const short = cut.length < LONGEST_TAIL ? cut : cut.slice(0, cut.lastIndexOf(' ', LONGEST_TAIL));
  return short.replace(/(?:[\s,:–—-]+|(?<=[\s,])(?:and|or|and\/or|as|but))+$/, '').replace(/^([^(]*)\)$/, '$1');
}

function findEvents(words: string): RetentionEvent[] {
  return EVENTS.filter(([, pattern]) => pattern.test(words)).map(([event]) => event);
}

/** What is kept: named since the period before, else anywhere in the sentence, else in what introduces it. */
function nameData({ unit }: Passage, data: readonly DataMention[], since: number, period: Found): NamedData[] {
  const own = data.filter((d) => d.start >= unit.start && (d.end <= period.start || d.start >= period.end));
  const near = own.filter((d) => d.start >= since && d.end <= period.start);
  const introduced = data.filter((d) => d.start < unit.start);
  return groupKinds([near, own, introduced].find((mentions) => mentions.length > 0) ?? []);
}
