/** A practice's page of truth: every sentence considered for it, what was read from it, why it counted or did not. */
import type { PolicyDocument } from '../extract/document.ts';
import type { Fact } from '../facts/fact.ts';
import { readPolicyFacts } from '../facts/read-policy.ts';
import type { Tag } from '../lexicon/trie.ts';
import type { PracticeId } from '../practices/ids.ts';
import { PRACTICES } from '../practices/index.ts';
import type { Practice } from '../practices/practice.ts';
import { wordPractice } from '../words/practice-words.ts';
import type { Words } from '../words/words.ts';
import { wordClaim } from './claim.ts';
import { type Match, matchPractices } from './find-practices.ts';
import type { Evidence, Finding } from './finding.ts';
import { type CompiledRule, compileRule, findMissing, findObjections, type Objection } from './match-rule.ts';
import { readInWords } from './plain-words.ts';
import { quoteFact } from './quote.ts';
import { describeObjection } from './reasons.ts';
import { findConflicts, selectCounting, weighMatches, worthOf } from './weigh.ts';

/**
 * What became of a sentence: it decides the finding or contradicts it; it comes close, but does not count; or it
 * only shares a word with the question.
 */
export type Role = 'counted' | 'close' | 'apart';

/** What was read from a sentence, a line each, and what that comes to. */
export interface Reading {
  says: string[];
  reason: string;
}

/** One sentence or list item. */
export interface ConsideredSentence {
  quote: Evidence;
  role: Role;
  /** Best first; at least one. */
  readings: Reading[];
}

/** Plain data, all words decided. */
export interface Explanation extends Pick<Finding, 'id' | 'finding' | 'hedged' | 'contradicted'> {
  /** What it comes down to, in a sentence or two. */
  summary: string;
  /** How many sentences were considered, shown or not. */
  total: number;
  /** Best first. */
  sentences: ConsideredSentence[];
}

/** One fact with what became of it; a greater `worth` is better. */
interface Judged {
  fact: Fact;
  role: Role;
  reason: string;
  worth: number;
  /** Says it only together with the heading above. */
  byHeading?: boolean;
}

/** Denials stand behind what they contradict, what did not match behind all that did, far from the matter last. */
const DENIAL = -500;
const UNMATCHED = -1_000;
/** What one missing thing costs, in objections. */
const MISSING = 10;

/** All that was considered for a practice. Pure; reads the whole text anew. */
export function explainPractice(id: PracticeId, document: PolicyDocument, words: Words): Explanation {
  const practice = PRACTICES.find((one) => one.id === id);
  if (!practice) throw new RangeError(`No practice is called ${id}`);
  const facts = readPolicyFacts(document);
  const matches = matchPractices(facts).get(id) ?? [];
  const finding = weighMatches(id, matches, document);
  const judge = createJudge(practice, finding, matches, words);
  const sentences = groupBySentence(facts.flatMap(judge), tagsAskedBy(practice), document, words);
  return {
    id,
    finding: finding.finding,
    hedged: finding.hedged,
    contradicted: finding.contradicted,
    summary: sumUp(sentences, finding, words),
    total: sentences.length,
    sentences,
  };
}

/** Tells of a fact what became of it; nothing of one that no rule asks about. */
function createJudge(
  practice: Practice,
  finding: Finding,
  matches: readonly Match[],
  words: Words,
): (fact: Fact) => Judged[] {
  const { wording } = wordPractice(practice.id, words);
  const rules = practice.rules.map(compileRule);
  const counting = new Set(selectCounting(matches));
  const denials = new Set(finding.contradicted ? findConflicts([...counting]).denials : []);
  const matchOf = new Map<Fact, Match>();
  for (const match of matches) {
    const known = matchOf.get(match.fact);
    if (!known || (!counting.has(known) && counting.has(match))) matchOf.set(match.fact, match);
  }
  return (fact) => {
    const match = matchOf.get(fact);
    if (!match) return judgeUnmatched(rules, fact, words);
    const claim = wordClaim({ finding: match.meaning, hedged: fact.hedged }, wording);
    const worth = worthOf(match);
    const { byHeading } = match;
    if (!counting.has(match)) return [{ fact, role: 'close', worth, byHeading, reason: words.say('why.hints') }];
    if (match.meaning === finding.finding)
      return [{ fact, role: 'counted', worth, byHeading, reason: words.say('why.counts', { claim }) }];
    if (denials.has(match)) {
      const reason = words.say('why.counts_against', { claim });
      return [{ fact, role: 'counted', worth: worth + DENIAL, reason }];
    }
    const reason = words.say('why.outweighed', { claim });
    return [{ fact, role: 'close', worth, reason }];
  };
}

