import { describe, expect, it } from 'vitest';
import { extractPage } from '../extract/extract-page.ts';
import { parseHtml } from '../extract/parse-html.ts';
import type { Action } from '../lexicon/actions.ts';
import type { Fact } from './fact.ts';
import { readPolicyFacts } from './read-policy.ts';

type Row = readonly string[];

/** The facts of a table under a paragraph, each with the words it is quoted by. */
function readTable(intro: string, header: Row, ...rows: Row[]): { fact: Fact; quote: string; leadIn: string }[] {
  const write = (cell: 'th' | 'td', row: Row) => `<tr>${row.map((text) => `<${cell}>${text}</${cell}>`).join('')}</tr>`;
  const page = parseHtml(
    `<h1>Privacy policy</h1><p>${intro}</p>
     <table>${write('th', header)}${rows.map((row) => write('td', row)).join('')}</table>`,
    'https://brightwater.example/privacy',
  );
  const { document } = extractPage(page, 'https://brightwater.example/privacy');
  return readPolicyFacts(document).map((fact) => ({
    fact,
    quote: document.text.slice(fact.unit.start, fact.unit.end),
    leadIn: fact.unit.leadIn ? document.text.slice(fact.unit.leadIn.start, fact.unit.leadIn.end) : '',
  }));
}

const done = (facts: ReturnType<typeof readTable>, action: Action, tag: string) =>
  facts.find(({ fact }) => fact.actions.includes(action) && fact.clause.has(tag as never));

describe('a row of a table', () => {
  it('is read under the headers of its columns', () => {
    const facts = readTable(
      'The table tells what we do.',
      ['Data', 'Shared with', 'Retention period'],
      ['Email address', 'Advertising partners', '24 months'],
      ['Street address', 'Couriers', 'One year'],
    );
    expect(done(facts, 'share', 'to.advertiser')).toMatchObject({
      leadIn: 'Shared with',
      quote: 'Email address | Advertising partners | 24 months',
    });
    expect(done(facts, 'keep', 'about.period')?.leadIn).toBe('Retention period');
  });

  it('is introduced by what stands above the table, where a header only names things', () => {
    const facts = readTable(
      'We collect these kinds of personal information:',
      ['Category', 'Examples'],
      ['Contact', 'Name and email address'],
      ['Place', 'Precise location'],
    );
    expect(done(facts, 'collect', 'data.email')?.leadIn).toBe('We collect these kinds of personal information:');
    expect(done(facts, 'collect', 'data.location')?.fact.denied).toBe(false);
  });

  it('denies what it answers with “no”, and only that', () => {
    const facts = readTable(
      'What happens to your data:',
      ['Categories that we collect', 'Sold?', 'Shared with'],
      ['Email address', 'No', 'Advertising partners'],
      ['Precise location', 'Yes', 'Couriers'],
    );
    expect(done(facts, 'sell', 'data.email')?.fact.denied).toBe(true);
    expect(done(facts, 'sell', 'data.location')?.fact.denied).toBe(false);
    expect(done(facts, 'share', 'to.advertiser')?.fact.denied).toBe(false);
  });

  it('counts for nothing where its data is not collected', () => {
    const facts = readTable(
      'We collect these kinds of personal information:',
      ['Category', 'Examples', 'Collected'],
      ['Biometric information', 'Fingerprints, and photos of your face', 'NO'],
      ['Identifiers', 'Name and email address', 'YES'],
    );
    const taken = facts.filter(({ fact }) => fact.actions.includes('collect') && !fact.denied);
    expect(taken.some(({ fact }) => fact.own.has('data.sensitive'))).toBe(false);
    expect(taken.some(({ fact }) => fact.own.has('data.email'))).toBe(true);
    expect(done(facts, 'collect', 'data.sensitive')?.fact.denied).toBe(true);
  });

  it('is read sentence by sentence where its cells state something', () => {
    const facts = readTable(
      'The table tells what we do.',
      ['Purpose of processing', 'Legal basis'],
      ['We use your email address to send you our newsletter.', 'Your consent'],
      ['We use your address to send parcels.', 'The contract'],
    );
    expect(done(facts, 'use', 'data.email')).toMatchObject({
      leadIn: '',
      quote: 'We use your email address to send you our newsletter.',
    });
  });

  it('of a long text is quoted by the cell alone', () => {
    const facts = readTable(
      'The table tells what we do.',
      ['Notes', 'Shared with'],
      ['One of many remarks that fill this cell. '.repeat(10), 'Advertising partners'],
      ['Other remarks.', 'Couriers'],
    );
    expect(done(facts, 'share', 'to.advertiser')?.quote).toBe('Advertising partners');
  });
});
