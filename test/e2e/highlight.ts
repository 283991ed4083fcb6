/** What a reader sees highlighted in a page. */
import type { Tab } from './driver/driver.ts';

export interface SeenHighlight {
  /** White space collapsed, the ranges joined by single spaces. */
  text: string;
  /** Its first words stand within the window. */
  inView: boolean;
}

/** Gives what is highlighted, or null where nothing is. */
export function readHighlight(tab: Tab): Promise<SeenHighlight | null> {
  return tab.probe(() => {
    const ranges = [...CSS.highlights.values()].flatMap((highlight) => [...highlight]) as Range[];
    const [first] = ranges.toSorted((a, b) => a.compareBoundaryPoints(Range.START_TO_START, b));
    if (!first) return null;
    const { top, bottom } = first.getBoundingClientRect();
    return {
      text: ranges.map(String).join(' ').replace(/\s+/g, ' ').trim(),
      inView: top >= 0 && bottom <= innerHeight && bottom > top,
    };
  });
}
