/** Policies that come late: drawn by scripts, or reached without loading a page. */
import { expect, it } from 'vitest';
import { waitForCard, waitForText } from './card.ts';
import type { Tab } from './driver/driver.ts';
import { waitFor } from './driver/wait.ts';
import { makePage, POLICY_HTML } from './pages.ts';
import { describeInBrowsers, describeInOlderFirefox, type Session } from './session.ts';

/** A single-page site. `open` changes the route at once and draws the page `delay` milliseconds later. */
const APP = makePage(
  'Fernway',
  `<main id="view"></main>
   <template id="tents"><h1>Tents</h1><p>Our tents stand up to wind.</p></template>
   <template id="policy">${POLICY_HTML}</template>
   <script>
     function draw() {
       const isPolicy = /privacy/.test(location.href);
       document.title = isPolicy ? 'Privacy policy' : 'Fernway';
       const page = document.getElementById(isPolicy ? 'policy' : 'tents').content;
       document.querySelector('#view').replaceChildren(page.cloneNode(true));
     }
     function open(route, delay) {
       history.pushState(null, '', route);
       if (delay) setTimeout(draw, delay); else draw();
     }
     addEventListener('popstate', draw);
     draw();
   </script>`,
);

const openRoute = (tab: Tab, route: string, delay: number) =>
  tab.probe(
    (_document, to, after) => (window as unknown as { open(to: string, after: number): void }).open(to, after),
    route,
    delay,
  );

const waitForBadge = (tab: Tab) => waitFor('the badge', async () => /^[A-E]$/.test((await tab.readButton()).badge));

function testRoutes(session: Session): void {
  it.each([
    ['at once', '/privacy', 0],
    ['and is drawn later', '/privacy', 1500],
    ['in the fragment', '#/privacy', 0],
  ])('grades a policy that is reached by a change of route, %s', async (_how, route, delay) => {
    session.site.put('http://app.example/', { body: APP });
    const tab = await session.openTab('http://app.example/');
    await openRoute(tab, route, delay);
    await waitForBadge(tab);
    const popup = await tab.clickIcon();
    expect(await waitForCard(popup)).toMatch(/Watch out/i);
  });

  it('takes the grade away when the route leads elsewhere', async () => {
    session.site.put('http://app.example/', { body: APP });
    const tab = await session.openTab('http://app.example/');
    await openRoute(tab, '/privacy', 0);
    await waitForBadge(tab);
    await tab.probe(() => history.back());
    await waitFor('the badge to go', async () => (await tab.readButton()).badge === '');
    const popup = await tab.clickIcon();
    await waitForText(popup, /does not look like a privacy policy/);
  });

  it('grades a policy that is drawn late', async () => {
    const page = makePage(
      'Fernway',
      `<div id="root">Loading …</div><template>${POLICY_HTML}</template>
       <script>
         addEventListener('load', () => setTimeout(() =>
           document.querySelector('#root').replaceChildren(document.querySelector('template').content.cloneNode(true)), 1000));
       </script>`,
    );
    session.site.put('http://late.example/privacy', { body: page });
    const tab = await session.openTab('http://late.example/privacy');
    await waitForBadge(tab);
    const popup = await tab.clickIcon();
    expect(await waitForCard(popup)).toMatch(/Watch out/i);
  });
}

describeInBrowsers('a policy that comes late', testRoutes);

describeInOlderFirefox('a policy that comes late', (session) => {
  it('meets a browser that does not tell of routes', async () => {
    session.site.put('http://app.example/', { body: APP });
    const tab = await session.openTab('http://app.example/');
    expect(await tab.probe(() => 'navigation' in window)).toBe(false);
  });
  testRoutes(session);
});
