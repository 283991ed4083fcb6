import { useCallback, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { PracticeId } from '../../lib/practices/ids.ts';

/** Where the reader was on the card: how far down, on which button. */
interface Place {
  scroll: number;
  button: HTMLElement;
}

/** Which practice is being explained, if any; the way back leads to the same place on the card. */
export function useExplanation() {
  const [asked, setAsked] = useState<PracticeId | null>(null);
  const place = useRef<Place | null>(null);
  const ask = useCallback((id: PracticeId, button: HTMLElement) => {
    place.current = { scroll: document.documentElement.scrollTop, button };
    setAsked(id);
  }, []);
  const goBack = useCallback(() => setAsked(null), []);
  useLayoutEffect(() => {
    if (!place.current) return;
    const { scroll, button } = place.current;
    document.documentElement.scrollTop = asked === null ? scroll : 0;
    if (asked === null) button.focus({ preventScroll: true });
  }, [asked]);
  return { asked, ask, goBack };
}
