import { expect, it } from 'vitest';
import { extractText } from '../extract/extract-text.ts';
import { findServiceNames } from './service-names.ts';

const names = (text: string, options = {}) => [...findServiceNames(extractText(text, options))];

it('finds the name in the title and the address', () => {
  expect(
    names('Text.', { title: 'Privacy Policy | Wolkenheim', url: 'https://www.wolkenheim.example/privacy' }),
  ).toEqual(['wolkenheim']);
});
it('finds the name that the text defines', () => {
  expect(names('This is the policy of Brightwater Inc. (“we” or “us”).')).toContain('brightwater');
});
it('finds the name that the text uses as a subject', () => {
  expect(names('Larkspur collects data. Larkspur may share it. Larkspur does not sell it.')).toEqual(['larkspur']);
});
it('takes no common word and no third party for the service', () => {
  expect(
    names('Google may collect. Google uses. Google shares. Users may. Users will. Users can.', {
      title: 'Privacy Policy',
    }),
  ).toEqual([]);
});
it('knows a company that others call a third party in its own policy', () => {
  expect(names('Facebook may share data.', { title: 'Facebook Privacy Policy' })).toEqual(['facebook']);
  expect(names('This is the policy of Stripe Inc. (“Stripe”, “we”).')).toContain('stripe');
});
