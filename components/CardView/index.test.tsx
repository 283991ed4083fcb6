// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import type { Card } from '../../lib/card/card.ts';
import { ENGLISH } from '../../lib/words/english.ts';
import { CLUB_CARD, HOSTILE_CARD, SHOP_CARD } from '../../test/sample-cards.ts';
import { accessibilityFaults } from '../../test/ui/check-accessibility.ts';
import { InEnglish } from '../../test/ui/english-words.tsx';
import { fakeActions } from '../../test/ui/fake-actions.ts';
import { CardView } from './index.tsx';

afterEach(cleanup);

function show(card: Card) {
  const actions = fakeActions();
  return { actions, ...render(<CardView card={card} actions={actions} />, { wrapper: InEnglish }) };
}

const sectionNames = () => screen.getAllByRole('heading', { level: 2 }).map((heading) => heading.textContent);
const section = (name: RegExp) => within(screen.getByRole('region', { name }));
const row = (text: string | RegExp) => {
  const details = screen.getByText(text, { selector: '.flag-text' }).closest('details');
  if (!details) throw new Error(`${text} stands in no row`);
  return within(details);
};
const press = (name: string | RegExp) => screen.getByRole('button', { name }).click();

describe('the head', () => {
  it('names site, date, length and reading time', () => {
    show(SHOP_CARD);
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('shop.example');
    expect(screen.getByText(/Updated 14 July 2025/).textContent).toContain('3,412 words · 14 min read');
  });

  it('says that a policy names no date', () => {
    show(CLUB_CARD);
    expect(screen.getByText(/Names no date of its last update/)).toBeTruthy();
  });

  it('puts the worst parts of the summary under the highlighter', () => {
    const { container } = show(SHOP_CARD);
    expect([...container.querySelectorAll('mark')].map((mark) => mark.textContent)).toEqual([
      'lets ad partners follow you here',
    ]);
  });
});

describe('why this grade', () => {
  it('opens to every part of the score', async () => {
    show(SHOP_CARD);
    expect(screen.queryByRole('table')).toBeNull();
    press(/^Grade\s*C\s*,\s*58\s*of 100\. Why this grade\?$/);
    const table = await screen.findByRole('table', { name: 'Why this grade' });
    const rows = within(table)
      .getAllByRole('row')
      .map((tr) => [...tr.children].map((cell) => cell.textContent));
    expect(rows).toContainEqual(['Every policy starts with', '70']);
    expect(rows).toContainEqual(['Says it may share your data with advertisers', '−12']);
    expect(rows).toContainEqual(['Sells your data, but elsewhere says otherwise', '−9']);
    expect(rows).toContainEqual(['Does not say whether it tells you about a data breach', '−2']);
    expect(rows.at(-1)).toEqual([expect.stringMatching(/grade C A from \d+, B \d+, C \d+, D \d+, else E$/), '58']);
    expect(rows).toHaveLength(SHOP_CARD.grade.parts.length + 3);
  });

  it('says where the gravest finding keeps the grade down', () => {
    show({ ...SHOP_CARD, grade: { ...SHOP_CARD.grade, base: 75, ceiling: 'C' } });
    press(/^Grade/);
    const kept = screen.getByText('The gravest of these rules out more than a C').closest('tr');
    expect(kept?.textContent).toMatch(/−5$/);
  });
});

