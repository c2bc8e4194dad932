import { describe, expect, it } from '@jest/globals';
import {
  AFTER_SESSIONS,
  aSession,
  CLOSES_AT,
  CLOSES_ON,
  someEvidence,
  startOfWeek,
} from '../../../test/builders/evidence.js';
import { instantOf } from '../../shared/instant.js';
import type { SessionsAttended } from './criterion.js';
import { evaluateCriterion } from './evaluate-criteria.js';
import type { PlannedSession } from './evidence.js';

const eightOfTen: SessionsAttended = {
  key: 'C1',
  kind: 'sessions-attended',
  title: { en: 'Sessions' },
  atLeast: { sessions: 8 },
  madeUpAtMost: 2,
  mandatory: [],
};

/** One letter a week: p present, l late, m made up, a absent, e excused, . unmarked; capital: by arrangement. */
function weeks(marks: string, overrides: Partial<PlannedSession> = {}): PlannedSession[] {
  const meanings = {
    p: 'present',
    l: 'late',
    m: 'made_up',
    a: 'absent',
    e: 'excused',
    '.': null,
  } as const;
  return [...marks].map((letter, index) => {
    const arrangement =
      letter === 'M' || letter === 'E' ? 'make-up' : letter === 'D' ? 'deferred' : 'none';
    const mark =
      letter === 'D' ? 'excused' : meanings[letter.toLowerCase() as keyof typeof meanings];
    return aSession(index + 1, { mark, arrangement, ...overrides });
  });
}

const CLOSED = CLOSES_AT;

describe('sessions attended', () => {
  it.each([
    {
      why: 'exactly on the bar counts',
      marks: 'ppppppppaa',
      now: CLOSED,
      state: 'met',
      found: 8,
      reachable: 8,
    },
    {
      why: 'late counts as attended',
      marks: 'llllllllaa',
      now: CLOSED,
      state: 'met',
      found: 8,
      reachable: 8,
    },
    {
      why: 'two made-up sessions count',
      marks: 'ppppppmmaa',
      now: CLOSED,
      state: 'met',
      found: 8,
      reachable: 8,
    },
    {
      why: 'a third made-up session does not',
      marks: 'pppppmmmaa',
      now: CLOSED,
      state: 'no-longer-possible',
      found: 7,
      reachable: 7,
    },
    {
      why: 'a third one counts where it was arranged',
      marks: 'pppppmmMaa',
      now: CLOSED,
      state: 'met',
      found: 8,
      reachable: 8,
    },
    {
      why: 'excused alone is not attended',
      marks: 'pppppppeaa',
      now: CLOSED,
      state: 'no-longer-possible',
      found: 7,
      reachable: 7,
    },
    {
      why: 'a past absence can be made up until evidence closes',
      marks: 'pppppppeaa',
      now: AFTER_SESSIONS,
      state: 'not-yet',
      found: 7,
      reachable: 9,
    },
    {
      why: 'make-ups left are not enough',
      marks: 'pppppaaaaa',
      now: AFTER_SESSIONS,
      state: 'no-longer-possible',
      found: 5,
      reachable: 7,
    },
    {
      why: 'an arranged absence needs none of them',
      marks: 'pppppEaaaa',
      now: AFTER_SESSIONS,
      state: 'not-yet',
      found: 5,
      reachable: 8,
    },
    {
      why: 'a deferred session stays possible after closing',
      marks: 'pppppppDaa',
      now: CLOSED,
      state: 'not-yet',
      found: 7,
      reachable: 8,
    },
    {
      why: 'used make-ups leave room for no more',
      marks: 'pppppmmaaa',
      now: AFTER_SESSIONS,
      state: 'no-longer-possible',
      found: 7,
      reachable: 7,
    },
    {
      why: 'a planned session can still close the gap',
      marks: 'pppppppaa.',
      now: startOfWeek(10),
      state: 'not-yet',
      found: 7,
      reachable: 10,
    },
    {
      why: 'a session that ended marks nobody present',
      marks: '..........',
      now: AFTER_SESSIONS,
      state: 'not-yet',
      found: 0,
      reachable: 10,
    },
    {
      why: 'a register never taken is lost when evidence closes',
      marks: '..........',
      now: CLOSED,
      state: 'no-longer-possible',
      found: 0,
      reachable: 0,
    },
    {
      why: 'nothing held yet is never met',
      marks: '..........',
      now: startOfWeek(1),
      state: 'not-yet',
      found: 0,
      reachable: 10,
    },
    {
      why: 'fewer are planned than asked for',
      marks: '.......',
      now: startOfWeek(1),
      state: 'no-longer-possible',
      found: 0,
      reachable: 7,
    },
    {
      why: 'no session is planned: a plan can still come',
      marks: '',
      now: startOfWeek(1),
      state: 'not-yet',
      found: 0,
      reachable: 0,
    },
    {
      why: 'no session was ever planned',
      marks: '',
      now: CLOSED,
      state: 'no-longer-possible',
      found: 0,
      reachable: 0,
    },
  ])('$why', ({ marks, now, state, found, reachable }) => {
    const outcome = evaluateCriterion(eightOfTen, someEvidence({ sessions: weeks(marks) }), now);
    expect(outcome).toMatchObject({ state, required: 8, found, reachable });
  });

  it.each([
    { why: '80 % of ten planned', sessions: weeks('ppppppppaa'), required: 8, state: 'met' },
    {
      why: 'a part of a session asks for a whole one',
      sessions: weeks('ppppppp..'),
      required: 8,
      state: 'not-yet',
    },
    {
      why: 'over all planned sessions, not those already held',
      sessions: weeks('pppp......'),
      required: 8,
      state: 'not-yet',
    },
    {
      why: 'a cancelled session is asked for no more',
      sessions: [...weeks('pppa'), aSession(5, { cancelled: true })],
      required: 3,
      state: 'met',
    },
    {
      why: 'an added session is a chance, and raises nothing',
      sessions: [...weeks('ppppa'), aSession(6, { added: true, mark: 'absent' })],
      required: 4,
      state: 'met',
    },
    { why: 'a share of nothing is never met', sessions: [], required: 1, state: 'not-yet' },
  ])('a share: $why', ({ sessions, required, state }) => {
    const share = { ...eightOfTen, atLeast: { percentOfPlanned: 80 } };
    expect(evaluateCriterion(share, someEvidence({ sessions }), AFTER_SESSIONS)).toMatchObject({
      required,
      state,
    });
  });

  it('without a limit every made-up session counts', () => {
    const free = { ...eightOfTen, madeUpAtMost: null };
    const outcome = evaluateCriterion(
      free,
      someEvidence({ sessions: weeks('mmmmmmmmaa') }),
      AFTER_SESSIONS,
    );
    expect(outcome).toMatchObject({ state: 'met', found: 8, reachable: 10 });
    expect(outcome.details).toContainEqual({ code: 'made-up-counted', values: { sessions: 8 } });
  });

  it('a session that begins after evidence has closed cannot help', () => {
    const late = {
      startsAt: instantOf('2026-05-01T09:00:00Z'),
      endsAt: instantOf('2026-05-01T10:15:00Z'),
    };
    const sessions = [...weeks('pppppppmm'), aSession(10, late)];
    const outcome = evaluateCriterion(
      { ...eightOfTen, madeUpAtMost: 0 },
      someEvidence({ sessions }),
      AFTER_SESSIONS,
    );
    expect(outcome.state).toBe('no-longer-possible');
  });
});

