/** The claim of one finding, as exact as the policy. */
import type { Wording } from '../practices/practice.ts';
import type { Finding } from './finding.ts';

/** "Sells your data", "Says it may sell your data", "Says it does not …": "may" stays "may". */
export function wordClaim({ finding, hedged }: Pick<Finding, 'finding' | 'hedged'>, wording: Wording): string {
  if (finding === 'silent') return wording.silent;
  if (finding === 'does-not') return wording.doesNot;
  return hedged && wording.may ? wording.may : wording.does;
}
