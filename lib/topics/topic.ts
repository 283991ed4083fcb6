/** The ten subjects that a paragraph of a privacy policy can be about: OPP-115's categories (Wilson et al., 2016). */
export const TOPIC_IDS = [
  'first-party-collection-use',
  'third-party-sharing-collection',
  'user-choice-control',
  'user-access-edit-and-deletion',
  'data-retention',
  'data-security',
  'policy-change',
  'do-not-track',
  'international-and-specific-audiences',
  'privacy-contact-information',
] as const;
export type TopicId = (typeof TOPIC_IDS)[number];

/** A block of the policy and what it is about, in the order of `TOPIC_IDS`. Offsets are into the policy's text. */
export interface TopicSpan {
  topics: TopicId[];
  start: number;
  end: number;
}
