/** Takes the README's pictures: the card on the sample policy in both browsers, light and dark, and the words in the page. */
import { mkdir, writeFile } from 'node:fs/promises';
import { click, openFlag, waitForCard } from '../test/e2e/card.ts';
import { type BrowserName, BUILDS, launchBrowser } from '../test/e2e/driver/launch.ts';
import { waitFor } from '../test/e2e/driver/wait.ts';
import { readHighlight } from '../test/e2e/highlight.ts';
import { SAMPLE_POLICY } from '../test/e2e/pages.ts';
import { startSite } from '../test/e2e/site.ts';
import { requireBrowser } from './browsers.mjs';

const FOLDER = 'docs';
const POLICY = 'http://www.fernway.example/privacy';

await mkdir(FOLDER, { recursive: true });
const site = await startSite();
site.put(POLICY, { body: SAMPLE_POLICY });
for (const name of Object.keys(BUILDS) as BrowserName[]) await takePictures(name);
await site.close();

async function takePictures(name: BrowserName): Promise<void> {
  const browser = await launchBrowser(name, {
    program: requireBrowser(name),
    extension: BUILDS[name],
    headless: true,
    proxyPort: site.port,
  });
  const save = async (what: string, picture: Uint8Array) => writeFile(`${FOLDER}/${name}-${what}.png`, picture);
  for (const scheme of ['light', 'dark'] as const) {
    await browser.setColorScheme(scheme);
    const tab = await browser.openTab(POLICY);
    const popup = await tab.clickIcon();
    await waitForCard(popup);
    await openFlag(popup, 'Watch out');
    await save(scheme, await popup.takePicture());
    if (scheme === 'light') {
      await click(popup, 'button', 'Show in page');
      await waitFor('the words in view', async () => (await readHighlight(tab))?.inView);
      await save('in-page', await tab.takePicture());
    }
    await tab.close();
  }
  await browser.close();
}
