import { describe, expect, it } from 'vitest';
import { extractText } from '../extract/extract-text.ts';
import type { Action } from '../lexicon/actions.ts';
import type { Fact } from './fact.ts';
import { readPolicyFacts } from './read-policy.ts';

/** The fact of the first verb of a class in a text. */
function readFact(text: string, action: Action): Fact {
  const fact = readPolicyFacts(extractText(text, { title: 'Acme Privacy Policy' })).find((f) =>
    f.actions.includes(action),
  );
  if (!fact) throw new Error(`no “${action}” read from: ${text}`);
  return fact;
}

describe('denial', () => {
  it.each([
    ['We do not sell your data.', 'sell'],
    ['We never sell your data.', 'sell'],
    ['We don’t sell, rent or trade your data.', 'sell'],
    ['Your data will never be shared or sold.', 'sell'],
    ['Neither we nor our partners sell your data.', 'sell'],
    ['We collect no personal information.', 'collect'],
    ['No personal information is collected.', 'collect'],
    ['Acme is not in the business of selling personal information.', 'sell'],
    ['We do this without sharing your data.', 'share'],
    ['We do not and will not sell your data.', 'sell'],
    ['We do not share your name, nor do we sell your address.', 'sell'],
    ['We will not:\n\n- sell your data', 'sell'],
    ['We have not collected your data.', 'collect'],
    ['We do not collect any data from you such as your address.', 'collect'],
    ['You should not send us your passport.', 'give'],
    ['In no event does Acme sell your data.', 'sell'],
    ['We do not (and never will) sell your data.', 'sell'],
    ['None of the names we gather is sold.', 'sell'],
    ['No name that you give us is sold.', 'sell'],
    ['We will not email you.', 'send'],
    ['We prevent the collection of your data.', 'collect'],
    ['Under no circumstances will your address be sold.', 'sell'],
  ] as const)('reaches the verb: %s', (text, action) => {
    expect(readFact(text, action).denied).toBe(true);
  });

  it.each([
    ['We not only collect but also sell your data.', 'sell'],
    ['We sell data including but not limited to your name.', 'sell'],
    ['We do not send spam, but we share your data with partners.', 'share'],
    ['We do not keep data that you share with friends.', 'share'],
    ['We do not store cards and may share your name with the bank.', 'share'],
    ['These companies collect data (not including your name) and share it.', 'share'],
    ['Whether or not you have an account, we collect your address.', 'collect'],
    ['We delete data that is no longer needed.', 'delete'],
    ['We honor Do Not Track signals.', 'respond'],
    ['In case you do not answer, your data would be deleted.', 'delete'],
    ['You have the right to prohibit us from sharing your data.', 'share'],
    ['None of the names we gather is sold.', 'collect'],
  ] as const)('does not reach the verb: %s', (text, action) => {
    expect(readFact(text, action).denied).toBe(false);
  });
});

describe('exceptions', () => {
  it('admit what the denial before them denies', () => {
    const facts = readPolicyFacts(extractText('We do not share your data, except with our affiliates.'));
    expect(facts.filter((f) => f.actions.includes('share')).map((f) => [f.denied, f.excepted])).toEqual([
      [true, false],
      [false, true],
    ]);
  });
  it('of a claim say nothing of their own', () => {
    const facts = readPolicyFacts(extractText('We share your data, except with our affiliates.'));
    expect(facts.filter((f) => f.actions.includes('share')).map((f) => f.excepted)).toEqual([false]);
  });
});

