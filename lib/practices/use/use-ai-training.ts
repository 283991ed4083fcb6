import type { Examples, Practice } from '../practice.ts';

export default {
  id: 'use-ai-training',
  topic: 'use',
  question: 'Does it train AI on my data?',
  why: 'What a model has learned from you cannot be taken back.',
  wording: {
    does: 'Uses your data or content to train AI',
    may: 'Says it may use your data or content to train AI',
    doesNot: 'Says it does not train AI on your data',
    silent: 'whether it trains AI on your data',
    brief: { does: 'trains AI on your data', may: 'may train AI on your data', doesNot: 'trains no AI on your data' },
  },
  weight: { does: -6, doesNot: 4, silent: -1 },
  rules: [
    {
      does: ['train'],
      who: ['service', 'third'],
      for: ['ai', 'models'],
      near: ['data.content', 'data.personal', 'data.content_weak', 'data.usage', 'data.pronoun'],
    },
    { does: ['train'], who: ['service', 'third'], for: ['ai', 'models'] },
    {
      does: ['train'],
      who: ['user'],
      for: ['ai', 'models'],
      near: ['data.content', 'data.personal', 'data.content_weak'],
      denied: null,
    },
    {
      does: ['improve'],
      who: ['service', 'third'],
      on: ['for.ai'],
      near: ['action.use', 'data.personal', 'data.content'],
    },
    { does: ['use', 'share', 'give'], who: ['service', 'third'], for: ['ai', 'models'], near: ['action.train'] },
  ],
} satisfies Practice;

export const examples: Examples = {
  says: [
    { text: 'We may use the prompts you enter to train our models.', also: ['collect-content'] },
    { text: 'Your content helps us to develop and improve our machine learning models.' },
    { text: 'Conversations are used for the training of our language models.' },
    {
      text: 'We process your uploads in order to:\n\n- show them to you;\n- [[train artificial intelligence.]]',
    },
    { text: 'Posts that you make public may be used for AI training by our partners.' },
  ],
  denies: [
    { text: 'Your drafts will not be stored, or be used to train our models.' },
    { text: 'We do not use your content to train AI models.' },
    { text: 'Your messages are never used for training machine learning models.' },
    { text: "We won't train any AI on your files." },
  ],
  silent: [
    { text: 'Our courses teach artificial intelligence.', because: 'people are taught' },
    { text: 'Our staff are trained in data protection.', because: 'people are trained, not models' },
    { text: 'We use artificial intelligence to spot spam.', because: 'AI is used, but not trained' },
    { text: 'You must not use our pages to train AI models.', because: 'it is the reader who is told not to' },
    { text: 'Is my data used to train AI?', because: 'a question claims nothing' },
    { text: 'Machine learning is a way to train a program by examples.', because: 'a definition' },
    {
      text: 'Our platform is driven by artificial intelligence and lets studios create music with your data.',
      because: 'AI is offered, not trained',
    },
  ],
};
