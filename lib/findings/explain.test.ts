import { expect, it } from 'vitest';
import { extractText } from '../extract/extract-text.ts';
import { ENGLISH } from '../words/english.ts';
import { type Explanation, explainPractice } from './explain.ts';

const explain = (text: string, id: Explanation['id'] = 'sell-data') => explainPractice(id, extractText(text), ENGLISH);
const reasonsOf = ({ sentences }: Explanation) => sentences.map(({ readings }) => readings[0]?.reason);

it('shows what counted, what was read from it and as what it counts', () => {
  const { finding, total, sentences } = explain('We do not sell your personal information.');
  expect({ finding, total }).toEqual({ finding: 'does-not', total: 1 });
  expect(sentences[0]).toMatchObject({
    role: 'counted',
    quote: { quote: 'We do not sell your personal information.' },
    readings: [
      {
        says: ['the service · “sell” · personal data · denied'],
        reason: 'Counts as “Says it does not sell your data”.',
      },
    ],
  });
});

it('keeps a hedge a hedge', () => {
  const explanation = explain('We may sell your personal information.');
  expect(reasonsOf(explanation)).toEqual(['Counts as “Says it may sell your data”.']);
  expect(explanation.summary).toBe('1 of 1 sentences considered decides this. None says it without a hedge.');
});

it.each([
  ['You may sell your personal information to others.', 'Says it of you; here it would count only of the service.'],
  ['State law permits companies to sell personal information.', 'Says what a law provides, not what the service does.'],
  ['"Sale" means to sell or rent personal information for money.', 'Only says what a word means.'],
  ['We do not sell the personal information of children.', 'Speaks of children’s data, which is another matter.'],
  [
    'If we sell your personal information, we will tell you.',
    'Only names a condition (“if …”), and does not say that it happens.',
  ],
])('says why %j does not count', (text, reason) => {
  const explanation = explain(text);
  expect(explanation).toMatchObject({ finding: 'silent', sentences: [{ role: 'close' }] });
  expect(explanation.summary).toBe('One sentence comes close, but does not say it.');
  expect(reasonsOf(explanation)).toEqual([reason]);
});

it('names what a sentence lacks that shares no more than a word with the question', () => {
  const explanation = explain('We share our views with you.', 'share-advertisers');
  expect(explanation).toMatchObject({ finding: 'silent', total: 1, sentences: [{ role: 'apart' }] });
  expect(reasonsOf(explanation)[0]).toMatch(/^Does not speak of .+ in this connection\.$/);
  expect(explanation.summary).toBe(
    'No sentence speaks of it. One shares a word with the question, but not the matter.',
  );
});

it('puts what counts first, then what contradicts it, then what comes close, then the rest', () => {
  const explanation = explain(
    [
      'We sell bicycles.',
      'You may sell your personal information to others.',
      'We never sell your personal information.',
      'We sell your personal information to companies.',
    ].join('\n\n'),
  );
  expect(explanation.contradicted).toBe(true);
  expect(explanation.summary).toBe(
    '2 of 4 sentences considered decide this. Some say it, some deny it: the policy says both.',
  );
  expect(explanation.sentences.map(({ role, quote }) => [role, quote.quote])).toEqual([
    ['counted', 'We sell your personal information to companies.'],
    ['counted', 'We never sell your personal information.'],
    ['close', 'You may sell your personal information to others.'],
    ['apart', 'We sell bicycles.'],
  ]);
  expect(reasonsOf(explanation)[1]).toBe(
    'Counts as “Says it does not sell your data”, of the same data and people: the policy says both.',
  );
});

it('says of a denial that an admission of more outweighs it', () => {
  const explanation = explain(
    'We may sell your personal information to companies.\n\nWithout your consent we do not sell your personal information.',
  );
  expect(explanation).toMatchObject({ finding: 'does', contradicted: false });
  expect(explanation.sentences[1]).toMatchObject({
    role: 'close',
    readings: [{ reason: expect.stringMatching(/^Read as “Says it does not sell your data”, but narrower/) }],
  });
});

it('leaves out what no rule asks about', () => {
  const explanation = explain('We are open until nine.');
  expect(explanation).toMatchObject({
    finding: 'silent',
    total: 0,
    summary: 'No sentence speaks of it.',
    sentences: [],
  });
});

it('agrees with the finding that the card shows', () => {
  const text = 'We share your data with our ad partners.\n\nYou can ask us to delete your data.';
  expect(explain(text, 'share-advertisers').finding).toBe('does');
  expect(explain(text, 'right-delete').finding).toBe('does');
  expect(explain(text, 'notify-breach').finding).toBe('silent');
});
