import { Link } from 'react-router';
import { inLocale } from '../../lib/me.js';
import { useTranslation } from '../../lib/use-translation.js';
import { Card } from '../../ui/card.js';
import { StatusPill } from '../../ui/status-pill.js';
import { selfStudyAddresses } from './addresses.js';
import type { LessonRow, ProgrammeRow, QuizRow } from './api-types.js';
import { stateOf } from './model.js';

export function LessonRows({ programme: { slug, lessons } }: { readonly programme: ProgrammeRow }) {
  const { t, language } = useTranslation();
  return (
    <ol className="plain-list stack stack--tight">
      {lessons.map((lesson) => (
        <Card as="li" key={lesson.id} className="self-study__row">
          <span className="stack stack--tight">
            <Link to={selfStudyAddresses.lesson(slug, lesson.address)}>
              {inLocale(lesson.title, language)}
            </Link>
            <span className="soft small">{t('self-study.minutes', { count: lesson.minutes })}</span>
          </span>
          <StatusPill status={pillOf(lesson)}>{stateOf(t, lesson)}</StatusPill>
        </Card>
      ))}
    </ol>
  );
}

const pillOf = ({ at, done }: LessonRow) => (done ? 'done' : at === null ? 'note' : 'current');

interface QuizRowsProps {
  readonly programme: string | null;
  readonly quizzes: readonly QuizRow[];
}

export function QuizRows({ programme, quizzes }: QuizRowsProps) {
  const { t, language } = useTranslation();
  if (quizzes.length === 0) return null;
  return (
    <ul className="plain-list stack stack--tight">
      {quizzes.map(({ id, slug, title, items, answered }) => (
        <Card as="li" key={id} className="self-study__row">
          <span className="stack stack--tight">
            <Link to={selfStudyAddresses.quiz(programme, slug)}>{inLocale(title, language)}</Link>
          </span>
          <StatusPill status={answered === 0 ? 'note' : answered < items ? 'current' : 'done'}>
            {t('self-study.answered', { answered, of: items })}
          </StatusPill>
        </Card>
      ))}
    </ul>
  );
}