describe('the actor', () => {
  it.each([
    ['We share your data.', 'share', 'service'],
    ['Your data is shared.', 'share', 'service'],
    ['Your data is shared by our partners.', 'share', 'third'],
    ['You share your data in forums.', 'share', 'user'],
    ['We use vendors who collect data about you.', 'collect', 'third'],
    ['Acme shares your data.', 'share', 'service'],
    ['We allow third parties to collect your data.', 'collect', 'third'],
    ['Please write to us.', 'contact', 'user'],
    ['Please do not send us your passport.', 'give', 'user'],
    ['The data we collect is safe.', 'collect', 'service'],
    ['Each of these companies may sell your data.', 'sell', 'third'],
    ['Neither we nor our partners sell your data.', 'sell', 'service'],
    ['Our partners receive all data, including your name.', 'include', 'third'],
    ['We work with others (such as our partners) and sell your data.', 'sell', 'service'],
    ['Acme does not track its customers and does not sell their data.', 'sell', 'service'],
    ['We learn of users what they share in forums.', 'share', 'user'],
    ['Our partners tell us what they share.', 'share', 'third'],
    ['To see or delete the data we hold, please write to us.', 'delete', 'user'],
    ['We use the address that you gave to send you our catalogue.', 'send', 'service'],
    ['To delete your data, you may write to us.', 'delete', 'user'],
    ['To delete your data, log in to your account.', 'delete', 'user'],
    ['To get a copy of your data, please write to us.', 'access', 'user'],
    ['To protect your data, we delete old copies.', 'protect', 'service'],
    ['When you email us, share your news or call, we listen.', 'share', 'user'],
    ['Our service providers keep your data.', 'keep', 'third'],
  ] as const)('of “%s” for %s is the %s', (text, action, actor) => {
    expect(readFact(text, action).actor).toBe(actor);
  });
});

describe('hedges and conditions', () => {
  it('are kept', () => {
    expect(readFact('We may share your data.', 'share').hedged).toBe(true);
    expect(readFact('We share your data.', 'share').hedged).toBe(false);
    expect(readFact('You may request a copy of your data.', 'access').hedged).toBe(false);
    expect(readFact('You may have the right to delete your data.', 'delete').hedged).toBe(true);
    expect(readFact('If we sell your data, we tell you.', 'sell').conditional).toBe(true);
    expect(readFact('If in future we sell your data, we tell you.', 'sell').conditional).toBe(true);
    expect(readFact('In the event that we sell your data, we tell you.', 'sell').conditional).toBe(true);
    expect(readFact('In case we sell your data, we tell you.', 'sell').conditional).toBe(true);
    expect(readFact('In the event we sell your data, we tell you.', 'sell').conditional).toBe(true);
    expect(readFact('Read how Acme, Inc. sells your data.', 'sell').conditional).toBe(true);
    expect(readFact('If the rules change we will sell your data.', 'sell').conditional).toBe(false);
    expect(readFact('If you want the data we will sell, write to us.', 'sell').conditional).toBe(true);
    expect(readFact('When the signal is enabled we sell your data.', 'sell').conditional).toBe(false);
    expect(
      readFact('If you have the signal enabled in your settings we do not sell your data.', 'sell').conditional,
    ).toBe(false);
    expect(readFact('When you visit, we sell your data.', 'sell').conditional).toBe(false);
    expect(readFact('If your browser is set to refuse cookies, we sell your data.', 'sell').conditional).toBe(false);
    expect(readFact('You should not sell your data.', 'sell').conditional).toBe(false);
    expect(readFact('We keep no data unless a court makes us sell it.', 'sell')).toMatchObject({
      conditional: false,
      excepted: true,
    });
  });
});

