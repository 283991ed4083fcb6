/**
 * What runs inside Firefox's own window. Each function is sent there as source text: it uses nothing from around it.
 * Firefox's internals have no types; those here describe the little that is used.
 */
import type { ColorScheme, Key, ToolbarButton } from './driver.ts';

export interface ChromeWindow {
  document: Document;
  setTimeout: typeof setTimeout;
  navigator: Navigator;
  gBrowser: {
    selectedBrowser: {
      currentURI: { spec: string };
      fixupAndLoadURIString(url: string, by: { triggeringPrincipal: object }): void;
    };
  };
}

/** `nsITextInputProcessor`. */
interface KeyInput {
  beginInputTransactionForTests(window: Window): boolean;
  keydown(event: KeyboardEvent): void;
  keyup(event: KeyboardEvent): void;
}

interface PopupBrowser extends Element {
  messageManager: {
    loadFrameScript(url: string, allowDelayed: boolean): void;
    addMessageListener(name: string, listener: (message: { data: string }) => void): void;
    removeMessageListener(name: string, listener: (message: { data: string }) => void): void;
  };
  browsingContext: {
    currentWindowGlobal: { drawSnapshot(area: null, scale: number, background: string): Promise<ImageBitmap> };
  };
}

declare const ChromeUtils: {
  importESModule(url: string): {
    CustomizableUI: { AREA_NAVBAR: string; addWidgetToArea(id: string, area: string): void };
    ExtensionPermissions: Record<
      'add' | 'remove',
      (id: string, change: Record<string, string[]>, extension: object) => Promise<void>
    >;
  };
};
declare const WebExtensionPolicy: { getByID(id: string): { extension: object } };
declare const Services: {
  scriptSecurityManager: { getSystemPrincipal(): object };
  prefs: { setIntPref(name: string, value: number): void };
  console: { getMessageArray(): object[] };
};
declare const Components: {
  classes: Record<string, { createInstance(kind: unknown): KeyInput }>;
  interfaces: Record<string, unknown>;
};
declare const Ci: { nsIScriptError: { warningFlag: number } };

/** Moves the extension's button out of the extensions menu onto the toolbar. */
export function putOnToolbar(_window: ChromeWindow, extensionId: string): void {
  const { CustomizableUI } = ChromeUtils.importESModule(
    'moz-src:///browser/components/customizableui/CustomizableUI.sys.mjs',
  );
  const widget = `${extensionId.toLowerCase().replace(/[^a-z0-9_-]/g, '_')}-browser-action`;
  CustomizableUI.addWidgetToArea(widget, CustomizableUI.AREA_NAVBAR);
}

export function readButton({ document }: ChromeWindow, extensionId: string): ToolbarButton {
  const id = `${extensionId.toLowerCase().replace(/[^a-z0-9_-]/g, '_')}-BAP`;
  const button = document.getElementById(id);
  if (!button) throw new Error(`No ${id} on the toolbar`);
  return { badge: button.getAttribute('badge') ?? '', title: button.getAttribute('label') ?? '' };
}

export function clickButton({ document }: ChromeWindow, extensionId: string): void {
  const id = `${extensionId.toLowerCase().replace(/[^a-z0-9_-]/g, '_')}-BAP`;
  document.getElementById(id)?.click();
}

export function hasPopup({ document }: ChromeWindow): boolean {
  return document.querySelector('browser.webextension-popup-browser') !== null;
}

export function closePopup({ document }: ChromeWindow): void {
  const panel = document.querySelector('browser.webextension-popup-browser')?.closest('panel') as
    | (Element & { hidePopup(): void })
    | null;
  panel?.hidePopup();
}

/**
 * Evaluates an expression inside the popup and gives its outcome as JSON: `{ value }` or `{ error }`;
 * null where the popup does not answer within a few seconds.
 */
