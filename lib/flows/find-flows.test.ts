import { expect, it } from 'vitest';
import { extractText } from '../extract/extract-text.ts';
import { readPolicyFacts } from '../facts/read-policy.ts';
import { matchPractices } from '../findings/find-practices.ts';
import { findFlows } from './find-flows.ts';

const flows = (text: string) => {
  const document = extractText(text);
  const facts = readPolicyFacts(document);
  return findFlows(document, facts, matchPractices(facts));
};
const triples = (text: string) => flows(text).map(({ data, purpose, recipient }) => [data, purpose, recipient]);

it('reads what is handed to whom', () => {
  expect(triples('We share your email address with our advertising partners.')).toEqual([
    ['contact', null, 'advertisers'],
  ]);
});

it('reads what data is used for', () => {
  expect(triples('We use your location for marketing purposes.')).toEqual([['location', 'marketing', 'service']]);
});

it('reads every kind of data in a list, in a fixed order', () => {
  expect(triples('We may disclose your browsing history and payment information to our affiliates.')).toEqual([
    ['payment', null, 'affiliates'],
    ['usage', null, 'affiliates'],
  ]);
});

it('takes no flow from a denial, a condition or a question', () => {
  expect(triples('We do not share your email address with advertisers.')).toEqual([]);
  expect(triples('If we share your email address with advertisers, we tell you.')).toEqual([]);
});

it('tells a sale from sharing, and third parties in general from those with a name', () => {
  expect(triples('We sell your personal data to advertisers.')).toContainEqual(['personal', 'sale', 'advertisers']);
  expect(triples('We share your location with third parties.')).toEqual([['location', null, 'third-parties']]);
  expect(triples('We disclose your email address to courts and the police.')).toEqual([
    ['contact', 'legal', 'authorities'],
  ]);
});

it('does not take a source for a recipient, nor what a message is about for what data is used for', () => {
  expect(triples('We may receive your location from third parties.')).toEqual([]);
  expect(triples('To opt out of the use of your browsing history for advertising, visit the opt-out page.')).toEqual(
    [],
  );
});

it('quotes one place, the one that proves it best', () => {
  const plain = 'We give your personal data to advertisers.';
  const [flow, ...others] = flows(`We may, in some cases, give your personal data to advertisers. ${plain}`);
  expect([flow?.evidence.quote, others]).toEqual([plain, []]);
});
