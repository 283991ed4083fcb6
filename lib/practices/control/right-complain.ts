import type { Examples, Practice } from '../practice.ts';

export default {
  id: 'right-complain',
  topic: 'control',
  question: 'Can I complain to an authority?',
  why: 'Someone independent can make it obey.',
  wording: {
    does: 'You can complain to an authority',
    doesNot: 'Says you cannot complain to an authority',
    silent: 'whether you can complain to an authority',
  },
  weight: { does: 1, doesNot: 0, silent: -1 },
  rules: [
    {
      does: ['complain'],
      who: ['user', 'service'],
      about: ['authority_dp'],
      and: ['complaint', 'right'],
      denied: null,
    },
    {
      does: ['complain', 'contact'],
      who: ['user', 'service'],
      about: ['authority_any'],
      and: ['complaint'],
      unless: ['data.content'],
      denied: null,
    },
    {
      does: ['contact', 'complain'],
      who: ['user'],
      about: ['authority_dp'],
      near: ['about.complaint', 'about.right', 'about.you_can'],
      denied: null,
    },
    // Rare, and kept: a refusal read as an offer would be the worst of errors.
    {
      does: ['complain'],
      who: ['user'],
      about: ['authority_dp'],
      and: ['right', 'you_can'],
      conditional: false,
      affirmed: null,
      weak: true,
    },
  ],
} satisfies Practice;

export const examples: Examples = {
  says: [
    { text: 'Readers may bring a claim before the data protection authority of their country.' },
    { text: 'If you have asked us and we have not answered, you may complain to the supervisory authority.' },
    { text: 'You have the right to lodge a complaint with a supervisory authority.' },
    { text: 'Should you wish to raise a worry, you have the right to do so with the local supervisory authority.' },
    { text: 'Complaints may be sent to us or to the Department of Health and Human Services.' },
    { text: 'You can complain to your local data protection authority.' },
    { text: "If you are not satisfied with our answer, you may contact the Information Commissioner's Office." },
    { text: 'You also have the right:\n\n- [[to lodge a complaint with the data protection authority]]' },
    { text: 'Complaints may also be made to the competent regulator.' },
    { text: "If we can't resolve your complaint, you may refer it to the privacy commissioner of your country." },
  ],
  denies: [
    { text: 'You have no right to lodge a complaint with a supervisory authority.' },
    { text: 'You cannot lodge a complaint with a data protection authority about us.' },
  ],
  silent: [
    {
      text: 'If you have a complaint, please contact us.',
      also: ['contact-privacy'],
      because: 'a complaint to the company itself',
    },
    { text: 'We follow the guidance of the authorities.', because: 'the company heeds them, and you do not complain' },
    { text: 'We cooperate with data protection authorities.', because: "the company's dealings with them" },
    {
      text: "Please check that you have the authority to share a friend's address.",
      because: 'another sense of the word',
    },
    { text: 'How can I complain?', because: 'a question' },
    {
      text: 'Complaints that we cannot settle are referred to JAMS, which settles disputes for companies.',
      because: 'a private body that companies pay, no authority',
    },
    { text: 'Complaints are handled by our grievance officer.', because: "the company's own officer" },
  ],
};
