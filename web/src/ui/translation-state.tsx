import { useTranslation } from '../lib/use-translation.js';
import { Notice } from './notice.js';

/** Says that a translation has been read by nobody, or is older than its source. */
export function TranslationState({ state }: { readonly state: string }) {
  const { t } = useTranslation();
  if (state !== 'draft' && state !== 'stale') return null;
  return (
    <div className="no-print">
      <Notice>{t(`ui.translation.${state}`)}</Notice>
    </div>
  );
}
