import type { LessonLine, ModuleView, ProgrammeView } from './api-types.js';

export function aLine(over: Partial<LessonLine> = {}): LessonLine {
  return {
    id: 'l-1',
    slug: 'two-doors',
    title: { en: 'One street, two doors', sq: 'Një rrugë, dy dyer' },
    minutes: 8,
    state: 'new',
    ...over,
  };
}

export function aModule(over: Partial<ModuleView> = {}): ModuleView {
  return {
    slug: 'rights',
    code: 'M1',
    title: { en: 'Rights travel with people', sq: 'Të drejtat udhëtojnë me njerëzit' },
    state: 'complete',
    summary: { en: 'Why a city owes them.', sq: 'Pse qyteti i ka detyrim.' },
    minutes: { lessons: 40, live: 75, task: 15 },
    opensOn: '2026-11-01',
    open: true,
    lessons: [
      aLine(),
      aLine({ id: 'l-2', slug: 'who-owes', title: { en: 'Who owes what', sq: 'Kush çfarë' } }),
    ],
    quiz: {
      slug: 'm1-quiz',
      title: { en: 'Check yourself', sq: 'Provoni veten' },
      items: 15,
      best: null,
    },
    prompt: { id: 'p-1', state: 'open' },
    share: { done: 0, total: 4 },
    ...over,
  };
}

export function aProgramme(over: Partial<ProgrammeView> = {}): ProgrammeView {
  return {
    cohort: {
      slug: 'autumn',
      title: { en: 'Autumn 2026', sq: 'Vjeshtë 2026' },
      zone: 'Europe/Tirane',
      startsOn: '2026-11-01',
      endsOn: '2027-01-31',
      evidenceClosesOn: '2027-02-28',
      synthetic: false,
    },
    slug: 'digital-rights',
    title: { en: 'Digital rights for public officials', sq: 'Të drejtat digjitale për zyrtarët' },
    summary: {
      en: 'Rights at the counter and in the app.',
      sq: 'Të drejtat në sportel dhe në aplikacion.',
    },
    modelledOn: null,
    hours: 26,
    baseline: null,
    modules: [
      aModule(),
      aModule({
        slug: 'data',
        code: 'M2',
        open: false,
        opensOn: '2026-12-01',
        prompt: { id: 'p-2', state: 'open' },
      }),
      aModule({
        slug: 'cameras',
        code: 'M4',
        state: 'outline',
        lessons: [],
        quiz: null,
        share: { done: 0, total: 1 },
      }),
    ],
    finalTest: {
      slug: 'final-test',
      title: { en: 'Final test', sq: 'Testi përfundimtar' },
      state: 'complete',
      attemptsUsed: 1,
      attemptsAllowed: 3,
      best: { right: 18, of: 30, passed: false },
    },
    assignment: {
      slug: 'rights-check',
      title: { en: 'Rights check', sq: 'Kontrolli' },
      state: 'awaiting',
    },
    ...over,
  };
}
