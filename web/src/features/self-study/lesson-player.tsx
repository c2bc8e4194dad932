import { useEffect, useRef, useState, type ReactNode } from 'react';
import { Link } from 'react-router';
import { locales } from '../../lib/i18n.js';
import { isKeptLesson, type KeptLesson } from '../../lib/kept-place.js';
import { isAtEnd } from '../../lib/lesson/path.js';
import { useScreenInAddress } from '../../lib/lesson/use-screen-in-address.js';
import { useReading } from '../../lib/me.js';
import { useTranslation } from '../../lib/use-translation.js';
import { LessonSteps } from '../../ui/lesson/lesson-steps.js';
import { LinkButton } from '../../ui/link-button.js';
import { SavedState } from '../../ui/saved-state.js';
import { TextLanguages } from '../../ui/text-languages.js';
import { selfStudyAddresses } from './addresses.js';
import type { StudyLesson } from './api-types.js';
import { useLatestSaver } from './use-latest-saver.js';

interface LessonPlayerProps {
  readonly lesson: StudyLesson;
  readonly wanted: string;
  readonly onLocale: (locale: string) => void;
  readonly notices: ReactNode;
}

const readLesson = (kept: unknown): KeptLesson | null => (isKeptLesson(kept) ? kept : null);

/** The screen stands in the address; the place is kept in the account as it changes. */
export function LessonPlayer({ lesson, wanted, onLocale, notices }: LessonPlayerProps) {
  const { t } = useTranslation();
  const reading = useReading();
  const { saver, saving } = useLatestSaver({
    path: '/me/self-study/lessons/{id}',
    id: lesson.id,
    read: readLesson,
    body: (value: KeptLesson) => value,
  });
  const { screens, position } = lesson;
  const [opened] = useState(() => saver.waiting() ?? position);
  const [decisions, setDecisions] = useState(opened.decisions);
  const [moved, setMoved] = useState(false);
  const keys = screens.map(({ key }) => key);
  const start = keys.find((key) => key === opened.screen) ?? keys[0] ?? '';
  const [at, setAt] = useScreenInAddress(start, keys);
  const done = opened.done || isAtEnd(screens, at, decisions);

  const last = useRef(JSON.stringify(position));
  useEffect(() => {
    if (at === '') return;
    const here: KeptLesson = { screen: at, decisions, done };
    const now = JSON.stringify(here);
    if (now === last.current) return;
    last.current = now;
    saver.save(here);
  }, [saver, at, decisions, done]);

  return (
    <LessonSteps
      screens={screens}
      locale={lesson.language}
      at={at}
      decisions={decisions}
      takesFocus={moved}
      overdue={lesson.overdue[at] ?? null}
      glossary={lesson.glossary}
      sources={lesson.sources}
      onGo={(to) => {
        setMoved(true);
        setAt(to);
      }}
      onDecide={(choice) => setDecisions({ ...decisions, [at]: choice })}
      beside={
        <TextLanguages
          label={t('self-study.text.languages')}
          offered={locales}
          locale={wanted}
          onChange={onLocale}
        />
      }
      notices={notices}
      keeping={<SavedState saving={saving} reading={reading} />}
      after={<After lesson={lesson} />}
    />
  );
}

/** The next lesson, then the quiz, and always the way back. */
function After({ lesson: { next, quiz, programme } }: Pick<LessonPlayerProps, 'lesson'>) {
  const { t } = useTranslation();
  return (
    <div className="row">
      {next !== null ? (
        <LinkButton kind="primary" to={selfStudyAddresses.lesson(programme.slug, next.address)}>
          {t('self-study.after.lesson', { title: next.title })}
        </LinkButton>
      ) : quiz !== null ? (
        <LinkButton kind="primary" to={selfStudyAddresses.quiz(programme.slug, quiz.address)}>
          {t('self-study.after.quiz', { title: quiz.title })}
        </LinkButton>
      ) : null}
      <Link to={selfStudyAddresses.home()}>{t('self-study.after.home')}</Link>
    </div>
  );
}
