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
/** Begins an instruction, where no verb of the lexicon does. */
export const INSTRUCTING = /^(?:please|simply|just|log|sign|visit|go|click|follow|see|use|open|fill)$/;
/** What its object does not do in what follows, unlike that of "allow" or "ask". */
export const ADDRESSING = /^(?:contact|e-?mail|mail|call|reach|text|identify|recognize)(?:s|ed|ing)?$/;
/** Tells its object to do what follows. */
export const ENCOURAGING = /^(?:encourag|urg|advis|invit)(?:e|es|ed|ing)$/;
/** Stands behind a company's name and a comma that ends nothing. */
export const LEGAL_FORM = /^(?:inc|llc|ltd|corp|co|gmbh|plc|llp)$/;
