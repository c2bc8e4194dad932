import type { PublicCity } from '../public-page.js';
import type { Reader } from '../reader.js';
import { Contact } from './contact.js';

interface Props {
  readonly city: PublicCity;
  readonly reader: Reader;
}

export function Accessibility({ city, reader }: Props) {
  const { t } = reader;
  return (
    <article className="public-column prose">
      <h1>{t('accessibility.heading')}</h1>
      <p className="lead">{t('accessibility.lead', { city: reader.city })}</p>
      <h2>{t('accessibility.built.heading')}</h2>
      <ul>
        <li>{t('accessibility.built.keyboard')}</li>
        <li>{t('accessibility.built.screen-reader')}</li>
        <li>{t('accessibility.built.text')}</li>
        <li>{t('accessibility.built.colour')}</li>
        <li>{t('accessibility.built.time')}</li>
        <li>{t('accessibility.built.paper')}</li>
        <li>{t('accessibility.built.scripts')}</li>
      </ul>
      <h2>{t('accessibility.state.heading')}</h2>
      <p>{t('accessibility.state.text')}</p>
      <h2>{t('accessibility.known.heading')}</h2>
      <p>{t('accessibility.known.text')}</p>
      <h2 id="report">{t('accessibility.report.heading')}</h2>
      <p>{t('accessibility.report.text')}</p>
      <Contact city={city} reader={reader} />
      <p>{t('accessibility.report.answer')}</p>
    </article>
  );
}