describe('what counts for nothing', () => {
  it.each([
    ['Readers ask us this most often. Do we sell your data? Here is what we answer.', 'sell', 'question'],
    ['A cookie is a small text file which stores settings.', 'keep', 'definition'],
    ['Cookies that stay are called persistent and keep settings.', 'keep', 'definition'],
    ['California law requires companies to disclose what they share.', 'share', 'law'],
    ['Under the GDPR, companies must delete your data when you ask.', 'delete', 'companies in general'],
    ['The law says that a company may not sell data of children.', 'sell', 'companies in general'],
    ['Under the law, a business that sells your data must tell you so.', 'sell', 'companies in general'],
    ['Many companies share your data; read on.', 'share', 'companies in general'],
    ['We use these words:\n\n- Profiling means that data is shared and weighed', 'share', 'definition'],
    ['We are not responsible for third-party sites; they may collect your data.', 'collect', 'policy of others'],
  ] as const)('is void: %s', (text, action, reason) => {
    expect(readFact(text, action).void).toBe(reason);
  });
  it.each([
    ['Like most websites, we share your data.', 'share'],
    ['If control changes by means of a merger, your data is shared with the buyer.', 'share'],
    ['We are a company that shares your data.', 'share'],
  ] as const)('but not what the service says of itself: %s', (text, action) => {
    expect(readFact(text, action).void).toBeNull();
  });
  it('but what we do is not, though the sentence defines a word', () => {
    expect(readFact('A cookie is a small text file that we store on your device.', 'keep').void).toBeNull();
  });
});

describe('lists', () => {
  it('are read with their lead-in', () => {
    const facts = readPolicyFacts(extractText('We may share your data with:\n\n- our advertising partners'));
    const fact = facts.find((f) => f.unit.leadIn);
    expect(fact?.actions).toContain('share');
    expect(fact?.clause.has('to.advertiser')).toBe(true);
    expect(fact?.hedged).toBe(true);
  });
  it('take no condition from “how” in their lead-in', () => {
    const facts = readPolicyFacts(extractText('This is how we use your data:\n\n- to sell it to others'));
    expect(facts.filter((f) => f.actions.includes('sell')).map((f) => f.conditional)).toEqual([false]);
  });
  it('hold conditions of what introduces them', () => {
    const facts = readPolicyFacts(
      extractText('We may refuse to delete your data:\n\n- if keeping it is needed in a dispute'),
    );
    expect(facts.filter((f) => f.unit.leadIn).map((f) => f.conditional)).toContain(true);
  });
  it('take no denial from a finished sentence above them', () => {
    const facts = readPolicyFacts(extractText('Not telling us has no consequences.\n\n- data shared: your name'));
    expect(facts.filter((f) => f.actions.includes('share')).map((f) => f.denied)).toEqual([false]);
  });
  it('open statements that stand by themselves', () => {
    const facts = readPolicyFacts(extractText('We also collect data such as:\n\nTraces: This includes your location.'));
    expect(facts.findLast((f) => f.actions.includes('include'))?.heading.has('action.collect')).toBe(true);
  });
  it('of whole sentences are read by themselves', () => {
    const fact = readFact('We promise:\n\n- We do not sell your data.', 'sell');
    expect(fact.unit.leadIn).toBeUndefined();
  });
  it('answered with “no” are left out', () => {
    const facts = readPolicyFacts(
      extractText('Biometric information\n\nFingerprints and voice prints we collect\n\nNO'),
    );
    expect(facts).toEqual([]);
  });
});

it('takes up what the sentence before spoke of, where a sentence says so', () => {
  const speaksOfCookies = (text: string): boolean => readFact(text, 'tell').sentence.has('about.cookie');
  expect(speaksOfCookies('We may set cookies. When we do, we will tell you.')).toBe(true);
  expect(speaksOfCookies('We may set cookies. In such cases we will tell you.')).toBe(true);
  expect(speaksOfCookies('We may set cookies. When it rains, we will tell you.')).toBe(false);
});

it('takes words of data in a list for data, though they are verbs elsewhere', () => {
  const fact = readFact('We collect your name, email, phone and precise location.', 'collect');
  expect([...fact.object]).toEqual(expect.arrayContaining(['data.email', 'data.phone', 'data.location']));
});

it('reads on behind a relative clause with two subjects', () => {
  const fact = readFact('We may share data that we collect or you provide with our affiliates.', 'share');
  expect(fact.clause.has('to.affiliate')).toBe(true);
});

it('keeps a denied subject apart from the claim before it', () => {
  const facts = readPolicyFacts(extractText('Names are shared for a week, and no names are shared forever.'));
  expect(facts.filter((f) => f.actions.includes('share')).map((f) => f.denied)).toEqual([false, true]);
});

