/** What a test needs of a browser with Smallprint in it, the same for Chromium and Firefox. */

/** What can travel between a test and a page. */
export type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

/** A function that is sent into a page or popup as source text: it must use nothing from around it. */
export type Probe<Args extends readonly Json[], Result> = (document: Document, ...args: Args) => Result;

export type Key = 'Tab' | 'Enter' | 'Escape';

export type ColorScheme = 'light' | 'dark';

/** The extension's button on the toolbar, as it stands for one tab. */
export interface ToolbarButton {
  badge: string;
  title: string;
}

/** The open popup. */
export interface Popup {
  probe<Args extends readonly Json[], Result>(probe: Probe<Args, Result>, ...args: Args): Promise<Awaited<Result>>;
  /** Presses and releases a key, as a person does: what follows is up to the browser. */
  press(key: Key): Promise<void>;
  /** Gives a PNG picture of it. */
  takePicture(): Promise<Uint8Array>;
  /** Gives the text on the clipboard. */
  readClipboard(): Promise<string>;
  /** It closes by itself when it would stand before the words that it shows in the page. */
  isOpen(): Promise<boolean>;
  /** Closes it, if it is still open. */
  close(): Promise<void>;
}

export interface Tab {
  /** Goes to an address; resolves when the page has loaded. */
  visit(url: string): Promise<void>;
  /** Runs in the page's own realm, not the content script's. */
  probe<Args extends readonly Json[], Result>(probe: Probe<Args, Result>, ...args: Args): Promise<Awaited<Result>>;
  readButton(): Promise<ToolbarButton>;
  /** Brings the tab to the front and clicks the toolbar icon. */
  clickIcon(): Promise<Popup>;
  /** Gives a PNG picture of the page. */
  takePicture(): Promise<Uint8Array>;
  close(): Promise<void>;
}

export interface DrivenBrowser {
  name: 'chromium' | 'firefox';
  openTab(url: string): Promise<Tab>;
  /** Opens the page in a window of its own. */
  openWindow(url: string): Promise<Tab>;
  setColorScheme(scheme: ColorScheme): Promise<void>;
  /** Lets the extension read `file:` pages, or not, as a person does in its settings. */
  allowFiles(isAllowed: boolean): Promise<void>;
  /** Gives what the extension's scripts have thrown so far, in pages, popup and background. */
  readErrors(): Promise<string[]>;
  /** Resolves when the user has closed the browser. */
  untilClosed(): Promise<void>;
  close(): Promise<void>;
}

export interface LaunchOptions {
  /** The browser's program. */
  program: string;
  /** The folder of the built extension. */
  extension: string;
  headless: boolean;
  /** Port of the loopback proxy that all of the browser's traffic goes through; none by default. */
  proxyPort?: number;
  /** Where downloads go, without asking; the browser's own folder by default. */
  downloads?: string;
  /** Firefox only: as it was before version 147. */
  withoutNavigationApi?: boolean;
}
