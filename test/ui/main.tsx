/** The popup's components fed with sample data; the fragment of the address names the state. */
import { render } from 'preact';
import type { Actions } from '../../components/actions.ts';
import { PopupView } from '../../components/PopupView/index.tsx';
import '../../components/theme.css';
import '../../entrypoints/popup/style.css';
import { boundExplanation } from '../../lib/tab/explanation.ts';
import { explainShop } from '../sample-explanations.ts';
import { InEnglish } from './english-words.tsx';
import { VIEWS } from './views.ts';

const actions: Actions = {
  showQuote: async ({ start }) => start < 5_000,
  clearQuote() {},
  explain: async (id) => boundExplanation(explainShop(id)),
  openLink() {},
  openExtensionSettings() {},
  copyText: async () => {},
  savePicture: async () => 'smallprint.png',
  summarise() {},
};

const view = VIEWS[location.hash.slice(1)];
const root = document.querySelector('#popup');
if (view && root) {
  render(
    <InEnglish>
      <PopupView view={view} actions={actions} />
    </InEnglish>,
    root,
  );
}
