/** Breaking words into lines. */
import type { Measure } from './picture.ts';

/** A word, or a piece of one that is wider than a line; `x` from the line's beginning. */
export interface PlacedWord {
  text: string;
  x: number;
  width: number;
  isMarked: boolean;
}

/** A stretch of text, marked or not. */
interface Run {
  text: string;
  isMarked: boolean;
}

/** The longest beginning that fits into the width, at least one character. */
function takeFitting(text: string, width: number, measure: (text: string) => number): string {
  const characters = Array.from(text);
  let fitting = 1;
  while (fitting < characters.length && measure(characters.slice(0, fitting + 1).join('')) <= width) fitting += 1;
  return characters.slice(0, fitting).join('');
}

/** Places the words of the runs, one behind the other, in lines no wider than `width`. */
export function wrapRuns(runs: readonly Run[], font: string, width: number, measure: Measure): PlacedWord[][] {
  const widthOf = (text: string) => measure(text, font);
  const space = widthOf(' ');
  const lines: PlacedWord[][] = [[]];
  let end = 0;
  let isSpaced = false;
  for (const { text, isMarked } of runs) {
    for (const part of text.split(/( +)/)) {
      if (part.trim() === '') {
        isSpaced ||= part !== '';
        continue;
      }
      let rest = part;
      while (rest !== '') {
        const line = lines.at(-1) ?? [];
        const x = line.length === 0 ? 0 : end + (isSpaced ? space : 0);
        const whole = widthOf(rest);
        if (line.length > 0 && x + whole > width) {
          lines.push([]);
          isSpaced = false;
          continue;
        }
        const piece = whole <= width ? rest : takeFitting(rest, width, widthOf);
        const pieceWidth = widthOf(piece);
        line.push({ text: piece, x, width: pieceWidth, isMarked });
        end = x + pieceWidth;
        isSpaced = false;
        rest = rest.slice(piece.length);
      }
    }
  }
  return lines.filter((line) => line.length > 0);
}

/** Breaks a text into lines no wider than `width`, at most `most`; a text that goes on ends with "…". */
export function wrapText(text: string, font: string, width: number, measure: Measure, most: number): string[] {
  const lines = wrapRuns([{ text, isMarked: false }], font, width, measure).map((words) => joinWords(words));
  if (lines.length <= most) return lines;
  const last = Array.from(lines[most - 1] ?? '');
  while (last.length > 0 && measure(`${last.join('')}…`, font) > width) last.pop();
  return [...lines.slice(0, most - 1), `${last.join('').trimEnd()}…`];
}

/** Words that touch belong together: pieces of one word, and marks before and behind it. */
function joinWords(words: readonly PlacedWord[]): string {
  return words.reduce((line, { text, x }, index) => {
    const before = words[index - 1];
    return line + (before && x > before.x + before.width ? ' ' : '') + text;
  }, '');
}
