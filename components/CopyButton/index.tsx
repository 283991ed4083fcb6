import { useState } from 'preact/hooks';
import type { Actions } from '../actions.ts';
import { useWords } from '../words.ts';

interface Props {
  /** What is copied; `name` says what it is, for those who hear the button out of its place. */
  text: string;
  name: string;
  copyText: Actions['copyText'];
}

const LABELS = { copied: 'copy.copied', failed: 'copy.refused' } as const;

/** Copies a text and says whether that went well. */
export function CopyButton({ text, name, copyText }: Props) {
  const { say } = useWords();
  const [outcome, setOutcome] = useState<'copied' | 'failed' | null>(null);
  const copy = () =>
    copyText(text).then(
      () => setOutcome('copied'),
      () => setOutcome('failed'),
    );
  return (
    <>
      <button type="button" class="link" aria-label={say('copy.copy_what', { what: name })} onClick={copy}>
        {say(outcome === null ? 'copy.copy' : LABELS[outcome])}
      </button>
      <span class="visually-hidden" role="status">
        {outcome === 'copied' && say('copy.copied')}
        {outcome === 'failed' && say('copy.refused_why')}
      </span>
    </>
  );
}
