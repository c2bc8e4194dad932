import type { PublicCity } from '../public-page.js';
import type { Reader } from '../reader.js';
import { Contact } from './contact.js';

interface Props {
  readonly city: PublicCity;
  readonly reader: Reader;
}

const sections = [
  ...(['public', 'device', 'workshops', 'signed-in'] as const),
  ...(['surveys', 'certificates', 'never'] as const),
] as const;

export function Privacy({ city, reader }: Props) {
  const { t } = reader;
  return (
    <article className="public-column prose">
      <h1>{t('privacy.heading')}</h1>
      <p className="lead">{t('privacy.lead')}</p>
      {sections.map((section) => (
        <section className="prose" key={section}>
          <h2>{t(`privacy.${section}.heading`)}</h2>
          <p>{t(`privacy.${section}.what`)}</p>
          <p>{t(`privacy.${section}.more`)}</p>
        </section>
      ))}
      <h2>{t('privacy.rights.heading')}</h2>
      <p>{t('privacy.rights.text')}</p>
      <Contact city={city} reader={reader} />
    </article>
  );
}
