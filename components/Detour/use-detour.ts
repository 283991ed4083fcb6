import { useCallback, useLayoutEffect, useRef, useState } from 'preact/hooks';

/** Where the reader was on the card: how far down, on which button. */
interface Place {
  scroll: number;
  button: HTMLElement;
}

/** What stands in place of the card, if anything; the way back leads to the same place on the card. */
export function useDetour<Asked extends object>() {
  const [asked, setAsked] = useState<Asked | null>(null);
  const place = useRef<Place | null>(null);
  const ask = useCallback((what: Asked, button: HTMLElement) => {
    place.current = { scroll: document.documentElement.scrollTop, button };
    setAsked(what);
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
