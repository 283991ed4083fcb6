import { describe, expect, it } from 'vitest';
import { extractText } from '../extract/extract-text.ts';
import { tokenise } from '../text/tokens.ts';
import { readPolicyFacts } from './read-policy.ts';
import { takesUp } from './take-up.ts';

it.each([
  'This may include your name.',
  'Such information typically includes your name.',
  'Personally identifiable information may include, but is not limited to:',
  'Examples of this data include your name.',
  'Depending on your country, this may include your name.',
  'If we do so, we will tell you.',
  'We do not react to these signals.',
  'However, we may keep some data for the taxman.',
])('takes up the sentence before: %s', (text) => {
  expect(takesUp(tokenise(text).words)).toBe(true);
});

it.each([
  'The information we collect includes your name.',
  'Your profile includes your name.',
  'We react to Do Not Track, and log these signals.',
  'Include your name.',
  'However, we keep your name secret.',
  'We collect data that includes your name.',
])('stands by itself: %s', (text) => {
  expect(takesUp(tokenise(text).words)).toBe(false);
});

describe('what is taken up', () => {
  const read = (text: string) => {
    const document = extractText(text, { title: 'Acme Privacy Policy' });
    const unit = readPolicyFacts(document).findLast((fact) => fact.actions.includes('include'))?.unit;
    return unit?.before && document.text.slice(unit.before.start, unit.before.end);
  };

  it('is the sentence before, in the same block or at the end of the one above', () => {
    expect(read('We write. We ask for data. It may include your name.')).toBe('We ask for data.');
    expect(read('We ask for data.\n\nIt may include your name.')).toBe('We ask for data.');
  });

  it('reaches back as far as sentences take up one another', () => {
    expect(read('We ask for data. It includes:\n\n- your name')).toBe('We ask for data.');
    expect(read('We ask. This includes a form. It may include your name.')).toBe('We ask. This includes a form.');
  });

  it('is what introduces a list, where it stands behind that', () => {
    expect(read('We ask for data:\n\n- a shoe size\n\nThis may include your name.')).toBe('We ask for data:');
  });

  it('is no label, and nothing that is denied', () => {
    expect(read('Contact data. It may include your name.')).toBeUndefined();
    expect(read('We do not ask for data. It may include your name.')).toBeUndefined();
  });

  it('is what introduces a lead-in that is a fragment', () => {
    expect(read('We ask for:\n\n- Contact data, such as:\n- a name, including a nickname')).toBe('We ask for:');
  });

  it('is nothing over a heading', () => {
    expect(read('We ask for data.\n\n## Names\n\nIt may include your name.')).toBeUndefined();
  });
});