describe('a mandatory session', () => {
  const withM9 = { ...eightOfTen, mandatory: ['M9'] };

  it.each([
    { why: 'was attended', marks: 'ppppppaapp', limit: 2, now: CLOSED, state: 'met' },
    {
      why: 'is still to come although the count is reached',
      marks: 'pppppppp..',
      limit: 2,
      now: startOfWeek(9),
      state: 'not-yet',
    },
    {
      why: 'was missed and can be made up',
      marks: 'ppppppppap',
      limit: 2,
      now: AFTER_SESSIONS,
      state: 'not-yet',
    },
    {
      why: 'was missed and no make-up is left',
      marks: 'ppppppppap',
      limit: 0,
      now: AFTER_SESSIONS,
      state: 'no-longer-possible',
    },
    {
      why: 'was missed for good',
      marks: 'ppppppppap',
      limit: 2,
      now: CLOSED,
      state: 'no-longer-possible',
    },
    {
      why: 'goes first where the limit does not cover all made up',
      marks: 'mmppppppmp',
      limit: 1,
      now: CLOSED,
      state: 'met',
    },
  ])('$why', ({ marks, limit, now, state }) => {
    const criterion = { ...withM9, madeUpAtMost: limit };
    expect(evaluateCriterion(criterion, someEvidence({ sessions: weeks(marks) }), now).state).toBe(
      state,
    );
  });

  it('is named while it is missing, and only it is offered once the count is reached', () => {
    const outcome = evaluateCriterion(
      withM9,
      someEvidence({ sessions: weeks('pppppppp..') }),
      startOfWeek(9),
    );
    expect(outcome.nextStep).toMatchObject({ code: 'attend-session', values: { session: 'M9' } });
    expect(outcome.details).toContainEqual({
      code: 'mandatory-missing',
      values: { session: 'M9' },
    });
    expect(outcome.stepsLeft).toBe(1);
  });

  it('asks nothing of anybody when it is cancelled', () => {
    const sessions = [...weeks('pppppppp'), aSession(9, { cancelled: true })];
    expect(evaluateCriterion(withM9, someEvidence({ sessions }), CLOSED).state).toBe('met');
  });

  it('counts in any of several sessions with its code', () => {
    const sessions = [
      ...weeks('ppppppp'),
      aSession(8, { code: 'M9', mark: 'absent' }),
      aSession(9, { mark: 'present' }),
    ];
    expect(evaluateCriterion(withM9, someEvidence({ sessions }), CLOSED).state).toBe('met');
  });

  it('that was never planned is awaited until evidence closes', () => {
    const evidence = someEvidence({ sessions: weeks('pppppppp') });
    const awaited = evaluateCriterion(withM9, evidence, AFTER_SESSIONS);
    expect(awaited).toMatchObject({
      state: 'not-yet',
      nextStep: { code: 'await-planning', by: CLOSES_ON },
    });
    expect(evaluateCriterion(withM9, evidence, CLOSED).state).toBe('no-longer-possible');
  });
});

