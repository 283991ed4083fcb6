/** Reads data → purpose → recipient triples from the facts. */
import type { PolicyDocument } from '../extract/document.ts';
import type { Fact } from '../facts/fact.ts';
import type { Action } from '../lexicon/actions.ts';
import type { DataKind } from '../lexicon/data.ts';
import type { Purpose } from '../lexicon/purposes.ts';
import type { Recipient } from '../lexicon/recipients.ts';
import {
  FLOW_DATA,
  FLOW_PURPOSES,
  FLOW_RECIPIENTS,
  type Flow,
  type FlowData,
  type FlowPurpose,
  type FlowRecipient,
} from './flow.ts';

const USES: ReadonlySet<Action> = new Set<Action>([
  'use',
  'analyze',
  'improve',
  'personalize',
  'show',
  'infer',
  'train',
  'combine',
  'collect',
  'track',
]);
const HANDS_OVER: ReadonlySet<Action> = new Set<Action>(['share', 'give', 'sell', 'transfer', 'send', 'allow']);

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
 * All flows of a policy: what it is said to do with data, each once, with the first words that say so, ordered by
 * data, purpose and recipient. What is denied, a condition or void is no flow; nor is mere collection without a
 * purpose.
 */
export function findFlows(document: PolicyDocument, facts: readonly Fact[]): Flow[] {
  const flows = new Map<string, Flow>();
  for (const fact of facts) {
    for (const flow of readFlows(fact, document)) {
      const key = `${flow.data} ${flow.purpose} ${flow.recipient}`;
      if (!flows.has(key)) flows.set(key, flow);
    }
  }
  return [...flows.values()].sort(compareFlows);
}

function readFlows(fact: Fact, document: PolicyDocument): Flow[] {
  const isHandedOver = fact.actions.some((action) => HANDS_OVER.has(action));
  if (fact.void || fact.denied || fact.conditional || fact.actor !== 'service') return [];
  if (!isHandedOver && !fact.actions.some((action) => USES.has(action))) return [];
  const data = kindsOf(fact.object, 'data', DATA_OF);
  const purposes = kindsOf(fact.object, 'for', PURPOSE_OF);
  const recipients = isHandedOver ? kindsOf(fact.object, 'to', RECIPIENT_OF) : [];
  if (purposes.length === 0 && recipients.length === 0) return [];
  const { start, end } = fact.unit;
  const evidence = { quote: document.text.slice(start, end), start, end };
  return data.flatMap((kind) =>
    (purposes.length > 0 ? purposes : [null]).flatMap((purpose) =>
      (recipients.length > 0 ? recipients : (['service'] as const)).map((recipient): Flow => {
        return { data: kind, purpose, recipient, hedged: fact.hedged, evidence };
      }),
    ),
  );
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
