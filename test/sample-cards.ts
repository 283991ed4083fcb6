/** Cards as `buildCard` makes them, about sites that do not exist, for tests and pictures of the components. */
import type { Card, Flag } from '../lib/card/card.ts';
import type { DetailLine } from '../lib/card/details.ts';
import type { Evidence } from '../lib/findings/finding.ts';
import { PRACTICES } from '../lib/practices/index.ts';

/** Gives evidence with offsets of its own, so that no two quotes stand in the same place. */
function says(start: number, quote: string, more: { leadIn?: string; hedged?: boolean } = {}): Evidence {
  const evidence: Evidence = { quote, start, end: start + quote.length, hedged: more.hedged ?? false };
  const { leadIn } = more;
  if (leadIn === undefined) return evidence;
  return { ...evidence, leadIn: { quote: leadIn, start: start - leadIn.length - 1, end: start - 1 } };
}

type FlagFields = Pick<Flag, 'id' | 'topic' | 'level' | 'text' | 'why'> & Partial<Flag>;

function flag(fields: FlagFields): Flag {
  return {
    finding: fields.level === 'silent' ? 'silent' : 'does',
    contradicted: false,
    question: PRACTICES.find((practice) => practice.id === fields.id)?.question ?? '',
    points: 0,
    evidence: [],
    denials: [],
    details: [],
    prominent: false,
    ...fields,
  };
}

/** A line of details that are only words. */
function line(name: string, ...entries: string[]): DetailLine {
  return { name, entries: entries.map((text) => ({ text, href: null, copy: null })) };
}

/** Where the shop takes letters. */
const DPO = {
  email: 'dpo@shop.example',
  sendTo: [
    { text: 'dpo@shop.example', href: null, copy: 'dpo@shop.example' },
    { text: 'Privacy request form', href: 'https://shop.example/privacy/request', copy: null },
  ],
};

