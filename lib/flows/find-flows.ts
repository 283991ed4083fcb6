/** Reads data → purpose → recipient triples from the facts. */
import type { PolicyDocument } from '../extract/document.ts';
import type { Fact } from '../facts/fact.ts';
import type { Match } from '../findings/find-practices.ts';
import { quoteFact } from '../findings/quote.ts';
import { selectCounting, worthOf } from '../findings/weigh.ts';
import type { Action } from '../lexicon/actions.ts';
import type { DataKind } from '../lexicon/data.ts';
import type { Purpose } from '../lexicon/purposes.ts';
import type { Recipient } from '../lexicon/recipients.ts';
import { HANDS_OVER as SHARES } from '../practices/groups.ts';
import type { PracticeId } from '../practices/ids.ts';
import {
  FLOW_DATA,
  FLOW_PURPOSES,
  FLOW_RECIPIENTS,
  type Flow,
  type FlowData,
  type FlowPurpose,
  type FlowRecipient,
} from './flow.ts';

const HANDS_OVER: ReadonlySet<Action> = new Set<Action>(SHARES);

/** What a practice that is said to happen tells of a flow, besides its data. */
interface Course {
  purpose?: FlowPurpose;
  recipient?: FlowRecipient;
}

const COURSES: Partial<Record<PracticeId, Course>> = {
  'use-marketing': { purpose: 'marketing' },
  'use-targeted-ads': { purpose: 'advertising' },
  'use-analytics': { purpose: 'analytics' },
  'use-profiling': { purpose: 'profiling' },
  'use-ai-training': { purpose: 'ai-training' },
  'sell-data': { purpose: 'sale' },
  'share-advertisers': { recipient: 'advertisers' },
  'share-providers': { recipient: 'providers' },
  'share-affiliates': { recipient: 'affiliates' },
  'share-authorities': { purpose: 'legal', recipient: 'authorities' },
  'share-merger': { recipient: 'acquirers' },
};

const DATA_OF: Partial<Record<DataKind, FlowData>> = {
  personal: 'personal',
  name: 'contact',
  email: 'contact',
  phone: 'contact',
  postal: 'contact',
  contact_details: 'contact',
  username: 'account',
  birth: 'demographics',
  payment: 'payment',
  payment_weak: 'payment',
  purchases: 'purchases',
  location: 'location',
  device: 'device',
  usage: 'usage',
  content: 'content',
  address_book: 'contacts',
  sensitive: 'sensitive',
  sensitive_general: 'sensitive',
};

const PURPOSE_OF: Partial<Record<Purpose, FlowPurpose>> = {
  marketing: 'marketing',
  offers: 'marketing',
  ads: 'advertising',
  targeted_ads: 'advertising',
  analytics: 'analytics',
  usage_study: 'analytics',
  profiling: 'profiling',
  inferences: 'profiling',
  ai: 'ai-training',
};

const RECIPIENT_OF: Partial<Record<Recipient, FlowRecipient>> = {
  provider: 'providers',
  analytics: 'analytics',
  advertiser: 'advertisers',
  social: 'social-networks',
  affiliate: 'affiliates',
  authority: 'authorities',
  acquirer: 'acquirers',
  third_party: 'third-parties',
};

/**
 * All flows of a policy: what it is said to do with data, each once, with the words that prove it best, ordered by data,
 * purpose and recipient. Read from what proves the practices of use and sharing, and from data that is handed to third
 * parties in general, which no practice asks about.
 */
export function findFlows(
  document: PolicyDocument,
  facts: readonly Fact[],
  matches: ReadonlyMap<PracticeId, readonly Match[]>,
): Flow[] {
  const flows = new Map<string, Flow>();
  const add = (fact: Fact, course: Course) => {
    for (const flow of readFlows(fact, course, document)) {
      const key = `${flow.data} ${flow.purpose} ${flow.recipient}`;
      if (!flows.has(key)) flows.set(key, flow);
    }
  };
  for (const [id, course] of Object.entries(COURSES) as [PracticeId, Course][]) {
    for (const { fact } of selectProofs(matches.get(id) ?? [])) add(fact, course);
  }
  for (const fact of facts) if (isShort(fact) && isHandedOn(fact)) add(fact, { recipient: 'third-parties' });
  return [...flows.values()].sort(compareFlows);
}

