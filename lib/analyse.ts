/** The engine: a policy's text in, everything the card and the command line show of it out. */
import type { PolicyDocument } from './extract/document.ts';
import { readPolicyFacts } from './facts/read-policy.ts';
import type { Analysis } from './findings/finding.ts';
import { matchPractices } from './findings/find-practices.ts';
import { weighMatches } from './findings/weigh.ts';
import { PRACTICE_IDS } from './practices/ids.ts';

/** Reads a policy. Pure and deterministic; takes text of any length and never throws. */
export function analysePolicy(document: PolicyDocument, options: { language: string }): Analysis {
  const facts = readPolicyFacts(document);
  const matches = matchPractices(facts);
  return {
    title: document.title,
    url: document.url,
    language: options.language,
    words: document.text.match(/\S+/g)?.length ?? 0,
    lastUpdated: null,
    findings: PRACTICE_IDS.map((id) => weighMatches(id, matches.get(id) ?? [], document)),
    collected: [],
    contacts: [],
    optOuts: [],
  };
}
