import type { Examples, Practice, Rule } from '../practice.ts';

/** Speaks of a choice or a right, not of what is done. */
const NO_PROFILING = ['about.entitled', 'action.opt_out', 'about.see_reference'] as const satisfies Rule['unlessNear'];

export default {
  id: 'use-profiling',
  topic: 'use',
  question: 'Does it build a profile of me or let machines decide?',
  why: 'Guesses about you can be wrong, and you may never see them.',
  wording: {
    does: 'Builds a profile of you or makes automated decisions',
    may: 'Says it may profile you or decide about you by machine',
    doesNot: 'Says it does not profile you',
    silent: 'whether it builds a profile of you',
    brief: { does: 'builds a profile of you', may: 'may build a profile of you', doesNot: 'builds no profile of you' },
  },
  weight: { does: -5, doesNot: 4, silent: 0 },
  rules: [
    {
      does: ['improve'],
      who: ['service', 'third'],
      for: ['profiling'],
      conditional: false,
      unless: ['to.anyone'],
      unlessNear: NO_PROFILING,
    },
    {
      does: ['perform'],
      who: ['service', 'third'],
      on: ['for.profiling'],
      conditional: false,
      unlessNear: NO_PROFILING,
    },
    { does: ['perform'], who: ['service', 'third'], for: ['profiling'], affirmed: null, unlessNear: NO_PROFILING },
    {
      does: ['infer'],
      who: ['service', 'third'],
      for: ['profiling'],
      conditional: false,
      unless: ['to.anyone'],
      unlessNear: NO_PROFILING,
    },
    {
      does: ['use', 'engage', 'analyze', 'set', 'keep', 'combine'],
      who: ['service', 'third'],
      on: ['for.profiling'],
      conditional: false,
      unless: ['data.aggregate'],
      unlessNear: NO_PROFILING,
    },
    {
      does: ['use', 'adopt', 'engage', 'analyze', 'state'],
      who: ['service', 'third'],
      for: ['automated_decision'],
      conditional: false,
      unlessNear: [...NO_PROFILING, 'about.outline'],
    },
    {
      does: ['perform'],
      who: ['service', 'third'],
      on: ['for.automated_decision'],
      conditional: false,
      unlessNear: [...NO_PROFILING, 'about.outline'],
    },
    { does: ['acknowledge'], who: ['user'], on: ['for.automated_decision'], affirmed: null, unlessNear: NO_PROFILING },
    {
      does: ['infer'],
      who: ['service', 'third'],
      near: ['data.birth', 'for.interests', 'for.profiling', 'data.usage'],
      unless: ['data.location', 'data.device', 'to.anyone'],
      unlessNear: NO_PROFILING,
    },
    {
      does: ['improve'],
      who: ['service', 'third'],
      on: ['for.profile'],
      near: ['for.interests', 'for.ads', 'for.targeted_ads', 'action.analyze'],
      unlessNear: ['about.entitled', 'about.account', 'to.social'],
      denied: null,
    },
    {
      does: ['improve', 'use'],
      who: ['service', 'third'],
      for: ['profile'],
      unlessNear: ['about.entitled', 'about.account', 'to.social', 'for.inferences'],
      affirmed: null,
    },
    {
      does: ['use', 'collect', 'share', 'improve', 'infer', 'include', 'analyze', 'keep', 'state'],
      who: ['service', 'third'],
      for: ['inferences'],
      conditional: false,
      unlessNear: NO_PROFILING,
      denied: null,
    },
  ],
} satisfies Practice;

export const examples: Examples = {
  says: [
    { text: 'From what you read we infer your interests.' },
    { text: 'We combine these records to build a profile of you.' },
    { text: 'We use automated decision-making to accept or refuse loans.' },
    { text: 'We collect:\n\n- your name;\n- [[inferences about your preferences.]]', also: ['collect-contact'] },
    { text: 'Our system uses profiling to decide which price you are shown.' },
    { text: 'We draw conclusions about your habits and interests from your purchases.' },
    {
      text: 'Applications are decided on solely by automated means, and we may make automated decisions about your credit.',
    },
    { text: 'We use your answers to create a user profile.' },
  ],
  denies: [
    { text: 'You will not be subject to automated decision-making.' },
    { text: 'We do not use automated decision-making, including profiling.' },
    { text: 'No profiling takes place.' },
    { text: 'We never build profiles of our users.' },
    { text: "We don't make automated decisions about you." },
    {
      text: 'What our cookies store is not used to create profiles of users and is only used in aggregate form.',
      also: ['track-cookies'],
    },
    { text: 'We do not create any kind of profile.' },
  ],
  silent: [
    { text: 'We note the profiles you visit.', because: 'pages of others, not one about you' },
    {
      text: 'More about this can be found where we speak of automated decision-making; please see our help pages.',
      because: 'points to another place',
    },
    { text: 'You can edit your profile in the settings.', because: 'a profile that you fill in yourself' },
    { text: 'You have the right not to be subject to automated decision-making.', because: 'a right in general' },
    { text: 'Profiling means any automated processing that evaluates a person.', because: 'a definition' },
    { text: 'Your profile picture is visible to other members.', because: 'a page of yours, not a guess about you' },
    { text: 'Do you use automated decision-making?', because: 'a question claims nothing' },
    { text: 'You may ask us about the existence of automated decision-making.', because: 'a right to be told' },
    {
      text: 'In this policy, we use the following terms:\n\n- Profiling;\n- processing.',
      because: 'words that are defined elsewhere',
    },
    { text: 'What you make public can be used by anyone to infer your interests.', because: 'what strangers may do' },
  ],
};
