/** Facts, and what rules ask for, in words that a lawyer understands: no tags, no names of lists. */
import type { Fact } from '../facts/fact.ts';
import type { Action } from '../lexicon/actions.ts';
import type { Actor } from '../lexicon/actors.ts';
import { DATA, type DataKind } from '../lexicon/data.ts';
import type { Matter } from '../lexicon/matters.ts';
import type { Purpose } from '../lexicon/purposes.ts';
import type { Recipient } from '../lexicon/recipients.ts';
import type { Tag } from '../lexicon/trie.ts';
import { ANY_DATA, HANDS_OVER } from '../practices/groups.ts';

/** Names in one list; the rest is "or the like". */
const MOST_NAMES = 4;
/** Characters: a longer acting word is a whole clause that takes up the verb before it. */
const LONGEST_WORD = 32;

const ACTORS: Record<Actor, string> = { service: 'the service', third: 'a third party', user: 'you' };

const RECIPIENTS: Record<Recipient, string> = {
  third_party: 'third parties',
  anyone: 'others',
  advertiser: 'advertisers',
  provider: 'service providers',
  analytics: 'analytics companies',
  social: 'social networks',
  affiliate: 'affiliates',
  authority: 'authorities',
  acquirer: 'a buyer of the business',
  public: 'the public',
  other_source: 'other sources',
};

const PURPOSES: Record<Purpose, string> = {
  marketing: 'marketing',
  offers: 'news and offers',
  ads: 'advertising',
  targeted_ads: 'targeted advertising',
  interests: 'what interests you',
  analytics: 'analytics',
  usage_study: 'studying how it is used',
  profiling: 'profiling',
  inferences: 'guesses about you',
  automated_decision: 'automated decisions',
  profile: 'profiles',
  ai: 'artificial intelligence',
  models: 'models',
  service: 'running the service',
};

/** Kinds that the card has no label for. */
const UNLABELLED: Partial<Record<DataKind, string>> = {
  personal: 'personal data',
  aggregate: 'figures that name nobody',
  payment_weak: 'payments',
  device_weak: 'device details',
  content_weak: 'content',
  others: 'other people’s data',
  sensitive_general: 'sensitive data',
  children: 'children’s data',
};

const ACTIONS: Partial<Record<Action, string>> = {
  access: 'access',
  acceptance: 'acceptance',
  agree: 'agreeing',
  allow: 'allowing',
  analyze: 'analysing',
  anonymize: 'making data anonymous',
  change: 'changing',
  collect: 'collecting',
  combine: 'combining',
  complain: 'complaining',
  contact: 'getting in touch',
  correct: 'correcting',
  define: 'the meaning of a word',
  delete: 'deleting',
  direct: 'whom the service is meant for',
  give: 'giving',
  improve: 'improving',
  include: 'including',
  keep: 'keeping',
  look: 'looking',
  object: 'objecting',
  opt_out: 'opting out',
  personalize: 'personalising',
  port: 'taking data with you',
  post: 'posting',
  protect: 'protecting',
  receive: 'receiving',
  request: 'asking',
  respond: 'responding',
  sell: 'selling',
  send: 'sending',
  set: 'setting cookies',
  share: 'sharing',
  signify: 'what something counts as',
  stop: 'stopping',
  tell: 'telling you',
  track: 'tracking',
  train: 'training',
  transfer: 'transferring',
  unwilling: 'what you do not want',
  use: 'using',
  withdraw: 'withdrawing',
};

const MATTERS: Partial<Record<Matter, string>> = {
  abroad: 'other countries',
  access_limit: 'limits on access',
  account: 'your account',
  across_sites: 'other sites or a longer time',
  adverts_choice: 'choices about advertising',
  after_deletion: 'the time after deletion',
  age_gate: 'an age limit',
  authority_any: 'an authority',
  authority_dp: 'a data-protection authority',
  backup: 'backups',
  breach: 'a data breach',
  can_be: 'what can be done with your data',
  complaint: 'complaints',
  consent: 'consent',
  conspicuous: 'a prominent notice',
  contact_us: 'how to reach the service',
  continued_use: 'continued use',
  cookie: 'cookies or the like',
  country: 'a country',
  criterion: 'how long data is needed',
  date_only: 'a new date on the policy',
  dnt: 'Do Not Track signals',
  embeds: 'embedded content',
  encryption: 'encryption',
  exempt: 'requests that are refused',
  fingerprint: 'fingerprinting',
  forbidden: 'who may not use it',
  format: 'a format to take data along in',
  free_to: 'the service’s own discretion',
  from_children: 'data from children',
  held_data: 'data held about you',
  hypothetical: 'a case that is only supposed',
  inability: 'what is not possible',
  indefinite: 'keeping without limit',
  keep_reason: 'reasons to keep data',
  law: 'a law',
  legal_demand: 'legal demands',
  liability: 'liability',
  merger: 'a merger or sale of the business',
  message_settings: 'settings for messages',
  messages_out: 'ways out of messages',
  need: 'what is needed',
  new_controller: 'another service',
  no_guarantee: 'there being no guarantee',
  no_standard: 'there being no standard',
  of_age: 'an age',
  on_behalf: 'work done for the service',
  on_posting: 'changes that hold once posted',
  other_sites: 'other sites',
  period: 'a length of time',
  periodically: 'looking in from time to time',
  policy: 'a policy',
  policy_change: 'changes of the policy',
  policy_here: 'this policy',
  processing: 'processing of data',
  prominent: 'a prominent notice',
  residual: 'copies that remain',
  right: 'your rights and choices',
  safety: 'safety',
  safety_measure: 'safety measures',
  sale_by_law: 'what a law calls a “sale”',
  security: 'security',
  see_reference: 'another place to read on',
  servers: 'where servers stand',
  service_word: 'the service itself',
  sites_of_others: 'other companies’ sites',
  some_data: 'some data',
  terms: 'the terms of use',
  third_party_cookie: 'third parties’ cookies',
  to_us: 'what comes to the service',
  told_to_you: 'notice given to you',
  transfer_framework: 'a safeguard for transfers',
  unannounced: 'changes without announcement',
  until_deletion: 'the time until deletion',
  using_service: 'using the service',
  weighty_change: 'weighty changes',
  wish: 'what you wish',
  with_parent: 'a parent’s part in it',
  without_notice: 'there being no notice',
  you_can: 'what you can do',
};

