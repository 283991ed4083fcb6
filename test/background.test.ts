/** The background on its own: what it makes of reports, of tabs that move on, and of senders that have no say. */
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import background from '../entrypoints/background.ts';
import type { Sender } from '../lib/messages.ts';
import { tabState } from '../lib/storage.ts';
import { readMessage } from '../lib/words/read-tree.ts';
import english from '../locales/en.json' with { type: 'json' };
import { SAMPLE_ANALYSIS } from './sample-analysis.ts';

const { handlers, sendMessage } = vi.hoisted(() => ({
  handlers: new Map<string, (message: { sender: unknown; data: unknown }) => unknown>(),
  sendMessage: vi.fn(),
}));

vi.mock('../lib/messages.ts', async (original) => ({
  ...(await original<typeof import('../lib/messages.ts')>()),
  onMessage: (type: string, handler: (message: { sender: unknown; data: unknown }) => unknown) =>
    handlers.set(type, handler),
  sendMessage,
}));

const page = { url: 'https://shop.example/privacy', title: 'Privacy policy' };
const policy = { isPolicy: true, score: 0.9, reasons: [] };
const noPolicy = { isPolicy: false, score: 0.1, reasons: [] };
const executeScript = vi.fn();
const isAllowedFileSchemeAccess = vi.fn();
let tabId = 0;
let fromPage: Sender;
let fromPopup: Sender;

const send = (type: string, sender: Sender, data: unknown) => handlers.get(type)?.({ sender, data });
const report = (type: string, more: object) => send(type, fromPage, { ...page, ...more });
const state = () => tabState(tabId).getValue();
const badge = () => browser.action.getBadgeText({ tabId });
const reportAnalysis = () => report('reportAnalysis', { verdict: policy, analysis: SAMPLE_ANALYSIS });

/** As after a detected policy has been read. */
async function readPolicy() {
  await report('reportVerdict', { verdict: policy, policyLinks: null });
  await reportAnalysis();
}

beforeEach(async () => {
  fakeBrowser.reset();
  handlers.clear();
  sendMessage.mockReset().mockResolvedValue({ readable: true });
  executeScript.mockReset().mockResolvedValue([{ frameId: 0 }]);
  Object.assign(fakeBrowser.scripting, { executeScript });
  const getMessage = (name: string) => readMessage(english, name.replace('_', '.'));
  Object.assign(fakeBrowser.i18n, { getMessage });
  Object.assign(fakeBrowser.extension, { isAllowedFileSchemeAccess });
  const tab = await fakeBrowser.tabs.create(page);
  tabId = tab.id ?? -1;
  fromPage = { id: browser.runtime.id, url: page.url, frameId: 0, tab: { id: tabId } };
  fromPopup = { id: browser.runtime.id, url: browser.runtime.getURL('/popup.html' as '/') };
  background.main();
});

