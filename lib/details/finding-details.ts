/** Facts that people ask for, for each finding where they apply. */
import type { PolicyDocument } from '../extract/document.ts';
import type { Match } from '../findings/find-practices.ts';
import type { Contact, Finding, OptOutLink } from '../findings/finding.ts';
import type { PracticeId } from '../practices/ids.ts';
import { readAges } from './ages.ts';
import { readCountries, readSafeguards } from './countries.ts';
import type { Details, Way } from './detail.ts';
import { readKinds } from './kinds.ts';
import { readNoticePeriods, readNoticeWays } from './notice.ts';
import { createNameFinder, type NameFinder, readParties } from './parties.ts';
import { collectPassages, type Passage } from './passages.ts';
import { readRetentionPeriods } from './retention.ts';
import { findForAllRights, readWays, type WaySources } from './ways.ts';

/** What the details of all findings of one policy are read from. */
export interface DetailSources extends WaySources {
  document: PolicyDocument;
  findNames: NameFinder;
}

/** Gathers what details are read from. */
export function createDetailSources(
  document: PolicyDocument,
  contacts: readonly Contact[],
  optOuts: readonly OptOutLink[],
): DetailSources {
  let forAllRights: readonly Way[] | null = null;
  return {
    document,
    contacts,
    optOuts,
    findNames: createNameFinder(document),
    forAllRights: () => {
      forAllRights ??= findForAllRights(document);
      return forAllRights;
    },
  };
}

type Reader = (id: PracticeId, passages: readonly Passage[], sources: DetailSources) => Details;

const kinds: Reader = (id, passages, { document }) => ({ data: readKinds(id, passages, document) });
const parties: Reader = (id, passages, { findNames }) => ({
  thirdParties: readParties(id, passages, findNames),
});
const ways: Reader = (id, passages, sources) => ({ ways: readWays(id, passages, sources, sources.document) });
const both: Reader = (...of) => ({ ...kinds(...of), ...parties(...of) });
const periods: Reader = (_, passages, { document }) => ({ periods: readRetentionPeriods(passages, document) });

/** What is read for a practice that the policy affirms. */
const READERS: Partial<Record<PracticeId, Reader>> = {
  'collect-contact': kinds,
  'collect-payment': both,
  'collect-location': kinds,
  'collect-device': kinds,
  'collect-usage': kinds,
  'collect-content': kinds,
  'collect-address-book': kinds,
  'collect-sensitive': kinds,
  'collect-from-others': both,
  'collect-children': (_, passages) => ({ ages: readAges(passages) }),
  'use-marketing': kinds,
  'use-targeted-ads': both,
  'use-analytics': both,
  'use-profiling': kinds,
  'use-ai-training': kinds,
  'sell-data': both,
  'share-advertisers': both,
  'share-providers': both,
  'share-affiliates': both,
  'share-authorities': kinds,
  'share-merger': kinds,
  'track-third-party': parties,
  'track-across-sites': parties,
  'retain-period': periods,
  'retain-after-deletion': periods,
  'transfer-abroad': (_, passages, { document }) => ({
    countries: readCountries(passages, document),
    safeguards: readSafeguards(passages, document),
  }),
  'right-access': ways,
  'right-correct': ways,
  'right-delete': ways,
  'right-portability': ways,
  'opt-out-marketing': ways,
  'opt-out-ads': ways,
  'withdraw-consent': ways,
  'right-complain': ways,
  'contact-privacy': ways,
  'notify-changes': (_, passages) => ({
    noticePeriods: readNoticePeriods(passages),
    noticeWays: readNoticeWays(passages),
  }),
};

/** What a denial still tells: who is too young, that there is no limit, where changes are posted. */
const READ_FROM_DENIALS: ReadonlySet<PracticeId> = new Set<PracticeId>([
  'collect-children',
  'retain-period',
  'notify-changes',
]);

/** Details for one finding, from all sentences that speak for it. Fields are absent where nothing is named. */
export function readDetails(finding: Finding, matches: readonly Match[], sources: DetailSources): Details {
  const read = READERS[finding.id];
  if (!read || finding.finding === 'silent') return {};
  if (finding.finding === 'does-not' && !READ_FROM_DENIALS.has(finding.id)) return {};
  const details = read(finding.id, collectPassages(matches, finding.finding, sources.document), sources);
  return Object.fromEntries(Object.entries(details).filter(([, entries]) => entries.length > 0));
}