/** A shop in the middle of the scale: every level, a contradiction, a list with its lead-in, more than one place. */
export const SHOP_CARD: Card = {
  site: 'shop.example',
  title: 'Privacy policy | The Example Shop',
  url: 'https://shop.example/privacy',
  grade: {
    letter: 'C',
    score: 58,
    base: 70,
    ceiling: null,
    parts: [
      { id: 'share-advertisers', finding: 'does', points: -12 },
      { id: 'sell-data', finding: 'does', points: -9 },
      { id: 'notify-changes', finding: 'does-not', points: -6 },
      { id: 'notify-breach', finding: 'silent', points: -2 },
      { id: 'right-delete', finding: 'does', points: 9 },
      { id: 'right-access', finding: 'does', points: 8 },
    ],
  },
  summary: [
    { text: 'Collects what you type and where you click, ', marked: false },
    { text: 'lets ad partners follow you here', marked: true },
    { text: ', and may change the rules without telling you. You can have your data deleted.', marked: false },
  ],
  flags: [
    flag({
      id: 'share-advertisers',
      topic: 'sharing',
      level: 'watch-out',
      text: 'Says it may share your data with advertisers',
      why: 'Ad networks combine what they get from many sites into one profile of you.',
      points: -12,
      prominent: true,
      evidence: [
        says(1204, 'Our advertising partners may set cookies on your device while you browse the shop.', {
          hedged: true,
        }),
        says(4410, 'sponsors of our newsletter, who receive your email address in a scrambled form', {
          leadIn: 'We may pass on what we know about you to:',
          hedged: true,
        }),
        says(6120, 'Marketing partners can learn from us which products you looked at.'),
      ],
      details: [line('Named', 'Admeasure', 'Bannerhouse', 'Google Analytics')],
    }),
    flag({
      id: 'sell-data',
      topic: 'sharing',
      level: 'watch-out',
      text: 'Sells your data, but elsewhere says otherwise',
      why: 'Once sold, your data is out of your hands and out of theirs.',
      points: -9,
      contradicted: true,
      prominent: true,
      evidence: [
        says(5200, 'Under the law of some states, what we pass to these partners counts as a sale of personal data.'),
      ],
      denials: [says(320, 'We never sell your personal information to anyone.')],
    }),
    flag({
      id: 'notify-changes',
      topic: 'policy',
      level: 'watch-out',
      finding: 'does-not',
      text: 'Says the rules can change without notice to you',
      why: 'Rules that change quietly are rules that you never agreed to.',
      points: -6,
      prominent: true,
      evidence: [
        says(9010, 'Changes take effect as soon as they are posted here, so please come back from time to time.'),
      ],
    }),
    flag({
      id: 'retain-period',
      topic: 'keeping',
      level: 'take-note',
      text: 'Keeps data up to 24 months',
      why: 'What is deleted early cannot leak later.',
      prominent: true,
      evidence: [says(7000, 'Order records are kept for 24 months after your last purchase.')],
      details: [line('How long', '24 months after your last purchase', 'as long as your account is open')],
    }),
    flag({
      id: 'collect-location',
      topic: 'collection',
      level: 'take-note',
      text: 'Works out roughly where you are',
      why: 'Where you are, day after day, says where you live, work and whom you meet.',
      prominent: true,
      evidence: [says(2210, 'From your IP address we estimate the city you are in.')],
    }),
    flag({
      id: 'transfer-abroad',
      topic: 'keeping',
      level: 'take-note',
      text: 'Says it may move your data to other countries',
      why: 'Abroad, other laws decide who may look at it.',
      evidence: [
        says(7600, 'Your information may be stored in any country where our suppliers work.', { hedged: true }),
      ],
    }),
    flag({
      id: 'consent-by-use',
      topic: 'policy',
      level: 'take-note',
      text: 'Counts using the site as agreeing',
      why: 'A consent that nobody asked you for is none that you gave.',
      evidence: [says(9300, 'By shopping with us you accept this policy.')],
    }),
    flag({
      id: 'right-delete',
      topic: 'control',
      level: 'good',
      text: 'Lets you have your data deleted',
      why: 'Leaving should mean leaving.',
      points: 9,
      prominent: true,
      evidence: [says(8000, 'You can ask us at any time to erase your account and everything in it.')],
      details: [
        {
          name: 'How',
          entries: [
            { text: 'Request form', href: 'https://shop.example/privacy/request', copy: null },
            { text: 'dpo@shop.example', href: null, copy: 'dpo@shop.example' },
            { text: 'Account settings', href: null, copy: null },
          ],
        },
      ],
    }),
    flag({
      id: 'right-access',
      topic: 'control',
      level: 'good',
      text: 'Lets you see the data held about you',
      why: 'You can only correct what you can see.',
      points: 8,
      evidence: [says(8120, 'On request we send you a copy of what we hold about you.')],
    }),
    flag({
      id: 'protect-data',
      topic: 'keeping',
      level: 'good',
      text: 'Says how it protects your data',
      why: 'A promise to protect is the least; how says more.',
      evidence: [says(7800, 'Card numbers are encrypted before they leave your browser.')],
    }),
    flag({
      id: 'notify-breach',
      topic: 'keeping',
      level: 'silent',
      text: 'whether it tells you about a data breach',
      why: 'Only those who know can change their password in time.',
      points: -2,
      prominent: true,
    }),
    flag({
      id: 'honour-do-not-track',
      topic: 'tracking',
      level: 'silent',
      text: 'whether it honours Do Not Track or Global Privacy Control',
      why: 'Your browser can say no for you, if the site listens.',
      prominent: true,
    }),
    flag({
      id: 'use-ai-training',
      topic: 'use',
      level: 'silent',
      text: 'whether it trains AI on your data',
      why: 'What a model has learned cannot be taken back.',
      prominent: true,
    }),
    flag({
      id: 'right-portability',
      topic: 'control',
      level: 'silent',
      text: 'whether you can take your data with you',
      why: 'Without it, years of orders stay behind when you move.',
    }),
  ],
  chips: [
    { kind: 'name', label: 'Name', evidence: says(1000, 'We ask for your name and delivery address when you order.') },
    {
      kind: 'email',
      label: 'Email address',
      evidence: says(1080, 'an email address for the receipt', { leadIn: 'To open an account we need:' }),
    },
    { kind: 'payment', label: 'Card details', evidence: says(1120, 'Our payment provider takes your card number.') },
    { kind: 'device', label: 'Device', evidence: says(2100, 'We log the kind of device and browser that you use.') },
    { kind: 'usage', label: 'Pages you view', evidence: says(2150, 'and which pages you open, and for how long') },
    {
      kind: 'location',
      label: 'Rough location',
      evidence: says(2210, 'From your IP address we estimate the city you are in.'),
    },
  ],
  lastUpdated: '14 July 2025',
  words: 3412,
  readingMinutes: 14,
  addresses: [
    { text: 'dpo@shop.example', href: null, copy: 'dpo@shop.example' },
    { text: 'Privacy request form', href: 'https://shop.example/privacy/request', copy: null },
    { text: '+44 20 7946 0000', href: null, copy: '+44 20 7946 0000' },
    {
      text: 'The Example Shop Ltd, Data Protection, 12 High Street, Anytown AN1 1AA',
      href: null,
      copy: 'The Example Shop Ltd, Data Protection, 12 High Street, Anytown AN1 1AA',
    },
  ],
  optOuts: [
    { text: 'Your ad choices', href: 'https://shop.example/ad-choices' },
    {
      text: 'Do not sell or share my personal information',
      href: 'https://optout.admeasure.example/start?partner=shop',
    },
  ],
  requests: [
    {
      kind: 'access',
      stance: 'grants',
      words: says(8120, 'On request we send you a copy of what we hold about you.'),
      ...DPO,
      orUse: [],
    },
    {
      kind: 'deletion',
      stance: 'grants',
      words: says(8000, 'You can ask us at any time to erase your account and everything in it.'),
      ...DPO,
      orUse: [{ text: 'Account settings', href: null, copy: null }],
    },
    {
      kind: 'sale',
      stance: 'admits',
      words: says(
        5200,
        'Under the law of some states, what we pass to these partners counts as a sale of personal data.',
      ),
      ...DPO,
      orUse: [{ text: 'Your ad choices', href: 'https://shop.example/ad-choices', copy: null }],
    },
    { kind: 'marketing', stance: 'silent', words: null, ...DPO, orUse: [] },
  ],
};

