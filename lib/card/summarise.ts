/** The sentence that says what a policy comes down to. */
import type { Finding } from '../findings/finding.ts';
import { PRACTICES } from '../practices/index.ts';
import { wordPractice } from '../words/practice-words.ts';
import type { Words } from '../words/words.ts';
import type { SummaryPart } from './card.ts';

const MOST_WORRIES = 3;
const MOST_COMFORTS = 2;

interface Phrase {
  text: string;
  points: number;
}

/**
 * One or two sentences in plain words: the worst that the policy says, then the best.
 * What is hedged stays hedged ("may sell your data").
 */
export function summarise(findings: readonly Finding[], words: Words): SummaryPart[] {
  const phrases = collectPhrases(findings, words);
  const worries = phrases
    .filter((p) => p.points < 0)
    .sort((a, b) => a.points - b.points)
    .slice(0, MOST_WORRIES);
  const comforts = phrases
    .filter((p) => p.points > 0)
    .sort((a, b) => b.points - a.points)
    .slice(0, MOST_COMFORTS);
  if (worries.length === 0 && comforts.length === 0) return [unmarked(words.say('summary.little'))];
  return [
    ...(worries.length > 0 ? writeSentence(words.say('summary.worries'), worries, words, true) : []),
    ...(worries.length > 0 && comforts.length > 0 ? [unmarked(' ')] : []),
    ...(comforts.length > 0 ? writeSentence(words.say('summary.comforts'), comforts, words, false) : []),
  ];
}

function unmarked(text: string): SummaryPart {
  return { text, marked: false };
}

function collectPhrases(findings: readonly Finding[], words: Words): Phrase[] {
  const practices = new Map(PRACTICES.map((p) => [p.id, p]));
  return findings.flatMap((finding): Phrase[] => {
    const practice = practices.get(finding.id);
    if (!practice || finding.finding === 'silent') return [];
    const { brief } = wordPractice(practice.id, words).wording;
    const isDenied = finding.finding === 'does-not';
    const text = isDenied ? brief?.doesNot : finding.hedged && brief?.may ? brief.may : brief?.does;
    return text ? [{ text, points: isDenied ? practice.weight.doesNot : practice.weight.does }] : [];
  });
}

/** "It a, b and c." from "It {list}."; the first of the worries is marked. */
function writeSentence(frame: string, phrases: readonly Phrase[], words: Words, mark: boolean): SummaryPart[] {
  const [before = '', after = ''] = frame.split('{list}');
  const list = new Intl.ListFormat(words.locale, { type: 'conjunction' });
  let phrase = -1;
  const parts = list.formatToParts(phrases.map(({ text }) => text)).map(({ type, value }): SummaryPart => {
    if (type === 'element') phrase += 1;
    return { text: value, marked: mark && type === 'element' && phrase === 0 };
  });
  return [unmarked(before), ...parts, unmarked(after)].filter(({ text }) => text !== '');
}
