/** What the picture of a card is made of. Lengths are in CSS pixels, places from the upper left corner. */
import type { Level } from '../card/card.ts';

/** A line of text on its baseline. */
interface TextShape {
  kind: 'text';
  text: string;
  x: number;
  y: number;
  /** As CSS writes it. */
  font: string;
  colour: string;
}

/** A rectangle, filled; with a line around it where `edge` has a colour. */
interface BoxShape {
  kind: 'box';
  x: number;
  y: number;
  width: number;
  height: number;
  radius: number;
  fill: string;
  edge: string | null;
}

/** The sign of a level, 12 pixels wide. */
interface LevelShape {
  kind: 'level';
  level: Level;
  x: number;
  y: number;
  colour: string;
}

export type Shape = TextShape | BoxShape | LevelShape;

export interface Picture {
  width: number;
  height: number;
  /** In the order in which they are drawn. */
  shapes: Shape[];
}

/** Gives the width of a text in a font. */
export type Measure = (text: string, font: string) => number;