describe('a detected policy', () => {
  it('is read', async () => {
    await report('reportVerdict', { verdict: policy, policyLinks: null });
    expect(await state()).toEqual({ phase: 'reading', ...page, progress: 0 });
    expect(executeScript).toHaveBeenCalledWith({ target: { tabId }, files: ['/reader.js'] });
    expect(sendMessage).toHaveBeenCalledWith('readPage', { anyway: true }, { tabId, frameId: 0 });
  });

  it('shows its progress, then its grade on the icon', async () => {
    await report('reportVerdict', { verdict: policy, policyLinks: null });
    await report('reportProgress', { progress: 0.5 });
    expect(await state()).toMatchObject({ phase: 'reading', progress: 0.5 });
    expect(await badge()).toBeFalsy();
    await reportAnalysis();
    expect(await state()).toEqual({ phase: 'done', ...page, verdict: policy, analysis: SAMPLE_ANALYSIS });
    expect(await badge()).toMatch(/^[A-E]$/);
    expect(await browser.action.getTitle({ tabId })).toBe(`Smallprint: grade ${await badge()} for shop.example`);
  });

  it('is read again from the start after a reload', async () => {
    await readPolicy();
    await report('reportVerdict', { verdict: policy, policyLinks: null });
    expect(await state()).toEqual({ phase: 'reading', ...page, progress: 0 });
    expect(await badge()).toBe('');
    expect(executeScript).toHaveBeenCalledTimes(2);
  });

  it('is forgotten when the page is none any more', async () => {
    await readPolicy();
    await report('reportVerdict', { verdict: noPolicy, policyLinks: null });
    expect(await state()).toBeNull();
    expect(await badge()).toBe('');
  });

  it('ends with what stood in the way', async () => {
    await report('reportVerdict', { verdict: policy, policyLinks: null });
    await report('reportObstacle', { obstacle: { kind: 'language', language: 'nl' } });
    expect(await state()).toEqual({ phase: 'failed', ...page, obstacle: { kind: 'language', language: 'nl' } });
  });

  it('ends with an error when its analysis is malformed or cannot be stored', async () => {
    await report('reportVerdict', { verdict: policy, policyLinks: null });
    await report('reportAnalysis', { verdict: policy, analysis: { ...SAMPLE_ANALYSIS, findings: [] } });
    expect(await state()).toMatchObject({ phase: 'failed', obstacle: { kind: 'error' } });

    await report('reportVerdict', { verdict: policy, policyLinks: null });
    vi.spyOn(fakeBrowser.storage.session, 'set').mockRejectedValueOnce(new Error('QUOTA_BYTES quota exceeded'));
    await reportAnalysis();
    expect(await state()).toMatchObject({
      phase: 'failed',
      obstacle: { kind: 'error', message: expect.stringContaining('QUOTA_BYTES') },
    });
  });
});

describe('a tab that moves on', () => {
  it('is not told of a malformed result of the page before', async () => {
    await report('reportVerdict', { verdict: policy, policyLinks: null });
    await fakeBrowser.tabs.update(tabId, { url: 'https://shop.example/basket' });
    await report('reportAnalysis', { verdict: policy, analysis: null });
    expect(await state()).toBeNull();
  });

  const moveTo = (url: string) =>
    fakeBrowser.tabs.onUpdated.trigger(tabId, { status: 'loading', url }, { url } as never);

  it('loses what was known of the page before', async () => {
    await readPolicy();
    await moveTo('https://shop.example/basket');
    expect(await state()).toBeNull();
    expect(await badge()).toBe('');
  });

  it('keeps it for another place in the same page', async () => {
    await readPolicy();
    await moveTo(`${page.url}#cookies`);
    expect((await state())?.phase).toBe('done');
  });

  it('gets no result of the page before', async () => {
    await report('reportVerdict', { verdict: policy, policyLinks: null });
    await moveTo('https://shop.example/basket');
    await reportAnalysis();
    expect(await state()).toBeNull();
    expect(await badge()).toBe('');
  });

  it('leaves nothing behind when it is closed', async () => {
    await readPolicy();
    await fakeBrowser.tabs.onRemoved.trigger(tabId, { windowId: 0, isWindowClosing: false });
    expect(await fakeBrowser.storage.session.get()).toEqual({});
  });
});

