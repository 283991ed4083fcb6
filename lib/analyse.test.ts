import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analysePolicy } from './analyse.ts';
import { extractText } from './extract/extract-text.ts';
import { PRACTICE_IDS } from './practices/ids.ts';

/** A policy of our own in independent paragraphs. */
const PARAGRAPHS = [
  'We collect your name and email address when you create an account.',
  'We do not sell your personal information.',
  'We may share your personal information with our advertising partners.',
  'We use cookies to remember your settings.',
  'We keep your personal information for 24 months.',
  'You can ask us to delete your personal information at any time.',
  'We use encryption to protect your personal information.',
  'Write to privacy@wolkenheim.example with any questions about this policy.',
];
/** What a service can say of itself, or deny, each with the practice it speaks for. */
const CLAIMS = [
  ['share your personal information with advertising partners', 'share-advertisers'],
  ['sell your personal information', 'sell-data'],
  ['use cookies', 'track-cookies'],
  ['collect your precise location', 'collect-location'],
  ['collect your name and email address', 'collect-contact'],
  ['use your personal information to train artificial intelligence', 'use-ai-training'],
  ['share your personal information with affiliates', 'share-affiliates'],
  ['use your personal information for targeted advertising', 'use-targeted-ads'],
] as const;

const analyse = (text: string) =>
  analysePolicy(extractText(text, { title: 'Wolkenheim privacy policy' }), { language: 'en' });
const verdicts = (text: string) => Object.fromEntries(analyse(text).findings.map((f) => [f.id, f.finding]));

describe('analysePolicy', () => {
  it('finds all practices, in the contract’s order', () => {
    expect(analyse('').findings.map((f) => f.id)).toEqual([...PRACTICE_IDS]);
  });

  it('finds what the policy says', () => {
    expect(verdicts(PARAGRAPHS.join('\n\n'))).toMatchObject({
      'collect-contact': 'does',
      'sell-data': 'does-not',
      'share-advertisers': 'does',
      'track-cookies': 'does',
      'retain-period': 'does',
      'right-delete': 'does',
      'protect-data': 'does',
      'contact-privacy': 'does',
      'use-ai-training': 'silent',
    });
  });

  it('proves every finding with words that stand in the text', () => {
    const document = extractText(PARAGRAPHS.join('\n\n'));
    for (const finding of analysePolicy(document, { language: 'en' }).findings) {
      expect(finding.evidence.length > 0, finding.id).toBe(finding.finding !== 'silent');
      for (const { quote, start, end } of [...finding.evidence, ...finding.denials]) {
        expect(document.text.slice(start, end)).toBe(quote);
      }
    }
  });

  it('does not care for the order of paragraphs', () => {
    const whole = verdicts(PARAGRAPHS.join('\n\n'));
    fc.assert(
      fc.property(fc.shuffledSubarray(PARAGRAPHS, { minLength: PARAGRAPHS.length }), (shuffled) => {
        expect(verdicts(shuffled.join('\n\n'))).toEqual(whole);
      }),
      { numRuns: 20 },
    );
  });

  it('does not change its findings for an unrelated paragraph', () => {
    const whole = verdicts(PARAGRAPHS.join('\n\n'));
    fc.assert(
      fc.property(fc.nat(PARAGRAPHS.length), (at) => {
        const more = PARAGRAPHS.toSpliced(
          at,
          0,
          'The harbour was built in 1851 by fishermen from the northern villages.',
        );
        expect(verdicts(more.join('\n\n'))).toEqual(whole);
      }),
    );
  });

  it('turns a claim into its opposite when a denial is put in front', () => {
    const denials = ['do not', 'don’t', 'never', 'will not', 'do not and will not', 'at no time'];
    fc.assert(
      fc.property(fc.constantFrom(...CLAIMS), fc.constantFrom(...denials), ([claim, id], denial) => {
        expect(verdicts(`We ${claim}.`)[id]).toBe('does');
        expect(verdicts(`We may ${claim}.`)[id]).toBe('does');
        expect(verdicts(`We ${denial} ${claim}.`)[id], denial).toBe('does-not');
      }),
    );
  });

  it('lets an admission outweigh a denial, wherever it stands', () => {
    fc.assert(
      fc.property(fc.constantFrom(...CLAIMS), fc.boolean(), ([claim, id], denialFirst) => {
        const pair = [`We do not ${claim}.`, `We may ${claim}.`];
        expect(verdicts((denialFirst ? pair : pair.toReversed()).join('\n\n'))[id]).toBe('does');
      }),
    );
  });

  it('gives a quoted law, and what companies in general do, no weight', () => {
    const frames = [
      'California law requires companies to',
      'California law allows a business to',
      'Under the GDPR, data controllers must',
      'The law says that a company may',
      'The act prohibits companies to',
      'Most websites',
      'Many companies',
    ];
    fc.assert(
      fc.property(fc.constantFrom(...CLAIMS), fc.constantFrom(...frames), ([claim, id], frame) => {
        const text = `${frame} ${claim}.`;
        expect(verdicts(text)[id], text).toBe('silent');
        const both = `We do not ${claim}.\n\n${text}`;
        expect(verdicts(both)[id], both).toBe('does-not');
      }),
    );
  });

  it('reads any text without an exception, with offsets that are right', () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(fc.constantFrom(...PARAGRAPHS), fc.string({ unit: 'grapheme', maxLength: 80 }))),
        (parts) => {
          const document = extractText(parts.join('\n\n'));
          for (const finding of analysePolicy(document, { language: 'en' }).findings) {
            for (const { quote, start, end } of finding.evidence) expect(document.text.slice(start, end)).toBe(quote);
          }
        },
      ),
      { numRuns: 60 },
    );
  });
});
