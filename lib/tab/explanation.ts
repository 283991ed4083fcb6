/** The explanation that the reader in a page gives to the popup: bounded where it leaves, checked where it arrives. */
import * as v from 'valibot';
import type { ConsideredSentence, Explanation, Reading } from '../findings/explain.ts';
import { PRACTICE_IDS } from '../practices/ids.ts';
import { boundEvidence, boundLine, boundList } from './limits.ts';
import { evidence, few, line, offset } from './schemas.ts';

/** Readings of one sentence: a list run together into one has hundreds. */
const MOST_READINGS = 4;
const boundReadings = <T>(readings: T[]) => readings.slice(0, MOST_READINGS);

/** Gives the same explanation within `LIMITS`, the best of it; `total` still counts all. */
export function boundExplanation(explanation: Explanation): Explanation {
  return {
    ...explanation,
    sentences: boundList(explanation.sentences).map((sentence) => ({
      ...sentence,
      quote: boundEvidence(sentence.quote),
      readings: boundReadings(sentence.readings).map(({ says, reason }) => ({
        says: boundReadings(says).map(boundLine),
        reason: boundLine(reason),
      })),
    })),
  };
}

const reading: v.GenericSchema<unknown, Reading> = v.object({ says: few(line), reason: line });

const sentence: v.GenericSchema<unknown, ConsideredSentence> = v.object({
  quote: evidence,
  role: v.picklist(['counted', 'close', 'apart']),
  readings: few(reading),
});

const explanation: v.GenericSchema<unknown, Explanation> = v.object({
  id: v.picklist(PRACTICE_IDS),
  finding: v.picklist(['does', 'does-not', 'silent']),
  hedged: v.boolean(),
  contradicted: v.boolean(),
  summary: line,
  total: offset,
  sentences: few(sentence),
});

/** Gives the explanation as its type says, without fields that do not belong there; null where it is malformed. */
export function readExplanation(reply: unknown): Explanation | null {
  const result = v.safeParse(explanation, reply);
  return result.success ? result.output : null;
}
