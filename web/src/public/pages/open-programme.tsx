import { buttonClass } from '../../ui/button-class.js';
import { Card } from '../../ui/card.js';
import { paths } from '../paths.js';
import type { OpenProgramme, PageOf } from '../public-page.js';
import type { Reader } from '../reader.js';

interface ProgrammePageProps {
  readonly page: PageOf<'open-programme'>;
  readonly reader: Reader;
}

export function ProgrammePage({ page: { programme }, reader }: ProgrammePageProps) {
  const { t, locale } = reader;
  const { title, summary, modelledOn, slug, lessons } = programme;
  const first = lessons[0];
  return (
    <div className="public-column">
      <header className="stack stack--tight">
        <p className="soft">
          <a href={`${paths.home(locale)}#offers`}>{t('home.offers.heading')}</a>
        </p>
        <h1>{title}</h1>
        <p className="lead">{summary}</p>
      </header>
      {first === undefined ? null : (
        <p>
          <a
            className={buttonClass({ kind: 'primary' })}
            href={paths.lesson(locale, slug, first.address)}
          >
            {t('open.begin')}
          </a>
        </p>
      )}
      <section className="stack stack--tight" aria-labelledby="lessons">
        <h2 id="lessons">{t('open.lessons')}</h2>
        <ol className="open-list plain-list">
          <Lessons programme={programme} reader={reader} />
        </ol>
      </section>
      <Quizzes programme={programme} reader={reader} />
      <section className="stack stack--tight" aria-labelledby="paper">
        <h2 id="paper">{t('open.paper.heading')}</h2>
        <p>{t('open.paper.text')}</p>
        <p>
          <a href={paths.participation(locale, slug)}>{t('open.paper.link')}</a>
        </p>
      </section>
      <p className="soft">{t('open.anonymous')}</p>
      {modelledOn === null ? null : <p className="soft small">{modelledOn}</p>}
    </div>
  );
}

interface PartsProps {
  readonly programme: OpenProgramme;
  readonly reader: Reader;
}

function Lessons({ programme: { slug, lessons }, reader: { t, locale } }: PartsProps) {
  return lessons.map(({ id, address, title, minutes }, index) => (
    <Card as="li" className="open-list__item" key={id}>
      <span className="open-list__number numbers" aria-hidden="true">
        {index + 1}
      </span>
      <span className="open-list__words">
        <a href={paths.lesson(locale, slug, address)}>{title}</a>
        <span className="soft small">{t('open.minutes', { count: minutes })}</span>
      </span>
      <span className="open-list__done" data-kept-lesson={id} hidden>
        {t('open.done')}
      </span>
    </Card>
  ));
}

function Quizzes({ programme: { slug, quizzes }, reader: { t, locale } }: PartsProps) {
  if (quizzes.length === 0) return null;
  return (
    <section className="stack stack--tight" aria-labelledby="quizzes">
      <h2 id="quizzes">{t('open.quizzes')}</h2>
      <ul className="open-list plain-list">
        {quizzes.map(({ id, slug: quiz, title, items }) => (
          <Card as="li" className="open-list__item" key={id}>
            <span className="open-list__words">
              <a href={paths.practice(locale, slug, quiz)}>{title}</a>
              <span className="soft small">{t('open.questions', { count: items })}</span>
            </span>
          </Card>
        ))}
      </ul>
    </section>
  );
}
