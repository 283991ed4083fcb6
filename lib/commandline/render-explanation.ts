/** A practice's page of truth as text. */
import type { PolicyDocument } from '../extract/document.ts';
import { type ConsideredFact, type ConsideredUnit, explainPractice, type RuleAnswer } from '../findings/explain.ts';
import type { Objection } from '../findings/match-rule.ts';
import type { PracticeId } from '../practices/ids.ts';
import { PRACTICES } from '../practices/index.ts';

const ACTORS = { service: 'the service', third: 'a third party', user: 'you' };

const OBJECTIONS: Record<Exclude<Objection, 'void'>, string> = {
  'denied in a condition': 'a denial inside a condition denies nothing',
  actor: 'somebody else does it',
  meaning: 'said this way round it means nothing for the practice',
  clause: 'its clause does not name what the rule asks for',
  object: 'it is not done to what the rule asks for',
  sentence: 'the sentence does not name what the rule asks for',
  heading: 'neither sentence nor heading names what the rule asks for',
  condition: 'it is only a condition',
  exception: 'an exception speaks only for those it names',
  'ruled out': 'it names something that the rule leaves out',
  'lead-in': 'only the lead-in says so, not this item',
};

/** Every sentence considered for the practice, with the facts read from it and each rule's answer. */
export function renderExplanation(id: PracticeId, document: PolicyDocument): string {
  const question = PRACTICES.find((practice) => practice.id === id)?.question ?? '';
  const units = explainPractice(id, document);
  const counted = units.filter((unit) => unit.counted).length;
  const head = `${id} · ${question}\n${units.length} sentences considered, ${counted} counted\n`;
  return `${[head, ...units.map(renderUnit)].join('\n')}\n`;
}

function renderUnit({ quote, facts, counted }: ConsideredUnit): string {
  const words = quote.leadIn ? `${quote.leadIn.quote} … ${quote.quote}` : quote.quote;
  return [`${counted ? '✓' : '·'} “${words.replace(/\s+/g, ' ')}”`, ...facts.map(renderFact), ''].join('\n');
}

function renderFact({ fact, word, answers }: ConsideredFact): string {
  const traits = [
    `by ${ACTORS[fact.actor]}`,
    fact.denied && 'denied',
    fact.hedged && 'hedged',
    fact.conditional && 'in a condition',
    fact.excepted && 'in an exception',
  ].filter(Boolean);
  const governs = [...fact.object].filter((tag) => !tag.startsWith('action.')).join(', ');
  return [
    `    “${word}” ${traits.join(', ')}${governs ? ` — ${governs}` : ''}`,
    ...answers.map((answer) => `      rule ${answer.rule}: ${renderAnswer(answer, fact.void)}`),
  ].join('\n');
}

function renderAnswer({ meaning, objection }: RuleAnswer, reason: string | null): string {
  if (objection === 'void') return `counts for nothing: ${reason}`;
  return objection ? OBJECTIONS[objection] : `counts as ${meaning}`;
}
