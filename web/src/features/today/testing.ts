import type { NextView, TodaySessionView, TodayView } from './api-types.js';

export function aNext(over: Partial<NextView> = {}): NextView {
  return {
    kind: 'lesson',
    moduleSlug: 'rights',
    moduleCode: 'M1',
    target: 'two-doors',
    title: { en: 'One street, two doors', sq: 'Një rrugë, dy dyer' },
    minutes: 8,
    ...over,
  };
}

export function aSession(over: Partial<TodaySessionView> = {}): TodaySessionView {
  return {
    id: 's-1',
    code: 'M2',
    title: { en: 'Personal data at the counter', sq: 'Të dhënat personale në sportel' },
    startsAt: '2026-11-24T09:00:00.000Z',
    endsAt: '2026-11-24T10:15:00.000Z',
    mode: 'hybrid',
    place: 'Town hall, room 2',
    joinUrl: 'https://meet.lindholm.example/m2',
    movedFrom: null,
    today: false,
    ...over,
  };
}

export function aToday(over: Partial<TodayView> = {}): TodayView {
  const cohort = {
    slug: 'autumn',
    title: { en: 'Autumn 2026', sq: 'Vjeshtë 2026' },
    programmeSlug: 'digital-rights',
    programmeTitle: { en: 'Digital rights', sq: 'Të drejtat digjitale' },
    zone: 'Europe/Tirane',
    synthetic: false,
    state: 'active' as const,
  };
  return {
    cohort,
    cohorts: [cohort],
    baseline: null,
    next: aNext(),
    session: aSession(),
    waiting: [
      {
        kind: 'prompt',
        target: 'p-1',
        moduleCode: 'M1',
        title: { en: 'Rights travel', sq: 'Të drejtat' },
      },
    ],
    criteria: {
      met: 3,
      total: 4,
      missing: [{ key: 'C1', title: { en: 'Live sessions', sq: 'Seancat e drejtpërdrejta' } }],
    },
    certificates: 0,
    ...over,
  };
}
