import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { parseHtml } from '../extract/parse-html.ts';
import { type PageVerdict, watchPage } from './watch-page.ts';

const POLICY = `<h1>Privacy Policy</h1>
  <p>This privacy policy says what we do. We collect personal information that you give us, such as your name.</p>
  <p>We use this information to send books. We share your information with service providers, not with third parties.</p>
  <p>Our site sets cookies. You can opt out at any time, and you may access, correct or delete your data.</p>`;

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

function watch(html: string, url = 'https://shop.example/start') {
  const view = parseHtml(html, url).defaultView;
  if (!view) throw new Error('a page without a window');
  const reports: PageVerdict[] = [];
  const stop = new view.AbortController();
  let follow = (): void => {};
  watchPage(view, {
    signal: stop.signal,
    onRouteChange: (listener) => {
      follow = listener;
    },
    report: (page) => reports.push(page),
  });
  const goTo = (path: string): void => {
    view.history.pushState(null, '', path);
    follow();
  };
  return { view, body: view.document.body, reports, goTo, stop };
}

it('reports a policy at once, and nothing of another page', () => {
  expect(watch(`<title>Privacy</title>${POLICY}`).reports).toMatchObject([
    { url: 'https://shop.example/start', title: 'Privacy', verdict: { isPolicy: true } },
  ]);
  expect(watch('<title>Books</title><p>New books</p>').reports).toEqual([]);
});

it('reports a policy that renders late', async () => {
  const { body, reports } = watch('<div id="app"></div>');
  body.innerHTML = POLICY;
  await vi.advanceTimersByTimeAsync(1000);
  expect(reports).toMatchObject([{ verdict: { isPolicy: true } }]);
});

it('reports where a single-page site opens its policy and leaves it', async () => {
  const { body, reports, goTo } = watch('<div id="app"><p>New books</p></div>');
  goTo('/privacy');
  body.innerHTML = POLICY;
  await vi.advanceTimersByTimeAsync(1000);
  goTo('/start');
  body.innerHTML = '<p>New books</p>';
  await vi.advanceTimersByTimeAsync(1000);
  expect(reports.map(({ url, verdict }) => [url, verdict.isPolicy])).toEqual([
    ['https://shop.example/privacy', true],
    ['https://shop.example/start', false],
  ]);
});

it('does not report a policy again for a jump within it', async () => {
  const { reports, goTo } = watch(`<title>Privacy</title>${POLICY}`);
  goTo('#cookies');
  await vi.advanceTimersByTimeAsync(20_000);
  expect(reports).toHaveLength(1);
});

it('reports anew when the page comes back from the back-forward cache', () => {
  const { view, reports } = watch(`<title>Privacy</title>${POLICY}`);
  view.dispatchEvent(new view.PageTransitionEvent('pageshow', { persisted: true }));
  expect(reports).toHaveLength(2);
});

it('stops looking when its time is up, and when the script is orphaned', async () => {
  const late = watch('<div id="app"></div>');
  await vi.advanceTimersByTimeAsync(20_000);
  late.body.innerHTML = POLICY;
  await vi.advanceTimersByTimeAsync(20_000);
  expect(late.reports).toEqual([]);

  const orphan = watch('<div id="app"></div>');
  orphan.stop.abort();
  orphan.body.innerHTML = POLICY;
  await vi.advanceTimersByTimeAsync(20_000);
  expect(orphan.reports).toEqual([]);
  expect(vi.getTimerCount()).toBe(0);
});
