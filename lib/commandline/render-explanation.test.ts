import { expect, it } from 'vitest';
import { extractText } from '../extract/extract-text.ts';
import { renderExplanation } from './render-explanation.ts';

it('prints the finding, what decides it, and each sentence with what was read and why it counted', () => {
  const text = renderExplanation(
    'sell-data',
    extractText('You may sell your data to others.\n\nWe never sell your data.'),
  );
  expect(text).toBe(`Is my data sold? (sell-data)
Says it does not sell your data.
1 of 2 sentences considered decides this.

COUNTED (1)

✓ “We never sell your data.”
    the service · “sell” · personal data · denied
    ⇒ Counts as “Says it does not sell your data”.

CAME CLOSE, BUT DID NOT COUNT (1)

· “You may sell your data to others.”
    you · “sell” · personal data → others
    ⇒ Says it of you; here it would count only of the service.
`);
});

it('says that a policy does not say', () => {
  expect(renderExplanation('sell-data', extractText('We are open until nine.'))).toBe(
    'Is my data sold? (sell-data)\nDoes not say whether it sells your data.\nNo sentence speaks of it.\n',
  );
});

it('lets no word of the policy steer the terminal', () => {
  expect(renderExplanation('sell-data', extractText('We sell your \u001b[31mdata.'))).not.toContain('\u001b');
});
