import { ColonnadeMark } from '../../ui/colonnade.js';
import { paths } from '../paths.js';
import type { PageOf } from '../public-page.js';
import type { Reader } from '../reader.js';
import { Island } from './island.js';

interface ParticipationPageProps {
  readonly page: PageOf<'participation'>;
  readonly reader: Reader;
}

/**
 * A paper to take home. It is printed from this page, by hand or by a script, and nowhere else: no name is sent. Without a
 * script it has lines to write on, and never fields, which a browser could send.
 */
export function ParticipationPage({ page: { programme, city }, reader }: ParticipationPageProps) {
  const { t, locale } = reader;
  const lessons = programme.lessons.map(({ id, title, minutes }) => ({ id, title, minutes }));
  const quizzes = programme.quizzes.map(({ id, title }) => ({ id, title }));
  const values = { title: programme.title, lessons, quizzes, specimen: city.specimen };
  return (
    <div className="public-column">
      <header className="stack stack--tight no-print">
        <p className="soft">
          <a href={paths.programme(locale, programme.slug)}>{programme.title}</a>
        </p>
        <h1>{t('paper.heading')}</h1>
        <p className="lead">{t('paper.lead')}</p>
      </header>
      <Island name="participation" values={values} reader={reader}>
        <article className="paper">
          <p className="paper__city">
            <ColonnadeMark /> {reader.city}
          </p>
          <h2 className="paper__title">{t('paper.heading')}</h2>
          <p className="paper__claim">{t('paper.claim')}</p>
          <p className="paper__line">{t('paper.name')}</p>
          <p>{t('paper.studied', { programme: programme.title })}</p>
          <ul className="paper__parts plain-list">
            {[...lessons, ...quizzes].map(({ id, title }) => (
              <li key={id}>
                <span className="paper__box" aria-hidden="true" /> {title}
              </li>
            ))}
          </ul>
          <p className="paper__line">{t('paper.day')}</p>
          <p className="small">{t('paper.foot', { city: reader.city })}</p>
          {city.specimen ? <p className="paper__claim">{t('frame.specimen')}</p> : null}
        </article>
      </Island>
    </div>
  );
}