export function runInPopup(window: ChromeWindow, expression: string): Promise<string | null> {
  const popup = window.document.querySelector<PopupBrowser>('browser.webextension-popup-browser');
  if (!popup) throw new Error('No popup is open');
  return new Promise((resolve) => {
    const name = `smallprint-probe-${Math.random()}`;
    const listener = ({ data }: { data: string }) => {
      popup.messageManager.removeMessageListener(name, listener);
      resolve(data);
    };
    popup.messageManager.addMessageListener(name, listener);
    window.setTimeout(() => resolve(null), 5_000);
    const script = `(async () => {
      let outcome;
      try { outcome = { value: await ${expression} }; } catch (error) { outcome = { error: String(error) }; }
      sendAsyncMessage(${JSON.stringify(name)}, JSON.stringify(outcome));
    })()`;
    popup.messageManager.loadFrameScript(`data:;charset=utf-8,${encodeURIComponent(script)}`, false);
  });
}

export function focusPopup({ document }: ChromeWindow): void {
  document.querySelector<HTMLElement>('browser.webextension-popup-browser')?.focus();
}

/** Runs inside the popup, with the browser's rights: presses and releases a key there. */
export function pressKey(content: Window & typeof globalThis, key: Key): void {
  const input = Components.classes['@mozilla.org/text-input-processor;1']?.createInstance(
    Components.interfaces.nsITextInputProcessor,
  );
  if (!input?.beginInputTransactionForTests(content)) throw new Error('Firefox takes no keys');
  const event = new content.KeyboardEvent('', { key, code: key });
  input.keydown(event);
  input.keyup(event);
}

/** Gives the popup's picture as PNG, in base 64. */
export async function drawPopup({ document }: ChromeWindow): Promise<string> {
  const popup = document.querySelector<PopupBrowser>('browser.webextension-popup-browser');
  if (!popup) throw new Error('No popup is open');
  const picture = await popup.browsingContext.currentWindowGlobal.drawSnapshot(null, 2, 'white');
  const canvas = document.createElementNS('http://www.w3.org/1999/xhtml', 'canvas') as HTMLCanvasElement;
  canvas.width = picture.width;
  canvas.height = picture.height;
  canvas.getContext('2d')?.drawImage(picture, 0, 0);
  return canvas.toDataURL('image/png').replace(/^.*,/, '');
}

/** Goes to one of the browser's own pages, whose loading WebDriver never sees the end of. */
export function visitOwnPage({ gBrowser }: ChromeWindow, url: string): void {
  const triggeringPrincipal = Services.scriptSecurityManager.getSystemPrincipal();
  gBrowser.selectedBrowser.fixupAndLoadURIString(url, { triggeringPrincipal });
}

export function readAddress({ gBrowser }: ChromeWindow): string {
  return gBrowser.selectedBrowser.currentURI.spec;
}

export function readClipboard({ navigator }: ChromeWindow): Promise<string> {
  return navigator.clipboard.readText();
}

export function setColorScheme(_window: ChromeWindow, scheme: ColorScheme): void {
  // 0 is dark and 1 is light, as Firefox counts them.
  Services.prefs.setIntPref('layout.css.prefers-color-scheme.content-override', scheme === 'dark' ? 0 : 1);
  Services.prefs.setIntPref('ui.systemUsesDarkTheme', scheme === 'dark' ? 1 : 0);
}

/** Firefox asks for this since version 153; before, every extension for all sites could read files. */
export async function allowFiles(_window: ChromeWindow, extensionId: string, isAllowed: boolean): Promise<void> {
  const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
  const change = { permissions: ['internal:fileSchemeAllowed'], origins: [], data_collection: [] };
  const { extension } = WebExtensionPolicy.getByID(extensionId);
  await ExtensionPermissions[isAllowed ? 'add' : 'remove'](extensionId, change, extension);
}

/** Gives the errors that Firefox has logged of scripts from extensions; ours is the only one that is installed. */
export function listErrors(): string[] {
  return Services.console.getMessageArray().flatMap((entry) => {
    const { sourceName = '', errorMessage = '', flags = 0 } = entry as Record<string, unknown> & { flags?: number };
    const isOurs = String(sourceName).startsWith('moz-extension://');
    return isOurs && !(flags & Ci.nsIScriptError.warningFlag) ? [`${errorMessage} (${sourceName})`] : [];
  });
}
