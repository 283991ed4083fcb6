import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readSettings } from './read-settings.ts';
import { DEFAULT_SETTINGS, type Settings } from './settings.ts';

const CHOSEN: Settings = {
  emphases: { 'sell-data': 'matters', 'track-cookies': 'ignore' },
  theme: 'dark',
  badge: false,
  history: true,
};

it('gives well-formed settings as they are', () => {
  expect(readSettings(CHOSEN)).toEqual(CHOSEN);
  expect(readSettings(DEFAULT_SETTINGS)).toEqual(DEFAULT_SETTINGS);
});

it('keeps what is sound of settings that are damaged', () => {
  const damaged = { ...CHOSEN, theme: 'pink', history: 'yes', html: '<b>' };
  expect(readSettings(damaged)).toEqual({ ...CHOSEN, theme: 'system', history: false });
});

it('drops practices and emphases that do not exist', () => {
  const emphases = { 'sell-data': 'matters', 'sell-souls': 'matters', 'use-marketing': 'normal', 'use-profiling': 9 };
  expect(readSettings({ ...CHOSEN, emphases }).emphases).toEqual({ 'sell-data': 'matters' });
  expect(readSettings({ ...CHOSEN, emphases: Object.create({ 'sell-data': 'ignore' }) }).emphases).toEqual({});
});

it('makes settings of anything, and never switches the history on by itself', () => {
  fc.assert(
    fc.property(fc.anything(), (stored) => {
      const settings = readSettings(stored);
      expect(readSettings(settings)).toEqual(settings);
      if ((stored as { history?: unknown } | null)?.history !== true) expect(settings.history).toBe(false);
    }),
  );
});
