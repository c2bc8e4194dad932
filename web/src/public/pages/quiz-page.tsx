import { formatDate } from '../../lib/dates.js';
import type { PracticeItem } from '../../lib/practice/practice.js';
import { Notice } from '../../ui/notice.js';
import { StatusPill } from '../../ui/status-pill.js';
import { paths } from '../paths.js';
import type { OpenProgramme, OpenQuiz } from '../public-page.js';
import type { Reader } from '../reader.js';
import { Island } from './island.js';
import { SourceList } from './source-list.js';

interface QuizPageProps {
  readonly quiz: OpenQuiz;
  /** Whose practice it is; none for a quiz for everybody. */
  readonly programme?: OpenProgramme;
  readonly reader: Reader;
}

/** Questions to practise with. Answers can be opened; with a script they can be chosen, and are checked on the device. */
export function QuizPage({ quiz, programme, reader }: QuizPageProps) {
  const { t, locale } = reader;
  const back =
    programme === undefined
      ? { href: `${paths.home(locale)}#quizzes`, words: t('home.quizzes.heading') }
      : { href: paths.programme(locale, programme.slug), words: programme.title };
  return (
    <div className="public-column">
      <header className="stack stack--tight">
        <p className="soft">
          <a href={back.href}>{back.words}</a>
        </p>
        <h1>{quiz.title}</h1>
        <p className="lead">{t('practice.lead')}</p>
      </header>
      <Island name="quiz" values={{ quiz, after: whatFollows(programme, reader) }} reader={reader}>
        <ol className="practice plain-list">
          {quiz.items.map((item, index) => (
            <ItemAtOnce key={item.id} item={item} number={index + 1} reader={reader} />
          ))}
        </ol>
      </Island>
      <SourceList sources={quiz.sources} reader={reader} />
    </div>
  );
}

interface ItemAtOnceProps {
  readonly item: PracticeItem;
  readonly number: number;
  readonly reader: Reader;
}

function ItemAtOnce({ item, number, reader: { t, locale } }: ItemAtOnceProps) {
  const { stem, options, reason, overdue } = item;
  return (
    <li className="practice__item stack stack--tight">
      <h2 className="practice__stem">
        <span className="practice__number numbers">{number}.</span> {stem}
      </h2>
      {overdue === null ? null : (
        <Notice tone="waiting">
          {t('text.being-checked', { date: formatDate(overdue, locale) })}
        </Notice>
      )}
      <ul>
        {options.map(({ key, text }) => (
          <li key={key}>{text}</li>
        ))}
      </ul>
      <details className="choice-at-once">
        <summary>{t('practice.show')}</summary>
        <ul className="practice__reasons plain-list">
          {options.map(({ key, right, text, reason: why }) => (
            <li key={key} className="practice__reason">
              <p className="row">
                <strong>{text}</strong>
                {right ? <StatusPill status="done">{t('practice.right')}</StatusPill> : null}
              </p>
              <p>{why}</p>
            </li>
          ))}
        </ul>
        <p>{reason}</p>
      </details>
    </li>
  );
}

function whatFollows(programme: OpenProgramme | undefined, { t, locale }: Reader) {
  if (programme === undefined)
    return [{ href: `${paths.home(locale)}#offers`, words: t('practice.to-lessons') }];
  return [
    { href: paths.participation(locale, programme.slug), words: t('open.paper.link') },
    { href: paths.programme(locale, programme.slug), words: t('practice.to-programme') },
  ];
}
