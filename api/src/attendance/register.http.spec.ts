import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import {
  aCohort,
  aLearner,
  aTrainer,
  type BuiltCohort,
  type BuiltLearner,
} from '../../test/attendance-builders.js';
import { aCity, aGrant, aPerson, aRow, signInAs } from '../../test/builders.js';
import { expectProblem } from '../../test/matchers.js';
import { statementsOf } from '../../test/statements.js';
import { TestApp } from '../../test/test-app.js';
import type { MarkView, RegisterView } from './attendance.dto.js';
import { AttendanceEvidence } from './attendance-evidence.js';
import { RecordPaperMarks } from './record-paper-marks.js';

const morning = '2026-03-02T09:00:00.000Z';
const tomorrow = {
  code: 'S2',
  startsAt: new Date('2026-03-03T08:00:00Z'),
  endsAt: new Date('2026-03-03T09:30:00Z'),
};

describe('the register', () => {
  let app: TestApp;
  let cohort: BuiltCohort;
  let ana: BuiltLearner;
  let bora: BuiltLearner;
  let trainer: { personId: string; token: string };

  beforeAll(async () => {
    app = await TestApp.start();
    await aCity(app);
  });
  afterAll(() => app.stop());
  beforeEach(async () => {
    app.clock.set(morning);
    cohort = await aCohort(app, { sessions: [{}, tomorrow] });
    ana = await aLearner(app, cohort, { givenName: 'Ana', familyName: 'Zeka' });
    bora = await aLearner(app, cohort, { givenName: 'Bora', familyName: 'Çela' });
    trainer = await aTrainer(app, cohort);
  });

  const mark = (overrides: Record<string, unknown> = {}) => ({
    ...{
      sessionId: cohort.sessions[0]!.id,
      enrolmentId: ana.enrolmentId,
      mark: 'present',
      mode: 'room',
      expectedSeq: 0,
    },
    ...overrides,
  });
  const put = (marks: object[], as = trainer.token, more: object = {}) =>
    app.put<{ marks: MarkView[] }>(`cohorts/${cohort.slug}/register`, { marks, ...more }, { as });
  const read = (as = trainer.token) =>
    app.get<RegisterView>(`cohorts/${cohort.slug}/register`, { as });
  const history = (as = trainer.token, enrolmentId = ana.enrolmentId) =>
    app.get<{ items: Record<string, unknown>[] }>(
      `cohorts/${cohort.slug}/register/history?sessionId=${cohort.sessions[0]!.id}&enrolmentId=${enrolmentId}`,
      { as },
    );
  const written = () =>
    app.rows(`SELECT 1 FROM mark WHERE session_id = ANY($1::uuid[])`, [
      cohort.sessions.map(({ id }) => id),
    ]);

  it('is closed to everybody who does not train the cohort, and to the anonymous', async () => {
    const other = await aTrainer(app, await aCohort(app));
    for (const as of [ana.token, other.token]) {
      expectProblem(await read(as), 404, 'not-found');
      expectProblem(await put([mark()], as), 404, 'not-found');
      expectProblem(await history(as), 404, 'not-found');
    }
    expectProblem(await app.get(`cohorts/${cohort.slug}/register`), 401, 'not-signed-in');
    expectProblem(
      await app.put(`cohorts/${cohort.slug}/register`, { marks: [mark()] }),
      401,
      'not-signed-in',
    );
    expect(await written()).toHaveLength(0);
  });

  it('shows its sessions, its people by family name and no marks before there are any', async () => {
    const { body } = await read();
    expect(body.people.map(({ name }) => name)).toEqual(['Bora Çela', 'Ana Zeka']);
    expect(body.sessions.map(({ code, needsReason }) => [code, needsReason])).toEqual([
      ['S1', false],
      ['S2', false],
    ]);
    expect(body.marks).toEqual([]);
  });

  it('is open to a coordinator', async () => {
    const { id } = await aPerson(app);
    await aGrant(app, id, { role: 'coordinator' });
    expect((await read(await signInAs(app, id))).status).toBe(200);
  });

  it.each([
    ['no marks', [], '/marks'],
    ['more than 600 marks', Array.from({ length: 601 }, () => ({})), '/marks'],
    ['an unknown mark', [{ mark: 'maybe' }], '/marks/0/mark'],
    ['somebody away in the room', [{ mark: 'absent' }], '/marks/0/mode'],
    [
      'something arranged for somebody present',
      [{ arrangement: 'deferred' }],
      '/marks/0/arrangement',
    ],
    ['one cell twice', [{}, { mark: 'late' }], '/marks/1'],
  ])('refuses the shape of %s', async (_, overrides, pointer) => {
    const problem = expectProblem(await put(overrides.map(mark)), 400, 'wrong-shape');
    expect((problem.errors as { pointer: string }[]).map((error) => error.pointer)).toContain(
      pointer,
    );
    expect(await written()).toHaveLength(0);
  });

  it('refuses a person and a session of another cohort', async () => {
    const other = await aCohort(app);
    const stranger = await aLearner(app, other);
    expectProblem(
      await put([mark(), mark({ enrolmentId: stranger.enrolmentId })]),
      404,
      'not-found',
    );
    expectProblem(
      await put([mark(), mark({ sessionId: other.sessions[0]!.id })]),
      404,
      'not-found',
    );
    expect(await written()).toHaveLength(0);
  });

  it('records marks, tells their numbers, and leaves one audit row', async () => {
    const { status, body } = await put([
      mark(),
      mark({ enrolmentId: bora.enrolmentId, mark: 'excused', mode: null, arrangement: 'make-up' }),
    ]);
    expect(status).toBe(200);
    expect(
      body.marks.map(({ mark: kept, mode, arrangement, seq }) => [kept, mode, arrangement, seq]),
    ).toEqual([
      ['present', 'room', 'none', 1],
      ['excused', null, 'make-up', 1],
    ]);
    expect((await read()).body.marks).toHaveLength(2);
    const audit = await app.rows(
      `SELECT action, after FROM audit_event WHERE actor_id = $1 AND action LIKE 'attendance.%'`,
      [trainer.personId],
    );
    expect(audit).toEqual([
      {
        action: 'attendance.marks-recorded',
        after: { marks: 2, changed: 0, sessions: [cohort.sessions[0]!.id], reason: null },
      },
    ]);
  });

  it('writes nothing when the same marks are sent again, whatever number was expected', async () => {
    await put([mark()]);
    const again = await put([mark()]);
    expect([again.status, again.body.marks[0]!.seq]).toEqual([200, 1]);
    expect(await written()).toHaveLength(1);
  });

  it('keeps who, when and from what when a mark is changed', async () => {
    await put([mark()]);
    app.clock.pass({ hours: 1 });
    await put([mark({ mark: 'late', mode: 'online', expectedSeq: 1 })]);
    const { body } = await history();
    expect(body.items).toEqual([
      {
        seq: 1,
        mark: 'present',
        mode: 'room',
        arrangement: 'none',
        origin: 'register',
        recordedBy: 'Mira Deda',
        recordedAt: morning,
        reason: null,
      },
      expect.objectContaining({
        seq: 2,
        mark: 'late',
        mode: 'online',
        recordedAt: '2026-03-02T10:00:00.000Z',
      }),
    ]);
    expect((await read()).body.marks).toEqual([expect.objectContaining({ mark: 'late', seq: 2 })]);
  });

  it('refuses a whole write over a mark that was changed since, and says what is there', async () => {
    const other = await aTrainer(app, cohort, { givenName: 'Besa', familyName: 'Kola' });
    await put([mark({ mark: 'late' })], other.token);
    const problem = expectProblem(
      await put([mark(), mark({ enrolmentId: bora.enrolmentId })]),
      409,
      'attendance.mark-changed',
    );
    expect(problem.params).toEqual({
      changed: [
        {
          ...{
            sessionId: cohort.sessions[0]!.id,
            enrolmentId: ana.enrolmentId,
            mark: 'late',
            mode: 'room',
            arrangement: 'none',
            seq: 1,
          },
          ...{ recordedBy: 'Besa Kola', recordedAt: morning },
        },
      ],
    });
    expect(await written()).toHaveLength(1);
  });

  it('lets one of two trainers win who mark the same cell at once', async () => {
    const other = await aTrainer(app, cohort);
    const answers = await Promise.all([
      put([mark()]),
      put([mark({ mark: 'absent', mode: null })], other.token),
    ]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
    expectProblem(
      answers.find(({ status }) => status === 409)!,
      409,
      'attendance.mark-changed',
    );
    expect(await written()).toHaveLength(1);
  });

  it('keeps what stands beside the history, whoever adds to it and in whichever order', async () => {
    await put([mark(), mark({ enrolmentId: bora.enrolmentId })]);
    await put([mark({ mark: 'late', expectedSeq: 1 })]);
    const added = (seq: number, what: string) =>
      `('${cohort.sessions[0]!.id}', '${bora.enrolmentId}', ${seq}, '${what}', 'none', 'paper', '${trainer.personId}', now())`;
    await app.rows(
      `INSERT INTO mark (session_id, enrolment_id, seq, mark, arrangement, origin, recorded_by, recorded_at)
       VALUES ${added(4, 'excused')}, ${added(3, 'absent')}`,
    );
    await app.rows(
      `INSERT INTO mark (session_id, enrolment_id, seq, mark, arrangement, origin, recorded_by, recorded_at) VALUES ${added(2, 'late')}`,
    );
    const last = `SELECT DISTINCT ON (enrolment_id, session_id) enrolment_id, session_id, seq, mark, mode, arrangement, recorded_by, recorded_at
      FROM mark ORDER BY enrolment_id, session_id, seq DESC`;
    const standing = await app.rows<{ mark: string }>(
      `SELECT enrolment_id, session_id, seq, mark, mode, arrangement, recorded_by, recorded_at FROM current_mark ORDER BY enrolment_id, session_id`,
    );
    expect(standing).toEqual(await app.rows(last));
    expect(standing.map((row) => row.mark)).toEqual(expect.arrayContaining(['late', 'excused']));
  });

  it('is guarded by the database too: a cell cannot have two marks of one number', async () => {
    await put([mark()]);
    const row = {
      session_id: cohort.sessions[0]!.id,
      enrolment_id: ana.enrolmentId,
      seq: 1,
      mark: 'late',
      arrangement: 'none',
    };
    const twice = aRow(app, 'mark', {
      ...row,
      origin: 'register',
      recorded_by: trainer.personId,
      recorded_at: app.clock.now(),
    });
    await expect(twice).rejects.toMatchObject({ constraint: 'mark_pk' });
  });

  it('asks for a reason from 48 hours after the session, for first marks too, and keeps it', async () => {
    app.clock.set('2026-03-04T09:30:00.001Z');
    expect((await read()).body.sessions.map(({ needsReason }) => needsReason)).toEqual([
      true,
      false,
    ]);
    const problem = expectProblem(await put([mark()]), 422, 'attendance.reason-required');
    expect(problem.params).toEqual({ sessions: [cohort.sessions[0]!.id] });
    expect(await written()).toHaveLength(0);
    expect(
      (await put([mark()], trainer.token, { reason: 'The list was found again' })).status,
    ).toBe(200);
    expect((await history()).body.items).toEqual([
      expect.objectContaining({ reason: 'The list was found again' }),
    ]);
  });

  it('lets an absence be excused before a session begins, and nothing else', async () => {
    const sessionId = cohort.sessions[1]!.id;
    const problem = expectProblem(
      await put([mark({ sessionId })]),
      422,
      'attendance.session-not-begun',
    );
    expect(problem.params).toEqual({ sessions: [sessionId] });
    expect(
      (await put([mark({ sessionId, mark: 'excused', mode: null, arrangement: 'make-up' })]))
        .status,
    ).toBe(200);
  });

  it('refuses marks for a cancelled session', async () => {
    await app.rows(`UPDATE session SET state = 'cancelled' WHERE id = $1`, [
      cohort.sessions[0]!.id,
    ]);
    expectProblem(await put([mark()]), 422, 'attendance.session-cancelled');
    expect(await written()).toHaveLength(0);
  });

  it('tells nothing about cells that do not exist', async () => {
    expectProblem(await history(trainer.token, app.ids.next()), 404, 'not-found');
    expectProblem(
      await app.get(`cohorts/${cohort.slug}/register/history?sessionId=1`, { as: trainer.token }),
      400,
      'wrong-shape',
    );
  });

  it('is read and written in as many statements for twenty people as for one', async () => {
    const big = await aCohort(app);
    const people = await Promise.all(Array.from({ length: 20 }, () => aLearner(app, big)));
    const { token } = await aTrainer(app, big);
    const all = people.map(({ enrolmentId }) => ({
      ...mark(),
      sessionId: big.sessions[0]!.id,
      enrolmentId,
    }));
    const write = (marks: object[], as: string, slug: string) => () =>
      app.put(`cohorts/${slug}/register`, { marks }, { as });
    // Which cohort a slug is, is asked once and remembered.
    await read();
    await app.get(`cohorts/${big.slug}/register`, { as: token });
    const [one, twenty] = [
      await statementsOf(app, write([mark()], trainer.token, cohort.slug)),
      await statementsOf(app, write(all, token, big.slug)),
    ];
    // Sign-in, beginning, locks, what stands, marks, audit, end.
    expect(one).toHaveLength(7);
    expect(twenty).toHaveLength(one.length);
    const reads = [
      await statementsOf(app, () => read()),
      await statementsOf(app, () => app.get(`cohorts/${big.slug}/register`, { as: token })),
    ];
    // Sign-in, cohort with its sessions, people, marks.
    expect(reads.map((statements) => statements.length)).toEqual([4, 4]);
    expect(
      await statementsOf(app, () => app.get(`cohorts/${big.slug}`, { as: token })),
    ).toHaveLength(2);
  });

  it('tells certification the marks that stand', async () => {
    await put([mark()]);
    await put([mark({ mark: 'late', expectedSeq: 1 })]);
    const marks = await app.nest
      .get(AttendanceEvidence, { strict: false })
      .marksOf([ana.enrolmentId, bora.enrolmentId]);
    expect(marks).toEqual([
      {
        sessionId: cohort.sessions[0]!.id,
        mark: 'late',
        mode: 'room',
        arrangement: 'none',
        people: [0],
      },
    ]);
  });

  describe('kept on paper', () => {
    const record = (marks: object[]) =>
      app.nest
        .get(RecordPaperMarks, { strict: false })
        .execute(trainer, cohort.id, { marks: marks as never, reason: 'Paper list' });
    const onPaper = (overrides: Record<string, unknown> = {}) => {
      const { expectedSeq: _, ...rest } = mark({ arrangement: 'none', ...overrides });
      return rest;
    };

    it('is taken over, changes what stands, and says that it comes from paper', async () => {
      await put([mark({ mark: 'absent', mode: null })]);
      expect(await record([onPaper(), onPaper({ enrolmentId: bora.enrolmentId })])).toEqual({
        recorded: 2,
      });
      expect(
        (await history()).body.items.map(({ seq, mark: kept, origin, reason }) => [
          seq,
          kept,
          origin,
          reason,
        ]),
      ).toEqual([
        [1, 'absent', 'register', null],
        [2, 'present', 'paper', 'Paper list'],
      ]);
      expect(await record([onPaper()])).toEqual({ recorded: 0 });
      const audit = await app.rows(
        `SELECT action FROM audit_event WHERE cohort_id = $1 AND action = 'attendance.paper-marks-recorded'`,
        [cohort.id],
      );
      expect(audit).toHaveLength(1);
    });

    it('cannot hold a session that lies ahead, is cancelled, or belongs to another cohort', async () => {
      await expect(record([onPaper({ sessionId: cohort.sessions[1]!.id })])).rejects.toMatchObject({
        code: 'attendance.session-not-begun',
      });
      await expect(record([onPaper({ enrolmentId: app.ids.next() })])).rejects.toMatchObject({
        code: 'not-found',
      });
      await app.rows(`UPDATE session SET state = 'cancelled' WHERE id = $1`, [
        cohort.sessions[0]!.id,
      ]);
      await expect(record([onPaper()])).rejects.toMatchObject({
        code: 'attendance.session-cancelled',
      });
      expect(await written()).toHaveLength(0);
    });
  });
});
