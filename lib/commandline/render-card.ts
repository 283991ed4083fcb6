/** The card as text for a terminal. */
import type { Card, Flag, Level } from '../card/card.ts';
import { LEVELS } from '../card/card.ts';
import type { Evidence } from '../findings/finding.ts';
import { LETTERS } from '../grade/grade.ts';

const WIDTH = 80;
/** The longest lead-in that is printed with its item, in UTF-16 units. */
const LONGEST_LEAD_IN = 120;

const HEADINGS: Record<Level, string> = {
  'watch-out': 'WATCH OUT',
  'take-note': 'TAKE NOTE',
  good: 'GOOD',
  silent: 'DOES NOT SAY',
};

const MARKS: Record<Level, string> = { 'watch-out': '!', 'take-note': '·', good: '+', silent: '?' };

/** Lays out the card in lines of at most 80 characters, long words aside; ends with a line break. */
export function renderCard(card: Card): string {
  const { letter, score } = card.grade;
  const parts = [
    [
      `${plain(card.site || card.title || 'Privacy policy')} · grade ${letter} of ${LETTERS[0]}–${LETTERS.at(-1)} · ${score} of 100`,
    ],
    wrap(card.summary.map((part) => part.text).join(''), ''),
    ...LEVELS.map((level) =>
      renderLevel(
        level,
        card.flags.filter((flag) => flag.level === level),
      ),
    ),
    renderFacts(card),
  ];
  return `${parts
    .filter((lines) => lines.length)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`;
}

/** Breaks text into lines at white space; the first begins with `indent`, the others with as many spaces. */
export function wrap(text: string, indent: string, width: number = WIDTH): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of plain(text).split(/\s+/).filter(Boolean)) {
    if (line && indent.length + line.length + 1 + word.length > width) {
      lines.push(line);
      line = word;
    } else {
      line = line ? `${line} ${word}` : word;
    }
  }
  if (line) lines.push(line);
  return lines.map((content, i) => (i === 0 ? indent : ' '.repeat(indent.length)) + content);
}

/** A document's words must not steer the terminal: escape sequences and direction marks become spaces. */
function plain(text: string): string {
  return text.replace(/[\p{Cc}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]+/gu, ' ');
}

function renderLevel(level: Level, flags: readonly Flag[]): string[] {
  if (flags.length === 0) return [];
  return [HEADINGS[level], ...flags.flatMap((flag) => renderFlag(flag, MARKS[level]))];
}

function renderFlag(flag: Flag, mark: string): string[] {
  const [evidence] = flag.evidence;
  const [denial] = flag.denials;
  return [
    ...wrap(flag.text, `  ${mark} `),
    ...(evidence ? wrap(quote(evidence), '      ') : []),
    ...(denial ? wrap(`also says: ${quote(denial)}`, '      ') : []),
  ];
}

/** A list item is read together with the words before the list. */
function quote({ quote, leadIn }: Evidence): string {
  return leadIn && leadIn.quote.length <= LONGEST_LEAD_IN ? `“${leadIn.quote} … ${quote}”` : `“${quote}”`;
}

function renderFacts(card: Card): string[] {
  const length = `${card.words.toLocaleString('en')} words, ${card.readingMinutes} min to read`;
  const facts: [string, string][] = [
    ['Collects', card.chips.map((chip) => chip.label).join(', ')],
    ['Updated', card.lastUpdated ?? 'the policy names no date'],
    ['Length', length],
    ['Contact', card.addresses.map(({ text }) => text).join(', ')],
    ['Opt out', card.optOuts.map((link) => `${link.text} (${link.href})`).join(', ')],
  ];
  return facts.flatMap(([name, value]) => (value ? wrap(value, `${name.padEnd(8)}  `) : []));
}
