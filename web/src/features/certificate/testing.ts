import type {
  CheckView,
  MyAwardView,
  MyCertificateView,
  OutcomeView,
  TierView,
} from './api-types.js';

export function anOutcome(over: Partial<OutcomeView> = {}): OutcomeView {
  return {
    key: 'C1',
    kind: 'sessions-attended',
    title: { en: 'Attend 8 of the 10 live sessions', sq: 'Merrni pjesë në 8 nga 10 seancat' },
    state: 'not-yet',
    required: 8,
    found: 7,
    reachable: 9,
    stepsLeft: 1,
    nextStep: {
      code: 'attend-session',
      values: { session: 'M9' },
      at: '2026-12-01T09:00:00Z',
      by: null,
    },
    changesAt: null,
    details: [{ code: 'planned', values: { sessions: 10 } }],
    ...over,
  };
}

export function aTier(over: Partial<TierView> = {}): TierView {
  return {
    key: 'attendance',
    title: { en: 'Certificate of attendance', sq: 'Vërtetim pjesëmarrjeje' },
    validMonths: null,
    state: 'not-yet',
    missing: ['C1'],
    oneStepAway: true,
    ...over,
  };
}

export function anAward(over: Partial<MyAwardView> = {}): MyAwardView {
  return {
    awardId: 'a-1',
    tier: 'attendance',
    tierTitle: { en: 'Certificate of attendance', sq: 'Vërtetim pjesëmarrjeje' },
    displayCode: 'TIA-7K3M-Q2XD',
    verifyUrl: 'https://stoa.example.org/v/TIA-7K3M-Q2XD',
    awardedOn: '2026-12-05',
    validUntil: null,
    state: 'valid',
    fileReady: true,
    showName: false,
    ...over,
  };
}

export function aCheck(over: Partial<CheckView> = {}): CheckView {
  return {
    id: 'q-1',
    criterion: 'C1',
    question: 'I was there on 3 November, in the room.',
    askedAt: '2026-11-20T09:00:00Z',
    dueOn: '2026-12-11',
    answer: null,
    answeredAt: null,
    ...over,
  };
}

export function aView(over: Partial<MyCertificateView> = {}): MyCertificateView {
  return {
    cohort: {
      slug: 'autumn',
      title: { en: 'Autumn 2026', sq: 'Vjeshtë 2026' },
      zone: 'Europe/Tirane',
      synthetic: false,
    },
    programmeTitle: {
      en: 'Digital rights for public officials',
      sq: 'Të drejtat digjitale për nëpunësit publikë',
    },
    evidenceClosesOn: '2026-12-20',
    criteria: [anOutcome()],
    tiers: [aTier()],
    certificates: [],
    checks: [],
    ...over,
  };
}
