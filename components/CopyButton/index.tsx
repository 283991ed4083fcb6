import { useState } from 'preact/hooks';
import type { Actions } from '../actions.ts';

interface Props {
  /** What is copied; `name` says what it is, for those who hear the button out of its place. */
  text: string;
  name: string;
  copyText: Actions['copyText'];
}

const LABELS = { copied: 'Copied', failed: 'Not allowed' };

/** Copies a text and says whether that went well. */
export function CopyButton({ text, name, copyText }: Props) {
  const [outcome, setOutcome] = useState<'copied' | 'failed' | null>(null);
  const copy = () =>
    copyText(text).then(
      () => setOutcome('copied'),
      () => setOutcome('failed'),
    );
  return (
    <>
      <button type="button" class="link" aria-label={`Copy ${name}`} onClick={copy}>
        {outcome === null ? 'Copy' : LABELS[outcome]}
      </button>
      <span class="visually-hidden" role="status">
        {outcome === 'copied' && 'Copied'}
        {outcome === 'failed' && 'The browser did not allow copying'}
      </span>
    </>
  );
}
