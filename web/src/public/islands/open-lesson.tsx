import Printer from 'lucide-react/icons/printer';
import { useEffect, useRef, useState } from 'react';
import type { KeptLesson, Place } from '../../lib/kept-place.js';
import { isAtEnd, type Decisions } from '../../lib/lesson/path.js';
import type { PlaceKeeper } from '../../lib/place-keeper.js';
import { usePrinting } from '../../lib/use-printing.js';
import { useTranslation } from '../../lib/use-translation.js';
import { Button } from '../../ui/button.js';
import { Icon } from '../../ui/icon.js';
import { LessonOnPaper } from '../../ui/lesson/on-paper.js';
import { LessonSteps } from '../../ui/lesson/lesson-steps.js';
import { paths } from '../paths.js';
import type { OpenLesson as Lesson } from '../public-page.js';
import { After, type Following } from './after.js';
import { KeepPlace } from './keep-place.js';
import { useWiped } from './use-place.js';
import { useStepsInHistory } from './use-steps-in-history.js';

export interface OpenLessonProps {
  readonly lesson: Omit<Lesson, 'programme'>;
  readonly after: readonly Following[];
  readonly locale: string;
  readonly keeper: PlaceKeeper;
}

/** A lesson without an account: decisions live in this page, and on the device only where its owner wants that. */
export function OpenLesson({ lesson, after, locale, keeper }: OpenLessonProps) {
  const { t } = useTranslation();
  const printing = usePrinting();
  const { id, screens } = lesson;
  const keys = screens.map(({ key }) => key);
  const first = keys[0] ?? '';
  const [kept] = useState<KeptLesson | undefined>(() => keeper.snapshot().place.lessons[id]);
  const [start] = useState(kept !== undefined && keys.includes(kept.screen) ? kept.screen : first);
  const [decisions, setDecisions] = useState<Decisions>(kept?.decisions ?? {});
  const [done, setDone] = useState(kept?.done ?? false);
  const { at, moved, go, startAgain } = useStepsInHistory(start);
  const atEnd = isAtEnd(screens, at, decisions);
  const here: KeptLesson = { screen: at, decisions, done: done || atEnd };
  const withThis = (place: Place): Place => ({
    ...place,
    lessons: { ...place.lessons, [id]: here },
  });

  const last = useRef(JSON.stringify(here));
  useEffect(() => {
    const now = JSON.stringify(here);
    if (now === last.current) return;
    last.current = now;
    if (here.done) setDone(true);
    keeper.change(withThis);
  });
  useWiped(keeper, () => {
    setDecisions({});
    setDone(false);
    startAgain(first);
  });

  return (
    <div className="stack">
      <div className="no-print">
        <LessonSteps
          screens={screens}
          locale={lesson.language}
          at={at}
          decisions={decisions}
          takesFocus={moved}
          overdue={lesson.overdue[at] ?? null}
          glossary={lesson.glossary}
          sources={lesson.sources}
          onGo={go}
          onDecide={(choice) => setDecisions({ ...decisions, [at]: choice })}
          after={<After following={after} />}
        />
        <p className="lesson-print">
          <Button kind="quiet" onClick={() => window.print()}>
            <Icon of={Printer} />
            {t('lesson.print')}
          </Button>
        </p>
      </div>
      {printing ? (
        <LessonOnPaper
          screens={screens}
          locale={lesson.language}
          glossary={lesson.glossary}
          sources={lesson.sources}
        />
      ) : null}
      <KeepPlace
        keeper={keeper}
        onBegin={() => keeper.begin(withThis(keeper.snapshot().place))}
        more={paths.myPlace(locale)}
      />
    </div>
  );
}
