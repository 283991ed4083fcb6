/** Why a rule does not apply to a fact, in a plain sentence. */
import type { Fact, Void } from '../facts/fact.ts';
import { type CompiledRule, findMissing, findObjections, type Objection } from './match-rule.ts';
import { nameActors, nameTags } from './plain-words.ts';

const VOIDS: Record<Void, string> = {
  definition: 'Only says what a word means.',
  law: 'Says what a law provides, not what the service does.',
  'policy of others': 'Speaks of the policy or site of another company.',
  question: 'Asks, and says nothing.',
  'companies in general': 'Speaks of companies in general, not of the service.',
};

const REASONS: Record<Exclude<Objection, 'void' | 'actor' | 'meaning' | 'ruled out'>, string> = {
  'denied in a condition': 'A denial inside a condition denies nothing.',
  clause: 'Speaks of something else.',
  object: 'Is not said of what the question asks about.',
  sentence: 'Speaks of something else.',
  heading: 'Speaks of something else.',
  condition: 'Only names a condition (“if …”), and does not say that it happens.',
  exception: 'Is an exception, and speaks only for those that it names.',
  'lead-in': 'Only the words before the list say so; they are judged by themselves.',
};

/** The thing that most plainly keeps the rule from applying: what the fact lacks, before how it is said. */
export function describeObjection(compiled: CompiledRule, fact: Fact): string {
  const missing = findMissing(compiled, fact)
    .map(nameTags)
    .find((names) => names !== null);
  if (missing) return `Does not speak of ${missing} in this connection.`;
  const [objection = 'clause'] = findObjections(compiled, fact);
  switch (objection) {
    case 'void':
      return fact.void ? VOIDS[fact.void] : REASONS.clause;
    case 'actor':
      return `Says it of ${nameActors([fact.actor])}; here it would count only of ${nameActors(compiled.actors)}.`;
    case 'meaning':
      return fact.denied
        ? 'Denies something whose denial answers nothing here.'
        : 'Says something that would answer the question only if it were denied.';
    case 'ruled out': {
      const { unless = [], unlessNear = [] } = compiled.rule;
      const found = [
        ...unless.filter((tag) => fact.clause.has(tag)),
        ...unlessNear.filter((tag) => fact.sentence.has(tag)),
      ];
      const names = nameTags(found);
      return names ? `Speaks of ${names}, which is another matter.` : REASONS.clause;
    }
    default:
      return REASONS[objection];
  }
}
