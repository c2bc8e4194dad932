import { useState } from 'react';
import type { Place } from '../../lib/kept-place.js';
import type { PlaceKeeper } from '../../lib/place-keeper.js';
import type { Answers } from '../../lib/practice/practice.js';
import { useTranslation } from '../../lib/use-translation.js';
import { Practice } from '../../ui/practice/practice.js';
import { paths } from '../paths.js';
import type { OpenQuiz as Quiz } from '../public-page.js';
import { After, type Following } from './after.js';
import { KeepPlace } from './keep-place.js';
import { useWiped } from './use-place.js';

export interface OpenQuizProps {
  readonly quiz: Quiz;
  readonly after: readonly Following[];
  readonly locale: string;
  readonly keeper: PlaceKeeper;
}

/** Questions to practise with. They are graded here, on the device; answers go nowhere. */
export function OpenQuiz({ quiz, after, locale, keeper }: OpenQuizProps) {
  const { t } = useTranslation();
  const { id, items } = quiz;
  const [checked, setChecked] = useState<Answers>(() => keeper.snapshot().place.quizzes[id] ?? {});
  const [round, setRound] = useState(0);
  const withAnswers =
    (answers: Answers) =>
    (place: Place): Place => ({
      ...place,
      quizzes: { ...place.quizzes, [id]: answers },
    });
  const check = (answers: Answers) => {
    setChecked(answers);
    keeper.change(withAnswers(answers));
  };
  const forget = () => {
    setChecked({});
    setRound(round + 1);
  };
  const beginAgain = () => {
    forget();
    keeper.change(withAnswers({}));
    window.scrollTo(0, 0);
  };
  useWiped(keeper, forget);
  return (
    <div className="stack">
      <Practice
        key={round}
        items={items}
        checked={checked}
        onCheck={check}
        onBeginAgain={beginAgain}
        stays={t('practice.score.stays')}
        after={(quiet) => <After following={after} quiet={quiet} />}
      />
      <KeepPlace
        keeper={keeper}
        onBegin={() => keeper.begin(withAnswers(checked)(keeper.snapshot().place))}
        more={paths.myPlace(locale)}
      />
    </div>
  );
}
