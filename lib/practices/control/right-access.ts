import type { Examples, Practice } from '../practice.ts';

/** What a right of access is about; a pronoun is too vague. */
const SEEN = [
  'personal',
  'name',
  'email',
  'contact_details',
  'payment',
  'purchases',
  'usage',
  'location',
  'sensitive',
] as const;

/** Reading on elsewhere, or cookies and devices that have access. */
const NOT_RIGHT = ['about.see_reference', 'about.cookie', 'about.sites_of_others'] as const;

export default {
  id: 'right-access',
  topic: 'control',
  question: 'Can I see the data it holds about me?',
  why: 'You can only judge and correct what you can see.',
  wording: {
    does: 'You can see the data it holds about you',
    doesNot: 'Says you cannot see the data it holds about you',
    silent: 'whether you can see your data',
  },
  weight: { does: 3, doesNot: -4, silent: -3 },
  rules: [
    {
      does: ['access'],
      who: ['user', 'service'],
      of: SEEN,
      about: ['right'],
      and: ['held_data'],
      unless: NOT_RIGHT,
      conditional: false,
      denied: null,
    },
    {
      does: ['tell'],
      of: SEEN,
      about: ['held_data'],
      near: ['about.on_request'],
      unless: [...NOT_RIGHT, 'about.policy_change', 'to.third_party'],
      denied: null,
    },
    {
      does: ['access'],
      who: ['user'],
      of: SEEN,
      about: ['you_can', 'wish', 'can_be'],
      and: ['held_data'],
      unless: [...NOT_RIGHT, 'data.device'],
      unlessNear: ['to.anyone', 'to.third_party', 'to.social', 'action.tell'],
      denied: null,
    },
    {
      does: ['access'],
      who: ['user', 'service', 'third'],
      near: ['about.right'],
      andNear: ['action.delete', 'action.correct', 'action.object', 'action.port'],
      unless: [
        'about.see_reference',
        'about.account',
        'about.service_word',
        'about.policy_change',
        'about.policy_here',
      ],
      denied: null,
    },
    {
      does: ['access'],
      who: ['user', 'service'],
      about: ['right'],
      and: ['held_data'],
      unless: [...NOT_RIGHT, 'action.look', 'to.third_party', 'to.provider'],
      denied: null,
    },
    {
      does: ['access'],
      who: ['user'],
      of: SEEN,
      about: ['held_data'],
      near: [
        'about.right',
        'action.request',
        'action.contact',
        'action.correct',
        'action.change',
        'action.delete',
        'about.account',
      ],
      unless: NOT_RIGHT,
      unlessNear: ['to.third_party', 'about.security', 'to.anyone', 'to.social', 'action.protect'],
      conditional: false,
      denied: null,
    },
    {
      does: ['access'],
      who: ['user', 'service'],
      of: SEEN,
      about: ['right'],
      unless: [...NOT_RIGHT, 'action.look', 'to.third_party'],
      denied: null,
    },
    {
      does: ['access'],
      who: ['user'],
      of: ['personal'],
      about: ['held_data'],
      and: ['you_can', 'right', 'inability'],
      unless: ['action.sell', 'about.service_word'],
      affirmed: null,
      weak: true,
      conditional: false,
      unlessNear: ['to.third_party', 'about.security', 'to.anyone'],
    },
  ],
} satisfies Practice;

export const examples: Examples = {
  says: [
    { text: 'On request, we inform you about the personal data that we have stored about you.' },
    { text: 'You can ask us for a copy of the data we hold about you.' },
    { text: 'You have the right to access your personal data.' },
    { text: 'Your rights include:\n\n- [[access to your data]]\n- correction of your data', also: ['right-correct'] },
    { text: "On request, we'll tell you what we have stored about you and give you a copy of that data." },
    { text: 'Members may view their personal information at any time in their profile.' },
    { text: "If you'd like to see your personal data, you may request it by post." },
  ],
  denies: [
    { text: 'You cannot access the personal data we hold about you.' },
    { text: 'Users are not able to see the personal information that we store about them.' },
    { text: 'You have no right to see the personal data that we hold about you.' },
  ],
  silent: [
    {
      text: 'Below, you will see which personal data we collect and what your rights are.',
      because: 'leads on in the policy',
    },
    {
      text: 'We keep persons entitled to use our systems from accessing personal data beyond their needs.',
      because: 'staff, not readers',
    },
    { text: 'Other users can see your profile.', because: 'other people see it' },
    { text: 'Our staff need access to your data to help you.', because: "the company's own access" },
    { text: 'Please see our cookie policy for more information about your data.', because: 'where to read on' },
    { text: 'You need a password to access the site.', because: 'access to the site, not to data' },
    {
      text: 'Apps from other companies may access your data if you allow them to.',
      because: "other companies' access",
    },
  ],
};
