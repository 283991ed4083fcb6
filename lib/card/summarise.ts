/** The sentence that says what a policy comes down to. */
import type { Finding } from '../findings/finding.ts';
import { PRACTICES } from '../practices/index.ts';
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
export function summarise(findings: readonly Finding[]): SummaryPart[] {
  const phrases = collectPhrases(findings);
  const worries = phrases
    .filter((p) => p.points < 0)
    .sort((a, b) => a.points - b.points)
    .slice(0, MOST_WORRIES);
  const comforts = phrases
    .filter((p) => p.points > 0)
    .sort((a, b) => b.points - a.points)
    .slice(0, MOST_COMFORTS);
  if (worries.length === 0 && comforts.length === 0) {
    return [{ text: 'Says little about what happens to your data.', marked: false }];
  }
  const parts: SummaryPart[] = [];
  if (worries.length > 0) {
    parts.push({ text: 'It ', marked: false }, ...joinPhrases(worries, true), { text: '.', marked: false });
  }
  if (comforts.length > 0) {
    const opening = worries.length > 0 ? ' It says that it ' : 'It says that it ';
    parts.push({ text: opening, marked: false }, ...joinPhrases(comforts, false), { text: '.', marked: false });
  }
  return parts;
}

function collectPhrases(findings: readonly Finding[]): Phrase[] {
  const practices = new Map(PRACTICES.map((p) => [p.id, p]));
  return findings.flatMap((finding): Phrase[] => {
    const practice = practices.get(finding.id);
    const { brief } = practice?.wording ?? {};
    if (!practice || !brief) return [];
    if (finding.finding === 'does-not')
      return brief.doesNot ? [{ text: brief.doesNot, points: practice.weight.doesNot }] : [];
    if (finding.finding !== 'does' || !brief.does) return [];
    return [{ text: finding.hedged && brief.may ? brief.may : brief.does, points: practice.weight.does }];
  });
}

/** "a, b and c"; the first of the worries is marked. */
function joinPhrases(phrases: readonly Phrase[], mark: boolean): SummaryPart[] {
  return phrases.flatMap((phrase, index): SummaryPart[] => {
    const glue = index === 0 ? '' : index === phrases.length - 1 ? ' and ' : ', ';
    const part = { text: phrase.text, marked: mark && index === 0 };
    return glue ? [{ text: glue, marked: false }, part] : [part];
  });
}
