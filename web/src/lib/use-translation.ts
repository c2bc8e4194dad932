import { createContext, useContext, useSyncExternalStore } from 'react';
import type { Languages, Wording } from './i18n.js';
import { ServicesContext } from './services.js';

/** For the parts of public pages that scripts bring to life: they have words, and no other service. */
export const LanguagesContext = createContext<Languages | null>(null);

/** `t` and the language in use; the screen is drawn anew when either changes. */
export function useTranslation(): Wording {
  const own = useContext(LanguagesContext);
  const services = useContext(ServicesContext);
  const languages = own ?? services?.languages;
  if (languages === undefined) throw new Error('useTranslation is used where no words are');
  return useSyncExternalStore(languages.subscribe, languages.wording, languages.wording);
}
