import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { aCity, aGrant, aPerson } from '../../test/builders.js';
import {
  aCohort,
  aLearner,
  aPublishedProgramme,
  type Cohort,
  type Learner,
} from '../../test/learning-builders.js';
import { expectProblem } from '../../test/matchers.js';
import { statementsOf } from '../../test/statements.js';
import { TestApp } from '../../test/test-app.js';
import { QuizEvidence } from './quiz-evidence.js';
import type { QuizOverviewView } from './quizzes.dto.js';
import { RecordPaperAttempt } from './record-paper-attempt.js';
import { RecordPaperAttempts, type PaperAttempt } from './record-paper-attempts.js';

const reason = 'Sat in the classroom while the network was down.';

describe('recording tests that were sat on paper', () => {
  let app: TestApp;
  let cohort: Cohort;
  let trainer: { personId: string };
  let learner: Learner;

  beforeAll(async () => {
    app = await TestApp.start();
    await aCity(app);
    await aPublishedProgramme(app);
    cohort = await aCohort(app);
    const { id } = await aPerson(app);
    await aGrant(app, id, { role: 'trainer', scopeId: cohort.id });
    trainer = { personId: id };
  });
  afterAll(() => app.stop());
  beforeEach(async () => {
    app.clock.set('2026-03-20T09:00:00Z');
    learner = await aLearner(app, cohort);
  });

  const sheet = (overrides: Partial<PaperAttempt> = {}): PaperAttempt => ({
    ...{
      enrolmentId: learner.enrolmentId,
      quizSlug: 'final-test',
      number: 1,
      right: 4,
      of: 5,
      satOn: '2026-03-10',
    },
    ...overrides,
  });
  const record = (...attempts: PaperAttempt[]) =>
    app.nest
      .get(RecordPaperAttempts, { strict: false })
      .execute(trainer, cohort.id, { attempts, reason });
  const overview = () => app.get<QuizOverviewView>('me/quizzes/final-test', { as: learner.token });
  const written = () =>
    app.rows(`SELECT number FROM attempt WHERE enrolment_id = $1`, [learner.enrolmentId]);

  it.each<{ why: string; pile: () => PaperAttempt[]; code: string }>([
    {
      why: 'more right than asked',
      pile: () => [sheet({ right: 6 })],
      code: 'quiz.result-impossible',
    },
    {
      why: 'a day to come',
      pile: () => [sheet({ satOn: '2026-03-21' })],
      code: 'quiz.sat-in-future',
    },
    {
      why: 'a fourth of three',
      pile: () => [sheet({ number: 4 })],
      code: 'quiz.attempt-limit-reached',
    },
    {
      why: 'the same number twice',
      pile: () => [sheet(), sheet({ satOn: '2026-03-15' })],
      code: 'quiz.attempt-number-taken',
    },
    {
      why: 'one day between two',
      pile: () => [sheet({ number: 2, satOn: '2026-03-11' }), sheet()],
      code: 'quiz.too-close',
    },
    {
      why: 'a quiz the programme does not have',
      pile: () => [sheet({ quizSlug: 'no-quiz' })],
      code: 'not-found',
    },
    {
      why: 'somebody of another cohort',
      pile: () => [sheet(), sheet({ enrolmentId: cohort.id })],
      code: 'not-found',
    },
  ])('refuses the whole pile: $why', async ({ pile, code }) => {
    await expect(record(...pile())).rejects.toMatchObject({ code });
    expect(await written()).toEqual([]);
  });

  it('takes sheets in any order, counts them like other attempts, and keeps who and why', async () => {
    expect(await record(sheet({ number: 2, right: 5, satOn: '2026-03-12' }), sheet())).toEqual({
      recorded: 2,
    });
    expect((await overview()).body.attempts).toMatchObject([
      { number: 1, origin: 'paper', satOn: '2026-03-10', right: 4, of: 5, passed: true },
      { number: 2, origin: 'paper', satOn: '2026-03-12', right: 5, of: 5, passed: true },
    ]);
    const [row] = await app.rows(
      `SELECT recorded_by, reason FROM attempt WHERE enrolment_id = $1 LIMIT 1`,
      [learner.enrolmentId],
    );
    expect(row).toEqual({ recorded_by: trainer.personId, reason });
    const [audit] = await app.rows(
      `SELECT actor_id, after FROM audit_event WHERE action = 'quizzes.paper-attempts-recorded' ORDER BY id DESC LIMIT 1`,
    );
    expect(audit).toEqual({ actor_id: trainer.personId, after: { attempts: 2, reason } });
  });

  it('takes a single sheet from a trainer of the cohort, and from nobody else', async () => {
    const single = app.nest.get(RecordPaperAttempt, { strict: false });
    const { quizSlug: quiz, ...one } = sheet();
    const actor = {
      ...trainer,
      signInId: '',
      locale: 'en',
      grants: [{ role: 'trainer' as const, scopeKind: 'cohort' as const, scopeId: cohort.id }],
    };
    await expect(
      single.execute({ ...actor, grants: [] }, { ...one, quiz, reason }),
    ).rejects.toMatchObject({ code: 'not-found' });
    expect(await written()).toEqual([]);
    expect(await single.execute(actor, { ...one, quiz, reason })).toEqual({ recorded: 1 });
  });

  it('has nothing of paper to review', async () => {
    await record(sheet());
    const [attempt] = (await overview()).body.attempts;
    expectProblem(
      await app.get(`me/attempts/${attempt!.id}/review`, { as: learner.token }),
      409,
      'quiz.sat-on-paper',
    );
  });

  it('makes an attempt online wait for whole days after paper', async () => {
    await record(sheet({ satOn: '2026-03-19' }));
    const begin = () =>
      app.post('me/quizzes/final-test/attempts', undefined, { as: learner.token });
    expect(expectProblem(await begin(), 409, 'quiz.too-soon').params).toEqual({
      nextAttemptAt: '2026-03-20T23:00:00.000Z',
    });
    app.clock.set('2026-03-20T23:00:00Z');
    expect((await begin()).status).toBe(201);
  });

  it('is told to certification in one statement, for paper and online alike', async () => {
    await record(sheet());
    const second = await aLearner(app, cohort);
    await app.post('me/quizzes/final-test/attempts', undefined, { as: second.token });
    const evidence = app.nest.get(QuizEvidence, { strict: false });
    const people = [learner.enrolmentId, second.enrolmentId];
    const attempts = await evidence.attemptsOf(people, ['final-test']);
    expect(attempts).toHaveLength(2);
    expect(attempts.find(({ place }) => place === 0)).toEqual({
      ...{
        place: 0,
        quizSlug: 'final-test',
        number: 1,
        state: 'submitted',
        origin: 'paper',
        right: 4,
        of: 5,
      },
      submittedAt: new Date('2026-03-09T23:00:00Z'),
    });
    const online = { state: 'open', origin: 'online', right: null, of: null, submittedAt: null };
    expect(attempts.find(({ place }) => place === 1)).toMatchObject(online);
    expect(await evidence.attemptsOf(people, ['another'])).toEqual([]);
    const statements = await statementsOf(app, () => evidence.attemptsOf(people, ['final-test']));
    expect(statements).toHaveLength(1);
  });

  it('takes as many statements for many sheets as for one', async () => {
    const others = [
      await aLearner(app, cohort),
      await aLearner(app, cohort),
      await aLearner(app, cohort),
    ];
    const one = await statementsOf(app, () => record(sheet()));
    const three = await statementsOf(app, () =>
      record(...others.map(({ enrolmentId }) => sheet({ enrolmentId }))),
    );
    expect(three).toHaveLength(one.length);
  });
});
