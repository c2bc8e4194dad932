import Check from 'lucide-react/icons/check';
import CloudOff from 'lucide-react/icons/cloud-off';
import Lock from 'lucide-react/icons/lock';
import RefreshCw from 'lucide-react/icons/refresh-cw';
import { useEffect, useState } from 'react';
import { useTranslation } from '../lib/use-translation.js';
import { formatTime, type Reading } from '../lib/dates.js';
import type { NotSaved } from '../lib/not-saved.js';
import type { Translate } from '../lib/translate.js';
import { Icon } from './icon.js';
import { VisuallyHidden } from './visually-hidden.js';
import './saved-state.css';

export type Saving =
  | { readonly state: 'untouched' }
  | { readonly state: 'saving' }
  | { readonly state: 'saved'; readonly savedAt: string | Date }
  | NotSaved;

export interface SavedStateProps {
  readonly saving: Saving;
  readonly reading: Reading;
}

/** *Saved 10:42* · *Saving…* · *Not saved, still trying* · *Your sign-in has ended…* Only trouble and its end are spoken. */
export function SavedState({ saving, reading }: SavedStateProps) {
  const { t } = useTranslation();
  const hadTrouble = useTrouble(saving.state);
  const words = savedWords(t, saving, reading);
  const spoken =
    saving.state === 'not-saved' || (saving.state === 'saved' && hadTrouble) ? words : '';
  return (
    <span className={`saved-state saved-state--${saving.state}`}>
      <SavedIcon saving={saving} />
      <span aria-hidden={spoken === '' ? undefined : true}>{words}</span>
      <span role="status">
        <VisuallyHidden>{spoken}</VisuallyHidden>
      </span>
    </span>
  );
}

/** True from the first failed save until the next one that starts after a good one. */
function useTrouble(state: Saving['state']): boolean {
  const [trouble, setTrouble] = useState(false);
  useEffect(() => {
    if (state === 'not-saved') setTrouble(true);
    if (state !== 'saved') return undefined;
    const timer = setTimeout(() => setTrouble(false), 4000);
    return () => clearTimeout(timer);
  }, [state]);
  return trouble;
}

function savedWords(t: Translate, saving: Saving, reading: Reading): string {
  switch (saving.state) {
    case 'saved':
      return t('ui.saved.saved', { time: formatTime(saving.savedAt, reading) });
    case 'saving':
      return t('ui.saved.saving');
    case 'not-saved':
      return t(saving.signedOut === true ? 'ui.saved.signed-out' : 'ui.saved.not-saved');
    case 'untouched':
      return '';
  }
}

function SavedIcon({ saving }: { readonly saving: Saving }) {
  if (saving.state === 'untouched') return null;
  const signedOut = saving.state === 'not-saved' && saving.signedOut === true;
  const held = signedOut ? Lock : CloudOff;
  const drawing = { saved: Check, saving: RefreshCw, 'not-saved': held }[saving.state];
  return <Icon of={drawing} size="small" />;
}