describe('the flags', () => {
  it('stand worst first, with the handful that matters', () => {
    show(SHOP_CARD);
    expect(sectionNames().slice(0, 4)).toEqual(['Watch out 3', 'Take note 4', 'Good 3', 'Does not say 4']);
    expect(screen.queryByText('Counts using the site as agreeing')).toBeNull();
  });

  it('are all there after "Show all"', async () => {
    const { container } = show(SHOP_CARD);
    press('Show all 14');
    await screen.findByText('Counts using the site as agreeing');
    expect(container.querySelectorAll('.flag')).toHaveLength(SHOP_CARD.flags.length);
    press('Show fewer');
    await waitFor(() => expect(container.querySelectorAll('.flag')).toHaveLength(9));
  });

  it('leave out levels without a flag, and the button where nothing is hidden', () => {
    show(CLUB_CARD);
    expect(sectionNames()[0]).toBe('Good 2');
    expect(screen.queryByRole('button', { name: /Show all/ })).toBeNull();
  });

  it('open to the words, why they matter and the details', () => {
    show(SHOP_CARD);
    const flag = row('Says it may share your data with advertisers');
    expect(
      flag.getByText('“Our advertising partners may set cookies on your device while you browse the shop.”'),
    ).toBeTruthy();
    expect(flag.getByText(/one profile of you/)).toBeTruthy();
    expect(flag.getByText('Admeasure · Bannerhouse · Google Analytics')).toBeTruthy();
  });

  it('open to further places, list items with the sentence that introduces them', async () => {
    show(SHOP_CARD);
    press('2 more places');
    const flag = row('Says it may share your data with advertisers');
    expect((await flag.findByText(/We may pass on what we know about you to:/)).textContent).toContain('“');
    expect(
      flag.getByText('… sponsors of our newsletter, who receive your email address in a scrambled form”'),
    ).toBeTruthy();
  });

  it('show an admission and its denial side by side', () => {
    show(SHOP_CARD);
    const flag = row(/elsewhere says otherwise/);
    expect(flag.getByText('It says')).toBeTruthy();
    expect(flag.getByText('It also says')).toBeTruthy();
    expect(flag.getByText('“We never sell your personal information to anyone.”')).toBeTruthy();
  });
});

