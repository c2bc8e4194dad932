import { locales } from '../../lib/i18n.js';
import { localeNames } from '../../lib/i18n-names.js';
import { problemMessage } from '../../lib/problem.js';
import { useTranslation } from '../../lib/use-translation.js';
import { Choice, ChoiceGroup } from '../../ui/choice.js';
import { Notice } from '../../ui/notice.js';
import { useChooseLanguage } from './queries.js';

export function LanguageChoice() {
  const { t, language } = useTranslation();
  const choose = useChooseLanguage();
  return (
    <section className="stack me__narrow" aria-labelledby="me-language">
      <h2 id="me-language">{t('me.language.heading')}</h2>
      <ChoiceGroup legend={t('me.language.legend')} help={t('me.language.help')}>
        {locales.map((locale) => (
          <Choice
            key={locale}
            type="radio"
            name="language"
            lang={locale}
            checked={language === locale}
            onChange={() => choose.mutate(locale)}
          >
            {localeNames[locale]}
          </Choice>
        ))}
      </ChoiceGroup>
      {choose.error === null ? null : (
        <Notice tone="error" live="alert">
          <p>{t('me.language.not-kept')}</p>
          <p>{problemMessage(t, choose.error)}</p>
        </Notice>
      )}
    </section>
  );
}
