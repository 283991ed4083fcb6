/** Where requests about one's data go, as the policy tells. */
import type { Way } from '../details/detail.ts';
import { keepFirst } from '../details/passages.ts';
import { hrefOf } from '../details/ways.ts';
import type { Analysis } from '../findings/finding.ts';
import type { PracticeId } from '../practices/ids.ts';

export type Address = Pick<Way, 'kind' | 'value' | 'href'>;

/** Addresses that are kept: a policy that names more leads to them itself. */
const MOST = 20;

/** Rights that a request uses: what the policy names for them comes before its general contacts. */
const BY_REQUEST: readonly PracticeId[] = [
  'right-access',
  'right-delete',
  'right-correct',
  'right-portability',
  'withdraw-consent',
];

/** One "@", and nothing by which a mail link could name a second receiver or a header. */
const EMAIL = /^[^\s@,;:<>()[\]\\"?&]{1,64}@[^\s@,;:<>()[\]\\"?&]{1,255}$/;

/** Whether it leads to one receiver by mail or telephone, or into the web. */
function isUsable({ kind, value, href }: Address): boolean {
  if (kind === 'email') return EMAIL.test(value);
  return href === null || /^(?:https?|tel):/.test(href);
}

/** The ways that the policy names for a practice by itself, not by its general contact. */
export function waysOf({ findings }: Pick<Analysis, 'findings'>, id: PracticeId): Way[] {
  const ways = findings.find((finding) => finding.id === id)?.details.ways ?? [];
  return ways.filter((way) => !way.fallback && isUsable(way));
}

/** Each address once, in the order given. */
export function onceEach(addresses: readonly Address[]): Address[] {
  return keepFirst(addresses, ({ kind, value, href }) => (href ?? `${kind} ${value}`).toLowerCase(), MOST);
}

/** Addresses for requests: those named for a right first, then the policy's contacts, each once. */
export function findAddresses(analysis: Pick<Analysis, 'findings' | 'contacts'>): Address[] {
  const forRights = BY_REQUEST.flatMap((id) => waysOf(analysis, id)).filter(
    ({ kind, href }) => kind === 'email' || (kind === 'form' && href !== null),
  );
  const contacts = analysis.contacts.map(({ kind, value }) => ({ kind, value, href: hrefOf(kind, value) }));
  return onceEach([...forRights, ...contacts.filter(isUsable)]);
}
