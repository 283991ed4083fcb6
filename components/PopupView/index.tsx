import type { Obstacle } from '../../lib/storage.ts';
import type { View } from '../../lib/tab/view.ts';
import type { Actions } from '../actions.ts';
import { CardView } from '../CardView/index.tsx';
import { CopyButton } from '../CopyButton/index.tsx';
import { Notice } from '../Notice/index.tsx';
import { NotPolicy } from '../NotPolicy/index.tsx';
import { Reading } from '../Reading/index.tsx';
import { useWords } from '../words.ts';
import { languageName } from './language-name.ts';

interface Props {
  view: View;
  actions: Actions;
}

function ObstacleNotice({ site, obstacle, actions }: { site: string; obstacle: Obstacle; actions: Actions }) {
  const { say, locale } = useWords();
  const tryAgain = (
    <button type="button" class="button" onClick={() => actions.summarise()}>
      {say('notice.try_again')}
    </button>
  );
  switch (obstacle.kind) {
    case 'forbidden':
      return obstacle.mayBeFile ? (
        <Notice sheet="locked" site={site} title={say('notice.file_title')}>
          <p>{say('notice.file')}</p>
          <div class="notice-buttons">
            <button type="button" class="button" onClick={() => actions.openExtensionSettings()}>
              {say('notice.open_settings')}
            </button>
          </div>
        </Notice>
      ) : (
        <Notice sheet="locked" site={site} title={say('notice.forbidden_title')}>
          <p>{say('notice.forbidden')}</p>
        </Notice>
      );
    case 'language': {
      const language = languageName(obstacle.language, locale) ?? say('notice.another_language');
      return (
        <Notice sheet="tongue" site={site} title={say('notice.language_title', { language })}>
          <p>{say('notice.language')}</p>
        </Notice>
      );
    }
    case 'empty':
      return (
        <Notice sheet="empty" site={site} title={say('notice.empty_title')}>
          <p>{say('notice.empty')}</p>
          <div class="notice-buttons">{tryAgain}</div>
        </Notice>
      );
    case 'error':
      return (
        <Notice sheet="failed" site={site} title={say('notice.error_title')}>
          <p>{say('notice.error')}</p>
          <pre>{obstacle.message}</pre>
          <div class="notice-buttons">
            {tryAgain}
            <CopyButton text={obstacle.message} name={say('notice.error_message')} copyText={actions.copyText} />
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
