import { describe, expect, it } from 'vitest';
import { parseHtml } from '../extract/parse-html.ts';
import { judgePage } from './judge.ts';
import { readSignals } from './signals.ts';

const POLICY = `
  <p>This privacy policy explains how Harbour Lane Books looks after you. Last updated 3 March 2025.</p>
  <p>We collect personal information that you give us: your name, your e-mail address and what you order.</p>
  <p>We use this information to send your books and to answer your questions.</p>
  <p>We share your information with service providers who carry parcels, never with other third parties.</p>
  <p>Our shop sets cookies so that your basket stays filled. You can opt out of our newsletter at any time.</p>
  <p>You may access, correct or delete your data. We retain orders for seven years. Our site is secure.</p>`;
const FILLER =
  '<p>The tide came in over the long sand and the boats went out one after another, as on every morning.</p>';

function judge(html: string, url = '') {
  return judgePage(readSignals(parseHtml(html), url));
}

describe('a policy is found', () => {
  it.each([
    ['by title and text', `<title>Privacy Policy | Harbour Lane Books</title>${POLICY}`],
    [
      'by its heading under a title that says nothing',
      `<title>Harbour Lane Books</title><h1>Privacy notice</h1>${POLICY}`,
    ],
    ['by a bold line for a heading', `<title>Harbour</title><div><b>Privacy Statement</b></div>${POLICY}`],
    [
      'as a short page',
      `<title>Privacy policy</title><p>We collect no personal information beyond what you send us by e-mail. We never share your information with third parties. Our site sets no cookies. If you have questions about your data, write to us and we will gladly answer them.</p>`,
    ],
    ['as one plain text', `<pre>PRIVACY POLICY\n\n${POLICY.replace(/<\/?p>/g, '\n')}</pre>`],
    [
      'together with the terms',
      `<title>Privacy Policy and Terms</title><h1>Privacy Policy &amp; Terms of Use</h1>${POLICY}<h2>Terms</h2>${FILLER}`,
    ],
    ['under a stale title of a single-page site', `<title>Terms of Service</title><h1>Privacy Policy</h1>${POLICY}`],
    [
      'behind form fields that shadow properties',
      `<form name="body"><input name="localName"><input name="nodeType"><input name="shadowRoot"></form><img name="title"><img name="createTreeWalker"><h1>Privacy policy</h1>${POLICY}`,
    ],
  ])('%s', (_, html) => {
    expect(judge(html)).toMatchObject({ isPolicy: true });
  });

  it('by its address, where the page has neither title nor heading', () => {
    expect(judge(POLICY, 'https://harbour.example/legal/PrivacyPolicy.aspx').isPolicy).toBe(true);
  });

  it.each([2, 30, 1000])('by its title and address, where it says one thing, %i times', (times) => {
    const paragraph =
      '<p>We sell your information to anyone who pays us for it. You can ask us to stop, and we will think about it.</p>';
    const html = `<title>Privacy Policy</title>${paragraph.repeat(times)}`;
    expect(judge(html, 'https://harbour.example/privacy').isPolicy).toBe(true);
    expect(judge(html).isPolicy).toBe(false);
    const tides = `<title>Privacy Policy</title>${FILLER.repeat(times)}`;
    expect(judge(tides, 'https://harbour.example/privacy').isPolicy).toBe(false);
  });

  it('in an open shadow root', () => {
    const page = parseHtml('<title>Privacy policy</title><policy-text></policy-text>');
    const root = page.querySelector('policy-text')?.attachShadow({ mode: 'open' });
    if (root) root.innerHTML = POLICY;
    expect(judgePage(readSignals(page, '')).isPolicy).toBe(true);
  });

  it.each([
    ['Datenschutzerklärung', 'Wir verarbeiten Ihre Daten nur, soweit das nötig ist, und setzen keine Cookies.'],
    ['Politique de confidentialité', 'Nous traitons vos données pour livrer vos commandes et rien de plus.'],
    ['Política de privacidad', 'Tratamos sus datos para enviarle los libros y para nada más.'],
    ['Informativa sulla privacy', 'Trattiamo i suoi dati per spedire i libri e per nient’altro.'],
    ['Política de privacidade', 'Tratamos os seus dados para enviar os livros e para mais nada.'],
    ['Privacyverklaring', 'Wij verwerken uw gegevens om boeken te sturen en voor niets anders.'],
    ['Integritetspolicy', 'Vi behandlar dina uppgifter för att skicka böcker och inget annat.'],
    ['Privatlivspolitik', 'Vi behandler dine oplysninger for at sende bøger og intet andet.'],
    ['Personvernerklæring', 'Vi behandler opplysningene dine for å sende bøker og ikke noe annet.'],
    ['Tietosuojaseloste', 'Käsittelemme tietojasi lähettääksemme kirjoja emmekä muuhun.'],
    ['Polityka prywatności', 'Przetwarzamy dane, aby wysłać książki, i do niczego więcej.'],
    ['Zásady ochrany osobních údajů', 'Vaše údaje zpracováváme, abychom poslali knihy, a k ničemu jinému.'],
    ['Gizlilik Politikası', 'Verilerinizi kitap göndermek için işleriz, başka bir şey için değil.'],
    ['Политика конфиденциальности', 'Мы обрабатываем ваши данные, чтобы отправить книги, и только.'],
    ['سياسة الخصوصية', 'نعالج بياناتك لنرسل إليك الكتب ولا شيء غير ذلك.'],
    ['隐私政策', '我们处理您的信息只是为了寄送图书，别无其他用途。'],
    ['隱私權政策', '我們處理您的資料只是為了寄送圖書，別無其他用途。'],
    ['プライバシーポリシー', '当店は本をお届けするためにのみお客様の情報を取り扱います。'],
    ['개인정보 처리방침', '저희는 책을 보내기 위해서만 고객의 정보를 처리합니다.'],
  ])('in other languages: %s', (name, sentence) => {
    const text = `<p>${sentence}</p>`.repeat(15);
    expect(judge(`<title>${name} | Harbour</title><h1>${name}</h1>${text}`).isPolicy).toBe(true);
    expect(judge(`<title>Harbour</title>${text}<footer><a href="/p">${name}</a></footer>`).isPolicy).toBe(false);
  });
});

