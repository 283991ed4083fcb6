import { WATCHING } from '../groups.ts';
import type { Examples, Practice, Rule } from '../practice.ts';

/** Tells what the policy is about rather than what is recorded. */
const UNTOLD = [
  'about.outline',
  'about.policy_here',
  'about.scope',
  'about.depends',
  'about.common_practice',
] as const satisfies Rule['unless'];

export default {
  id: 'collect-usage',
  topic: 'collection',
  question: 'Does it record what I do?',
  why: 'What you look at and click shows what you think and want.',
  wording: {
    does: 'Records what you do on the site',
    may: 'May record what you do on the site',
    doesNot: 'Says it does not record what you do',
    silent: 'whether it records what you do',
    brief: { does: 'records what you do', may: 'may record what you do' },
  },
  weight: { does: -1, doesNot: 3, silent: 0 },
  rules: [
    {
      does: ['collect', 'receive'],
      of: ['usage'],
      on: ['about.deeds'],
      unless: UNTOLD,
      unlessNear: ['about.sites_of_others'],
      denied: null,
    },
    { does: ['include'], of: ['usage'], on: ['about.deeds'], under: WATCHING, unless: UNTOLD, denied: null },
    {
      does: ['keep', 'analyze'],
      of: ['usage'],
      on: ['about.deeds'],
      unless: UNTOLD,
      unlessNear: ['about.dnt'],
      denied: null,
    },
    { does: ['collect', 'receive'], of: ['usage'], on: ['about.visiting'], unless: UNTOLD, denied: null },
    {
      does: ['analyze'],
      of: ['usage'],
      on: ['about.visiting'],
      unless: UNTOLD,
      unlessNear: ['about.dnt'],
      denied: null,
    },
    {
      does: ['collect', 'receive', 'track'],
      who: ['service', 'third'],
      of: ['usage'],
      on: ['about.deeds', 'about.visiting'],
      unless: UNTOLD,
      unlessNear: ['about.sites_of_others', 'about.dnt'],
      denied: null,
      weak: true,
    },
    {
      does: ['look'],
      of: ['usage'],
      on: ['about.deeds'],
      unless: ['actor.third', 'about.policy_here', 'data.aggregate', 'data.device'],
      denied: null,
      weak: true,
    },
    {
      does: ['collect', 'track', 'keep'],
      of: ['usage'],
      on: ['about.deeds', 'about.visiting'],
      unlessNear: ['about.across_sites', 'about.sites_elsewhere'],
      affirmed: null,
      weak: true,
    },
  ],
} satisfies Practice;

export const examples: Examples = {
  says: [
    { text: 'We look at which pages you open and how long you stay.' },
    { text: 'Our server records each page you request.' },
    { text: 'We record how you were referred to our site.' },
    { text: 'We record the pages you visit and the links you click.' },
    { text: 'Search queries and the time spent on each page are logged.' },
    { text: 'We automatically collect:\n\n- [[the features you use]]\n\n- the colour of your theme' },
    { text: 'The data we collect includes your browsing history on our shop.' },
    { text: 'We gather data on which pages readers open and how visitors move through the shop.' },
    { text: 'We monitor how you use the app.', also: ['use-analytics'] },
    { text: 'These cookies collect information about your visits.', also: ['track-cookies'] },
  ],
  denies: [
    { text: 'We do not track your browsing activity.' },
    { text: 'No usage data is collected.' },
    { text: 'The app never records search queries, clicks or page views.' },
  ],
  silent: [
    {
      text: 'We monitor traffic volume to prevent outages.',
      because: 'how much, not what each reader does',
      also: ['use-analytics'],
    },
    { text: 'Moderators and filters detect abusive behaviour.', because: 'misconduct, not what each reader does' },
    { text: 'We may use your letter to request feedback on your use of our services.', because: 'asks for an opinion' },
    {
      text: 'Pages whose pictures are requested from other servers include our press page.',
      because: 'pages of its own',
    },
    { text: 'By continuing your use of the site, you will see new recipes.', because: 'use, but nobody records it' },
    { text: 'This page tells you how long we keep your letters.', because: 'how long, but of something else' },
    {
      text: "What you click on a linked site falls under that site's own privacy policy.",
      because: "another company's policy",
    },
    {
      text: 'This notice describes what we collect about your browsing activity.',
      because: 'tells what the notice is about',
    },
    { text: 'What we record depends on which pages you open.', because: 'what it hangs on' },
    { text: 'We collect data about visitors to our stand at the fair.', because: 'who came, not what they did' },
    { text: '“Usage data” means pages viewed and links clicked.', because: 'defines a word' },
    { text: 'Visitors to our museum find lockers at the door.', because: 'visitors of a building' },
    { text: 'What we collect depends on how you use the app.', because: 'says nothing of what is recorded' },
  ],
};
