import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { useWords } from '../words.ts';
import './style.css';

interface Props {
  /** What it is: its class, and the beginning of its title's id. */
  name: string;
  title: string;
  isBusy?: boolean;
  onBack(): void;
  /** Stands under the title. */
  head?: ComponentChildren;
  children?: ComponentChildren;
}

/** A page in place of the card, with the way back: a button and Escape. */
export function Detour({ name, title, isBusy = false, onBack, head, children }: Props) {
  const { say } = useWords();
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => heading.current?.focus(), []);
  useLayoutEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.defaultPrevented) return;
      // Escape leads one step back; on the card it closes the popup.
      event.preventDefault();
      onBack();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [onBack]);
  return (
    <article class={name} aria-labelledby={`${name}-title`} aria-busy={isBusy}>
      <header class="detour-head">
        <button type="button" class="link detour-back" onClick={onBack}>
          <svg viewBox="0 0 6 10" width="6" height="10" aria-hidden="true">
            <path d="M5 1 1 5l4 4" />
          </svg>
          {say('explanation.back')}
        </button>
        <h1 id={`${name}-title`} ref={heading} tabIndex={-1}>
          {title}
        </h1>
        {head}
      </header>
      {children}
    </article>
  );
}