/** A policy with nothing to hide: no flag to watch, no chips of note. */
export const CLUB_CARD: Card = {
  ...SHOP_CARD,
  site: 'chess-club.example',
  title: 'Privacy',
  url: 'https://chess-club.example/privacy',
  grade: {
    letter: 'A',
    score: 92,
    base: 70,
    ceiling: null,
    parts: [
      { id: 'sell-data', finding: 'does-not', points: 12 },
      { id: 'right-delete', finding: 'does', points: 10 },
    ],
  },
  summary: [
    {
      text: 'Collects your name and email only, never sells or shares them, and lets you have them deleted.',
      marked: false,
    },
  ],
  flags: [
    flag({
      id: 'sell-data',
      topic: 'sharing',
      level: 'good',
      finding: 'does-not',
      text: 'Says it does not sell your data',
      why: 'Once sold, your data is out of your hands and out of theirs.',
      points: 12,
      prominent: true,
      evidence: [says(100, 'We do not sell, rent or lend the list of members.')],
    }),
    ...SHOP_CARD.flags.filter((each) => each.id === 'right-delete'),
  ],
  chips: SHOP_CARD.chips.slice(0, 2),
  lastUpdated: null,
  words: 410,
  readingMinutes: 2,
  addresses: SHOP_CARD.addresses.slice(0, 1),
  optOuts: [],
};

const ENDLESS_WORD = 'Datenschutzgrundverordnungsdurchführungsbestimmungen'.repeat(3);

/** A page that is out to break the card: long names without a space, markup as text, a quote without end. */
export const HOSTILE_CARD: Card = {
  ...SHOP_CARD,
  site: `${'a-very-long-subdomain.'.repeat(6)}example`,
  title: '<img src=x onerror=alert(1)>',
  grade: { ...SHOP_CARD.grade, letter: 'E', score: 4 },
  summary: [
    { text: `Collects ${ENDLESS_WORD}, `, marked: false },
    { text: '<b>sells it</b>', marked: true },
    { text: ' and keeps it for ever.', marked: false },
  ],
  flags: SHOP_CARD.flags.map((each, index) =>
    index === 0
      ? {
          ...each,
          text: `Says it may share your ${ENDLESS_WORD}`,
          evidence: [
            says(10, `${'We share whatever we like with whomever we like. '.repeat(60)}${ENDLESS_WORD}`, {
              leadIn: ENDLESS_WORD,
            }),
          ],
          details: [
            line('How long', ENDLESS_WORD),
            line('Named', ...Array.from({ length: 60 }, (_, n) => `Company number ${n + 1}`)),
          ],
        }
      : each,
  ),
  chips: [
    ...SHOP_CARD.chips,
    ...Array.from({ length: 24 }, (_, n) => ({
      kind: `kind-${n}`,
      label: `Kind of data ${n + 1}`,
      evidence: says(20_000 + n * 100, 'This as well.'),
    })),
  ],
  addresses: [{ text: `${'x'.repeat(1_900)}@shop.example`, href: null, copy: `${'x'.repeat(1_900)}@shop.example` }],
  optOuts: [{ text: ENDLESS_WORD, href: `https://${'long.'.repeat(20)}example/${'path/'.repeat(30)}` }],
};
