import { localeNames } from '../../lib/i18n-names.js';
import { readText, type LocaleText } from '../../lib/locale-text.js';
import { useTranslation } from '../../lib/use-translation.js';
import { Notice } from '../../ui/notice.js';

/** A quiz that does not exist in the reader's language says which one it is shown in. */
export function LocaleNotice({ texts }: { readonly texts: readonly LocaleText[] }) {
  const { t, language } = useTranslation();
  const shown = texts.map((text) => readText(text, language).locale);
  const other = shown.find((locale) => locale !== language);
  if (other === undefined) return null;
  const nameOf = (one: string) => localeNames[one] ?? one;
  return <Notice>{t('quiz.fallback', { wanted: nameOf(language), shown: nameOf(other) })}</Notice>;
}

/** A text in the reader's language, marked with its own where that is another. */
export function InLocale({ text }: { readonly text: LocaleText }) {
  const { language } = useTranslation();
  const read = readText(text, language);
  return <span lang={read.locale === language ? undefined : read.locale}>{read.text}</span>;
}
