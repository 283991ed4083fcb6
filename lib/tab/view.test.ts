import { describe, expect, it } from 'vitest';
import { SAMPLE_ANALYSIS } from '../../test/sample-analysis.ts';
import { SHOP_CARD } from '../../test/sample-cards.ts';
import type { TabState } from '../storage.ts';
import { siteOf, viewOf } from './view.ts';

const page = { url: 'https://www.shop.example/privacy', title: 'Privacy policy' };
const verdict = { isPolicy: true, score: 0.9, reasons: [] };
const toCard = () => SHOP_CARD;

describe('viewOf', () => {
  it.each<[TabState, string]>([
    [{ phase: 'reading', ...page, progress: 0.2 }, 'reading'],
    [{ phase: 'done', ...page, verdict, analysis: SAMPLE_ANALYSIS }, 'card'],
    [{ phase: 'not-policy', ...page, verdict, policyLinks: [] }, 'not-policy'],
    [{ phase: 'failed', ...page, obstacle: { kind: 'empty' } }, 'obstacle'],
  ])('shows %o as %s', (state, kind) => {
    expect(viewOf(state, page.url, toCard).kind).toBe(kind);
    expect(viewOf(state, `${page.url}#cookies`, toCard).kind).toBe(kind);
    expect(viewOf(state, 'https://www.shop.example/basket', toCard)).toEqual({ kind: 'looking' });
    expect(viewOf(state, '', toCard)).toEqual({ kind: 'looking' });
  });

  it('shows a forbidden page whose address the browser keeps to itself', () => {
    const state: TabState = { phase: 'failed', url: '', title: '', obstacle: { kind: 'forbidden', mayBeFile: false } };
    expect(viewOf(state, '', toCard).kind).toBe('obstacle');
    expect(viewOf(null, '', toCard).kind).toBe('looking');
  });
});

it.each([
  ['https://www.shop.example/privacy', 'shop.example'],
  ['http://localhost:8080/', 'localhost'],
  ['file:///home/me/my%20policy.html', 'my policy.html'],
  ['file:///home/me/100%.html', '100%.html'],
  ['', ''],
])('names the site of %s', (address, site) => expect(siteOf(address)).toBe(site));
