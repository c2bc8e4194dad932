import { useTranslation } from '../../lib/use-translation.js';
import { whatIsKept } from './model.js';

export function WhatIsKept() {
  const { t, language } = useTranslation();
  return (
    <section className="stack me__narrow" aria-labelledby="me-kept">
      <h2 id="me-kept">{t('me.kept.heading')}</h2>
      <dl className="me__kept">
        {whatIsKept.map((one) => (
          <div key={one}>
            <dt>{t(`me.kept.${one}.what`)}</dt>
            <dd>{t(`me.kept.${one}.how-long`)}</dd>
          </div>
        ))}
      </dl>
      <p>
        {t('me.kept.rights')} <a href={`/${language}/privacy`}>{t('me.kept.privacy')}</a>
      </p>
    </section>
  );
}
