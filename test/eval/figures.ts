/** The measured figures, and the rule that none may fall below what was reached before. */

/** One measured number. */
export interface Figure {
  /** Such as "gold.kappa". */
  name: string;
  value: number;
  better: 'higher' | 'lower';
  /** What the figure must reach, whatever was reached before. */
  bar?: number;
  /** Judged by its bar alone: better is not better without end. */
  floats?: boolean;
}

/** Figures reached before, by name. */
export type Reached = Record<string, number>;

/** Room for rounding in the last place, not for getting worse. */
const TOLERANCE = 1e-9;

/** Gives one line for each figure that is worse than before, and for each one of before that was not measured. */
export function findFalls(figures: readonly Figure[], reached: Reached): string[] {
  const measured = new Map(figures.map((figure) => [figure.name, figure]));
  return Object.entries(reached).flatMap(([name, before]) => {
    const figure = measured.get(name);
    if (!figure) return [`${name} was not measured; ${before} was reached before`];
    return isWorse(figure, before) ? [`${name} is ${figure.value}; ${before} was reached before`] : [];
  });
}

/** Gives one line for each figure that misses its bar. */
export function findShortfalls(figures: readonly Figure[]): string[] {
  return figures.flatMap((figure) =>
    figure.bar !== undefined && isWorse(figure, figure.bar)
      ? [`${figure.name} is ${figure.value}; its bar is ${figure.bar}`]
      : [],
  );
}

/** Gives what counts as reached after these figures: each one's better value, old or new. */
export function raiseReached(figures: readonly Figure[], reached: Reached): Reached {
  const raised = { ...reached };
  for (const figure of figures.filter(({ floats }) => !floats)) {
    const before = reached[figure.name];
    if (before === undefined || !isWorse(figure, before)) raised[figure.name] = figure.value;
  }
  return raised;
}

function isWorse({ value, better }: Figure, than: number): boolean {
  return better === 'higher' ? !(value >= than - TOLERANCE) : !(value <= than + TOLERANCE);
}