describe('the next step about sessions', () => {
  it.each([
    {
      why: 'the next session, whatever was missed',
      marks: 'aaap......',
      now: startOfWeek(5),
      code: 'attend-session',
      session: 'M5',
    },
    {
      why: 'a register that is not taken yet',
      marks: 'appppp...a',
      now: AFTER_SESSIONS,
      code: 'await-register',
      session: 'M7',
    },
    {
      why: 'the first missed session',
      marks: 'apppppppma',
      now: AFTER_SESSIONS,
      code: 'make-up-session',
      session: 'M1',
    },
    {
      why: 'an arranged make-up goes first',
      marks: 'apppppppaE',
      now: AFTER_SESSIONS,
      code: 'make-up-session',
      session: 'M10',
    },
    {
      why: 'a session put off',
      marks: 'ppppppmmDa',
      now: AFTER_SESSIONS,
      code: 'attend-deferred-session',
      session: 'M9',
    },
  ])('is $why', ({ marks, now, code, session }) => {
    const criterion = { ...eightOfTen, atLeast: { sessions: 9 } };
    const outcome = evaluateCriterion(criterion, someEvidence({ sessions: weeks(marks) }), now);
    expect(outcome.nextStep).toMatchObject({ code, values: { session } });
  });

  it('is the earliest one, in whatever order sessions come', () => {
    const evidence = someEvidence({ sessions: [aSession(3), aSession(1), aSession(2)] });
    const outcome = evaluateCriterion(
      { ...eightOfTen, atLeast: { sessions: 3 } },
      evidence,
      startOfWeek(1),
    );
    expect(outcome.nextStep?.values).toEqual({ session: 'M1' });
  });

  it('changes when the next session ends, and at last when evidence closes', () => {
    const evidence = someEvidence({ sessions: weeks('pppppp....') });
    expect(evaluateCriterion(eightOfTen, evidence, startOfWeek(7)).changesAt).toBe(
      aSession(7).endsAt,
    );
    expect(evaluateCriterion(eightOfTen, evidence, aSession(7).endsAt).changesAt).toBe(
      aSession(8).endsAt,
    );
    expect(evaluateCriterion(eightOfTen, evidence, AFTER_SESSIONS).changesAt).toBe(CLOSES_AT);
  });

  it('explains why fewer are asked for, and that there is one more chance', () => {
    const sessions = [
      ...weeks('ppppppp'),
      aSession(8, { cancelled: true }),
      aSession(9, { added: true }),
      aSession(10, { added: true, cancelled: true }),
    ];
    const outcome = evaluateCriterion(eightOfTen, someEvidence({ sessions }), AFTER_SESSIONS);
    expect(outcome).toMatchObject({ state: 'met', required: 7, found: 7 });
    expect(outcome.details).toEqual([
      { code: 'planned', values: { sessions: 8 } },
      { code: 'cancelled', values: { sessions: 1 } },
      { code: 'added', values: { sessions: 1 } },
      { code: 'attended-live', values: { sessions: 7, online: 0 } },
    ]);
  });

  it('explains what was counted and what was not', () => {
    const sessions = weeks('ppplmmmMaa').map((session, index) =>
      index === 0 ? { ...session, mode: 'online' as const } : session,
    );
    expect(
      evaluateCriterion(eightOfTen, someEvidence({ sessions }), AFTER_SESSIONS).details,
    ).toEqual([
      { code: 'planned', values: { sessions: 10 } },
      { code: 'attended-live', values: { sessions: 4, online: 1 } },
      { code: 'made-up-counted', values: { sessions: 2, atMost: 2 } },
      { code: 'made-up-not-counted', values: { sessions: 1 } },
      { code: 'made-up-by-arrangement', values: { sessions: 1 } },
    ]);
  });
});
