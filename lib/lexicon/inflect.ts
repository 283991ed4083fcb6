/** English inflection, for lexicons that list base forms only. */

/** base: "share"; s: "shares"; ed: "shared" (past and participle); ing: "sharing"; noun: a nominal phrase. */
export type Form = 'base' | 's' | 'ed' | 'ing' | 'noun';

const IRREGULAR: Record<string, { ed: string[]; ing?: string }> = {
  sell: { ed: ['sold'] },
  keep: { ed: ['kept'] },
  hold: { ed: ['held'] },
  give: { ed: ['gave', 'given'] },
  get: { ed: ['got', 'gotten'], ing: 'getting' },
  send: { ed: ['sent'] },
  tell: { ed: ['told'] },
  take: { ed: ['took', 'taken'] },
  make: { ed: ['made'] },
  show: { ed: ['showed', 'shown'] },
  see: { ed: ['saw', 'seen'] },
  know: { ed: ['knew', 'known'] },
  let: { ed: ['let'], ing: 'letting' },
  set: { ed: ['set'], ing: 'setting' },
  put: { ed: ['put'], ing: 'putting' },
  seek: { ed: ['sought'] },
  write: { ed: ['wrote', 'written'] },
  draw: { ed: ['drew', 'drawn'] },
  build: { ed: ['built'] },
  lend: { ed: ['lent'] },
  find: { ed: ['found'] },
  leave: { ed: ['left'] },
  choose: { ed: ['chose', 'chosen'] },
  withdraw: { ed: ['withdrew', 'withdrawn'] },
  opt: { ed: ['opted'], ing: 'opting' },
  log: { ed: ['logged'], ing: 'logging' },
  drop: { ed: ['dropped'], ing: 'dropping' },
  submit: { ed: ['submitted'], ing: 'submitting' },
  permit: { ed: ['permitted'], ing: 'permitting' },
  transfer: { ed: ['transferred'], ing: 'transferring' },
  transmit: { ed: ['transmitted'], ing: 'transmitting' },
  refer: { ed: ['referred'], ing: 'referring' },
  plan: { ed: ['planned'], ing: 'planning' },
  stop: { ed: ['stopped'], ing: 'stopping' },
  swap: { ed: ['swapped'], ing: 'swapping' },
  infer: { ed: ['inferred'], ing: 'inferring' },
  mean: { ed: ['meant'] },
  read: { ed: ['read'] },
  do: { ed: ['did', 'done'], ing: 'doing' },
  buy: { ed: ['bought'] },
  learn: { ed: ['learned', 'learnt'] },
  scan: { ed: ['scanned'], ing: 'scanning' },
  embed: { ed: ['embedded'], ing: 'embedding' },
  run: { ed: ['ran', 'run'], ing: 'running' },
  pass: { ed: ['passed'] },
  bring: { ed: ['brought'] },
  be: { ed: ['been', 'was', 'were'], ing: 'being' },
};

/** All forms of a verb, the base form first. */
export function inflectVerb(verb: string): [string, Form][] {
  const irregular = IRREGULAR[verb];
  const sibilant = /(?:s|x|z|ch|sh)$/.test(verb);
  const consonantY = /[^aeiou]y$/.test(verb);
  const stem = /e$/.test(verb) && !/(?:ee|ye|oe)$/.test(verb) ? verb.slice(0, -1) : verb;
  const third = consonantY ? `${verb.slice(0, -1)}ies` : sibilant ? `${verb}es` : `${verb}s`;
  const past = consonantY ? `${verb.slice(0, -1)}ied` : /e$/.test(verb) ? `${verb}d` : `${verb}ed`;
  return [
    [verb, 'base'],
    [third, 's'],
    ...(irregular?.ed ?? [past]).map((form): [string, Form] => [form, 'ed']),
    [irregular?.ing ?? `${stem}ing`, 'ing'],
  ];
}

/** A noun and its plural. */
export function inflectNoun(noun: string): string[] {
  if (/(?:data|information|equipment|software|content|s)$/.test(noun) && !/(?:ss|us)$/.test(noun)) return [noun];
  if (/[^aeiou]y$/.test(noun)) return [noun, `${noun.slice(0, -1)}ies`];
  if (/(?:ss|us|x|z|ch|sh)$/.test(noun)) return [noun, `${noun}es`];
  return [noun, `${noun}s`];
}
