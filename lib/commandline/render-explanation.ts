/** A practice's page of truth as text. */
import { describeFinding } from '../card/build.ts';
import type { PolicyDocument } from '../extract/document.ts';
import { type ConsideredSentence, type Explanation, explainPractice, type Role } from '../findings/explain.ts';
import type { PracticeId } from '../practices/ids.ts';
import { ENGLISH } from '../words/english.ts';
import { wordPractice } from '../words/practice-words.ts';
import { wrap } from './render-card.ts';

const HEADINGS: Record<Role, string> = {
  counted: 'COUNTED',
  close: 'CAME CLOSE, BUT DID NOT COUNT',
  apart: 'SHARE A WORD WITH THE QUESTION, BUT NOT THE MATTER',
};

const MARKS: Record<Role, string> = { counted: '✓', close: '·', apart: '·' };

/** The finding, what decides it, then every sentence considered, best first, with what was read from it and why. */
export function renderExplanation(id: PracticeId, document: PolicyDocument): string {
  const explanation = explainPractice(id, document, ENGLISH);
  const roles = (Object.keys(HEADINGS) as Role[]).flatMap((role) => {
    const sentences = explanation.sentences.filter((sentence) => sentence.role === role);
    if (sentences.length === 0) return [];
    return [`${HEADINGS[role]} (${sentences.length})`, ...sentences.map(renderSentence)];
  });
  return `${[renderHead(id, explanation), ...roles].join('\n\n')}\n`;
}

function renderHead(id: PracticeId, explanation: Explanation): string {
  const practice = wordPractice(id, ENGLISH);
  const claim = describeFinding(explanation, practice, ENGLISH);
  return [
    `${practice.question} (${id})`,
    ...wrap(explanation.finding === 'silent' ? `Does not say ${claim}.` : `${claim}.`, ''),
    ...wrap(explanation.summary, ''),
  ].join('\n');
}

function renderSentence({ quote, role, readings }: ConsideredSentence): string {
  const words = quote.leadIn ? `${quote.leadIn.quote} … ${quote.quote}` : quote.quote;
  return [
    ...wrap(`“${words}”`, `${MARKS[role]} `),
    ...readings.flatMap(({ says, reason }) => [
      ...says.flatMap((line) => wrap(line, '    ')),
      ...wrap(reason, '    ⇒ '),
    ]),
  ].join('\n');
}
