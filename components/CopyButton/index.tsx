import { useState } from 'preact/hooks';
import type { Actions } from '../actions.ts';
import { useWords } from '../words.ts';

interface Props {
  /** What is copied, or how it is made. */
  text: string | (() => string);
  /** What it is, for those who hear a button that says only "Copy" out of its place. */
  name?: string;
  /** What the button says, where "Copy" is not enough. */
  label?: string;
  /** How it looks: as a link, or as a button of its own. */
  look?: 'link' | 'button' | 'button button-main';
  copyText: Actions['copyText'];
}

const LABELS = { copied: 'copy.copied', failed: 'copy.refused' } as const;

/** Copies a text and says whether that went well. */
export function CopyButton({ text, name, label, look = 'link', copyText }: Props) {
  const { say } = useWords();
  const [outcome, setOutcome] = useState<'copied' | 'failed' | null>(null);
  const copy = () =>
    copyText(typeof text === 'string' ? text : text()).then(
      () => setOutcome('copied'),
      () => setOutcome('failed'),
    );
  return (
    <>
      <button
        type="button"
        class={look}
        aria-label={name === undefined ? undefined : say('copy.copy_what', { what: name })}
        onClick={copy}
      >
        {outcome === null ? (label ?? say('copy.copy')) : say(LABELS[outcome])}
      </button>
      <span class="visually-hidden" role="status">
        {outcome === 'copied' && say('copy.copied')}
        {outcome === 'failed' && say('copy.refused_why')}
      </span>
    </>
  );
}
