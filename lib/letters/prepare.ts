/** From an analysis to what can be asked of the site. */
import { describeWay } from '../card/details.ts';
import type { WayKind } from '../details/detail.ts';
import type { Analysis, Evidence, Finding } from '../findings/finding.ts';
import type { PracticeId } from '../practices/ids.ts';
import type { Words } from '../words/words.ts';
import { type Address, findAddresses, onceEach, waysOf } from './addresses.ts';
import { type LetterRequest, REQUEST_KINDS, type RequestKind, type Stance } from './request.ts';

/** The practice that grants each request. */
const GRANTED_BY: Record<RequestKind, PracticeId> = {
  access: 'right-access',
  deletion: 'right-delete',
  sale: 'opt-out-ads',
  marketing: 'opt-out-marketing',
};

/** The practice that a request objects to. */
const OBJECTS_TO: Partial<Record<RequestKind, PracticeId>> = { sale: 'sell-data', marketing: 'use-marketing' };

/** That practice is about adverts too. */
const SALE = /\b(?:sale|sales|sell|sells|selling|sold)\b/i;

const SENT_TO: readonly WayKind[] = ['email', 'form', 'post'];
const MOST_ADDRESSES = 3;

/** Gives each request with what the policy says of it, and the ways to send and to do without a letter. */
export function prepareRequests(analysis: Pick<Analysis, 'findings' | 'contacts'>, words: Words): LetterRequest[] {
  const addresses = findAddresses(analysis);
  const describe = (ways: readonly Address[]) => ways.map((way) => describeWay(way, words));
  return REQUEST_KINDS.map((kind) => {
    const own = waysOf(analysis, GRANTED_BY[kind]);
    const sendTo = onceEach([...own, ...addresses].filter(takesLetters));
    return {
      kind,
      ...findStance(kind, analysis.findings),
      email: sendTo.find((way) => way.kind === 'email')?.value ?? null,
      sendTo: describe(sendTo.slice(0, MOST_ADDRESSES)),
      orUse: describe(own.filter((way) => !takesLetters(way) && way.kind !== 'phone')),
    };
  });
}

/** A form that is only named cannot be opened. */
function takesLetters({ kind, href }: Address): boolean {
  return SENT_TO.includes(kind) && (kind !== 'form' || href !== null);
}

function findStance(kind: RequestKind, findings: readonly Finding[]): { stance: Stance; words: Evidence | null } {
  const find = (id: PracticeId | undefined) => findings.find((finding) => finding.id === id);
  const granting = find(GRANTED_BY[kind]);
  const grants = granting?.finding === 'does' ? granting.evidence : [];
  const grant = kind === 'sale' ? grants.find(({ quote }) => SALE.test(quote)) : grants[0];
  if (grant) return { stance: 'grants', words: grant };
  const objected = find(OBJECTS_TO[kind]);
  const [words] = objected?.evidence ?? [];
  if (objected && words) return { stance: objected.finding === 'does' ? 'admits' : 'promises', words };
  return { stance: 'silent', words: null };
}
