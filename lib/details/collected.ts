/** Which kinds of data the policy says are collected. */
import type { PolicyDocument } from '../extract/document.ts';
import type { Fact } from '../facts/fact.ts';
import type { CollectedData, Evidence } from '../findings/finding.ts';
import { quoteFact } from '../findings/quote.ts';
import { DATA, type DataKind } from '../lexicon/data.ts';
import { GIVES, TAKES } from '../practices/groups.ts';

const TAKING: ReadonlySet<string> = new Set([...TAKES, 'include']);
const GIVING: ReadonlySet<string> = new Set(GIVES);

/** The kinds with a label, in the lexicon's order, each with its best evidence. */
export function findCollectedData(facts: readonly Fact[], document: PolicyDocument): CollectedData[] {
  const evidence = new Map<DataKind, Evidence>();
  for (const fact of facts) {
    if (fact.void || fact.denied || fact.conditional || !isCollection(fact)) continue;
    for (const tag of fact.object) {
      const kind = tag.startsWith('data.') ? (tag.slice('data.'.length) as DataKind) : null;
      if (kind && DATA[kind]?.label && !evidence.has(kind)) evidence.set(kind, quoteFact(fact, document));
    }
  }
  return (Object.keys(DATA) as DataKind[]).flatMap((kind) => {
    const quote = evidence.get(kind);
    const { label } = DATA[kind];
    return quote && label ? [{ kind, label, evidence: quote }] : [];
  });
}

function isCollection(fact: Fact): boolean {
  if (fact.actor === 'service') return fact.actions.some((action) => TAKING.has(action));
  return fact.actor === 'user' && fact.actions.some((action) => GIVING.has(action));
}
