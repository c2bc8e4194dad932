import { aBranchingLesson } from '../lib/lesson/testing.js';
import type { OpenCard, OpenLesson, OpenProgramme, OpenQuiz, PublicCity } from './public-page.js';
import type { PracticeItem } from '../lib/practice/practice.js';

export const aPublicCity: PublicCity = {
  name: { en: 'City of Lindholm', sq: 'Bashkia Lindholm' },
  slug: 'lindholm',
  specimen: false,
  zone: 'Europe/Tirane',
  locales: ['en', 'sq'],
};

const id = (number: number) => `01990000-0000-7000-8000-00000000000${number}`;

export const openIds = { lesson: id(1), otherLesson: id(2), quiz: id(3), items: [id(4), id(5)] };

export function aCard(over: Partial<OpenCard> = {}): OpenCard {
  return {
    slug: 'sign',
    title: 'What the sign on the pole means',
    action: 'Read it, and ask who runs it.',
    html: '<p>A sign names who films <a class="source" href="#source-GDPR" data-source="GDPR">[GDPR]</a>.</p>',
    language: 'en',
    state: 'source',
    overdue: null,
    sources: [{ key: 'GDPR', title: 'The GDPR', url: 'https://example.org/gdpr' }],
    ...over,
  };
}

export function anOpenProgramme(over: Partial<OpenProgramme> = {}): OpenProgramme {
  return {
    slug: 'my-street',
    title: 'My data, my street',
    summary: 'Where daily life meets data.',
    modelledOn: 'Modelled on Dublin.',
    lessons: [
      { id: openIds.lesson, address: 'two-doors', title: 'Two doors', minutes: 8 },
      { id: openIds.otherLesson, address: 'the-form', title: 'The form', minutes: 1 },
    ],
    quizzes: [{ id: openIds.quiz, slug: 'street-quiz', title: 'Street quiz', items: 2 }],
    ...over,
  };
}

export function anOpenLesson(over: Partial<OpenLesson> = {}): OpenLesson {
  return {
    id: openIds.lesson,
    address: 'two-doors',
    number: 1,
    minutes: 8,
    title: 'Two doors',
    language: 'en',
    state: 'source',
    screens: aBranchingLesson(),
    glossary: [],
    sources: [],
    overdue: {},
    programme: anOpenProgramme(),
    ...over,
  };
}

export function aPracticeItem(over: Partial<PracticeItem> = {}): PracticeItem {
  return {
    id: openIds.items[0] ?? '',
    type: 'single',
    stem: 'A form asks for your mother’s name. What may you do?',
    options: [
      { key: 'a', right: false, text: 'Leave', reason: 'You need not.' },
      { key: 'b', right: true, text: 'Ask what for', reason: 'The purpose must be clear.' },
      { key: 'c', right: false, text: 'Write any name', reason: 'That helps nobody.' },
    ],
    reason: 'Purpose comes first.',
    sources: ['GDPR'],
    overdue: null,
    ...over,
  };
}

export function anOpenQuiz(over: Partial<OpenQuiz> = {}): OpenQuiz {
  return {
    id: openIds.quiz,
    slug: 'street-quiz',
    title: 'Street quiz',
    items: [
      aPracticeItem(),
      aPracticeItem({
        id: openIds.items[1] ?? '',
        type: 'multiple',
        stem: 'What may you ask for?',
        overdue: '2026-01-01',
        options: [
          { key: 'a', right: true, text: 'A copy', reason: 'You may have one.' },
          { key: 'b', right: true, text: 'A correction', reason: 'What is wrong is put right.' },
          { key: 'c', right: false, text: 'A prize', reason: 'There is none.' },
        ],
      }),
    ],
    sources: [{ key: 'GDPR', title: 'The GDPR', url: 'https://example.org/gdpr' }],
    ...over,
  };
}
