import { aBranchingLesson } from '../../lib/lesson/testing.js';
import type { SelfStudyView, StudyLesson, StudyQuiz } from './api-types.js';

export const ids = {
  lesson: (number: number) => `01990000-0000-7000-8000-0000000000a${number}`,
  quiz: '01990000-0000-7000-8000-0000000000b1',
  item: (number: number) => `01990000-0000-7000-8000-0000000000c${number}`,
  unknown: '01990000-0000-7000-8000-0000000000ff',
};

export function aSelfStudy(over: Partial<SelfStudyView> = {}): SelfStudyView {
  const lesson = (number: number, title: string) => ({
    ...{ id: ids.lesson(number), address: `lesson-${number}`, minutes: 8 },
    ...{ title: { en: title, sq: `sq: ${title}` }, screens: ['one', 'two', 'three'] },
    ...{ at: null, done: false },
  });
  return {
    takenAlong: false,
    programmes: [
      {
        slug: 'my-street',
        title: { en: 'My street', sq: 'Rruga ime' },
        lessons: [lesson(1, 'Five questions'), lesson(2, 'The sign on the pole')],
        quizzes: [
          {
            id: ids.quiz,
            slug: 'street',
            title: { en: 'Quiz', sq: 'Kuiz' },
            items: 3,
            answered: 0,
          },
        ],
      },
    ],
    quizzes: [],
    next: null,
    ...over,
  };
}

export function aStudyLesson(over: Partial<StudyLesson> = {}): StudyLesson {
  return {
    id: ids.lesson(1),
    title: 'Five questions',
    minutes: 8,
    language: 'en',
    state: 'source',
    screens: aBranchingLesson(),
    glossary: [],
    sources: [],
    overdue: {},
    programme: { slug: 'my-street', title: 'My street' },
    next: { address: 'lesson-2', title: 'The sign on the pole' },
    quiz: { address: 'street', title: 'Quiz' },
    position: { screen: null, decisions: {}, done: false },
    ...over,
  };
}

export function aStudyQuiz(over: Partial<StudyQuiz> = {}): StudyQuiz {
  const options = ['a', 'b'].map((key) => ({
    ...{ key, right: key === 'a', text: `Answer ${key}`, reason: `Because of ${key}` },
  }));
  return {
    id: ids.quiz,
    title: 'Quiz',
    items: [1, 2, 3].map((number) => ({
      ...{ id: ids.item(number), type: 'single', stem: `Question ${number}?`, options },
      ...{ reason: 'The reason', sources: [], overdue: null },
    })),
    sources: [],
    programme: { slug: 'my-street', title: 'My street' },
    answers: {},
    ...over,
  };
}
