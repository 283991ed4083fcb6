import type { Card } from '../../lib/card/card.ts';
import { DASHED, LEVEL_SHAPES } from '../../lib/card/level-shapes.ts';
import { fileName } from '../../lib/take-along/file-name.ts';
import { layOutPicture } from '../../lib/take-along/lay-out.ts';
import { outlineCard } from '../../lib/take-along/outline.ts';
import type { Picture, Shape } from '../../lib/take-along/picture.ts';
import { browserWords } from '../../lib/words/browser-words.ts';

/** Pixels of the file for each pixel of the layout: sharp on a good screen. */
const SCALE = 2;

/**
 * Draws the card and hands the picture to the browser as a download, which wants no permission.
 * Gives the file's name.
 * @throws {Error} where the browser does not draw it
 */
export async function savePicture(card: Card): Promise<string> {
  const [words, today] = [browserWords(), new Date()];
  const canvas = document.createElement('canvas');
  const context = canvas.getContext('2d');
  if (!context) throw new Error('no canvas');
  const measure = (text: string, font: string) => {
    context.font = font;
    return context.measureText(text).width;
  };
  draw(canvas, context, layOutPicture(outlineCard(card, today, words), card.grade, words, measure));
  const file = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
  if (!file) throw new Error('no picture');
  const name = fileName(card.site, today, 'png');
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = name;
  // Never revoked: the browser may ask first where to save it. It goes with the popup.
  link.click();
  return name;
}

function draw(canvas: HTMLCanvasElement, context: CanvasRenderingContext2D, { width, height, shapes }: Picture): void {
  canvas.width = width * SCALE;
  canvas.height = height * SCALE;
  context.scale(SCALE, SCALE);
  for (const shape of shapes) drawShape(context, shape);
}

function drawShape(context: CanvasRenderingContext2D, shape: Shape): void {
  if (shape.kind === 'text') {
    context.font = shape.font;
    context.fillStyle = shape.colour;
    context.fillText(shape.text, shape.x, shape.y);
    return;
  }
  if (shape.kind === 'level') {
    drawLevel(context, shape);
    return;
  }
  context.beginPath();
  context.roundRect(shape.x, shape.y, shape.width, shape.height, shape.radius);
  context.fillStyle = shape.fill;
  context.fill();
  if (shape.edge === null) return;
  context.strokeStyle = shape.edge;
  context.lineWidth = 1.5;
  context.stroke();
}

function drawLevel(
  context: CanvasRenderingContext2D,
  { level, x, y, colour }: Extract<Shape, { kind: 'level' }>,
): void {
  const { path, isDashed } = LEVEL_SHAPES[level];
  context.save();
  context.translate(x, y);
  if (isDashed) {
    context.strokeStyle = colour;
    context.lineWidth = DASHED.width;
    context.setLineDash([DASHED.dash, DASHED.dash]);
    context.stroke(new Path2D(path));
  } else {
    context.fillStyle = colour;
    context.fill(new Path2D(path));
  }
  context.restore();
}
