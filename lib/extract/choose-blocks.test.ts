import { describe, expect, it } from 'vitest';
import { extractPage } from './extract-page.ts';
import { parseHtml } from './parse-html.ts';

const POLICY = [
  'We collect your name, your email address and your postal address when you open an account with the shop.',
  'We use cookies and similar technologies to remember your preferences and to measure how the site is used.',
  'We share personal information with couriers, payment services and advertising partners as described below.',
  'We do not sell your personal data to third parties, and we keep it for no longer than two years.',
  'You may ask us at any time to access, correct or delete the information that we hold about you.',
  'We protect personal information with encryption and limit access to the staff who need it for their work.',
];
const TERMS = [
  'You agree to use the site at your own risk; the materials are provided without any warranty of merchantability.',
  'In no event shall the company be liable for damages arising from the use of the content or these terms.',
  'You agree to indemnify the company against claims arising from content that you submit or infringe upon.',
  'All trademarks, copyrights and other proprietary materials remain with the company or its licensors.',
  'This agreement is governed by the law of the seat of the company, whose courts have exclusive jurisdiction.',
];
const STORY = 'The mayor opened the new bridge on Sunday while hundreds of people watched from boats on the river.';

const paragraphs = (texts: readonly string[]) => texts.map((text) => `<p>${text}</p>`).join('');
const menu = (count: number) =>
  `<ul>${Array.from({ length: count }, (_, index) => `<li><a href="/${index}">Department ${index}</a></li>`).join('')}</ul>`;

function textsOf(body: string): string[] {
  const page = parseHtml(`<!doctype html><title>Shop</title><body>${body}`);
  return extractPage(page, '').document.blocks.map((block) => block.text);
}

