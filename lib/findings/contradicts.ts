/** Tells a contradiction from a denial that is only about something, or somebody, else. */
import type { Fact } from '../facts/fact.ts';
import type { Tag } from '../lexicon/trie.ts';
import { GENERAL_DATA, IDENTIFYING_DATA } from '../practices/groups.ts';

/** Whom a statement can be about other than everybody: what one says of them says nothing of others. */
const POPULATIONS: readonly Tag[] = ['data.children', 'about.residents'];
/** What narrows a statement: consent or choice lifts it, an exception or a narrow sense of the word empties it. */
const NARROWING: readonly Tag[] = [
  'about.consent',
  'about.narrow_sense',
  'about.right',
  'about.exception',
  'about.own_choice',
  'about.narrowed',
];
/** Characters: what is longer says more than one thing. */
const LONGEST = 350;
/** Recipients that stand for all of them. */
const EVERYBODY: readonly Tag[] = ['to.third_party', 'to.anyone'];

/**
 * Tells whether a denial and an admission of one practice cannot both hold: both plain statements of the service about
 * the same act, data and people. In doubt, no: a policy is called contradictory only where its own words say so.
 */
export function contradicts(denial: Fact, admission: Fact): boolean {
  if (denial.unit.start === admission.unit.start) return false;
  if (!isPlain(denial) || !isPlain(admission)) return false;
  return (
    denial.actions.some((action) => admission.actions.includes(action)) &&
    concernsSamePeople(denial, admission) &&
    concernsSameData(denial, admission) &&
    servesSamePurposes(denial, admission) &&
    concernsSameParties(denial, admission)
  );
}

function isPlain(fact: Fact): boolean {
  return (
    fact.actor === 'service' &&
    !fact.conditional &&
    !fact.excepted &&
    fact.unit.end - fact.unit.start <= LONGEST &&
    !NARROWING.some((tag) => fact.sentence.has(tag))
  );
}

function concernsSamePeople(denial: Fact, admission: Fact): boolean {
  return POPULATIONS.every((tag) => denial.sentence.has(tag) === admission.sentence.has(tag));
}

/** A denial of all data meets every admission of what identifies somebody; one of some kind, only that kind. */
function concernsSameData(denial: Fact, admission: Fact): boolean {
  if (denial.clause.has('about.this_data') || admission.clause.has('data.aggregate')) return false;
  const denied = dataOf(denial);
  const admitted = dataOf(admission);
  const kinds = denied.filter((tag) => !GENERAL_DATA.has(tag));
  if (kinds.length > 0) return kinds.some((tag) => admitted.includes(tag));
  if (denied.length === 0) return admitted.length === 0;
  const throughCookies = admission.sentence.has('about.cookie') && !denial.sentence.has('about.cookie');
  return !throughCookies && admitted.some((tag) => IDENTIFYING_DATA.has(tag));
}

function dataOf(fact: Fact): Tag[] {
  const inObject = [...fact.object].filter(isData);
  return inObject.length > 0 ? inObject : [...fact.clause].filter(isData);
}

function isData(tag: Tag): boolean {
  return tag.startsWith('data.') && tag !== 'data.none' && tag !== 'data.aggregate';
}

/** "Not for marketing" denies marketing alone. */
function servesSamePurposes(denial: Fact, admission: Fact): boolean {
  const purposes = [...denial.clause].filter((tag) => tag.startsWith('for.') && tag !== 'for.none');
  return purposes.length === 0 || purposes.some((tag) => admission.clause.has(tag));
}

/** "Not to data brokers" and "not from partners" deny nothing of others. */
function concernsSameParties(denial: Fact, admission: Fact): boolean {
  const parties = [...denial.clause].filter((tag) => /^(?:to|from)\./.test(tag) && !tag.endsWith('.none'));
  return parties.every((tag) => EVERYBODY.includes(tag) || admission.clause.has(tag));
}
