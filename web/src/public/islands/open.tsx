import type { ReactElement } from 'react';
import { createRoot } from 'react-dom/client';
import type { Messages } from '../../lib/translate.js';
import type { PlaceKeeper } from '../../lib/place-keeper.js';
import { LanguagesContext } from '../../lib/use-translation.js';
import { languagesIn } from '../languages-in.js';
import { MyPlace } from './my-place.js';
import { OpenLesson, type OpenLessonProps } from './open-lesson.js';
import { OpenQuiz, type OpenQuizProps } from './open-quiz.js';
import { Participation, type ParticipationProps } from './participation.js';

type Values = Omit<OpenLessonProps & OpenQuizProps & ParticipationProps, 'keeper' | 'locale'>;

/** Takes the place of what the server has drawn. All it needs came with the page; from here on the network may be gone. */
export function mountOpen(element: HTMLElement, keeper: PlaceKeeper): void {
  const { island = '', locale = 'en' } = element.dataset;
  const values = read<Values>(element.dataset['values']);
  const words = read<Messages>(element.dataset['words']);
  const given = { ...values, keeper, locale };
  const drawn: Readonly<Record<string, () => ReactElement>> = {
    lesson: () => <OpenLesson {...given} />,
    quiz: () => <OpenQuiz {...given} />,
    participation: () => <Participation {...given} />,
    'my-place': () => <MyPlace keeper={keeper} />,
  };
  const draw = drawn[island];
  if (draw === undefined) return;
  createRoot(element).render(
    <LanguagesContext value={languagesIn(locale, words)}>{draw()}</LanguagesContext>,
  );
}

function read<T>(text: string | undefined): T {
  return JSON.parse(text ?? '{}') as T;
}