const GIVEN: Record<string, string> = { email_given: 'an email address', link_given: 'a link' };

const TABLES: Record<string, Partial<Record<string, string>>> = {
  action: ACTIONS,
  actor: ACTORS,
  to: RECIPIENTS,
  from: RECIPIENTS,
  for: PURPOSES,
  about: { ...MATTERS, ...GIVEN },
};

/** What a tag stands for, in plain words; null where it has no meaning of its own. */
function nameTag(tag: Tag): string | null {
  const dot = tag.indexOf('.');
  const [category, kind] = [tag.slice(0, dot), tag.slice(dot + 1)];
  if (category !== 'data') return TABLES[category]?.[kind] ?? null;
  const label = DATA[kind as DataKind]?.label;
  return label ? label.charAt(0).toLowerCase() + label.slice(1) : (UNLABELLED[kind as DataKind] ?? null);
}

function uniqueNames(tags: Iterable<Tag>): string[] {
  const names = [...tags].map(nameTag).filter((name) => name !== null);
  return [...new Set(names)];
}

/** A rule's list in plain words: "advertisers, service providers or affiliates"; null where none has a name. */
export function nameTags(tags: readonly Tag[]): string | null {
  if (ANY_DATA.every((kind) => tags.includes(`data.${kind}`))) return 'your data';
  const names = uniqueNames(tags);
  if (names.length > MOST_NAMES) return `${names.slice(0, MOST_NAMES).join(', ')} or the like`;
  return names.length > 1 ? `${names.slice(0, -1).join(', ')} or ${names.at(-1)}` : (names[0] ?? null);
}

/** Who acts, in plain words. */
export function nameActors(actors: Iterable<Actor>): string {
  return [...actors].map((actor) => ACTORS[actor]).join(' or ');
}

const GIVES_AWAY: ReadonlySet<Action> = new Set<Action>([...HANDS_OVER, 'send', 'allow']);

/** Matters that are data, which is named as such already. */
const NAMES_DATA: ReadonlySet<Tag> = new Set<Tag>(['about.held_data', 'about.some_data']);

/**
 * A fact in one line: who · does what · with which data → to whom · what for · how sure.
 * `word` is the acting word as written; `asked` are the tags that the practice asks about: of what else the clause
 * touches on, only those are named.
 */
export function readInWords(fact: Fact, word: string, asked: ReadonlySet<Tag>): string {
  const { clause, object } = fact;
  const of = (tags: ReadonlySet<Tag>, category: string) => [...tags].filter((tag) => tag.startsWith(`${category}.`));
  const sources = of(clause, 'from');
  const others = of(clause, 'to').filter((tag) => !sources.includes(tag.replace('to.', 'from.') as Tag));
  const reach = fact.actions.some((action) => GIVES_AWAY.has(action)) ? ' → ' : ' · with ';
  const matters = of(clause, 'about').filter((tag) => asked.has(tag) && !NAMES_DATA.has(tag));
  return [
    ACTORS[fact.actor],
    ` · ${nameAction(fact, word)}`,
    prefixed(' · ', nameData(of(object, 'data'))),
    prefixed(reach, uniqueNames(others)),
    prefixed(' · from ', uniqueNames(sources)),
    prefixed(' · for ', uniqueNames(of(clause, 'for'))),
    prefixed(' · about ', uniqueNames(matters)),
    ...nameTraits(fact).map((trait) => ` · ${trait}`),
  ].join('');
}

function nameAction({ actions }: Fact, word: string): string {
  const written = word.replace(/\s+/g, ' ').trim();
  if (written.length > 0 && written.length <= LONGEST_WORD) return `“${written}”`;
  return uniqueNames(actions.map((action): Tag => `action.${action}`))[0] ?? 'states';
}

/** Data in general is named only where no kind is. */
function nameData(tags: Tag[]): string[] {
  const kinds = uniqueNames(tags.filter((tag) => tag !== 'data.personal'));
  return kinds.length > 0 ? kinds : uniqueNames(tags);
}

function nameTraits({ denied, hedged, conditional, excepted }: Fact): string[] {
  const traits: [boolean, string][] = [
    [denied, 'denied'],
    [hedged, 'hedged'],
    [conditional, 'under a condition'],
    [excepted, 'as an exception'],
  ];
  return traits.flatMap(([holds, name]) => (holds ? [name] : []));
}

function prefixed(prefix: string, names: readonly string[]): string {
  if (names.length === 0) return '';
  const more = names.length > MOST_NAMES ? ' …' : '';
  return `${prefix}${names.slice(0, MOST_NAMES).join(', ')}${more}`;
}