it('passes over menus that were run together', () => {
  const menu =
    'Sell Your Car Buy Our Car Rent Vans Find Shops Get Help About Us Careers Press Investors Share Prices '.repeat(2);
  expect(readPolicyFacts(extractText(`We keep your data for a week, then it is deleted.\n\n${menu}`))).toHaveLength(2);
});

it('takes a company for the service in its own policy', () => {
  const text = extractText('Facebook never sells your data.', { title: 'Facebook Privacy Policy' });
  expect(readPolicyFacts(text).map((f) => [f.actor, f.denied])).toEqual([['service', true]]);
});

it('passes over the menus of a site in front of the first sentence', () => {
  const facts = readPolicyFacts(
    extractText('Sell your car\n\nHelp centre\n\nWe keep your data for a week, then it is deleted.'),
  );
  expect(facts.some((f) => f.actions.includes('sell'))).toBe(false);
  expect(facts.some((f) => f.actions.includes('delete'))).toBe(true);
});

it('reads a heading that is a whole statement', () => {
  expect(readFact('# We do not sell your data\n\nNever.', 'sell').denied).toBe(true);
  expect(readFact('# As a rule of this house, we never sell your data\n\nNever.', 'sell').denied).toBe(true);
  expect(readPolicyFacts(extractText('# How we sell your data\n\nThe harbour is old.'))).toEqual([]);
});

it('gives every fact a place in the text', () => {
  const document = extractText('We share data.\n\n- We sell *data* to others.\n\nWe keep it for:\n\n- 24 months');
  for (const fact of readPolicyFacts(document)) {
    const { start, end, block } = fact.unit;
    expect(document.blocks[block]?.text).toContain(document.text.slice(start, end));
  }
});

it('takes those who are encouraged for those who act', () => {
  expect(readFact('Acme encourages visitors to often check this page.', 'revisit').actor).toBe('user');
});

describe('what is not there', () => {
  const denied = (text: string, action: Action) => readFact(text, action).denied;
  it('cannot be passed on', () => {
    expect(denied('We hold nothing that we could hand over to the police.', 'share')).toBe(true);
    expect(denied('We keep no diary which might be sold.', 'sell')).toBe(true);
    expect(denied('There is nothing we can share with advertisers.', 'share')).toBe(true);
    expect(denied('We do not have any data that we would sell.', 'sell')).toBe(true);
  });
  it('is not all that a sentence speaks of', () => {
    expect(denied('We do not collect the data that we could share with our partners.', 'share')).toBe(false);
    expect(denied('We do not share any data that we may collect.', 'collect')).toBe(false);
  });
});

describe('what is out of reach or not passed on', () => {
  it('is there all the same', () => {
    expect(readFact('We have no control over cookies placed by advertisers.', 'set').denied).toBe(false);
    expect(readFact('We do not have access to cookies that may be placed by advertisers.', 'set').denied).toBe(false);
    expect(readFact('We do not sell data collected on our site.', 'collect').denied).toBe(false);
  });
  it('is not got at', () => {
    expect(readFact('We do not have access to your card number.', 'get_at').denied).toBe(true);
  });
  it('may be said to be left undone', () => {
    expect(readFact('Reading your contacts is not something we do.', 'collect').denied).toBe(true);
    expect(readFact('Reading your contacts is not required for it.', 'collect').denied).toBe(false);
  });
  it('may stand in a list behind a colon', () => {
    const facts = readPolicyFacts(extractText('What we do not do: sell your data; share it with advertisers.'));
    expect(facts.filter((f) => f.actions.includes('share')).map((f) => f.denied)).toEqual([true]);
  });
  it('is told from what is not used at all', () => {
    expect(readFact('We do not use cookies placed by advertisers.', 'set').denied).toBe(true);
    expect(readFact('We do not sell your data, nor have we sold it.', 'sell').denied).toBe(true);
  });
});
