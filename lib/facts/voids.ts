/** Sentences that count for nothing: definitions, statements of law, other companies' policies, questions. */

import type { Mention } from '../lexicon/trie.ts';
import type { Void } from './fact.ts';
import { categoryAt, mentionAt, type Reading } from './reading.ts';
import type { Subject } from './subject.ts';

/** What a unit says that makes some of its facts void. */
export interface UnitVoids {
  /** Token behind which everything defines a word; Infinity where nothing does. */
  definitionFrom: number;
  /** Where the item begins that defines a word; 0 where the unit is none. */
  itemFrom: number;
  law: boolean;
  others: boolean;
  question: boolean;
}

/** Looks once through a unit for what makes its facts void. */
export function findVoids(reading: Reading): UnitVoids {
  if (callsOwnSharingSale(reading)) return NO_VOIDS;
  return {
    ...findDefinition(reading),
    law: isStatementOfLaw(reading),
    others: reading.mentions.some((m) => m.tag === 'about.sites_of_others'),
    question: reading.words.at(-1) === '?',
  };
}

const NO_VOIDS: UnitVoids = {
  definitionFrom: Number.POSITIVE_INFINITY,
  itemFrom: 0,
  law: false,
  others: false,
  question: false,
};

/** "The law defines a sale so broadly that our use of cookies may be one": quotes a law to say what we do. */
function callsOwnSharingSale(reading: Reading): boolean {
  return (
    reading.words.at(-1) !== '?' &&
    reading.words.some((word) => /^(?:our|we|us|could|may|might)$/.test(word)) &&
    reading.mentions.some((m) => m.tag === 'about.sale_by_law')
  );
}

/** Tells why one fact of the unit counts for nothing, or null where it counts. */
export function judgeVoid(voids: UnitVoids, subject: Subject, action: Mention): Void | null {
  if (voids.question) return 'question';
  if (subject.general) return 'companies in general';
  const saysService = subject.actor === 'service' && subject.at !== null;
  if (action.from >= voids.definitionFrom) {
    // "We use these words:" over a list of definitions says nothing of what each defines.
    const saysItself = saysService && (subject.at ?? 0) >= voids.itemFrom;
    if (!saysItself) return 'definition';
  }
  if (voids.law && !saysService) return 'law';
  if (voids.others && subject.actor === 'third') return 'policy of others';
  return null;
}

function findDefinition(reading: Reading): Pick<UnitVoids, 'definitionFrom' | 'itemFrom'> {
  for (let token = 0; token < Math.min(reading.words.length, 24); token++) {
    const define = mentionAt(reading, token, 'action.define');
    if (!define || define.form === 'base' || define.form === 'ing') continue;
    return { definitionFrom: token, itemFrom: token >= reading.ownFrom ? reading.ownFrom : 0 };
  }
  return { definitionFrom: Number.POSITIVE_INFINITY, itemFrom: 0 };
}

/** "The GDPR gives individuals …", "California law permits residents …", but not "gives you": a law is the subject. */
function isStatementOfLaw(reading: Reading): boolean {
  for (let token = reading.ownFrom; token < Math.min(reading.words.length, reading.ownFrom + 8); token++) {
    if (categoryAt(reading, token, 'actor.')) return false;
    const word = reading.words[token] ?? '';
    if (/^(?:under|by|in|to|as|for|if|pursuant|where|within|subject|when)$/.test(word)) return false;
    if (/^(?:law|laws|act|gdpr|ccpa|regulation|code|legislation|directive|coppa|caloppa|statute|section)$/.test(word))
      return word === 'section' || !reading.words.slice(token + 1, token + 4).includes('you');
  }
  return false;
}