describe('what belongs to the policy', () => {
  it('leaves out navigation, cookie notices, dialogs and footers', () => {
    const body = `
      <header><nav>${menu(9)}</nav></header>
      <div id="cookie-banner"><p>We use cookies. By going on you consent to our use of your personal data.</p></div>
      <div role="dialog"><p>Subscribe to our newsletter, and we will send you offers by email every week.</p></div>
      <main><h1>Privacy Policy</h1>${paragraphs(POLICY)}</main>
      <footer><p>All prices include taxes. The shop is a brand of a company that sells many things.</p>${menu(5)}</footer>`;
    expect(textsOf(body)).toEqual(['Privacy Policy', ...POLICY]);
  });

  it('leaves out menus and teasers that no markup names', () => {
    const body = `<div>${menu(20)}</div>
      <table><tr><td>${menu(12)}</td><td><h1>Privacy Policy</h1>${paragraphs(POLICY)}</td>
      <td><h3>Latest news</h3><p>${STORY}</p></td></tr></table><div>${menu(20)}</div>`;
    expect(textsOf(body)).toEqual(['Privacy Policy', ...POLICY]);
  });

  it('finds the policy among long texts about other things', () => {
    const body = `${paragraphs(Array.from({ length: 12 }, (_, day) => `Day ${day}. ${STORY}`))}
      <h2>Privacy Policy</h2>${paragraphs(POLICY)}
      ${paragraphs(Array.from({ length: 12 }, (_, day) => `Week ${day}. ${STORY}`))}`;
    expect(textsOf(body)).toEqual(expect.arrayContaining(POLICY));
    expect(textsOf(body).filter((text) => text.includes('mayor'))).toEqual([]);
  });

  it('keeps all of a policy that stands in several tabs or sections, each in its own container', () => {
    const tabs = POLICY.map(
      (text, index) => `<div class="tab-pane" style="display:none"><h3>Part ${index}</h3><p>${text}</p></div>`,
    );
    expect(textsOf(`<nav>${menu(9)}</nav><div class="tabs">${tabs.join('')}</div>`)).toEqual(
      POLICY.flatMap((text, index) => [`Part ${index}`, text]),
    );
  });

  it('keeps what stands in a container that calls itself a menu but is text', () => {
    const body = `<div id="menu-content">${paragraphs(POLICY.slice(0, 2))}</div>
      <div class="nav-section">${paragraphs(POLICY.slice(2))}</div>`;
    expect(textsOf(body)).toEqual(POLICY);
  });

  it('keeps the title, the date and the table of contents above the text, and drops links back to the top', () => {
    const body = `<nav>${menu(9)}</nav><div><h1>Privacy Policy</h1><p>Last updated: May 2031</p>
      <ul><li><a href="#data">Your data</a></li><li><a href="#use">Its use</a></li></ul>
      ${paragraphs(POLICY)}<p><a href="#">Back to top</a></p><p>Shop Ltd, 1 Main Road, Springfield</p></div>`;
    expect(textsOf(body)).toEqual([
      'Privacy Policy',
      'Last updated: May 2031',
      'Your data',
      'Its use',
      ...POLICY,
      'Shop Ltd, 1 Main Road, Springfield',
    ]);
  });

  it('goes on where a container closes too early', () => {
    const body = `<nav>${menu(9)}</nav><div>${paragraphs([...POLICY, ...POLICY.map((text) => `${text} Again.`)])}</div>
      <p>If you have questions about this privacy policy, write to us.</p><footer>${menu(4)}</footer>`;
    expect(textsOf(body).at(-1)).toBe('If you have questions about this privacy policy, write to us.');
  });

  it('does not count a second copy of the text, as some pages keep for tooltips', () => {
    const body = `<div>${paragraphs(POLICY)}</div><nav>${menu(9)}</nav>
      ${POLICY.slice(0, 3)
        .map((text) => `<div class="bubble"><p>${text}</p></div>`)
        .join('')}`;
    expect(textsOf(body)).toEqual(POLICY);
  });

  it('reads a privacy notice that stands in a footer', () => {
    const notice = `<div><h3>Advertising practices</h3>${paragraphs([...POLICY, ...POLICY].map((text, index) => `${text} Note ${index}.`))}</div>`;
    const long = Array.from({ length: 6 }, (_, index) => POLICY.map((text) => `${text} Section ${index}.`)).flat();
    const texts = textsOf(
      `<main><h1>Privacy Policy</h1>${paragraphs(long)}</main><footer>${menu(9)}${notice}</footer>`,
    );
    expect(texts).toContain('Advertising practices');
    expect(texts).not.toContain('Department 1');
  });

  it('reads a policy in a language whose words it does not know', () => {
    const texts = [
      'Tunniste tallennetaan, kun avaat tilin kaupassa, ja se poistetaan kahden vuoden kuluttua tilin sulkemisesta.',
      'Emme luovuta mitään ulkopuolisille muuten kuin lain niin vaatiessa tai kun tilaus toimitetaan perille asti.',
      'Voit milloin tahansa pyytää nähtäväksesi kaiken, mitä sinusta on kirjattu, ja vaatia virheiden oikaisua.',
    ];
    expect(textsOf(`<nav>${menu(9)}</nav><div>${menu(9)}</div><h1>Tietosuoja</h1>${paragraphs(texts)}`)).toEqual([
      'Tietosuoja',
      ...texts,
    ]);
  });

  it('gives the text of a page that has no policy at all', () => {
    expect(textsOf(`<h1>News</h1><p>${STORY}</p>`)).toEqual(['News', STORY]);
    expect(textsOf('<p>Hello</p>')).toEqual(['Hello']);
  });
});

describe('other legal documents on the page', () => {
  const terms = paragraphs([...TERMS, ...TERMS]);

  it('leaves out terms of use before and after the policy', () => {
    const policy = `<h2>Privacy Policy</h2>${paragraphs(POLICY)}`;
    expect(textsOf(`<div><h2>Terms of Use</h2>${terms}${policy}</div>`)).toEqual(['Privacy Policy', ...POLICY]);
    expect(textsOf(`<div>${policy}<h2>Terms of Use</h2><h3>Liability</h3>${terms}</div>`)).toEqual([
      'Privacy Policy',
      ...POLICY,
    ]);
  });

  it('takes up the policy again behind the other document', () => {
    const body = `<div><h2>Privacy Policy</h2>${paragraphs(POLICY)}<h2>Terms of Use</h2>${terms}
      <h2>Your data and cookies</h2><p>${POLICY[1]} ${POLICY[2]}</p></div>`;
    expect(textsOf(body)).toEqual(['Privacy Policy', ...POLICY, 'Your data and cookies', `${POLICY[1]} ${POLICY[2]}`]);
  });

  it('keeps a short section of the policy that points to the terms', () => {
    const body = `<div><h2>Privacy Policy</h2>${paragraphs(POLICY)}<h2>Terms of Use</h2><p>${TERMS[0]}</p></div>`;
    expect(textsOf(body)).toEqual(['Privacy Policy', ...POLICY, 'Terms of Use', TERMS[0]]);
  });
});