const REPORT = `
  <p>The company said on Monday that it collects personal information to improve its ads and shares data with third parties.</p>
  <p>Users can opt out, a spokesman said, and delete their data. Cookies are covered, as is the GDPR.</p>
  <p>Campaigners called for a stricter law. Children are to be asked for consent, and security is to be improved.</p>`;

describe('other pages are not policies', () => {
  it.each([
    [
      'a shop that links to its policy',
      `<title>Harbour Lane Books</title><h1>New books</h1>${FILLER.repeat(9)}<footer><a href="/privacy">Privacy policy</a></footer>`,
    ],
    [
      'terms with a section on privacy',
      `<title>Terms of Service</title><h1>Terms of Service</h1>${'<p>You agree that our liability is limited and that no warranty is given. This agreement is governed by the law and jurisdiction of Norway.</p>'.repeat(9)}<h2>Privacy Policy</h2>${POLICY}`,
    ],
    [
      'a report on a policy',
      `<title>Gullnet changes its privacy policy | The Quay</title><h1>Gullnet changes its privacy policy again</h1>${REPORT}`,
    ],
    [
      'an article about privacy',
      `<title>Who reads your post? | The Quay</title><h1>Who reads your post?</h1>${REPORT.repeat(4)}`,
    ],
    [
      'a foreign report on a policy',
      `<title>Gullnet modifie sa politique de confidentialité</title><h1>Gullnet modifie sa politique de confidentialité</h1>${'<p>La société a annoncé lundi de nouvelles règles pour les données de ses clients.</p>'.repeat(12)}`,
    ],
    ['an encyclopedia', `<title>Privacy policy - Wikipedia</title><h1>Privacy policy</h1>${REPORT}`],
    ['a generator', `<title>Free Privacy Policy Generator</title><h1>Privacy Policy Generator</h1>${POLICY}`],
    ['a template', `<title>Sample privacy policy template</title><h1>Privacy policy template</h1>${POLICY}`],
    [
      'advice',
      `<title>How to write a privacy policy</title><h1>How to write a privacy policy</h1><p>If you collect personal information, say what you use the data for, whether you share it with third parties, and which cookies you set.</p><p>Let your readers opt out and delete their data.</p>`,
    ],
    [
      'a law',
      `<title>Information to be provided where personal data are collected</title><h1>Article 13</h1>${'<p>The controller shall provide the data subject with the purposes of the processing and the right to access personal data, under the GDPR.</p>'.repeat(9)}`,
    ],
    [
      'a cookie notice',
      `<title>Cookie Policy</title><h1>Cookie policy</h1><p>This policy explains how we use cookies. We share information with analytics partners and third parties. You can opt out.</p>${FILLER}`,
    ],
    [
      'privacy settings',
      '<title>Privacy settings</title><h1>Privacy settings</h1><p>Choose who sees your posts. We use your information for ads unless you opt out, and share data with third parties unless you turn this off. You can delete your data.</p>',
    ],
    [
      'a hub of links',
      '<title>Privacy Center</title><h1>Privacy Center</h1><ul><li><a href="/a">Privacy policy</a><li><a href="/b">What we collect</a><li><a href="/c">Your choices and personal data</a></ul>',
    ],
    ['search results', `<title>privacy policy - Search</title><h1>Results for privacy policy</h1>${POLICY}`],
    [
      'a consent dialogue over a front page',
      `<title>The Quay</title><h1>Storm at sea</h1>${FILLER.repeat(6)}<div id="onetrust-consent-sdk"><h2>Your privacy</h2>${POLICY}</div>`,
    ],
    ['an empty page', ''],
    ['a policy page that has no text', '<title>Privacy policy</title><h1>Privacy policy</h1><p>Loading…</p>'],
  ])('%s', (_, html) => {
    expect(judge(html)).toMatchObject({ isPolicy: false });
  });

  it('not even with a telling address', () => {
    const html = `<title>Gullnet changes its privacy policy</title><h1>Gullnet changes its privacy policy</h1>${REPORT}`;
    expect(judge(html, 'https://quay.example/2024/gullnet-changes-privacy-policy').isPolicy).toBe(false);
    expect(judge(`<title>Books</title>${FILLER}`, 'https://harbour.example/privacy-policy').isPolicy).toBe(false);
  });
});

it('gives its reasons in the page’s own words, the heaviest first', () => {
  const { reasons, score } = judge(`<title>Privacy Policy | Harbour</title><h1>Our Privacy Policy</h1>${POLICY}`);
  expect(reasons[0]).toEqual({ kind: 'subjects', subjects: { count: expect.any(Number), total: 13 } });
  expect(reasons).toContainEqual({ kind: 'title_names', text: 'Privacy Policy' });
  expect(reasons).toContainEqual({ kind: 'heading_names', text: 'Our Privacy Policy' });
  expect(score).toBe(1);
});

it('does not read the text where nothing calls for it', () => {
  expect(readSignals(parseHtml(`<title>Tides</title>${FILLER.repeat(50)}`), 'https://a.example/').text).toBeNull();
});
