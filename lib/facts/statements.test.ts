import { describe, expect, it } from 'vitest';
import { tokenise } from '../text/tokens.ts';
import { isNaming, isPrintedAsTitle } from './statements.ts';

describe('isNaming', () => {
  it.each([
    'Information We Collect From Partners',
    'Data that we may receive about you from brokers:',
    '2.3 Usage data we automatically record',
  ])('takes “%s” for a title', (text) => {
    expect(isNaming(tokenise(text).words)).toBe(true);
  });

  it.each([
    'The information we collect may come from partners.',
    'We collect information that you give us.',
    'Information we collect includes names.',
    'Data we receive from partners: names and addresses.',
    'For your order, the data we collect we keep.',
  ])('takes “%s” for more than that', (text) => {
    expect(isNaming(tokenise(text).words)).toBe(false);
  });
});

describe('isPrintedAsTitle', () => {
  it.each(['Your Right to Request Access to Your Data', 'ACCESS, UPDATE AND CORRECT DATA'])('knows “%s”', (text) => {
    expect(isPrintedAsTitle(text)).toBe(true);
  });

  it.each(['Right to Access', 'The right to request access from Acme Corporation'])('leaves “%s” alone', (text) => {
    expect(isPrintedAsTitle(text)).toBe(false);
  });
});
