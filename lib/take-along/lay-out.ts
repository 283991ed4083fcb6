/** Where everything stands on the picture of a card. Pure: the width of a text comes from a function that is passed in. */
import type { Level } from '../card/card.ts';
import type { Grade } from '../grade/grade.ts';
import type { Words } from '../words/words.ts';
import type { Outline, OutlineItem } from './outline.ts';
import type { Measure, Picture, Shape } from './picture.ts';
import { COLOURS, GRADE_COLOURS, LEVEL_COLOURS, STYLES, type Style } from './picture-style.ts';
import { wrapRuns, wrapText } from './wrap.ts';

/** In CSS pixels. */
const WIDTH = 480;
const SIDE = 28;
const GUTTER = 24;
const BADGE = 46;
const MARK = 12;

/** Lines of each text that are shown: a page's author decides how long some of them are. */
const MOST_LINES = { site: 2, claim: 3, quote: 3, address: 2, foot: 4 } as const;

/** Share of a line above its baseline, about the same in all fonts. */
const ASCENT = 0.74;

/** Lays the card out: site, grade, summary and the findings shown at once, the gravest with the policy's words. */
export function layOutPicture(
  outline: Outline,
  grade: Pick<Grade, 'letter' | 'score'>,
  words: Pick<Words, 'say' | 'count'>,
  measure: Measure,
): Picture {
  const sheet = new Sheet(measure);
  layOutHead(sheet, outline, grade, words);
  sheet.summary(outline);
  for (const { heading, items } of outline.sections) {
    const shown = items.filter(({ prominent }) => prominent);
    if (shown.length === 0) continue;
    sheet.heading(heading, items.length);
    for (const item of shown) layOutItem(sheet, item);
  }
  const hidden = outline.sections.flatMap(({ items }) => items.filter(({ prominent }) => !prominent)).length;
  if (hidden > 0) sheet.lines([words.count('take.more', hidden)], STYLES.facts, COLOURS.soft, SIDE + GUTTER, 8);
  layOutFoot(sheet, outline);
  return sheet.finish();
}

function layOutHead(
  sheet: Sheet,
  { site, facts }: Outline,
  { letter, score }: Pick<Grade, 'letter' | 'score'>,
  { say }: Pick<Words, 'say'>,
): void {
  const width = WIDTH - 2 * SIDE - BADGE - 60;
  sheet.y = 26;
  sheet.badge(letter, say('take.out_of', { score }));
  sheet.text(site, STYLES.site, COLOURS.ink, SIDE, width, MOST_LINES.site);
  const [first = '', ...others] = facts;
  for (const fact of [first, others.join(' · ')]) sheet.text(fact, STYLES.facts, COLOURS.soft, SIDE, width, 1);
  sheet.y = Math.max(sheet.y + 16, 26 + BADGE + 36);
}

function layOutItem(sheet: Sheet, { level, claim, quotes }: OutlineItem): void {
  const x = SIDE + GUTTER;
  sheet.y += 4;
  sheet.level(level);
  sheet.text(claim, STYLES.claim, COLOURS.ink, x, WIDTH - SIDE - x, MOST_LINES.claim);
  const [quote] = quotes;
  if (level === 'watch-out' && quote) sheet.quote(quote.text, x);
  sheet.y += 4;
}

function layOutFoot(sheet: Sheet, { address, foot }: Outline): void {
  sheet.y += 14;
  const top = sheet.y;
  sheet.y += 12;
  const at = sheet.shapes.length;
  const width = WIDTH - 2 * SIDE;
  if (address !== null) sheet.text(address, STYLES.foot, COLOURS.soft, SIDE, width, MOST_LINES.address);
  sheet.text(foot, STYLES.foot, COLOURS.soft, SIDE, width, MOST_LINES.foot);
  sheet.y += 12;
  const band = { x: 0, y: top, width: WIDTH, height: sheet.y - top, radius: 0, fill: COLOURS.wash, edge: null };
  sheet.shapes.splice(at, 0, { kind: 'box', ...band });
}

/** Takes shapes from top to bottom; `y` is where the next one goes. */
class Sheet {
  y = 0;
  readonly shapes: Shape[] = [];
  readonly #measure: Measure;

  constructor(measure: Measure) {
    this.#measure = measure;
  }

