import type { Reader } from '../reader.js';
import { Island } from './island.js';

const sections = ['what', 'where', 'shared', 'file', 'account'] as const;

/** What a device may keep, said before it keeps anything. */
export function MyPlacePage({ reader }: { readonly reader: Reader }) {
  const { t } = reader;
  return (
    <article className="public-column">
      <header className="stack stack--tight">
        <h1>{t('my-place.heading')}</h1>
        <p className="lead">{t('my-place.lead')}</p>
      </header>
      <Island name="my-place" values={{}} reader={reader}>
        <p>{t('my-place.without-script')}</p>
      </Island>
      <dl className="my-place__facts">
        {sections.map((section) => (
          <div key={section}>
            <dt>{t(`my-place.${section}.question`)}</dt>
            <dd>{t(`my-place.${section}.answer`)}</dd>
          </div>
        ))}
      </dl>
    </article>
  );
}