describe('"Show in page"', () => {
  const showFirst = () => row(/with advertisers/).getByRole('button', { name: 'Show in page' });

  it('asks for exactly these words, and can take the highlight away', async () => {
    const { actions } = show(SHOP_CARD);
    showFirst().click();
    expect(actions.showQuote).toHaveBeenCalledWith(SHOP_CARD.flags[0]?.evidence[0]);
    (await screen.findByRole('button', { name: 'Remove highlight' })).click();
    expect(actions.clearQuote).toHaveBeenCalledOnce();
    await waitFor(() => expect(screen.queryByRole('button', { name: 'Remove highlight' })).toBeNull());
  });

  it('says so when the words are no longer there', async () => {
    const { actions } = show(SHOP_CARD);
    actions.showQuote.mockResolvedValue(false);
    showFirst().click();
    expect(await screen.findByText(/These words are no longer in the page/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Remove highlight' })).toBeNull();
  });
});

describe('the rest', () => {
  it('opens a chip to its words, one at a time', async () => {
    show(SHOP_CARD);
    const chips = section(/What it collects/);
    chips.getByRole('button', { name: 'Card details' }).click();
    await chips.findByText('“Our payment provider takes your card number.”');
    chips.getByRole('button', { name: 'Name' }).click();
    await chips.findByText(/your name and delivery address/);
    expect(chips.queryByText(/card number/)).toBeNull();
    expect(chips.getByRole('button', { name: 'Name', expanded: true })).toBeTruthy();
  });

  it('names an opt-out by its address where the policy only says "here"', () => {
    show({ ...SHOP_CARD, optOuts: [{ text: 'Click here', href: 'https://www.shop.example/ads' }] });
    expect(section(/What you can do now/).getByRole('button', { name: 'shop.example/ads' })).toBeTruthy();
    expect(screen.queryByText('Click here')).toBeNull();
  });

  it('gives addresses for copying and opens forms and opt-outs', async () => {
    const { actions } = show(SHOP_CARD);
    section(/What you can do now/)
      .getByRole('button', { name: 'Copy dpo@shop.example' })
      .click();
    expect(actions.copyText).toHaveBeenCalledWith('dpo@shop.example');
    press('Privacy request form');
    press('Your ad choices');
    expect(actions.openLink.mock.calls.flat()).toEqual([
      'https://shop.example/privacy/request',
      'https://shop.example/ad-choices',
    ]);
    expect(screen.queryByRole('button', { name: 'Copy Privacy request form' })).toBeNull();
  });
});

describe('what you can do now', () => {
  it('says in one line whether the browser’s signal helps', () => {
    show(SHOP_CARD);
    const now = section(/What you can do now/);
    expect(now.getByText('Does not say whether it honours Do Not Track or Global Privacy Control')).toBeTruthy();
  });

  it('opens a letter in place, filled with the right that the policy grants', async () => {
    const { actions } = show(SHOP_CARD);
    press(/^Ask them to delete your data/);
    const letter = within(await screen.findByRole('article', { name: 'Ask them to delete your data' }));
    expect(screen.queryByRole('heading', { name: 'shop.example' })).toBeNull();
    expect(document.activeElement?.textContent).toBe('Ask them to delete your data');
    const text = letter.getByRole<HTMLTextAreaElement>('textbox', { name: 'Letter' });
    expect(text.value).toContain('“You can ask us at any time to erase your account and everything in it.”');
    expect(letter.getByText('Account settings')).toBeTruthy();

    fireEvent.input(text, { target: { value: 'Delete it all. Ann' } });
    const mail = letter.getByRole<HTMLAnchorElement>('link', { name: 'Write email' });
    await waitFor(() => expect(mail.href).toContain('body=Delete%20it%20all.%20Ann'));
    expect(mail.href).toMatch(/^mailto:dpo@shop\.example\?subject=Request%20to%20delete/);
    press('Copy letter');
    expect(actions.copyText).toHaveBeenCalledWith('Delete it all. Ann');
    await letter.findByRole('button', { name: 'Copied' });

    fireEvent.input(text, { target: { value: 'x'.repeat(3_000) } });
    await letter.findByText(/too long for a mail link/);
    expect(mail.href).not.toContain('body=');
  });

  it('leads back to the card, on the same button', async () => {
    show(SHOP_CARD);
    press(/^Object to marketing/);
    await screen.findByRole('article', { name: 'Object to marketing' });
    fireEvent.keyDown(document.activeElement ?? document.body, { key: 'Escape' });
    await screen.findByRole('heading', { name: 'shop.example' });
    expect(document.activeElement?.textContent).toMatch(/^Object to marketing/);
  });

  it('has no mail link where the policy gives no address', async () => {
    const [request] = SHOP_CARD.requests;
    if (!request) throw new Error('no request');
    show({ ...SHOP_CARD, requests: [{ ...request, email: null, sendTo: [] }] });
    press(/^Ask for a copy/);
    await screen.findByText(/names no address for requests/);
    expect(screen.queryByRole('link')).toBeNull();
    expect(screen.getByRole('button', { name: 'Copy letter' })).toBeTruthy();
  });

  it.each(SHOP_CARD.requests)('is accessible in the letter of $kind', async ({ kind }) => {
    const { container } = show(SHOP_CARD);
    press(new RegExp(ENGLISH.say(`letter.${kind}.name`)));
    await screen.findByRole('textbox');
    expect(await accessibilityFaults(container)).toEqual([]);
  });
});

describe('a page that is out to break the card', () => {
  it('shows markup as text and cuts a quote without end', async () => {
    const { container } = show(HOSTILE_CARD);
    expect(container.querySelector('.summary b')).toBeNull();
    const flag = row(/Says it may share your/);
    expect(flag.getByText(/Company number 1 · /).textContent).toMatch(/54 more$/);
    const address = screen.getByRole('button', { name: /^Copy x+@shop.example/ }).previousSibling;
    expect(address?.textContent?.length).toBeLessThan(200);
    const words = () => flag.getByText(/whatever we like/).textContent?.length ?? 0;
    expect(words()).toBeLessThan(300);
    flag.getByRole('button', { name: 'More' }).click();
    await flag.findByRole('button', { name: 'Less' });
    expect(words()).toBeGreaterThan(2_000);
  });

  it('is accessible with everything open', async () => {
    const { container } = show(HOSTILE_CARD);
    press(/Why this grade/);
    press('Show all 14');
    for (const details of container.querySelectorAll('details')) details.open = true;
    await screen.findByRole('table');
    expect(await accessibilityFaults(container)).toEqual([]);
  });
});
