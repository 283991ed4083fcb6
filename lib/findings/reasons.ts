/** Why a rule does not apply to a fact, in a plain sentence. */
import type { Fact, Void } from '../facts/fact.ts';
import type { WordKey, Words } from '../words/words.ts';
import { type CompiledRule, findMissing, findObjections, type Objection } from './match-rule.ts';
import { nameActors, nameTags } from './plain-words.ts';

const VOIDS = {
  definition: 'why.definition',
  law: 'why.law',
  'policy of others': 'why.policy_of_others',
  question: 'why.question',
  'companies in general': 'why.companies_in_general',
} as const satisfies Record<Void, WordKey>;

const REASONS = {
  'denied in a condition': 'why.denied_in_condition',
  clause: 'why.elsewhere',
  object: 'why.other_object',
  sentence: 'why.elsewhere',
  heading: 'why.elsewhere',
  condition: 'why.condition',
  exception: 'why.exception',
  'lead-in': 'why.lead_in',
} as const satisfies Record<Exclude<Objection, 'void' | 'actor' | 'meaning' | 'ruled out'>, WordKey>;

/** The thing that most plainly keeps the rule from applying: what the fact lacks, before how it is said. */
export function describeObjection(compiled: CompiledRule, fact: Fact, words: Words): string {
  const missing = findMissing(compiled, fact)
    .map((tags) => nameTags(tags, words))
    .find((names) => names !== null);
  if (missing) return words.say('why.missing', { what: missing });
  const [objection = 'clause'] = findObjections(compiled, fact);
  switch (objection) {
    case 'void':
      return words.say(fact.void ? VOIDS[fact.void] : REASONS.clause);
    case 'actor':
      return words.say('why.other_actor', {
        who: nameActors([fact.actor], words),
        wanted: nameActors(compiled.actors, words),
      });
    case 'meaning':
      return words.say(fact.denied ? 'why.denies_idly' : 'why.affirms_idly');
    case 'ruled out': {
      const { unless = [], unlessNear = [] } = compiled.rule;
      const found = [
        ...unless.filter((tag) => fact.clause.has(tag)),
        ...unlessNear.filter((tag) => fact.sentence.has(tag)),
      ];
      const what = nameTags(found, words);
      return what ? words.say('why.ruled_out', { what }) : words.say(REASONS.clause);
    }
    default:
      return words.say(REASONS[objection]);
  }
}
