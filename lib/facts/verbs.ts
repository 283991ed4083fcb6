/** Small closed word classes of English grammar, as normalised by `tokenise`. */

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Modal and auxiliary verbs: what follows is a finite predicate. */
export const AUXILIARY = set(
  'may might can could will would shall should must do does did is are was were be been has have had',
);
export const BE = set('is are was were be been being get gets got');
export const HAVE = set('has have had having');
/** Words that may stand between an auxiliary and its verb. */
export const ADVERB = set(
  'not also only never always then thereby either both sometimes automatically generally typically usually directly otherwise currently knowingly intentionally further hereby solely ever just already still often occasionally permanently voluntarily expressly additionally in any way to be and or',
);
/** A noun follows, so a verb form behind it is used as a noun or adjective. */
export const DETERMINER = set(
  'your our the a an this that these those any such their its his her my all some certain each every no other',
);
export const COORDINATOR = set('and or nor');
