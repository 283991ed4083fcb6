/** What everything that a page's scripts say is made of, checked for kind and length. */
import * as v from 'valibot';
import type { Evidence, Quote } from '../findings/finding.ts';
import { boundLine, LIMITS } from './limits.ts';

export const line = v.pipe(v.string(), v.transform(boundLine));
export const offset = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
export const few = <T>(item: v.GenericSchema<unknown, T>) => v.pipe(v.array(item), v.maxLength(LIMITS.list));

/** The fields of a quote. */
export const place = { quote: v.pipe(v.string(), v.maxLength(LIMITS.quote)), start: offset, end: offset };

export const quote: v.GenericSchema<unknown, Quote> = v.object(place);

export const evidence: v.GenericSchema<unknown, Evidence> = v.object({
  ...place,
  leadIn: v.exactOptional(quote),
  hedged: v.boolean(),
});
