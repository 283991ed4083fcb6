/** What is printed for one document. */
import { buildCard } from '../card/build.ts';
import type { PracticeId } from '../practices/ids.ts';
import { ENGLISH } from '../words/english.ts';
import type { Outcome } from './read-documents.ts';
import type { Reading } from './read-policy.ts';
import { recordProblem, recordReading } from './record.ts';
import { renderCard, wrap } from './render-card.ts';
import { renderExplanation } from './render-explanation.ts';

/** Gives the document's line of JSON, its extracted text, or its card; a problem goes to standard error unless it is JSON. */
export function renderOutcome(
  outcome: Outcome,
  wanted: { json: boolean; text: boolean; explain?: PracticeId | null },
): { out: string; err: string } {
  const { source } = outcome;
  if (wanted.json) {
    const record =
      'problem' in outcome
        ? recordProblem(source, outcome.problem)
        : recordReading(source, outcome.reading, wanted.text);
    return { out: `${JSON.stringify(record)}\n`, err: '' };
  }
  if ('problem' in outcome) return { out: '', err: `${source}: ${outcome.problem}\n` };
  return { out: `${printReading(source, outcome.reading, wanted)}\n`, err: '' };
}

function printReading(
  source: string,
  reading: Reading,
  wanted: { text: boolean; explain?: PracticeId | null },
): string {
  if (wanted.explain) return renderExplanation(wanted.explain, reading.document);
  return wanted.text ? reading.document.text : describeReading(source, reading);
}

function describeReading(source: string, { analysis, grade, language, verdict, document }: Reading): string {
  const name = document.title || source;
  if (!analysis) return describe(name, `It is in ${nameLanguage(language)}, which Smallprint cannot read yet.`);
  if (!grade) return describe(name, 'It says nothing about personal data.');
  const card = renderCard(buildCard(analysis, grade, ENGLISH));
  return verdict.isPolicy
    ? card
    : `${describe(name, 'It does not look like a privacy policy; this is what it says all the same.')}\n${card}`;
}

function describe(name: string, what: string): string {
  return `${[...wrap(name, ''), ...wrap(what, '')].join('\n')}\n`;
}

/** A page may declare anything as its language. */
function nameLanguage(tag: string): string {
  try {
    return new Intl.DisplayNames('en', { type: 'language' }).of(tag) ?? tag;
  } catch {
    return 'another language';
  }
}
