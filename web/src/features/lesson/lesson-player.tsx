import { useEffect, useRef, useState, type ReactNode } from 'react';
import { isAtEnd } from '../../lib/lesson/path.js';
import { useReading } from '../../lib/me.js';
import { LessonSteps } from '../../ui/lesson/lesson-steps.js';
import { SavedState } from '../../ui/saved-state.js';
import type { LessonText, LessonView } from './api-types.js';
import { LanguageNotices, LessonLanguage } from './lesson-language.js';
import { overdueCheck } from './model.js';
import { useLessonSaver } from './use-lesson-saver.js';
import { useScreenInAddress } from '../../lib/lesson/use-screen-in-address.js';

export interface LessonPlayerProps {
  readonly lesson: LessonView;
  readonly text: LessonText;
  readonly locale: string;
  readonly onLocale: (locale: string) => void;
  /** What comes after the lesson. */
  readonly after: ReactNode;
}

/** The lesson of somebody signed in: the screen stands in the address, place and decisions are saved as they change. */
export function LessonPlayer({ lesson, text, locale, onLocale, after }: LessonPlayerProps) {
  const { screens } = text;
  const { saver, saving } = useLessonSaver(lesson.id);
  const [unsaved] = useState(saver.waiting);
  const [decisions, setDecisions] = useState({
    ...lesson.position.decisions,
    ...unsaved.decisions,
  });
  const [opened] = useState(unsaved.position?.screen ?? lesson.position.screen);
  const [moved, setMoved] = useState(false);
  const keys = screens.map((screen) => screen.key);
  const start = opened !== null && keys.includes(opened) ? opened : (keys[0] ?? '');
  const [key, setKey] = useScreenInAddress(start, keys);
  const atEnd = isAtEnd(screens, key, decisions);

  const saved = useRef({
    screen: lesson.position.screen,
    done: lesson.position.completedAt !== null,
  });
  useEffect(() => {
    const done = atEnd || saved.current.done;
    if (key === '' || (key === saved.current.screen && done === saved.current.done)) return;
    saved.current = { screen: key, done };
    saver.at({ screen: key, done: atEnd });
  }, [saver, key, atEnd]);

  return (
    <LessonSteps
      screens={screens}
      locale={locale}
      at={key}
      decisions={decisions}
      takesFocus={moved}
      overdue={overdueCheck(lesson, key)}
      glossary={lesson.glossary}
      sources={lesson.sources}
      onGo={(to) => {
        setMoved(true);
        setKey(to);
      }}
      onDecide={(choice) => {
        setDecisions({ ...decisions, [key]: choice });
        saver.decided(key, choice);
      }}
      beside={<LessonLanguage lesson={lesson} locale={locale} onChange={onLocale} />}
      notices={<LanguageNotices lesson={lesson} locale={locale} />}
      keeping={<LessonSaved saving={saving} />}
      after={after}
    />
  );
}

/** A place saved is no news; only trouble is shown, and its end. */
function LessonSaved({ saving }: Pick<ReturnType<typeof useLessonSaver>, 'saving'>) {
  const reading = useReading();
  return <SavedState saving={saving} reading={reading} />;
}
