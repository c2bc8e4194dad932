import { formatDate } from '../../lib/dates.js';
import { localeNames } from '../../lib/i18n-names.js';
import type { TextState } from '../../lib/lesson/text.js';
import { Notice } from '../../ui/notice.js';
import type { Reader } from '../reader.js';

interface TextNoticesProps {
  readonly language: string;
  readonly state: TextState;
  readonly overdue?: string | null;
  readonly reader: Reader;
}

/** What must be said about a text before it is read. */
export function TextNotices({ language, state, overdue, reader: { t, locale } }: TextNoticesProps) {
  const nameOf = (one: string) => localeNames[one] ?? one;
  return (
    <>
      {language === locale ? null : (
        <Notice>{t('text.fallback', { wanted: nameOf(locale), shown: nameOf(language) })}</Notice>
      )}
      {state === 'draft' || state === 'stale' ? <Notice>{t(`text.${state}`)}</Notice> : null}
      {overdue ? (
        <Notice tone="waiting">
          {t('text.being-checked', { date: formatDate(overdue, locale) })}
        </Notice>
      ) : null}
    </>
  );
}
