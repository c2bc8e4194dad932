import type {
  AttemptReviewView,
  AttemptRowView,
  AttemptView,
  PaperItemView,
  QuizOverviewView,
  ReviewItemView,
} from './api-types.js';

export function anOverview(over: Partial<QuizOverviewView> = {}): QuizOverviewView {
  return {
    id: 'q-1',
    slug: 'final-test',
    title: { en: 'Final test', sq: 'Testi përfundimtar' },
    baseline: false,
    items: 30,
    minutes: 60,
    attemptsAllowed: 3,
    hoursBetween: 48,
    rightAtLeast: 21,
    state: 'ready',
    open: null,
    nextAttemptAt: null,
    mayStart: true,
    refusal: null,
    attempts: [],
    ...over,
  };
}

export function aRow(over: Partial<AttemptRowView> = {}): AttemptRowView {
  return {
    id: 'a-1',
    number: 1,
    state: 'submitted',
    origin: 'online',
    satOn: '2026-11-20',
    submittedAt: '2026-11-20T09:00:00.000Z',
    right: 18,
    of: 30,
    passed: false,
    ...over,
  };
}

export function anItem(over: Partial<PaperItemView> = {}): PaperItemView {
  return {
    id: 'i-1',
    type: 'single',
    stem: { en: 'What are digital rights?', sq: 'Çfarë janë të drejtat digjitale?' },
    options: [
      { key: 'b', text: { en: 'Existing rights', sq: 'Të drejta ekzistuese' } },
      { key: 'a', text: { en: 'New rights', sq: 'Të drejta të reja' } },
    ],
    ...over,
  };
}

export function anAttempt(over: Partial<AttemptView> = {}): AttemptView {
  return {
    id: 'a-2',
    quiz: {
      slug: 'm1-quiz',
      title: { en: 'Check yourself', sq: 'Provoni veten' },
      baseline: false,
    },
    number: 2,
    state: 'open',
    startedAt: '2026-11-22T09:00:00.000Z',
    deadlineAt: null,
    serverNow: '2026-11-22T09:00:00.000Z',
    lastSeq: 0,
    items: [
      anItem(),
      anItem({
        id: 'i-2',
        type: 'multiple',
        stem: { en: 'What does a city owe?', sq: 'Çfarë ka detyrim qyteti?' },
        options: [
          { key: 'a', text: { en: 'To respect', sq: 'Të respektojë' } },
          { key: 'b', text: { en: 'To protect', sq: 'Të mbrojë' } },
          { key: 'c', text: { en: 'To look away', sq: 'Të mos shohë' } },
        ],
      }),
      anItem({
        id: 'i-3',
        type: 'true-false',
        stem: { en: 'A tourist has rights.', sq: 'Turisti ka të drejta.' },
      }),
    ],
    answers: {},
    ...over,
  };
}

export function aReviewed(over: Partial<ReviewItemView> = {}): ReviewItemView {
  return {
    id: 'i-1',
    stem: { en: 'What are digital rights?', sq: 'Çfarë janë të drejtat digjitale?' },
    options: [
      {
        key: 'b',
        text: { en: 'Existing rights', sq: 'Të drejta ekzistuese' },
        right: true,
        chosen: false,
        reason: { en: 'The rights come with the person.', sq: 'Të drejtat vijnë me njeriun.' },
      },
      {
        key: 'a',
        text: { en: 'New rights', sq: 'Të drejta të reja' },
        right: false,
        chosen: true,
        reason: { en: 'The Guide creates no new rights.', sq: 'Udhëzuesi nuk krijon të reja.' },
      },
    ],
    right: false,
    answered: true,
    reason: { en: 'The setting is what is new.', sq: 'I ri është mjedisi.' },
    sources: [{ key: 'GUIDE', title: 'Guide for local governments', url: 'https://guide.example' }],
    screen: { module: 'rights', lesson: 'two-doors', screen: 'same-right' },
    ...over,
  };
}

export function aReview(over: Partial<AttemptReviewView> = {}): AttemptReviewView {
  return {
    id: 'a-2',
    quiz: {
      slug: 'm1-quiz',
      title: { en: 'Check yourself', sq: 'Provoni veten' },
      baseline: false,
    },
    number: 2,
    right: 1,
    of: 2,
    passed: false,
    submittedAt: '2026-11-22T09:30:00.000Z',
    items: [aReviewed(), aReviewed({ id: 'i-2', right: true, sources: [], screen: null })],
    modules: null,
    ...over,
  };
}
