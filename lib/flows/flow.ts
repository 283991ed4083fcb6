/** Where data goes: which kind, what for, to whom. Plain data. */
import type { Evidence } from '../findings/finding.ts';

export const FLOW_DATA = [
  'personal',
  'contact',
  'account',
  'demographics',
  'payment',
  'purchases',
  'location',
  'device',
  'usage',
  'content',
  'contacts',
  'sensitive',
] as const;
export type FlowData = (typeof FLOW_DATA)[number];

export const FLOW_PURPOSES = [
  'sale',
  'marketing',
  'advertising',
  'analytics',
  'profiling',
  'ai-training',
  'legal',
] as const;
export type FlowPurpose = (typeof FLOW_PURPOSES)[number];

export const FLOW_RECIPIENTS = [
  'service',
  'providers',
  'analytics',
  'advertisers',
  'social-networks',
  'affiliates',
  'authorities',
  'acquirers',
  'third-parties',
] as const;
export type FlowRecipient = (typeof FLOW_RECIPIENTS)[number];

/** One flow with the words that say so. `purpose` is null where the policy names none. */
export interface Flow {
  data: FlowData;
  purpose: FlowPurpose | null;
  recipient: FlowRecipient;
  hedged: boolean;
  evidence: Evidence;
}
