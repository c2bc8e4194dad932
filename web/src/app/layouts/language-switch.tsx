import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useContext } from 'react';
import { useTranslation } from '../../lib/use-translation.js';
import { locales, rememberLocale, type Locale } from '../../lib/i18n.js';
import { localeNames } from '../../lib/i18n-names.js';
import { MeContext, meKey } from '../../lib/me.js';
import { useServices } from '../../lib/services.js';
import './site.css';

/** Languages in their own names. A signed-in person's choice is kept in the profile as well. */
export function LanguageSwitch() {
  const { t, language } = useTranslation();
  const { http, languages, storage } = useServices();
  const me = useContext(MeContext);
  const queries = useQueryClient();
  const keep = useMutation({
    mutationFn: (locale: Locale) => http.patch('/me', { locale }),
    onSuccess: (changed) => queries.setQueryData(meKey, changed),
  });
  const choose = (locale: Locale) => {
    rememberLocale(storage, locale);
    void languages.change(locale);
    if (me !== null) keep.mutate(locale);
  };
  return (
    <div className="language-switch" role="group" aria-label={t('app.language.label')}>
      {locales.map((locale) => (
        <button
          key={locale}
          type="button"
          lang={locale}
          className="language-switch__choice"
          aria-pressed={language === locale}
          onClick={() => choose(locale)}
        >
          {localeNames[locale]}
        </button>
      ))}
    </div>
  );
}
