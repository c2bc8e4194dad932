import ArrowLeft from 'lucide-react/icons/arrow-left';
import ArrowRight from 'lucide-react/icons/arrow-right';
import { useEffect, useRef, useState, type ReactNode } from 'react';
import { useReading } from '../../lib/me.js';
import { useTranslation } from '../../lib/use-translation.js';
import { Button } from '../../ui/button.js';
import { Icon } from '../../ui/icon.js';
import { SavedState } from '../../ui/saved-state.js';
import type { LessonText, LessonView } from './api-types.js';
import { Explanations } from './explanations.js';
import { LanguageNotices, LessonLanguage } from './lesson-language.js';
import { LessonScreen } from './lesson-screen.js';
import { overdueCheck, termsUsed } from './model.js';
import { awaitsDecision, nextScreen, pathTo, screensLeft } from './path.js';
import { useLessonSaver } from './use-lesson-saver.js';
import { useAltArrows, useScreenInAddress } from './use-steps.js';

export interface LessonPlayerProps {
  readonly lesson: LessonView;
  readonly text: LessonText;
  readonly locale: string;
  readonly onLocale: (locale: string) => void;
  /** What comes after the lesson. */
  readonly after: ReactNode;
}

/** One screen at a time. Nothing here waits for the server. */
export function LessonPlayer({ lesson, text, locale, onLocale, after }: LessonPlayerProps) {
  const { t } = useTranslation();
  const { screens } = text;
  const { saver, saving } = useLessonSaver(lesson.id);
  const [unsaved] = useState(saver.waiting);
  const [decisions, setDecisions] = useState({
    ...lesson.position.decisions,
    ...unsaved.decisions,
  });
  const [opened] = useState(unsaved.position?.screen ?? lesson.position.screen);
  const [reminders, setReminders] = useState(0);
  const [moved, setMoved] = useState(false);
  const keys = screens.map((screen) => screen.key);
  const start = opened !== null && keys.includes(opened) ? opened : (keys[0] ?? '');
  const [key, setKey] = useScreenInAddress(start, keys);

  const screen = screens.find((one) => one.key === key);
  const path = pathTo(screens, key, decisions);
  const previous = path.at(-2) ?? null;
  const following = nextScreen(screens, key, decisions);
  const undecided = screen !== undefined && awaitsDecision(screen, decisions);
  const atEnd = following === null && !undecided;

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
  useEffect(() => setReminders(0), [key]);

  const go = (to: string | null) => {
    if (to === null) return;
    setMoved(true);
    setKey(to);
  };
  const goOn = () => {
    if (undecided) setReminders(reminders + 1);
    else go(following);
  };
  const goBack = previous === null ? null : () => go(previous);
  useAltArrows(goBack, goOn);
  if (screen === undefined) return null;

  const count = { at: path.length, of: path.length + screensLeft(screens, key, decisions) };
  return (
    <div className="lesson-player stack">
      <div className="row row--apart lesson-player__head">
        <p className="soft numbers" id="lesson-position">
          {t('lesson.position', count)}
        </p>
        <LessonLanguage lesson={lesson} locale={locale} onChange={onLocale} />
      </div>
      <progress
        className="lesson-player__progress"
        value={count.at}
        max={count.of}
        aria-labelledby="lesson-position"
      />
      <LanguageNotices lesson={lesson} locale={locale} />
      <LessonScreen
        key={key}
        screen={screen}
        locale={locale}
        overdue={overdueCheck(lesson, key)}
        takesFocus={moved}
        decided={decisions[key]}
        reminders={reminders}
        onDecide={(choice) => {
          setDecisions({ ...decisions, [key]: choice });
          saver.decided(key, choice);
        }}
      />
      {atEnd ? (
        <section className="lesson-end stack" aria-labelledby="lesson-end">
          <h2 id="lesson-end">{t('lesson.end.heading')}</h2>
          {after}
        </section>
      ) : null}
      <nav className="lesson-steps" aria-label={t('lesson.steps')}>
        {goBack === null ? null : (
          <Button onClick={goBack} aria-keyshortcuts="Alt+ArrowLeft">
            <Icon of={ArrowLeft} size="small" />
            {t('lesson.back')}
          </Button>
        )}
        <LessonSaved saving={saving} />
        {atEnd ? null : (
          <Button
            kind={undecided ? 'secondary' : 'primary'}
            onClick={goOn}
            aria-keyshortcuts="Alt+ArrowRight"
          >
            {t('lesson.next')}
            <Icon of={ArrowRight} size="small" />
          </Button>
        )}
      </nav>
      <Explanations
        locale={locale}
        terms={termsUsed(lesson.glossary, screens)}
        sources={lesson.sources}
      />
    </div>
  );
}

/** A place saved is no news; only trouble is shown, and its end. */
function LessonSaved({ saving }: Pick<ReturnType<typeof useLessonSaver>, 'saving'>) {
  const reading = useReading();
  return <SavedState saving={saving} reading={reading} />;
}
