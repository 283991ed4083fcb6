/** Spans of time in a sentence: "24 months", "thirty (30) days", "one year". */

const UNIT = /^(?:hour|day|week|month|year)s?$/;
const NUMBER =
  /^(?:\d{1,4}|one|two|three|four|five|six|seven|eight|nine|ten|twelve|thirteen|fourteen|fifteen|eighteen|twenty|thirty|forty|sixty|ninety|several|few)$/;

/** Token ranges [from, to) of the periods in a sentence's words. */
export function findPeriods(words: readonly string[]): { from: number; to: number }[] {
  const periods: { from: number; to: number }[] = [];
  for (let at = 0; at < words.length; at++) {
    if (!UNIT.test(words[at] ?? '')) continue;
    let from = at;
    while (
      from > 0 &&
      at - from < 5 &&
      /^(?:[()]|calendar|business|working|consecutive|full|\d{1,4})$/.test(words[from - 1] ?? '')
    )
      from--;
    while (from > 0 && at - from < 6 && NUMBER.test(words[from - 1] ?? '')) from--;
    if (words.slice(from, at).some((word) => NUMBER.test(word))) periods.push({ from, to: at + 1 });
  }
  return periods;
}
