// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Explanation } from '../../lib/findings/explain.ts';
import { HOSTILE_CARD, SHOP_CARD } from '../../test/sample-cards.ts';
import { explainShop } from '../../test/sample-explanations.ts';
import { accessibilityFaults } from '../../test/ui/check-accessibility.ts';
import { InEnglish } from '../../test/ui/english-words.tsx';
import { fakeActions } from '../../test/ui/fake-actions.ts';
import { CardView } from '../CardView/index.tsx';

afterEach(cleanup);

const ADVERTISERS = /^Why\? Do advertisers get my data\?$/;
const BREACH = /^Why\? Will it tell me about a data breach\?$/;

function show(answer?: Explanation | null, card = SHOP_CARD) {
  const actions = fakeActions();
  if (answer !== undefined) actions.explain.mockResolvedValue(answer);
  const rendered = render(<CardView card={card} actions={actions} />, { wrapper: InEnglish });
  for (const details of rendered.container.querySelectorAll('details')) details.open = true;
  return { actions, ...rendered };
}

const why = (name: RegExp) => screen.getByRole('button', { name });
const heading = () => screen.getByRole('heading', { level: 1 });
const status = () => within(screen.getByRole('article')).getAllByRole('status')[0]?.textContent;
const considered = (name: RegExp) =>
  within(screen.getByRole('region', { name }))
    .getAllByRole('listitem')
    .map((item) => item.querySelector('blockquote')?.textContent);

describe('"Why?"', () => {
  it('asks for the practice and says so until the answer is there', async () => {
    const { actions } = show();
    why(ADVERTISERS).click();
    await waitFor(() => expect(heading().textContent).toBe('Do advertisers get my data?'));
    expect(status()).toBe('Looking through the policy’s sentences…');
    await waitFor(() => expect(actions.explain).toHaveBeenCalledExactlyOnceWith('share-advertisers'));
    await waitFor(() => expect(status()).toBe(explainShop('share-advertisers').summary));
  });

  it('takes the card’s place and the focus, and gives both back', async () => {
    const { container } = show();
    why(ADVERTISERS).focus();
    document.documentElement.scrollTop = 420;
    why(ADVERTISERS).click();
    await waitFor(() => expect(document.activeElement).toBe(heading()));
    expect(document.documentElement.scrollTop).toBe(0);
    expect(container.querySelector('.card')?.checkVisibility?.() ?? false).toBe(false);
    screen.getByRole('button', { name: 'Back to the card' }).click();
    await waitFor(() => expect(heading().textContent).toBe('shop.example'));
    expect(document.activeElement).toBe(why(ADVERTISERS));
    expect(document.documentElement.scrollTop).toBe(420);
  });

  it('goes one step back on Escape, and leaves Escape on the card to the browser', async () => {
    show();
    expect(fireEvent.keyDown(document.body, { key: 'Escape' })).toBe(true);
    why(ADVERTISERS).click();
    await screen.findByRole('button', { name: 'Back to the card' });
    await waitFor(() => expect(fireEvent.keyDown(heading(), { key: 'Escape' })).toBe(false));
    await waitFor(() => expect(heading().textContent).toBe('shop.example'));
    expect(fireEvent.keyDown(document.body, { key: 'Escape' })).toBe(true);
  });
});

