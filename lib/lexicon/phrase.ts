/** The small notation of the lexicons: "(first|last|) name" stands for "first name", "last name" and "name". */

/** All plain phrases that a phrase with alternatives stands for. Groups do not nest. */
export function expandPhrase(phrase: string): string[] {
  const open = phrase.indexOf('(');
  if (open < 0) return [phrase];
  const close = phrase.indexOf(')', open);
  if (close < 0) throw new Error(`unclosed group in phrase “${phrase}”`);
  const before = phrase.slice(0, open);
  const rest = expandPhrase(phrase.slice(close + 1));
  return phrase
    .slice(open + 1, close)
    .split('|')
    .flatMap((choice) => rest.map((tail) => `${before}${choice}${tail}`));
}

/** The words of a lexicon as a template literal: phrases divided by ";", over as many lines as it takes. */
export function phrases({ raw }: TemplateStringsArray): readonly string[] {
  return (raw[0] ?? '')
    .split(';')
    .map((phrase) => phrase.replace(/\s+/g, ' ').trim())
    .filter((phrase) => phrase !== '');
}
