import { describe, expect, it } from 'vitest';
import { analysePolicy } from '../analyse.ts';
import { extractText } from '../extract/extract-text.ts';
import type { Contact } from '../findings/finding.ts';
import { ENGLISH } from '../words/english.ts';
import { findAddresses } from './addresses.ts';
import { prepareRequests } from './prepare.ts';
import type { RequestKind } from './request.ts';

const analyse = (...lines: string[]) =>
  analysePolicy(extractText(lines.join('\n\n'), { url: 'https://larkspur.example/privacy' }), { language: 'en' });
const prepare = (kind: RequestKind, ...lines: string[]) => {
  const request = prepareRequests(analyse(...lines), ENGLISH).find((one) => one.kind === kind);
  if (!request) throw new Error(`no ${kind}`);
  return request;
};

describe('prepareRequests', () => {
  it('quotes the words that grant a right, with the address named there', () => {
    const request = prepare(
      'deletion',
      'Questions about privacy? Write to hello@larkspur.example.',
      'You can ask us to delete your personal data by writing to erase@larkspur.example.',
    );
    expect(request).toMatchObject({ stance: 'grants', email: 'erase@larkspur.example' });
    expect(request.words?.quote).toContain('delete your personal data');
  });

  it('falls back to the contact for privacy', () => {
    const request = prepare('access', 'For privacy questions, contact us at privacy@larkspur.example.');
    expect(request).toMatchObject({ stance: 'silent', words: null, email: 'privacy@larkspur.example' });
    expect(request.sendTo[0]).toMatchObject({ copy: 'privacy@larkspur.example' });
  });

  it('has no address where the policy gives none', () => {
    expect(prepare('access', 'We use cookies.')).toMatchObject({ email: null, sendTo: [], orUse: [] });
  });

  it('tells a sale admitted, denied and open to objection apart', () => {
    expect(prepare('sale', 'We sell your personal information to third parties.').stance).toBe('admits');
    expect(prepare('sale', 'We do not sell your personal information.').stance).toBe('promises');
    expect(prepare('sale', 'You can opt out of the sale of your personal information.').stance).toBe('grants');
    expect(prepare('sale', 'You can opt out of targeted advertising.').stance).toBe('silent');
  });

  it('names what serves the same end without a letter', () => {
    const { orUse } = prepare(
      'marketing',
      'You can stop our marketing emails at any time by clicking the unsubscribe link in them.',
    );
    expect(orUse.map(({ text }) => text)).toContain('The unsubscribe link in their messages');
  });
});

describe('findAddresses', () => {
  it('takes nothing from a page that would reach other people or run', () => {
    const contact = (kind: Contact['kind'], value: string): Contact => {
      return { kind, value, evidence: { quote: value, start: 0, end: value.length } };
    };
    const contacts = [
      contact('email', 'a@b.example?bcc=c@d.example'),
      contact('email', 'a@b.example,c@d.example'),
      contact('email', 'a@b.example\nBcc: c@d.example'),
      contact('form', 'javascript:alert(1)'),
      contact('form', 'https://larkspur.example/form'),
      contact('email', 'Privacy@larkspur.example'),
      contact('email', 'privacy@larkspur.example'),
    ];
    const found = findAddresses({ findings: [], contacts });
    expect(found.map(({ value }) => value)).toEqual(['https://larkspur.example/form', 'Privacy@larkspur.example']);
  });
});
