import type { Examples, Practice, Rule } from '../practice.ts';

/** Speaks of a choice or a right, not of what is done. */
const NO_ANALYTICS = ['action.opt_out', 'action.object'] as const satisfies Rule['unlessNear'];

export default {
  id: 'use-analytics',
  topic: 'use',
  question: 'Does it analyse how people use it?',
  why: 'Analytics means that your visits are counted and compared.',
  wording: {
    does: 'Analyses how people use it',
    may: 'Says it may analyse how people use it',
    doesNot: 'Says it does not analyse how people use it',
    silent: 'whether it analyses how people use it',
  },
  weight: { does: 0, doesNot: 2, silent: 0 },
  rules: [
    {
      does: ['use', 'analyze', 'perform', 'engage', 'track'],
      who: ['service', 'third'],
      on: ['for.analytics'],
      near: ['data.usage', 'data.personal', 'data.device', 'for.usage_study', 'about.cookie', 'to.analytics'],
      unless: [
        'about.see_reference',
        'about.formerly',
        'action.include',
        'action.request',
        'action.stop',
        'action.delete',
      ],
      unlessNear: NO_ANALYTICS,
      denied: null,
    },
    {
      does: ['use', 'analyze', 'perform', 'engage', 'track'],
      who: ['service', 'third'],
      on: ['for.analytics'],
      unless: ['about.see_reference', 'about.formerly', 'action.stop', 'action.delete'],
      unlessNear: NO_ANALYTICS,
      denied: null,
    },
    {
      does: ['analyze'],
      who: ['service', 'third'],
      on: ['for.usage_study'],
      unless: ['about.policy', 'about.policy_here', 'about.embeds'],
      unlessNear: NO_ANALYTICS,
      denied: null,
    },
    {
      does: ['analyze', 'perform'],
      who: ['service', 'third'],
      of: ['usage', 'aggregate'],
      near: ['data.usage', 'for.usage_study', 'for.analytics', 'data.birth'],
      unless: ['action.get_at', 'about.embeds'],
      unlessNear: [...NO_ANALYTICS, 'action.delete'],
      denied: null,
    },
    {
      does: ['use', 'analyze', 'track', 'collect', 'engage', 'set', 'include'],
      who: ['service', 'third'],
      to: ['analytics'],
      unless: ['about.see_reference', 'about.formerly'],
      unlessNear: NO_ANALYTICS,
      denied: null,
    },
    {
      does: ['keep', 'receive', 'collect'],
      who: ['third'],
      to: ['analytics'],
      of: ['usage', 'device', 'aggregate'],
      unlessNear: NO_ANALYTICS,
      denied: null,
    },
    {
      does: ['collect', 'share', 'improve', 'state', 'anonymize'],
      who: ['service', 'third'],
      on: ['for.analytics'],
      unlessNear: NO_ANALYTICS,
      denied: null,
    },
    {
      does: ['use'],
      for: ['analytics'],
      unless: ['about.see_reference', 'about.formerly'],
      unlessNear: NO_ANALYTICS,
      denied: null,
    },
    {
      does: ['use', 'analyze', 'perform', 'engage', 'set', 'include'],
      for: ['analytics'],
      affirmed: null,
      weak: true,
    },
    // Rare, yet plain: a named tool that is denied.
    { does: ['use', 'engage', 'set'], to: ['analytics'], affirmed: null, weak: true },
    {
      does: ['collect'],
      data: ['usage', 'device'],
      for: ['analytics'],
      unlessNear: [...NO_ANALYTICS, 'action.delete'],
      denied: null,
      weak: true,
    },
    {
      does: ['share'],
      of: ['personal', 'usage', 'device'],
      for: ['analytics'],
      unlessNear: NO_ANALYTICS,
      denied: null,
      weak: true,
    },
    {
      does: ['improve'],
      of: ['aggregate'],
      near: ['data.usage', 'data.birth', 'for.usage_study', 'for.analytics'],
      denied: null,
      weak: true,
    },
    {
      does: ['share'],
      data: ['aggregate'],
      near: ['actor.user', 'data.usage', 'data.birth', 'for.usage_study', 'for.analytics'],
      unless: ['to.advertiser'],
      unlessNear: NO_ANALYTICS,
      denied: null,
      weak: true,
    },
  ],
} satisfies Practice;

export const examples: Examples = {
  says: [
    { text: 'We aggregate your information with that of others for analytical and reporting purposes.' },
    { text: 'We use your information for marketing analysis.' },
    { text: 'Matomo stores which pages you visit.', also: ['share-providers'] },
    { text: 'Aggregated figures about our readers may be shared with anybody.' },
    { text: 'We use your data for analytics and research.' },
    { text: 'We want to understand how visitors use our site.', also: ['collect-usage'] },
    {
      text: 'Traffic is measured with a tool of our own, and monthly statistics are compiled.',
      also: ['collect-usage'],
    },
    { text: 'We may use your information:\n\n- to answer you;\n- [[to analyse trends.]]' },
    { text: 'This website uses Google Analytics.', also: ['track-third-party'] },
    { text: 'Aggregated data is analysed so that we can see which features are popular.' },
    { text: 'We measure the effectiveness of our email campaigns.' },
    { text: 'Once a year we carry out market research with the answers you gave.' },
    { text: 'Our engineers monitor traffic patterns.', also: ['collect-usage'] },
    { text: 'The pages you open are logged for access statistics.' },
  ],
  denies: [
    { text: 'We do not use any analytics.' },
    { text: 'This site does not use Google Analytics or similar tools.', also: ['track-third-party'] },
    { text: "We don't compile statistics about our readers." },
  ],
  silent: [
    {
      text: 'Google Analytics is a web service that tracks and reports website traffic.',
      because: 'what the product does, not that it is used here',
    },
    {
      text: 'To understand your preferences for future visits, we keep them on file.',
      because: 'settings are kept, no use is studied',
    },
    {
      text: 'Please read this policy to understand how we handle your data.',
      because: 'the reader is to understand, not the service',
    },
    { text: 'Our foundation pays for cancer research.', because: 'research that has nothing to do with your data' },
    { text: 'Analytics is the study of how people behave on a site.', because: 'a definition' },
    {
      text: 'The performance of a contract is one reason why we process your data.',
      because: 'performance in the law’s sense',
    },
    { text: 'Is my use of the app measured?', because: 'a question claims nothing' },
    { text: 'We look out for the unauthorised use of our website.', because: 'guarded, not studied' },
    {
      text: 'You may respond to a survey about your use of our shop.',
      because: 'the reader answers; nothing is said of a study',
    },
    {
      text: 'Safety checks are carried out to keep up the performance of our servers.',
      because: 'machines are checked, not visitors',
    },
    {
      text: 'We must delete your data unless we engage in peer-reviewed scientific, historical, or statistical research.',
      because: 'an exception that the law names',
    },
  ],
};
