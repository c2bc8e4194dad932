import { describe, expect, it } from '@jest/globals';
import { groupEvidence, type RawEvidence } from './group-evidence.js';

const raw = (over: Partial<RawEvidence> = {}): RawEvidence => ({
  cohort: { zone: 'Europe/Tirane', evidenceClosesOn: '2026-06-30' },
  enrolmentIds: ['ana', 'ben'],
  manifest: {
    modules: [
      {
        slug: 'one',
        minutes: { lessons: 40, task: 15 },
        prompt: { id: 'p1' },
        lessons: [{ id: 'l1' }, { id: 'l2' }],
      },
      { slug: 'two', minutes: { lessons: 30, task: 0 }, prompt: null, lessons: [] },
    ],
    assignment: { slug: 'check', resubmissions: 1 },
  },
  sessions: [
    {
      id: 's1',
      code: 'M1',
      startsAt: new Date('2026-03-02T09:00:00Z'),
      endsAt: new Date('2026-03-02T10:15:00Z'),
      state: 'planned',
      origin: 'programme',
    },
    {
      id: 's2',
      code: 'M2',
      startsAt: new Date('2026-03-09T09:00:00Z'),
      endsAt: new Date('2026-03-09T10:15:00Z'),
      state: 'cancelled',
      origin: 'added',
    },
  ],
  marks: [],
  prompts: [],
  submissions: [],
  attempts: [],
  lessons: [],
  awards: [],
  ...over,
});

describe('laying evidence beside what was planned', () => {
  it('has an entry for everybody asked about, also for those who have done nothing', () => {
    const ben = groupEvidence(raw())('ben');
    expect(
      ben.sessions.map(({ code, mark, cancelled, added }) => [code, mark, cancelled, added]),
    ).toEqual([
      ['M1', null, false, false],
      ['M2', null, true, true],
    ]);
    expect(ben.prompts).toEqual([{ module: 'one', position: 1, answeredOn: null }]);
    expect(
      ben.modules.map(({ module, minutes, completedOn }) => [module, minutes, completedOn]),
    ).toEqual([
      ['one', 55, null],
      ['two', 30, null],
    ]);
    expect(ben.assignments).toEqual([{ assignment: 'check', resubmissions: 1, submissions: [] }]);
  });

  it('gives each person only what is theirs', () => {
    const evidence = groupEvidence(
      raw({
        marks: [
          {
            people: [0],
            sessionId: 's1',
            mark: 'present',
            mode: 'online',
            arrangement: 'none',
          },
        ],
        prompts: [{ people: [1], promptId: 'p1', answeredOn: '2026-03-05' }],
      }),
    );
    expect(evidence('ana').sessions[0]).toMatchObject({
      mark: 'present',
      mode: 'online',
      arrangement: 'none',
    });
    expect(evidence('ben').sessions[0]).toMatchObject({ mark: null });
    expect([
      evidence('ana').prompts[0]!.answeredOn,
      evidence('ben').prompts[0]!.answeredOn,
    ]).toEqual([null, '2026-03-05']);
  });

  it('completes a module with the last of its lessons', () => {
    const lessons = [
      { people: [0, 1], lessonId: 'l1', completedOn: '2026-03-04' as const },
      { people: [0], lessonId: 'l2', completedOn: '2026-03-02' as const },
    ];
    const evidence = groupEvidence(raw({ lessons }));
    expect(evidence('ana').modules[0]!.completedOn).toBe('2026-03-04');
    expect(evidence('ben').modules[0]!.completedOn).toBeNull();
  });

  it('tells an open attempt from a submitted one, and one quiz from another', () => {
    const submitted = {
      place: 0,
      quizSlug: 'final',
      number: 1,
      origin: 'paper' as const,
      state: 'submitted' as const,
      right: 21,
      of: 30,
      submittedAt: new Date('2026-03-02T10:00:00Z'),
    };
    const open = {
      place: 0,
      quizSlug: 'm1',
      number: 1,
      origin: 'online' as const,
      state: 'open' as const,
      right: null,
      of: null,
      submittedAt: null,
    };
    expect(groupEvidence(raw({ attempts: [submitted, open] }))('ana').quizzes).toEqual([
      {
        quiz: 'final',
        reopenedAt: [],
        attempts: [
          {
            state: 'submitted',
            number: 1,
            origin: 'paper',
            right: 21,
            of: 30,
            submittedAt: '2026-03-02T10:00:00.000Z',
          },
        ],
      },
      { quiz: 'm1', reopenedAt: [], attempts: [{ state: 'open', number: 1, origin: 'online' }] },
    ]);
  });

  it('keeps the submissions of the programme’s assignment, dated, and none where there is no assignment', () => {
    const submission = {
      enrolmentId: 'ana',
      number: 1,
      submittedOn: '2026-03-10' as const,
      agreed: { points: 11, readers: 1, zeroLines: [] },
    };
    const submissions = [
      { ...submission, assignmentSlug: 'check', resubmitBy: '2026-04-09' as const },
      { ...submission, assignmentSlug: 'other', resubmitBy: null },
      { ...submission, assignmentSlug: 'check', number: 2, resubmitBy: null },
    ];
    const [assignment] = groupEvidence(raw({ submissions }))('ana').assignments;
    expect(assignment!.submissions.map(({ number, resubmitBy }) => [number, resubmitBy])).toEqual([
      [1, '2026-04-09'],
      [2, null],
    ]);
    expect(
      groupEvidence(raw({ manifest: { ...raw().manifest, assignment: null } }))('ana').assignments,
    ).toEqual([]);
  });

  it('lets an award end with its last day in the zone it was given in, or never', () => {
    const award = {
      enrolmentId: 'ana',
      programme: 'rights',
      tier: 'practitioner',
      zone: 'Europe/Tirane',
      recorded: ['valid' as const],
    };
    const awards = [
      { ...award, validUntil: '2028-03-02' },
      { ...award, tier: 'attendance', validUntil: null },
    ];
    expect(groupEvidence(raw({ awards }))('ana').awards.map(({ expiresAt }) => expiresAt)).toEqual([
      '2028-03-02T23:00:00.000Z',
      null,
    ]);
  });
});
