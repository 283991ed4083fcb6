import { describe, expect, it } from 'vitest';
import { extractText } from '../extract/extract-text.ts';
import { findContacts } from './contacts.ts';
import { findLastUpdated } from './last-updated.ts';
import { findOptOuts } from './opt-outs.ts';

describe('findLastUpdated', () => {
  it.each([
    ['Last updated: 14 July 2025', '2025-07-14'],
    ['Last Updated on March 3rd, 2024.', '2024-03-03'],
    ['This policy was last revised 2023-11-02.', '2023-11-02'],
    ['Effective Date: 12/31/2021', '2021-12-31'],
    ['Last modified 31.12.2021', '2021-12-31'],
    ['Last updated: May 2020', '2020-05'],
    ['Effective as of January 1, 2019', '2019-01-01'],
  ])('reads “%s”', (text, iso) => {
    expect(findLastUpdated(extractText(text))?.iso).toBe(iso);
  });
  it('prefers the last change to the day it took effect', () => {
    expect(findLastUpdated(extractText('Effective 1 May 2018.\n\nLast updated 2 June 2021.'))?.iso).toBe('2021-06-02');
  });
  it('takes no other date', () => {
    expect(findLastUpdated(extractText('Founded on 14 July 1999, we sell boats.'))).toBeNull();
  });
});

describe('findContacts', () => {
  it('puts the address for privacy first, each once, with its place', () => {
    const document = extractText(
      'Sales: sales@larkspur.example.\n\nFor privacy requests write to dpo@larkspur.example or DPO@larkspur.example.',
    );
    const contacts = findContacts(document);
    expect(contacts.map((c) => c.value)).toEqual(['dpo@larkspur.example', 'sales@larkspur.example']);
    for (const { evidence } of contacts) expect(document.text.slice(evidence.start, evidence.end)).toBe(evidence.quote);
  });
  it('takes a number only where it is said to be a telephone', () => {
    expect(findContacts(extractText('Call us at (555) 010-0199.')).map((c) => c.kind)).toEqual(['phone']);
    expect(findContacts(extractText('Registered under 1234 5678 9012.'))).toEqual([]);
  });
});

describe('findOptOuts', () => {
  it('finds links by their words and bare addresses, each once', () => {
    const text =
      'See [your ad choices](https://larkspur.example/ads). Or https://optout.aboutads.info/. And https://optout.aboutads.info.';
    expect(findOptOuts(extractText(text)).map((o) => o.href)).toEqual([
      'https://larkspur.example/ads',
      'https://optout.aboutads.info/',
    ]);
  });
  it('takes no script for a link', () => {
    expect(findOptOuts(extractText('[opt out](javascript:alert(1))'))).toEqual([]);
  });
});
