import { useState } from 'react';
import type { Answer } from '@stoa/content';
import { gradeItem } from '@stoa/content/grading';
import type { Place } from '../../lib/kept-place.js';
import type { PlaceKeeper } from '../../lib/place-keeper.js';
import { useTranslation } from '../../lib/use-translation.js';
import { Button } from '../../ui/button.js';
import { paths } from '../paths.js';
import type { OpenQuiz as Quiz, PracticeItem } from '../public-page.js';
import { After, type Following } from './after.js';
import { KeepPlace } from './keep-place.js';
import { PracticeQuestion } from './practice-question.js';
import { useWiped } from './use-place.js';

export interface OpenQuizProps {
  readonly quiz: Quiz;
  readonly after: readonly Following[];
  readonly locale: string;
  readonly keeper: PlaceKeeper;
}

/** So many questions come at once: a few minutes, and a page that fits a telephone. */
const atOnce = 5;

type Answers = Readonly<Record<string, Answer>>;

/** Questions to practise with. They are graded here, on the device; answers go nowhere. */
export function OpenQuiz({ quiz, after, locale, keeper }: OpenQuizProps) {
  const { t } = useTranslation();
  const { id, items } = quiz;
  const [checked, setChecked] = useState<Answers>(() => keeper.snapshot().place.quizzes[id] ?? {});
  const [round, setRound] = useState(0);
  const [asked, setAsked] = useState(() => roundsFor(items, checked));
  const withAnswers =
    (answers: Answers) =>
    (place: Place): Place => ({
      ...place,
      quizzes: { ...place.quizzes, [id]: answers },
    });
  const check = (item: string, answer: Answer) => {
    const answers = { ...checked, [item]: answer };
    setChecked(answers);
    keeper.change(withAnswers(answers));
  };
  const forget = () => {
    setChecked({});
    setRound(round + 1);
    setAsked(1);
  };
  const beginAgain = () => {
    forget();
    keeper.change(withAnswers({}));
    window.scrollTo(0, 0);
  };
  useWiped(keeper, forget);

  const shown = items.slice(0, asked * atOnce);
  const left = items.length - shown.length;
  const graded = shown.map((item) => isRight(item, checked[item.id]));
  const answered = shown.filter((item) => checked[item.id] !== undefined).length;
  const right = graded.filter(Boolean).length;
  return (
    <div className="stack">
      <ol className="practice plain-list" key={round}>
        {shown.map((item, index) => (
          <PracticeQuestion
            key={item.id}
            item={item}
            number={index + 1}
            checked={checked[item.id]}
            right={graded[index] ?? false}
            onCheck={(answer) => check(item.id, answer)}
          />
        ))}
      </ol>
      <section className="lesson-end stack" aria-labelledby="practice-end">
        <h2 id="practice-end">{t('practice.score.heading')}</h2>
        <p role="status">
          {answered === shown.length
            ? t('practice.score.all', { right, of: shown.length })
            : t('practice.score.so-far', { right, answered, of: shown.length })}
        </p>
        {left === 0 ? null : (
          <div>
            <Button kind="primary" onClick={() => setAsked(asked + 1)}>
              {t('practice.more', { count: Math.min(left, atOnce) })}
            </Button>
          </div>
        )}
        <p className="soft">{t('practice.score.stays')}</p>
        <After following={after} quiet={left > 0} />
        {answered === 0 ? null : (
          <div>
            <Button onClick={beginAgain}>{t('practice.again')}</Button>
          </div>
        )}
      </section>
      <KeepPlace
        keeper={keeper}
        onBegin={() => keeper.begin(withAnswers(checked)(keeper.snapshot().place))}
        more={paths.myPlace(locale)}
      />
    </div>
  );
}

/** As many rounds as are needed to see again what was checked before. */
function roundsFor(items: readonly PracticeItem[], checked: Answers): number {
  const last = items.findLastIndex(({ id }) => checked[id] !== undefined);
  return Math.max(1, Math.ceil((last + 1) / atOnce));
}

/** By the same rule as every other quiz; the words of the item have no part in it. */
function isRight({ id, type, options }: PracticeItem, answer: Answer | undefined): boolean {
  const keys = options.map(({ key, right }) => ({ key, right, text: {}, reason: {} }));
  return gradeItem({ id, type, options: keys, reason: {} }, answer).right;
}
