import type { ComponentChildren } from 'preact';
import { Sheet, type SheetKind } from './sheet.tsx';
import './style.css';

interface Props {
  /** What the small drawing shows. */
  sheet: SheetKind;
  /** The site it is about; empty where there is none to name. */
  site: string;
  title: string;
  children?: ComponentChildren;
}

/** Said in place of a card: one plain sentence as heading, the rest below it. */
export function Notice({ sheet, site, title, children }: Props) {
  return (
    <section class="notice" aria-labelledby="notice-title">
      <Sheet kind={sheet} />
      {site && <p class="notice-site">{site}</p>}
      <h1 id="notice-title">{title}</h1>
      {children}
    </section>
  );
}
