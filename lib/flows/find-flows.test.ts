import { expect, it } from 'vitest';
import { extractText } from '../extract/extract-text.ts';
import { readPolicyFacts } from '../facts/read-policy.ts';
import { findFlows } from './find-flows.ts';

const flows = (text: string) => {
  const document = extractText(text);
  return findFlows(document, readPolicyFacts(document));
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

it('quotes the first words that say so, once', () => {
  const text = 'We sell your personal data to advertisers. We also give your personal data to advertisers.';
  expect(flows(text).map((flow) => flow.evidence.quote)).toEqual(['We sell your personal data to advertisers.']);
});