describe('the explanation', () => {
  it('shows the claim, what counted first, with what was read and why', async () => {
    show();
    why(ADVERTISERS).click();
    const counted = await screen.findByRole('region', { name: /^Counted/ });
    expect(screen.getByText('Says it may share your data with advertisers.')).toBeTruthy();
    const item = within(counted)
      .getByText(/We may share your email address/)
      .closest('li');
    expect(item?.querySelector('dd')?.textContent).toMatch(/^the service · “share” · .*email address.*hedged$/);
    expect(item?.querySelector('.considered-reason')?.textContent).toMatch(/^Counts as “.+”\.$/);
  });

  it('folds what did not come close', async () => {
    show();
    why(ADVERTISERS).click();
    await screen.findByRole('region', { name: /^Did not count/ });
    const { sentences } = explainShop('share-advertisers');
    const others = sentences.filter(({ role }) => role !== 'counted').length;
    const shown = considered(/^Did not count/).length;
    expect(shown).toBeLessThan(others);
    screen.getByRole('button', { name: `${others - shown} more considered` }).click();
    await screen.findByRole('button', { name: 'Show fewer', expanded: true });
    expect(considered(/^Did not count/)).toHaveLength(others);
  });

  it('shows each sentence in the page', async () => {
    const { actions } = show();
    why(ADVERTISERS).click();
    const counted = within(await screen.findByRole('region', { name: /^Counted/ }));
    counted.getAllByRole('button', { name: 'Show in page' })[0]?.click();
    expect(actions.showQuote).toHaveBeenCalledWith(explainShop('share-advertisers').sentences[0]?.quote);
    await counted.findByRole('button', { name: 'Remove highlight' });
  });

  it('says of what a policy does not say that no sentence speaks of it', async () => {
    show();
    why(BREACH).click();
    await waitFor(() => expect(status()).toMatch(/^No sentence speaks of it\./));
    expect(screen.getByText(/^Does not say whether it tells you about a data breach\.$/)).toBeTruthy();
    expect(screen.queryByRole('region', { name: /^Counted/ })).toBeNull();
  });

  it('says so where the page has changed since', async () => {
    show({ ...explainShop('share-advertisers'), finding: 'does-not' });
    why(ADVERTISERS).click();
    await waitFor(() => expect(status()).toMatch(/^The page has changed since this card was made/));
  });

  it('says so calmly where the page gives no answer', async () => {
    show(null);
    why(ADVERTISERS).click();
    await waitFor(() => expect(status()).toMatch(/^The page cannot be looked through again/));
    expect(screen.getByRole('article').getAttribute('aria-busy')).toBe('false');
    expect(screen.queryByRole('region')).toBeNull();
  });

  it('owns up to what is left out', async () => {
    const answer = explainShop('share-advertisers');
    show({ ...answer, total: answer.total + 300 });
    why(ADVERTISERS).click();
    expect(await screen.findByText(/^300 more were considered/)).toBeTruthy();
  });

  it('forgets an answer that comes after going back', async () => {
    const { actions } = show();
    const { promise, resolve } = Promise.withResolvers<Explanation | null>();
    actions.explain.mockReturnValueOnce(promise);
    const logged = vi.spyOn(console, 'error');
    why(ADVERTISERS).click();
    (await screen.findByRole('button', { name: 'Back to the card' })).click();
    await waitFor(() => expect(heading().textContent).toBe('shop.example'));
    resolve(null);
    await promise;
    expect(screen.queryByText(/cannot be looked through/)).toBeNull();
    expect(logged).not.toHaveBeenCalled();
  });

  it.each([
    ['a usual policy', undefined],
    [
      'a hostile page',
      {
        ...explainShop('share-advertisers'),
        summary: '<b>x</b>'.repeat(200),
        sentences: explainShop('share-advertisers').sentences.map((sentence) => ({
          ...sentence,
          readings: [{ says: ['<img src=x>'.repeat(300)], reason: 'y'.repeat(2_000) }],
        })),
      },
    ],
  ])('is accessible, markup stays text: %s', async (_, answer) => {
    const { container } = show(answer, HOSTILE_CARD);
    why(ADVERTISERS).click();
    (await screen.findByRole('button', { name: /more considered/ })).click();
    await screen.findByRole('button', { name: 'Show fewer' });
    expect(container.querySelector('.explanation b, .explanation img')).toBeNull();
    for (const line of container.querySelectorAll('.considered dd')) expect(line.textContent?.length).toBeLessThan(200);
    expect(await accessibilityFaults(container)).toEqual([]);
  });
});
