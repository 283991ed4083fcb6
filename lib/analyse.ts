/** The engine: a policy's text in, everything the card and the command line show of it out. */
import { findCollectedData } from './details/collected.ts';
import { findContacts } from './details/contacts.ts';
import { createDetailSources, readDetails } from './details/finding-details.ts';
import { findLastUpdated } from './details/last-updated.ts';
import { findOptOuts } from './details/opt-outs.ts';
import type { PolicyDocument } from './extract/document.ts';
import type { Fact } from './facts/fact.ts';
import { readPolicyFacts } from './facts/read-policy.ts';
import { type Match, matchPractices } from './findings/find-practices.ts';
import type { Analysis } from './findings/finding.ts';
import { weighMatches } from './findings/weigh.ts';
import { PRACTICE_IDS, type PracticeId } from './practices/ids.ts';

/** Reads a policy. Pure and deterministic; takes text of any length and never throws. */
export function analysePolicy(document: PolicyDocument, options: { language: string }): Analysis {
  const facts = readPolicyFacts(document);
  return analyseFacts(document, facts, matchPractices(facts), options);
}

/** The same, for a caller that needs the facts, and what the practices make of them, for more. */
export function analyseFacts(
  document: PolicyDocument,
  facts: readonly Fact[],
  matches: ReadonlyMap<PracticeId, readonly Match[]>,
  options: { language: string },
): Analysis {
  const shared = { contacts: findContacts(document), optOuts: findOptOuts(document) };
  const sources = createDetailSources(document, shared.contacts, shared.optOuts);
  return {
    title: document.title,
    url: document.url,
    language: options.language,
    words: document.text.match(/\S+/g)?.length ?? 0,
    lastUpdated: findLastUpdated(document),
    findings: PRACTICE_IDS.map((id) => {
      const said = matches.get(id) ?? [];
      const finding = weighMatches(id, said, document);
      return { ...finding, details: readDetails(finding, said, sources) };
    }),
    collected: findCollectedData(facts, document),
    ...shared,
  };
}
