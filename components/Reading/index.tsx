import { useWords } from '../words.ts';
import './style.css';

interface Props {
  site: string;
  /** 0 to 1; undefined before the reader has begun. */
  progress?: number | undefined;
}

/** A policy being read: lines of print, and a highlighter as far as the reading has come. */
export function Reading({ site, progress }: Props) {
  const { say } = useWords();
  const label = say(progress === undefined ? 'reading.looking' : 'reading.reading');
  return (
    <section class="reading" aria-labelledby="reading-title" aria-busy="true">
      {site && <p class="notice-site">{site}</p>}
      <h1 id="reading-title">
        <span role="status">{label}</span>
      </h1>
      <div class="reading-bar">
        <progress aria-labelledby="reading-title" {...(progress !== undefined && { value: progress, max: 1 })} />
      </div>
      <div class="reading-lines" aria-hidden="true">
        <i />
        <i />
        <i />
        <i />
      </div>
    </section>
  );
}
