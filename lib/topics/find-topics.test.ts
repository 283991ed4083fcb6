import { describe, expect, it } from 'vitest';
import { extractText } from '../extract/extract-text.ts';
import { readPolicyFacts } from '../facts/read-policy.ts';
import { findTopics } from './find-topics.ts';
import type { TopicId } from './topic.ts';

function read(text: string) {
  const document = extractText(text);
  return findTopics(document, readPolicyFacts(document)).map(({ topics, start, end }) => ({
    topics,
    text: document.text.slice(start, end),
  }));
}

const topicsOf = (text: string) => read(text).flatMap(({ topics }) => topics);

describe('findTopics', () => {
  it.each<[TopicId, string]>([
    [
      'first-party-collection-use',
      'When you book a berth, we collect your name, your boat’s length and your e-mail address, and use them to run the marina.',
    ],
    [
      'third-party-sharing-collection',
      'We share the passenger list with harbour authorities and with the companies that clean our boats.',
    ],
    [
      'user-choice-control',
      'If you would rather not receive our tide newsletter, click “unsubscribe” at the foot of any issue to opt out.',
    ],
    [
      'user-access-edit-and-deletion',
      'You can view, correct or delete the details in your account by logging in and opening your profile.',
    ],
    ['data-retention', 'We keep logbooks for three years after your last trip, then we delete them.'],
    [
      'data-security',
      'Your details are encrypted and protected by a firewall, yet no security measure can be guaranteed to be perfect.',
    ],
    [
      'policy-change',
      'We may change this privacy policy from time to time. Changes to this policy will be posted on this page.',
    ],
    ['do-not-track', 'Our pages do not respond to Do Not Track signals.'],
    [
      'international-and-specific-audiences',
      'Our sailing school is not meant for children under 13, and we ask parents to sign up for them.',
    ],
    [
      'privacy-contact-information',
      'If you have questions about this privacy policy, please write to us at crew@larkspur.example.',
    ],
  ])('finds %s', (topic, text) => {
    expect(topicsOf(text)).toContain(topic);
  });

  it('finds none where a paragraph is about something else', () => {
    expect(topicsOf('Larkspur has sailed wooden boats on the river since 1911.')).toEqual([]);
  });

  it('finds several in one paragraph, in the topics’ order', () => {
    expect(
      topicsOf(
        'Ask us at crew@larkspur.example if you have questions about this policy. We do not respond to Do Not Track.',
      ),
    ).toEqual(['do-not-track', 'privacy-contact-information']);
  });

  it('gives each block its own span', () => {
    const signals = 'Our pages do not respond to Do Not Track signals.';
    const change = 'We may revise this privacy policy from time to time and will post the changes here.';
    expect(read(`${signals}\n\nLarkspur sails boats.\n\n${change}`)).toEqual([
      { topics: ['do-not-track'], text: signals },
      { topics: ['policy-change'], text: change },
    ]);
  });

  it('reads a list’s items together with what introduces them', () => {
    const items = read('We share your personal information with:\n\n- sail makers\n- our insurers');
    expect(items).toHaveLength(3);
    for (const { topics } of items) expect(topics).toContain('third-party-sharing-collection');
  });

  it('gives an item that tells nothing by itself the topics of what introduces it', () => {
    const items = read('We use your personal information to:\n\n- uphold our policies\n- send newsletters');
    expect(items.map(({ topics }) => topics)).toEqual(Array(3).fill(['first-party-collection-use']));
  });

  it.each<[TopicId, string]>([
    ['user-access-edit-and-deletion', 'You have the right to data portability, and may send us a request for it.'],
    ['user-choice-control', 'You may withdraw your consent, or object to our processing, whenever you like.'],
  ])('knows %s from newer laws too', (topic, text) => {
    expect(topicsOf(text)).toContain(topic);
  });

  it('lets a heading speak for what stands under it', () => {
    const text = 'We may post a new version at any time.';
    expect(topicsOf(text)).not.toContain('policy-change');
    expect(read(`## Changes to this policy\n\n${text}`)).toContainEqual({ topics: ['policy-change'], text });
  });
});