describe('what the popup asks for', () => {
  it('is to read the page anyway', async () => {
    await send('summariseTab', fromPopup, { tabId });
    expect((await state())?.phase).toBe('reading');
    expect(sendMessage).toHaveBeenCalledWith('readPage', { anyway: true }, { tabId, frameId: 0 });
  });

  it('is to find out what the page is, or to take up a reading that was cut short', async () => {
    await send('inspectTab', fromPopup, { tabId });
    expect(sendMessage).toHaveBeenLastCalledWith('readPage', { anyway: false }, { tabId, frameId: 0 });
    await report('reportVerdict', { verdict: noPolicy, policyLinks: [] });
    expect((await state())?.phase).toBe('not-policy');
    await send('summariseTab', fromPopup, { tabId });
    await send('inspectTab', fromPopup, { tabId });
    expect(sendMessage).toHaveBeenLastCalledWith('readPage', { anyway: true }, { tabId, frameId: 0 });
  });

  it.each([
    'Cannot access a chrome:// URL',
    'The extensions gallery cannot be scripted.',
    'Frame with ID 0 is showing error page',
    'Missing host permission for the tab',
  ])('meets a page that no extension may read: %s', async (message) => {
    executeScript.mockRejectedValue(new Error(message));
    await send('inspectTab', fromPopup, { tabId });
    expect(await state()).toMatchObject({ phase: 'failed', obstacle: { kind: 'forbidden', mayBeFile: false } });
  });

  it.each([
    [false, true],
    [true, false],
  ])('meets a file that Chrome keeps closed, unless files are allowed: %s', async (isAllowed, mayBeFile) => {
    isAllowedFileSchemeAccess.mockResolvedValue(isAllowed);
    executeScript.mockRejectedValue(
      new Error('Cannot access contents of the page. Extension manifest must request permission to access the host.'),
    );
    await send('inspectTab', fromPopup, { tabId });
    expect(await state()).toMatchObject({ phase: 'failed', obstacle: { kind: 'forbidden', mayBeFile } });
  });

  it('meets a page of Firefox’s own, where a script runs nowhere', async () => {
    executeScript.mockResolvedValue([null]);
    await send('inspectTab', fromPopup, { tabId });
    expect(await state()).toMatchObject({ phase: 'failed', obstacle: { kind: 'forbidden', mayBeFile: false } });
  });

  it('meets a fault of its own, and does not blame the page', async () => {
    executeScript.mockRejectedValue(new Error('Could not load file: reader.js'));
    await send('inspectTab', fromPopup, { tabId });
    expect(await state()).toMatchObject({ phase: 'failed', obstacle: { kind: 'error' } });
  });

  it('says nothing of the next page when this one goes away', async () => {
    executeScript.mockImplementation(async () => {
      await fakeBrowser.tabs.update(tabId, { url: 'https://shop.example/basket' });
      throw new Error('Frame with ID 0 was removed.');
    });
    await send('inspectTab', fromPopup, { tabId });
    expect(await state()).toBeNull();
  });

  it('blames no page for a reader that was lost with the one before it', async () => {
    const get = vi.spyOn(fakeBrowser.tabs, 'get');
    const old = await fakeBrowser.tabs.get(tabId);
    // The tab moves on between any two looks at it.
    get.mockResolvedValueOnce(old).mockResolvedValueOnce(old);
    get.mockResolvedValue({ ...old, url: 'https://shop.example/basket', title: 'Basket' });
    sendMessage.mockRejectedValue(new Error('No response'));
    await send('inspectTab', fromPopup, { tabId });
    expect((await state())?.url).not.toBe('https://shop.example/basket');
  });

  it('meets the PDF viewer, where a script runs but finds no text', async () => {
    sendMessage.mockResolvedValue({ readable: false });
    await send('inspectTab', fromPopup, { tabId });
    expect(await state()).toMatchObject({ phase: 'failed', obstacle: { kind: 'forbidden', mayBeFile: false } });
  });

  it('meets a reader that does not answer', async () => {
    sendMessage.mockRejectedValue(new Error('No response'));
    await send('summariseTab', fromPopup, { tabId });
    expect(await state()).toMatchObject({
      phase: 'failed',
      obstacle: { kind: 'error', message: expect.stringContaining('No response') },
    });
  });
});

describe('senders without a say', () => {
  it.each<[string, () => Sender]>([
    ['another extension', () => ({ ...fromPage, id: 'another-extension' })],
    ['a frame in the page', () => ({ ...fromPage, frameId: 7 })],
    ['a page of another site', () => ({ ...fromPage, url: 'https://evil.example/' })],
    ['a prerendered page', () => ({ ...fromPage, documentLifecycle: 'prerender' })],
    ['no tab at all', () => fromPopup],
  ])('%s cannot report', async (_who, sender) => {
    await send('reportVerdict', sender(), { ...page, verdict: policy, policyLinks: null });
    expect(await state()).toBeNull();
    expect(executeScript).not.toHaveBeenCalled();
  });

  it('a web page cannot command', async () => {
    await send('summariseTab', fromPage, { tabId });
    await send('inspectTab', fromPage, { tabId });
    expect(await state()).toBeNull();
    expect(executeScript).not.toHaveBeenCalled();
  });
});
