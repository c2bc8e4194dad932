import { inLocale } from '../../lib/me.js';
import { useTranslation } from '../../lib/use-translation.js';
import { StatusPill } from '../../ui/status-pill.js';
import type { MyCertificateView, TierView } from './api-types.js';
import { tierStanding, tierStatus } from './model.js';

/** Each kind of certificate that the programme gives, and what is missing for it, by name. */
export function Tiers({ view }: { readonly view: MyCertificateView }) {
  const { t } = useTranslation();
  return (
    <section className="stack" aria-labelledby="certificate-tiers">
      <h2 id="certificate-tiers">{t('certificate.tiers.heading')}</h2>
      <ul className="plain-list certificate__tiers">
        {view.tiers.map((tier) => (
          <Tier key={tier.key} tier={tier} view={view} />
        ))}
      </ul>
    </section>
  );
}

function Tier({ tier, view }: { readonly tier: TierView; readonly view: MyCertificateView }) {
  const { t, language } = useTranslation();
  const standing = tierStanding(tier, view.certificates);
  const missing = view.criteria.filter(({ key }) => tier.missing.includes(key));
  return (
    <li className="certificate__tier">
      <div className="row row--apart">
        <h3>{inLocale(tier.title, language)}</h3>
        <StatusPill status={tierStatus[standing]}>
          {t(`certificate.tiers.standing.${standing}`)}
        </StatusPill>
      </div>
      {standing === 'to-be-awarded' ? <p>{t('certificate.tiers.to-be-awarded-why')}</p> : null}
      {missing.length === 0 ? null : (
        <>
          <p>{t('certificate.tiers.missing')}</p>
          <ul>
            {missing.map(({ key, title }) => (
              <li key={key}>
                <a href={`#criterion-${key}`}>{inLocale(title, language)}</a>
              </li>
            ))}
          </ul>
        </>
      )}
      <p className="soft small">
        {tier.validMonths === null
          ? t('certificate.tiers.no-end')
          : t('certificate.tiers.valid', { count: tier.validMonths })}
      </p>
    </li>
  );
}
