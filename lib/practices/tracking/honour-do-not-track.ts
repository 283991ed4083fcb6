import type { Examples, Practice } from '../practice.ts';

export default {
  id: 'honour-do-not-track',
  topic: 'tracking',
  question: 'Does it honour Do Not Track or Global Privacy Control?',
  why: 'One switch in your browser should be enough to be left alone.',
  wording: {
    does: 'Honours Do Not Track or Global Privacy Control',
    may: 'Says it may honour Do Not Track',
    doesNot: 'Does not respond to Do Not Track',
    silent: 'whether it honours Global Privacy Control',
    brief: { does: 'honours Do Not Track' },
  },
  weight: { does: 4, doesNot: -2, silent: -1 },
  rules: [
    { does: ['respond'], about: ['dnt'], unless: ['about.no_standard'], conditional: false },
    { does: ['respond'], near: ['about.dnt'], unlessNear: ['about.no_standard'], conditional: false, weak: true },
    { does: ['respond', 'response', 'change'], who: ['service', 'user'], near: ['about.dnt'], affirmed: null },
    {
      does: ['adopt', 'collect', 'use', 'track', 'change', 'receive'],
      near: ['about.dnt'],
      andNear: ['about.regardless'],
      affirmed: 'does-not',
      denied: null,
      weak: true,
    },
    // The answer to a signal that the sentence before, or the heading, names.
    {
      does: ['respond'],
      about: ['dnt_again'],
      under: ['about.dnt'],
      unless: ['about.no_standard'],
      conditional: false,
    },
    {
      does: ['respond', 'response'],
      near: ['about.dnt_again'],
      under: ['about.dnt'],
      conditional: false,
      affirmed: null,
    },
    // Young wording: the signal is offered to the reader as a way to opt out.
    {
      does: ['use', 'send', 'give', 'set', 'access', 'revisit', 'allow'],
      who: ['user'],
      about: ['opt_out_signal'],
      near: ['action.opt_out'],
      denied: null,
      weak: true,
    },
    {
      does: ['collect', 'track', 'analyze', 'use', 'set'],
      about: ['dnt_on'],
      affirmed: null,
      denied: 'does',
      weak: true,
    },
    {
      does: ['collect', 'track', 'analyze'],
      near: ['about.dnt'],
      unless: ['about.dnt'],
      affirmed: null,
      denied: 'does',
      weak: true,
    },
    { does: ['stop'], near: ['about.dnt_on'], on: ['action.track', 'action.collect'], weak: true },
  ],
} satisfies Practice;

export const examples: Examples = {
  says: [
    { text: 'If your browser sends Do Not Track, we will not count you.' },
    { text: 'We honour Do Not Track signals.' },
    { text: 'Our site responds to Global Privacy Control.' },
    { text: 'Opt-out preference signals are respected automatically.' },
    { text: 'If your browser sends a Do Not Track signal, we will respect it.' },
    { text: 'Some browsers send a Do Not Track signal. [[We respect such a signal.]]' },
    { text: 'When you turn on Do Not Track, we stop collecting anything.' },
    { text: 'We support:\n\n- [[the Global Privacy Control;]]\n- plain requests by letter.' },
    {
      text: 'While we attempt to honour Do Not Track requests, we cannot promise it, since there is no industry standard.',
    },
    { text: 'If you have switched Do Not Track on, we do not count your visit.' },
    {
      text: 'You may opt out by visiting us with a browser that sends the Global Privacy Control.',
    },
  ],
  denies: [
    { text: 'We do not respond to Do Not Track signals.' },
    { text: "Our website doesn't currently recognise DNT requests." },
    { text: 'Because there is no common standard, we take no action in response to Do Not Track signals.' },
    { text: 'Global Privacy Control is not supported.' },
    { text: 'The site does not behave any differently when it meets a Do Not Track signal.' },
    { text: 'Browsers can send Do Not Track signals. [[We do not react to these signals.]]' },
    { text: 'We do not treat browsers that send a Do Not Track signal any differently.' },
    { text: 'Our site is not yet set up to respond to Do Not Track signals.' },
    { text: 'We collect the same data whether or not a Do Not Track signal reaches us.' },
    { text: 'Acme does not follow its customers elsewhere and therefore does not respond to Do Not Track signals.' },
  ],
  silent: [
    { text: 'Do Not Track is a switch that asks sites not to follow you.', because: 'a definition' },
    { text: 'We do not track you.', because: 'no signal is spoken of' },
    { text: 'Do you respond to Do Not Track?', because: 'a question claims nothing' },
    {
      text: 'Most browsers let you switch on Do Not Track.',
      because: 'what browsers offer, not what the service does',
    },
    {
      text: 'California law requires operators to say how they respond to Do Not Track signals.',
      because: 'a statement of law',
    },
  ],
};
