/** What a person has chosen: how much each practice matters to them, and how Smallprint looks and behaves. */
import type { PracticeId } from '../practices/ids.ts';

export const EMPHASES = ['ignore', 'normal', 'matters'] as const;
/** How much a practice matters to a person. */
export type Emphasis = (typeof EMPHASES)[number];
/** Practices that are not named are `normal`. */
export type Emphases = Partial<Record<PracticeId, Emphasis>>;

export const THEMES = ['system', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

export interface Settings {
  emphases: Emphases;
  theme: Theme;
  /** Show the grade on the toolbar icon. */
  badge: boolean;
  /** Keep what was found in policies that were read. Nothing is kept before a person says so. */
  history: boolean;
}

export const DEFAULT_SETTINGS: Settings = { emphases: {}, theme: 'system', badge: true, history: false };
