import { LanguagesContext } from '../../lib/use-translation.js';
import { termsUsed } from '../../lib/lesson/text.js';
import { Explanations } from '../../ui/lesson/explanations.js';
import { paths } from '../paths.js';
import type { OpenLesson, PageOf } from '../public-page.js';
import type { Reader } from '../reader.js';
import { islandWords } from '../words.js';
import { languagesIn } from '../languages-in.js';
import { Island } from './island.js';
import { ScreenAtOnce } from './screen-at-once.js';
import { TextNotices } from './text-notices.js';

interface LessonPageProps {
  readonly page: PageOf<'open-lesson'>;
  readonly reader: Reader;
}

/** A lesson for everybody: all its screens one below the other, until a script makes them steps. */
export function LessonPage({ page: { lesson }, reader }: LessonPageProps) {
  const { locale, t } = reader;
  const { programme, title, language, screens } = lesson;
  const after = whatFollows(lesson, reader);
  return (
    <div className="lesson stack">
      <header className="page-heading">
        <p className="soft">
          <a href={paths.programme(locale, programme.slug)}>{programme.title}</a>
        </p>
        <h1 lang={language}>{title}</h1>
      </header>
      <TextNotices language={language} state={lesson.state} reader={reader} />
      <Island
        name="lesson"
        values={{ lesson: { ...lesson, programme: undefined }, after }}
        reader={reader}
      >
        <LanguagesContext value={languagesIn(locale, islandWords(locale))}>
          {screens.map((screen) => (
            <ScreenAtOnce
              key={screen.key}
              screen={screen}
              screens={screens}
              language={language}
              overdue={lesson.overdue[screen.key] ?? null}
              reader={reader}
            />
          ))}
          <nav className="lesson-end stack stack--tight" aria-label={t('open.after')}>
            <ul className="after-lesson">
              {after.map(({ href, words }) => (
                <li key={href}>
                  <a href={href}>{words}</a>
                </li>
              ))}
            </ul>
          </nav>
          <Explanations
            locale={language}
            terms={termsUsed(lesson.glossary, screens)}
            sources={lesson.sources}
          />
        </LanguagesContext>
      </Island>
    </div>
  );
}

/** What may be done next, the nearest first. */
function whatFollows({ number, programme }: OpenLesson, { t, locale }: Reader) {
  const { slug, lessons, quizzes } = programme;
  const next = lessons[number];
  return [
    ...(next === undefined
      ? []
      : [
          {
            href: paths.lesson(locale, slug, next.address),
            words: t('open.next-lesson', { title: next.title }),
          },
        ]),
    ...quizzes.map((quiz) => ({
      href: paths.practice(locale, slug, quiz.slug),
      words: t('open.to-quiz', { title: quiz.title }),
    })),
    { href: paths.participation(locale, slug), words: t('open.paper.link') },
  ];
}
