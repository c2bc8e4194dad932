import { localeNames } from '../../lib/i18n-names.js';
import { useTranslation } from '../../lib/use-translation.js';
import { Notice } from '../../ui/notice.js';
import { TextLanguages } from '../../ui/text-languages.js';
import type { LessonView } from './api-types.js';
import { noticesAbout, sourceLocaleOf } from './model.js';

export interface LessonLanguageProps {
  readonly lesson: LessonView;
  readonly locale: string;
  readonly onChange: (locale: string) => void;
}

/** Changes the text of this lesson only, at the place where the reader is. */
export function LessonLanguage({ lesson, locale, onChange }: LessonLanguageProps) {
  const { t } = useTranslation();
  return (
    <TextLanguages
      label={t('lesson.language.label')}
      offered={Object.keys(lesson.locales)}
      locale={locale}
      onChange={onChange}
    />
  );
}

export function LanguageNotices({ lesson, locale }: Omit<LessonLanguageProps, 'onChange'>) {
  const { t, language } = useTranslation();
  const nameOf = (one: string) => localeNames[one] ?? one;
  const source = sourceLocaleOf(lesson) ?? 'en';
  return noticesAbout(lesson, locale, language).map((notice) => (
    <Notice key={notice.kind}>
      {notice.kind === 'fallback'
        ? t('lesson.language.fallback', { wanted: nameOf(notice.wanted), shown: nameOf(locale) })
        : t(`lesson.language.${notice.kind}`, { source: nameOf(source) })}
    </Notice>
  ));
}
