import { useSyncExternalStore } from 'react';
import type { Wording } from './i18n.js';
import { useServices } from './services.js';

/** `t` and the language in use; the screen is drawn anew when either changes. */
export function useTranslation(): Wording {
  const { languages } = useServices();
  return useSyncExternalStore(languages.subscribe, languages.wording);
}
