import { expect, it } from 'vitest';
import { click, waitForCard, waitForText } from './card.ts';
import type { Popup } from './driver/driver.ts';
import { waitFor } from './driver/wait.ts';
import { makePage, POLICY_HTML, SAMPLE_POLICY } from './pages.ts';
import { describeInBrowsers } from './session.ts';

const POLICY = 'http://www.fernway.example/privacy';

/** What is to be seen of a letter; null on the card. */
const readLetter = (popup: Popup) =>
  popup.probe((document) => {
    const letter = document.querySelector('article[aria-labelledby="letter-title"]');
    if (!letter) return null;
    return {
      title: letter.querySelector('h1')?.textContent ?? '',
      focused: document.activeElement === letter.querySelector('h1'),
      body: letter.querySelector('textarea')?.value ?? '',
      quote: letter.querySelector('blockquote p:last-child')?.textContent ?? '',
      mail: letter.querySelector('a')?.getAttribute('href') ?? null,
      width: document.documentElement.scrollWidth - document.documentElement.clientWidth,
    };
  });

const openLetter = async (popup: Popup, name: string) => {
  await click(popup, 'button', name);
  return waitFor('the letter', () => readLetter(popup));
};

describeInBrowsers('what you can do now', (session) => {
  it('has a letter with the right that the policy grants, its address and its words', async () => {
    session.site.put(POLICY, { body: SAMPLE_POLICY });
    const popup = await (await session.openTab(POLICY)).clickIcon();
    await waitForCard(popup);
    await waitForText(popup, /What you can do now[\s\S]*Write to them[\s\S]*Where to ask/);

    const letter = await openLetter(popup, 'Ask them to delete your data');
    expect(letter).toMatchObject({ title: 'Ask them to delete your data', focused: true, width: 0 });
    expect(letter.body).toContain('To those at fernway.example');
    expect(letter.body).toContain(`(${POLICY}, updated 3 March 2026)`);
    expect(letter.quote).toMatch(/deleted/);
    expect(letter.body).toContain(letter.quote);
    const mail = new URL(letter.mail ?? '');
    expect(mail.protocol).toBe('mailto:');
    expect(mail.pathname).toBe('privacy@fernway.example');
    expect(mail.searchParams.get('body')?.replaceAll('\r\n', '\n')).toBe(letter.body);

    await popup.press('Escape');
    await waitFor('the card', async () => (await readLetter(popup)) === null);
    const focus = await popup.probe((document) => document.activeElement?.textContent ?? '');
    expect(focus).toMatch(/^Ask them to delete your data/);
  });

  it('lets no policy write into the letter but between quotation marks, nor to anybody else', async () => {
    const attack = '<img src=x onerror=alert(1)>&bcc=everybody';
    const escaped = attack.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
    const hostile = `<p>You can ask us to delete your personal data ${escaped}. Write to <a
      href="mailto:privacy@fernway.example?bcc=evil@evil.example">privacy@fernway.example</a>.</p>`;
    const body = POLICY_HTML.replace('have it deleted', 'see it');
    session.site.put(POLICY, { body: makePage('Privacy policy', hostile + body) });
    const popup = await (await session.openTab(POLICY)).clickIcon();
    await waitForCard(popup);
    const letter = await openLetter(popup, 'Ask them to delete your data');
    expect(letter.body).toContain(`“You can ask us to delete your personal data ${attack}.”`);
    expect(await popup.probe((document) => document.querySelectorAll('img').length)).toBe(0);
    const mail = new URL(letter.mail ?? '');
    expect([...mail.searchParams.keys()]).toEqual(['subject', 'body']);
    expect(mail.pathname).not.toContain('evil');
  });

  it('says in one line whether the browser’s signal is heeded', async () => {
    session.site.put(POLICY, {
      body: makePage('Privacy policy', `${POLICY_HTML}<p>We honour Global Privacy Control.</p>`),
    });
    const popup = await (await session.openTab(POLICY)).clickIcon();
    await waitForCard(popup);
    await waitForText(popup, /Your browser’s signal\s+Honours Do Not Track or Global Privacy Control/);
  });
});
