import type { Screen } from '@stoa/content';
import ArrowLeft from 'lucide-react/icons/arrow-left';
import ArrowRight from 'lucide-react/icons/arrow-right';
import { useEffect, useState, type ReactNode } from 'react';
import {
  awaitsDecision,
  isAtEnd,
  nextScreen,
  pathTo,
  screensLeft,
  type Decisions,
} from '../../lib/lesson/path.js';
import { termsUsed, type GlossaryEntry, type LessonSource } from '../../lib/lesson/text.js';
import { useTranslation } from '../../lib/use-translation.js';
import { Button } from '../button.js';
import { Icon } from '../icon.js';
import { Explanations } from './explanations.js';
import { LessonScreen } from './lesson-screen.js';
import { useAltArrows } from './use-alt-arrows.js';

export interface LessonStepsProps {
  readonly screens: readonly Screen[];
  readonly locale: string;
  /** The screen that is shown, and what was decided so far; whoever draws this keeps both. */
  readonly at: string;
  readonly decisions: Decisions;
  readonly onGo: (screen: string) => void;
  readonly onDecide: (choice: string) => void;
  /** False for the screen with which the page opened. */
  readonly takesFocus: boolean;
  /** The day until which a legal statement on this screen should have been checked, once it is past. */
  readonly overdue: string | null;
  readonly glossary: readonly GlossaryEntry[];
  readonly sources: readonly LessonSource[];
  readonly beside?: ReactNode;
  readonly notices?: ReactNode;
  /** What is said about keeping the place. */
  readonly keeping?: ReactNode;
  /** What comes after the lesson. */
  readonly after: ReactNode;
}

/** One screen at a time. Nothing here waits for the server, and nothing here keeps anything. */
export function LessonSteps(props: LessonStepsProps) {
  const { screens, locale, at, decisions, onGo, onDecide, takesFocus } = props;
  const { t } = useTranslation();
  const [reminders, setReminders] = useState(0);
  useEffect(() => setReminders(0), [at]);

  const screen = screens.find((one) => one.key === at);
  const path = pathTo(screens, at, decisions);
  const previous = path.at(-2) ?? null;
  const following = nextScreen(screens, at, decisions);
  const undecided = screen !== undefined && awaitsDecision(screen, decisions);
  const atEnd = isAtEnd(screens, at, decisions);

  const goOn = () => {
    if (undecided) setReminders(reminders + 1);
    else if (following !== null) onGo(following);
  };
  const goBack = previous === null ? null : () => onGo(previous);
  useAltArrows(goBack, goOn);
  if (screen === undefined) return null;

  const count = { at: path.length, of: path.length + screensLeft(screens, at, decisions) };
  return (
    <div className="lesson-player stack">
      <div className="row row--apart lesson-player__head">
        <p className="soft numbers" id="lesson-position">
          {t('lesson.position', count)}
        </p>
        {props.beside}
      </div>
      <progress
        className="lesson-player__progress"
        value={count.at}
        max={count.of}
        aria-labelledby="lesson-position"
      />
      {props.notices}
      <LessonScreen
        key={at}
        screen={screen}
        locale={locale}
        overdue={props.overdue}
        takesFocus={takesFocus}
        decided={decisions[at]}
        reminders={reminders}
        onDecide={onDecide}
      />
      {atEnd ? (
        <section className="lesson-end stack" aria-labelledby="lesson-end">
          <h2 id="lesson-end">{t('lesson.end.heading')}</h2>
          {props.after}
        </section>
      ) : null}
      <nav className="lesson-steps" aria-label={t('lesson.steps')}>
        {goBack === null ? null : (
          <Button onClick={goBack} aria-keyshortcuts="Alt+ArrowLeft">
            <Icon of={ArrowLeft} size="small" />
            {t('lesson.back')}
          </Button>
        )}
        {props.keeping}
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
        terms={termsUsed(props.glossary, screens)}
        sources={props.sources}
      />
    </div>
  );
}
