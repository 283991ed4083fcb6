/** From an analysis and its grade to the card. */

import { wordClaim } from '../findings/claim.ts';
import type { Analysis, Finding } from '../findings/finding.ts';
import { isSevere } from '../grade/compute.ts';
import type { Grade } from '../grade/grade.ts';
import { findAddresses } from '../letters/addresses.ts';
import { prepareRequests } from '../letters/prepare.ts';
import { PRACTICES } from '../practices/index.ts';
import type { Practice } from '../practices/practice.ts';
import { type PracticeWords, wordPractice } from '../words/practice-words.ts';
import type { Words } from '../words/words.ts';
import { type Card, type Flag, LEVELS, type Level } from './card.ts';
import { describeDetails, describeWay } from './details.ts';
import { summarise } from './summarise.ts';

/** Words a minute of an adult who reads prose silently (Brysbaert 2019, doi:10.1016/j.jml.2019.104047). */
const WORDS_A_MINUTE = 238;

/** How many flags of a level are shown at once. */
const PROMINENT: Record<Level, number> = { 'watch-out': 5, 'take-note': 3, good: 2, silent: 3 };

/** Builds the card. Pure; all words on it are decided here, in the interface's language. */
export function buildCard(analysis: Analysis, grade: Grade, words: Words): Card {
  return {
    site: findSite(analysis, words),
    title: analysis.title,
    url: analysis.url,
    grade,
    summary: summarise(analysis.findings, words),
    flags: buildFlags(analysis.findings, grade, words),
    chips: analysis.collected.map(({ kind, label, evidence }) => ({
      kind,
      label: nameData(kind, label, words),
      evidence,
    })),
    lastUpdated: formatDate(analysis.lastUpdated, words),
    words: analysis.words,
    readingMinutes: Math.max(1, Math.round(analysis.words / WORDS_A_MINUTE)),
    addresses: findAddresses(analysis).map((address) => describeWay(address, words)),
    optOuts: analysis.optOuts,
    requests: prepareRequests(analysis, words),
  };
}

/** What the card calls a kind of data; its label in the analysis where the messages have none. */
function nameData(kind: string, label: string, words: Words): string {
  return words.find(`data.${kind}`) ?? label;
}

function findSite({ url, title }: Analysis, words: Words): string {
  if (!URL.canParse(url)) return title || words.say('card.this_policy');
  const { protocol, hostname, pathname } = new URL(url);
  if (protocol !== 'file:') return hostname.replace(/^www\./, '') || title;
  return decodeURIComponent(pathname.split('/').pop() ?? '') || title;
}

function buildFlags(findings: readonly Finding[], grade: Grade, words: Words): Flag[] {
  const points = new Map(grade.parts.map((part) => [part.id, part.points]));
  const flags = findings.flatMap((finding) => {
    const practice = PRACTICES.find((p) => p.id === finding.id);
    const flag = practice && buildFlag(finding, practice, points.get(finding.id) ?? 0, words);
    return flag ? [flag] : [];
  });
  return LEVELS.flatMap((level) => markProminent(flags.filter((flag) => flag.level === level).sort(compareWithin)));
}

/** Marks the first flags of a level as prominent. One flag alone is not worth hiding. */
function markProminent(flags: Flag[]): Flag[] {
  return flags.map((flag, index) => ({
    ...flag,
    prominent: index < PROMINENT[flag.level] || flags.length === PROMINENT[flag.level] + 1,
  }));
}

/** Worst first; among the good, best first. */
function compareWithin(a: Flag, b: Flag): number {
  return a.level === 'good' ? b.points - a.points : a.points - b.points;
}

function buildFlag(finding: Finding, practice: Practice, points: number, words: Words): Flag {
  const said = wordPractice(finding.id, words);
  return {
    id: finding.id,
    topic: practice.topic,
    level: findLevel(finding, points),
    finding: finding.finding,
    contradicted: finding.contradicted,
    question: said.question,
    text: describeFinding(finding, said, words),
    why: said.why,
    points,
    evidence: finding.evidence,
    denials: finding.denials,
    details: describeDetails(finding.details, words),
    prominent: false,
  };
}

function findLevel(finding: Finding, points: number): Level {
  if (finding.finding === 'silent') return 'silent';
  if (isSevere({ finding: finding.finding, points })) return 'watch-out';
  if (points > 0) return 'good';
  return 'take-note';
}

/** The claim, as exact as the policy: "may" stays "may", a contradiction is said to be one. */
export function describeFinding(
  finding: Pick<Finding, 'finding' | 'hedged' | 'contradicted'>,
  { wording }: PracticeWords,
  words: Words,
): string {
  const claim = wordClaim(finding, wording);
  return finding.contradicted ? words.say('card.contradicted', { claim }) : claim;
}

function formatDate(date: Analysis['lastUpdated'], words: Words): string | null {
  if (!date) return null;
  const [year = 0, month = 1, day] = date.iso.split('-').map(Number);
  if (!year) return date.text;
  const options: Intl.DateTimeFormatOptions = {
    year: 'numeric',
    month: 'long',
    ...(day && { day: 'numeric' }),
    timeZone: 'UTC',
  };
  return new Intl.DateTimeFormat(words.locale, options).format(new Date(Date.UTC(year, month - 1, day ?? 1)));
}
