import { describe, expect, it } from 'vitest';
import { analysePolicy } from '../analyse.ts';
import { extractText } from '../extract/extract-text.ts';

const transfer = (text: string) =>
  analysePolicy(extractText(text), { language: 'en' }).findings.find((f) => f.id === 'transfer-abroad')?.details ?? {};
const countries = (text: string) =>
  transfer(text).countries?.map(({ code, outside }) => (outside ? `not ${code}` : code));

describe('a country of transfer', () => {
  it.each([
    ['Your data may be transferred to Japan, South Korea and the U.S.', ['JP', 'KR', 'US']],
    ['We transfer personal data from Germany to the United States.', ['US']],
    ['We transfer your personal data outside the EEA and the UK.', ['not EEA', 'not GB']],
    ['We transfer your data outside the European Economic Area (“EEA”).', ['not EEA']],
    ['If you live in Norway, your data is transferred to servers in Canada.', ['CA']],
    ['We transfer personal data to the United States under the EU-U.S. Data Privacy Framework.', ['US']],
  ])('is read from “%s”', (text, expected) => {
    expect(countries(text)).toEqual(expected);
  });
  it('is not the pronoun', () => {
    expect(countries('Your data may be transferred to us in India.')).toEqual(['IN']);
  });
  it('has the name that readers know', () => {
    expect(transfer('We may transfer your data to the EU and to Holland.').countries?.map((c) => c.name)).toEqual([
      'European Union',
      'Netherlands',
    ]);
  });
});

describe('a safeguard', () => {
  const safeguards = (text: string) => transfer(text).safeguards?.map(({ kind }) => kind);
  it('is read wherever the policy names it', () => {
    expect(
      safeguards('We may transfer your data to other countries.\n\nFor this we rely on adequacy decisions and SCCs.'),
    ).toEqual(['standard-contractual-clauses', 'adequacy-decision']);
  });
  it('may be consent', () => {
    expect(safeguards('By using the site you consent to the transfer of your data to the United States.')).toEqual([
      'consent',
    ]);
  });
  it('is none where the policy no longer relies on it', () => {
    expect(
      safeguards('We may transfer your data to other countries. We no longer rely on the Privacy Shield.'),
    ).toBeUndefined();
    const notYet = 'We may transfer your data to other countries.\n\nWe do not yet participate in the Safe Harbor.';
    const hint = `\n\n${'The harbour is old. '.repeat(9)}Read more of the Safe Harbor on its own page.`;
    expect(safeguards(notYet + hint)).toBeUndefined();
  });
  it('is no adequacy decision where clauses give the protection', () => {
    expect(
      safeguards(
        'We may transfer your data to other countries.\n\nThere are adequate safeguards, such as SCCs approved by the Commission.',
      ),
    ).toEqual(['standard-contractual-clauses']);
  });
});
