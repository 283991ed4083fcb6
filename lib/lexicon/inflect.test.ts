import { expect, it } from 'vitest';
import { inflectNoun, inflectVerb } from './inflect.ts';

it.each([
  ['share', ['share', 'shares', 'shared', 'sharing']],
  ['sell', ['sell', 'sells', 'sold', 'selling']],
  ['give', ['give', 'gives', 'gave', 'given', 'giving']],
  ['notify', ['notify', 'notifies', 'notified', 'notifying']],
  ['transfer', ['transfer', 'transfers', 'transferred', 'transferring']],
  ['pass', ['pass', 'passes', 'passed', 'passing']],
  ['agree', ['agree', 'agrees', 'agreed', 'agreeing']],
])('inflects the verb “%s”', (verb, forms) => {
  expect(inflectVerb(verb).map(([form]) => form)).toEqual(forms);
});

it.each([
  ['cookie', ['cookie', 'cookies']],
  ['party', ['party', 'parties']],
  ['address', ['address', 'addresses']],
  ['information', ['information']],
])('inflects the noun “%s”', (noun, forms) => {
  expect(inflectNoun(noun)).toEqual(forms);
});
