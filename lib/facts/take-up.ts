/** Tells sentences that take up the one before, and need its words to be understood. */

/** "If we do so, …", "When this happens, …", "This may include …": speaks of what the sentence before spoke of. */
export function takesUp(words: readonly string[]): boolean {
  const opening = words.slice(0, 8).join(' ');
  return (
    /^(?:but |and |however , )?(?:if|when|should|whenever|where) (?:we|it|they|this|that) (?:do|does|did|happens|occurs)\b/.test(
      opening,
    ) ||
    /^in (?:such|this|that|these|those|either) (?:an |a )?(?:event|case|cases|circumstances|situation)\b/.test(
      opening,
    ) ||
    addsNotice(words) ||
    keepsBack(words) ||
    listsWhatIsMeant(words) ||
    pointsToSignal(words)
  );
}

/** "We do not respond to these signals", "These features are new": which, the sentence before says. */
function pointsToSignal(words: readonly string[]): boolean {
  const text = words.join(' ');
  if (text.startsWith('these features ')) return true;
  return (
    /\b(?:(?:these|those|such) signals|(?:this|such a) signal)\b/.test(text) && !/\bdo not track|\bdnt\b/.test(text)
  );
}

/** "We do not collect data. It includes …": what is denied is not explained for the reader's sake. */
export function explainsDenial(before: readonly string[], words: readonly string[]): boolean {
  return listsWhatIsMeant(words) && before.some((word) => /^(?:not|never|no|nor|neither)$/.test(word));
}

/** "We will also notify you by email": of what, the sentence before says. */
function addsNotice(words: readonly string[]): boolean {
  const opening = words.slice(0, 8).join(' ');
  const adds = /^(?:in addition|additionally|furthermore|moreover) |^we (?:will|may|shall) also /.test(opening);
  if (!adds || !/\bwe (?:will|may|shall) (?:also )?(?:notify|inform|alert|email)\b/.test(opening)) return false;
  return !words.some((word) => /^(?:about|of|regarding|if|when|concerning)$/.test(word));
}

/** "However, we may keep some data": of what is gone otherwise, the sentence before tells. */
function keepsBack(words: readonly string[]): boolean {
  const opening = words.slice(0, LONGEST_KEEPING).join(' ');
  return (
    /^(?:however|but|nevertheless|nonetheless|please note|please be aware|note|we may still)\b/.test(opening) &&
    /\b(?:keep|kept|retain|retained|remain|exempt)\b/.test(opening) &&
    /\b(?:some|certain|such|cases)\b/.test(opening)
  );
}

/** Words, from the first to the verb. */
const LONGEST_KEEPING = 14;

/** "This may include …", "Such data includes …", "Examples are …": what for, the sentence before says. */
function listsWhatIsMeant(words: readonly string[]): boolean {
  // "Depending on where you live, this may include …"
  const comma = /^(?:depending|additionally|further|furthermore|moreover)$/.test(words[0] ?? '')
    ? words.indexOf(',')
    : -1;
  if (comma >= 0 && comma < LONGEST_SUBJECT) return listsWhatIsMeant(words.slice(comma + 1));
  const verb = words.slice(0, LONGEST_SUBJECT).findIndex((word) => LISTS.test(word));
  return verb > 0 && words.slice(0, verb).every((word) => POINTS_BACK.test(word));
}

/** Words, the helping verbs and adverbs among them. */
const LONGEST_SUBJECT = 10;
const LISTS = /^(?:includes?|contains?|comprises?|consists?|encompass|encompasses)$/;
/** Data in general, pointed at or not; nobody who gives or takes it. */
const POINTS_BACK =
  /^(?:for|example|this|these|that|those|such|it|they|the|an?|some|other|examples?|of|types?|categor(?:y|ies)|kinds?|personal|personally|identifiable|identifying|identification|identity|contact|usage|technical|log|device|account|registration|non-personal|sensitive|information|data|details|may|might|can|could|will|would|typically|generally|usually|normally|commonly|also|and|or|,|"|“|”|\(|\))$/;
