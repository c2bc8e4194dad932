import type { PublicCity } from '../public-page.js';
import type { Reader } from '../reader.js';

interface ContactProps {
  readonly city: PublicCity;
  readonly reader: Reader;
}

/** Ways to a person; without any, the city's own front desk is named. */
export function Contact({ city, reader: { t, city: name } }: ContactProps) {
  const { email, phone, address } = city.contact ?? {};
  if (email === undefined && phone === undefined && address === undefined) {
    return <p>{t('contact.none', { city: name })}</p>;
  }
  return (
    <dl className="facts">
      {email === undefined ? null : (
        <div className="facts__line">
          <dt>{t('contact.email')}</dt>
          <dd>
            <a href={`mailto:${email}`}>{email}</a>
          </dd>
        </div>
      )}
      {phone === undefined ? null : (
        <div className="facts__line">
          <dt>{t('contact.phone')}</dt>
          <dd>
            <a href={`tel:${phone.replace(/[^+\d]/g, '')}`}>{phone}</a>
          </dd>
        </div>
      )}
      {address === undefined ? null : (
        <div className="facts__line">
          <dt>{t('contact.address')}</dt>
          <dd>{address}</dd>
        </div>
      )}
    </dl>
  );
}
