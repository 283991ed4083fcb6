import { expect, it } from 'vitest';
import { extractText } from '../extract/extract-text.ts';
import { renderExplanation } from './render-explanation.ts';

it('prints each sentence considered, what was read from it and why it counted', () => {
  const text = renderExplanation(
    'sell-data',
    extractText('We never sell your data.\n\nYou may sell your data to others.'),
  );
  expect(text).toContain('sell-data · Is my data sold?\n2 sentences considered, 1 counted');
  expect(text).toContain('✓ “We never sell your data.”\n    “sell” by the service, denied');
  expect(text).toMatch(/ {6}rule \d+: counts as does-not/);
  expect(text).toContain('· “You may sell your data to others.”');
  expect(text).toContain('somebody else does it');
});