  lines(lines: readonly string[], { font, leading }: Style, colour: string, x: number, space = 0): void {
    this.y += space;
    for (const text of lines) {
      this.shapes.push({ kind: 'text', text, x, y: this.y + leading * ASCENT, font, colour });
      this.y += leading;
    }
  }

  text(text: string, style: Style, colour: string, x: number, width: number, most: number): void {
    this.lines(wrapText(text, style.font, width, this.#measure, most), style, colour, x);
  }

  /** The grade in the upper right corner; takes no place of the text. */
  badge(letter: Grade['letter'], score: string): void {
    const colour = GRADE_COLOURS[letter];
    const x = WIDTH - SIDE - BADGE;
    const centred = (text: string, font: string) => x + (BADGE - this.#measure(text, font)) / 2;
    const { letter: big, facts } = STYLES;
    this.shapes.push(
      { kind: 'box', x, y: this.y, width: BADGE, height: BADGE, radius: 13, fill: `${colour}1c`, edge: `${colour}73` },
      { kind: 'text', text: letter, x: centred(letter, big.font), y: this.y + 33, font: big.font, colour },
      {
        kind: 'text',
        text: score,
        x: WIDTH - SIDE - this.#measure(score, facts.font),
        y: this.y + BADGE + 18,
        font: facts.font,
        colour: COLOURS.soft,
      },
    );
  }

  /** What the policy comes down to, the worst of it under the highlighter. */
  summary({ summary }: Outline): void {
    const { font, leading } = STYLES.summary;
    const runs = summary.map(({ text, marked }) => ({ text, isMarked: marked }));
    for (const line of wrapRuns(runs, font, WIDTH - 2 * SIDE, this.#measure)) {
      const marked = line.filter(({ isMarked }) => isMarked);
      const [first, last] = [marked[0], marked.at(-1)];
      if (first && last) {
        const width = last.x + last.width - first.x + 6;
        const place = { x: SIDE + first.x - 3, y: this.y + 4, width, height: leading - 6, radius: 4 };
        this.shapes.push({ kind: 'box', ...place, fill: COLOURS.mark, edge: null });
      }
      const y = this.y + leading * ASCENT;
      for (const { text, x } of line)
        this.shapes.push({ kind: 'text', text, x: SIDE + x, y, font, colour: COLOURS.ink });
      this.y += leading;
    }
    this.y += 14;
  }

  heading(text: string, total: number): void {
    const { font, leading } = STYLES.heading;
    const line = { x: SIDE, y: this.y + 4, width: WIDTH - 2 * SIDE, height: 1, radius: 0 };
    this.shapes.push({ kind: 'box', ...line, fill: COLOURS.line, edge: null });
    this.y += 14;
    const y = this.y + leading * ASCENT;
    const x = SIDE + this.#measure(text, font) + 7;
    this.shapes.push({ kind: 'text', text: `${total}`, x, y, font: STYLES.facts.font, colour: COLOURS.soft });
    this.lines([text], STYLES.heading, COLOURS.ink, SIDE);
    this.y += 2;
  }

  level(level: Level): void {
    const y = this.y + (STYLES.claim.leading - MARK) / 2;
    this.shapes.push({ kind: 'level', level, x: SIDE, y, colour: LEVEL_COLOURS[level] });
  }

  quote(text: string, x: number): void {
    this.y += 6;
    const top = this.y;
    const at = this.shapes.length;
    const width = WIDTH - SIDE - x;
    this.y += 8;
    this.text(text, STYLES.quote, COLOURS.ink, x + 16, width - 30, MOST_LINES.quote);
    this.y += 8;
    const height = this.y - top;
    this.shapes.splice(
      at,
      0,
      { kind: 'box', x, y: top, width, height, radius: 6, fill: COLOURS.wash, edge: null },
      { kind: 'box', x, y: top, width: 4, height, radius: 2, fill: COLOURS.marker, edge: null },
    );
    this.y += 4;
  }

  finish(): Picture {
    const paper = { x: 0, y: 0, width: WIDTH, height: this.y, radius: 0, fill: COLOURS.paper, edge: null };
    return { width: WIDTH, height: Math.ceil(this.y), shapes: [{ kind: 'box', ...paper }, ...this.shapes] };
  }
}
