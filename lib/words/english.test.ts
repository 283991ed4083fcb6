import { expect, it } from 'vitest';
import english from '../../locales/en.json' with { type: 'json' };
import { ACTIONS } from '../lexicon/actions.ts';
import { DATA } from '../lexicon/data.ts';
import { MATTERS } from '../lexicon/matters.ts';
import { PURPOSES } from '../lexicon/purposes.ts';
import { RECIPIENTS } from '../lexicon/recipients.ts';
import { PRACTICES } from '../practices/index.ts';
import { dataMessages, practiceMessages } from './practice-messages.ts';

it('has the words of the practices and of the data lexicon: npm run practices', () => {
  expect(english.practice).toEqual(practiceMessages(PRACTICES));
  expect(english.data).toEqual(dataMessages());
});

it.each([
  ['action', english.why.action, ACTIONS],
  ['to', english.why.to, RECIPIENTS],
  ['purpose', english.why.purpose, PURPOSES],
  ['data', english.why.data, DATA],
  ['matter', english.why.matter, { ...MATTERS, email_given: [], link_given: [] }],
])('explains %s by names that the lexicon has', (_, named, lexicon) => {
  expect(Object.keys(named).filter((name) => !Object.hasOwn(lexicon, name))).toEqual([]);
});
