/** Settings from where anything may have got into them: the browser's storage, a file that is imported. */
import * as v from 'valibot';
import { PRACTICE_IDS, type PracticeId } from '../practices/ids.ts';
import { DEFAULT_SETTINGS, EMPHASES, type Emphases, type Emphasis, type Settings, THEMES } from './settings.ts';

const emphases: v.GenericSchema<unknown, Emphases> = v.pipe(
  v.record(v.string(), v.unknown()),
  v.transform((chosen) =>
    Object.fromEntries(
      PRACTICE_IDS.flatMap((id): [PracticeId, Emphasis][] => {
        const emphasis = EMPHASES.find((known) => Object.hasOwn(chosen, id) && known === chosen[id]);
        return emphasis && emphasis !== 'normal' ? [[id, emphasis]] : [];
      }),
    ),
  ),
);

const settings = v.object({
  emphases: v.fallback(emphases, DEFAULT_SETTINGS.emphases),
  theme: v.fallback(v.picklist(THEMES), DEFAULT_SETTINGS.theme),
  badge: v.fallback(v.boolean(), DEFAULT_SETTINGS.badge),
  history: v.fallback(v.boolean(), DEFAULT_SETTINGS.history),
});

/** Gives settings as their type says: what is missing or malformed is as by default, what does not belong is dropped. */
export function readSettings(stored: unknown): Settings {
  const result = v.safeParse(settings, stored);
  return result.success ? result.output : DEFAULT_SETTINGS;
}