/** How far the rule that comes nearest is from applying, and what is in its way. */
function judgeUnmatched(rules: readonly CompiledRule[], fact: Fact, words: Words): Judged[] {
  let nearest: { compiled: CompiledRule; objections: Objection[]; missing: number } | null = null;
  for (const compiled of rules) {
    if (!compiled.rule.does.some((action) => fact.actions.includes(action))) continue;
    const objections = findObjections(compiled, fact);
    const missing = findMissing(compiled, fact).length;
    const isNearer =
      !nearest ||
      missing < nearest.missing ||
      (missing === nearest.missing && objections.length < nearest.objections.length);
    if (isNearer) nearest = { compiled, objections, missing };
  }
  if (!nearest) return [];
  const { compiled, objections, missing } = nearest;
  const isClose = missing === 0;
  const worth = UNMATCHED - MISSING * missing - objections.length;
  return [{ fact, role: isClose ? 'close' : 'apart', reason: describeObjection(compiled, fact, words), worth }];
}

function groupBySentence(
  judged: readonly Judged[],
  asked: ReadonlySet<Tag>,
  document: PolicyDocument,
  words: Words,
): ConsideredSentence[] {
  const groups = new Map<string, Judged[]>();
  for (const one of judged) {
    const key = `${one.fact.unit.start}-${one.fact.unit.end}`;
    const group = groups.get(key);
    if (group) group.push(one);
    else groups.set(key, [one]);
  }
  return [...groups.values()]
    .map((group) => group.sort((a, b) => ORDER[a.role] - ORDER[b.role] || b.worth - a.worth))
    .sort(([a], [b]) => (a && b ? ORDER[a.role] - ORDER[b.role] || b.worth - a.worth : 0))
    .flatMap((group) => {
      const [best] = group;
      if (!best) return [];
      return [
        {
          quote: quoteFact(best.fact, document, best.byHeading),
          role: best.role,
          readings: wordReadings(group, asked, document, words),
        },
      ];
    });
}

const ORDER: Record<Role, number> = { counted: 0, close: 1, apart: 2 };

/** Facts with the same outcome stand together. */
function wordReadings(
  group: readonly Judged[],
  asked: ReadonlySet<Tag>,
  document: PolicyDocument,
  words: Words,
): Reading[] {
  const readings = new Map<string, Set<string>>();
  for (const { fact, reason } of group) {
    const says = readInWords(fact, document.text.slice(fact.at.start, fact.at.end), asked, words);
    readings.set(reason, (readings.get(reason) ?? new Set()).add(says));
  }
  return [...readings].map(([reason, says]) => ({ reason, says: [...says] }));
}

/** All that the practice's rules look for. */
function tagsAskedBy({ rules }: Practice): Set<Tag> {
  return new Set(
    rules
      .map(compileRule)
      .flatMap(({ rule, inClause, inObject }) => [
        ...inClause.flat(),
        ...inObject.flat(),
        ...(rule.near ?? []),
        ...(rule.andNear ?? []),
      ]),
  );
}

function sumUp(
  sentences: readonly ConsideredSentence[],
  { finding, hedged, contradicted }: Finding,
  words: Words,
): string {
  const count = (role: Role) => sentences.filter((sentence) => sentence.role === role).length;
  if (finding === 'silent') return sumUpSilence(count('close'), count('apart'), words);
  const decides = words.count('explanation.decides', count('counted'), { total: sentences.length });
  if (contradicted) return `${decides} ${words.say('explanation.both')}`;
  return finding === 'does' && hedged ? `${decides} ${words.say('explanation.hedged')}` : decides;
}

function sumUpSilence(close: number, apart: number, words: Words): string {
  const near = close === 0 ? words.say('explanation.nothing') : words.count('explanation.close', close);
  return apart === 0 ? near : `${near} ${words.count('explanation.apart', apart)}`;
}
