import type { Obstacle } from '../../lib/storage.ts';
import type { View } from '../../lib/tab/view.ts';
import type { Actions } from '../actions.ts';
import { CardView } from '../CardView/index.tsx';
import { CopyButton } from '../CopyButton/index.tsx';
import { Notice } from '../Notice/index.tsx';
import { NotPolicy } from '../NotPolicy/index.tsx';
import { Reading } from '../Reading/index.tsx';
import { languageName } from './language-name.ts';

interface Props {
  view: View;
  actions: Actions;
}

function ObstacleNotice({ site, obstacle, actions }: { site: string; obstacle: Obstacle; actions: Actions }) {
  switch (obstacle.kind) {
    case 'forbidden':
      return obstacle.mayBeFile ? (
        <Notice sheet="locked" site={site} title="The browser keeps Smallprint out of this page.">
          <p>
            Is it a file on your computer? Chrome lets extensions read files only if you allow it: open Smallprint’s
            settings, switch on “Allow access to file URLs”, and come back here.
          </p>
          <div class="notice-buttons">
            <button type="button" class="button" onClick={() => actions.openExtensionSettings()}>
              Open settings
            </button>
          </div>
        </Notice>
      ) : (
        <Notice sheet="locked" site={site} title="The browser lets no extension read this page.">
          <p>
            That goes for the browser’s own pages, add-on stores, the PDF viewer and error pages. For a policy in a PDF,
            look for the same text as a web page.
          </p>
        </Notice>
      );
    case 'language':
      return (
        <Notice sheet="tongue" site={site} title={`This policy is in ${languageName(obstacle.language)}.`}>
          <p>Smallprint reads English only so far. The site may offer an English version: look for a language menu.</p>
        </Notice>
      );
    case 'empty':
      return (
        <Notice sheet="empty" site={site} title="There is nothing here to summarise.">
          <p>
            Smallprint found hardly any text, or none that says what happens to your data. If the page was still
            loading, try again.
          </p>
          <div class="notice-buttons">
            <button type="button" class="button" onClick={() => actions.summarise()}>
              Try again
            </button>
          </div>
        </Notice>
      );
    case 'error':
      return (
        <Notice sheet="failed" site={site} title="Something went wrong while reading this page.">
          <p>It is Smallprint’s fault, not yours. Reloading the page may help; this message helps to mend it:</p>
          <pre>{obstacle.message}</pre>
          <div class="notice-buttons">
            <button type="button" class="button" onClick={() => actions.summarise()}>
              Try again
            </button>
            <CopyButton text={obstacle.message} name="message" copyText={actions.copyText} />
          </div>
        </Notice>
      );
  }
}

/** The popup in each of its states. */
export function PopupView({ view, actions }: Props) {
  switch (view.kind) {
    case 'looking':
      return <Reading site="" />;
    case 'reading':
      return <Reading site={view.site} progress={view.progress} />;
    case 'card':
      return <CardView card={view.card} actions={actions} />;
    case 'not-policy':
      return <NotPolicy {...view} actions={actions} />;
    case 'obstacle':
      return <ObstacleNotice {...view} actions={actions} />;
  }
}