/** UTF-16 units: a longer sentence names too much for its data and its recipients to belong together. */
const LONGEST = 600;

/** The matches of the most precise rule that says the practice happens, best first. */
function selectProofs(matches: readonly Match[]): Match[] {
  const proofs = selectCounting(matches)
    .filter(({ meaning, fact }) => meaning === 'does' && !fact.conditional && isShort(fact))
    .toSorted((a, b) => worthOf(b) - worthOf(a));
  return proofs.filter(({ rank }) => rank === proofs[0]?.rank);
}

function isShort({ unit }: Fact): boolean {
  return unit.end - unit.start <= LONGEST;
}

/** What else a sentence may say with the same words: what a policy covers, what one may ask or agree to. */
const OTHER_MATTERS = ['about.policy_here', 'about.right', 'about.wish', 'about.consent'] as const;

/** "We share your location with third parties": said outright, and not of what comes from them. */
function isHandedOn({ actions, actor, denied, conditional, excepted, object, clause, ...fact }: Fact): boolean {
  return (
    fact.void === null &&
    actor === 'service' &&
    !(denied || conditional || excepted) &&
    actions.some((action) => HANDS_OVER.has(action)) &&
    object.has('to.third_party') &&
    !clause.has('from.third_party') &&
    !OTHER_MATTERS.some((matter) => clause.has(matter))
  );
}

function readFlows(fact: Fact, { purpose, recipient }: Course, document: PolicyDocument): Flow[] {
  const purposes = purpose ? [purpose] : kindsOf(fact.object, 'for', PURPOSE_OF);
  const recipients = recipient ? [recipient] : findRecipients(fact, purpose);
  const evidence = quoteFact(fact, document);
  return kindsOf(fact.object, 'data', DATA_OF).flatMap((data) =>
    (purposes.length > 0 ? purposes : [null]).flatMap((purpose) =>
      recipients.map((recipient): Flow => ({ data, purpose, recipient, hedged: fact.hedged, evidence })),
    ),
  );
}

/** Who uses it: the service itself, unless the act is one of handing over. */
function findRecipients({ actions, object }: Fact, purpose: FlowPurpose | undefined): FlowRecipient[] {
  const isHandedOver = actions.some((action) => HANDS_OVER.has(action));
  const named = isHandedOver ? kindsOf(object, 'to', RECIPIENT_OF) : [];
  if (named.length > 0) return named;
  return purpose === 'sale' || isHandedOver ? ['third-parties'] : ['service'];
}

function kindsOf<Kind extends string>(
  tags: ReadonlySet<string>,
  category: string,
  kinds: Partial<Record<string, Kind>>,
): Kind[] {
  const found = new Set<Kind>();
  for (const tag of tags) {
    const kind = tag.startsWith(`${category}.`) ? kinds[tag.slice(category.length + 1)] : undefined;
    if (kind) found.add(kind);
  }
  return [...found];
}

function compareFlows(a: Flow, b: Flow): number {
  const place = ({ data, purpose, recipient }: Flow) => [
    FLOW_DATA.indexOf(data),
    purpose ? FLOW_PURPOSES.indexOf(purpose) : FLOW_PURPOSES.length,
    FLOW_RECIPIENTS.indexOf(recipient),
  ];
  const [first, second] = [place(a), place(b)];
  const differs = first.findIndex((value, index) => value !== second[index]);
  return differs < 0 ? 0 : (first[differs] ?? 0) - (second[differs] ?? 0);
}
