import { describe, expect, it } from 'vitest';
import { analysePolicy } from '../analyse.ts';
import { extractText } from '../extract/extract-text.ts';
import type { PracticeId } from '../practices/ids.ts';

const ways = (id: PracticeId, text: string) =>
  analysePolicy(extractText(text), { language: 'en' })
    .findings.find((f) => f.id === id)
    ?.details.ways?.map(
      ({ kind, href, value, fallback }) => `${fallback ? 'fallback ' : ''}${kind} ${href ?? value}`,
    ) ?? [];

describe('a way to use a right', () => {
  it('is an address, a form or a link in the sentence', () => {
    expect(ways('right-delete', 'To have your personal data deleted, email us at dpo@larkspur.example.')).toEqual([
      'email mailto:dpo@larkspur.example',
    ]);
    expect(
      ways(
        'right-access',
        'You can request a copy of your personal data through our [request form](https://larkspur.example/ask).',
      ),
    ).toEqual(['form https://larkspur.example/ask']);
  });
  it('is a setting of the account or of the device', () => {
    expect(ways('right-correct', 'You can correct your personal data in your account settings.')).toEqual([
      'settings account settings',
    ]);
    expect(ways('opt-out-ads', 'You can opt out of targeted advertising in your device settings.')).toEqual([
      'device-settings device settings',
    ]);
  });
  it('is in the messages themselves', () => {
    expect(
      ways(
        'opt-out-marketing',
        'To stop marketing messages, use the unsubscribe link in our emails or reply STOP to our texts.',
      ),
    ).toEqual(['unsubscribe unsubscribe link', 'reply-stop reply STOP']);
  });
  it('is said once for all rights', () => {
    expect(
      ways(
        'right-access',
        'You have the right to access your personal data.\n\nTo exercise any of these rights, write to dpo@larkspur.example.',
      ),
    ).toEqual(['email mailto:dpo@larkspur.example']);
  });
  it('is at last the contact for privacy, and marked as such', () => {
    expect(
      ways(
        'right-delete',
        'You have the right to have your personal data deleted.\n\nQuestions about privacy? Ask dpo@larkspur.example.',
      ),
    ).toEqual(['fallback email mailto:dpo@larkspur.example']);
  });
  it('is not the address of an authority, nor what only mentions an account', () => {
    expect(
      ways(
        'right-delete',
        'You have the right to have your personal data deleted. Data protection authority: Mill Lane 2, e-mail: post@watch.example',
      ),
    ).toEqual([]);
    expect(
      ways('right-access', 'You can access your data. You need a password to access your account information.'),
    ).toEqual([]);
  });
  it('ends where the next sentence is run on', () => {
    expect(
      ways('right-delete', 'To have your personal data deleted, email dpo@larkspur.example.To begin, wait.'),
    ).toEqual(['email mailto:dpo@larkspur.example']);
  });
  it('is an authority to complain to', () => {
    expect(ways('right-complain', "You may lodge a complaint with the Information Commissioner's Office.")).toEqual([
      "authority Information Commissioner's Office",
    ]);
    expect(ways('right-complain', 'You may lodge a complaint with a supervisory authority.')).toEqual([]);
  });
});
