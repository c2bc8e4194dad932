import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import {
  aPdf,
  aReview,
  aSubmission,
  aWorkingCohort,
  type Reader,
  type WorkingCohort,
} from '../../test/assignments-builders.js';
import { aTrainer } from '../../test/attendance-builders.js';
import { aCity, aGrant, aPerson, signInAs } from '../../test/builders.js';
import { aCohort, aLearner, aPublishedProgramme } from '../../test/learning-builders.js';
import { expectProblem } from '../../test/matchers.js';
import { statementsOf } from '../../test/statements.js';
import { TestApp } from '../../test/test-app.js';
import type { QueueView, SubmissionView } from './assignments.dto.js';

describe('marking', () => {
  let app: TestApp;
  let work: WorkingCohort;
  let besa: Reader;
  let id: string;

  beforeAll(async () => {
    app = await TestApp.start();
    await aCity(app);
    await aPublishedProgramme(app);
  });
  afterAll(() => app.stop());
  beforeEach(async () => {
    app.clock.set('2026-03-02T09:00:00.000Z');
    work = await aWorkingCohort(app);
    besa = await aTrainer(app, work.cohort, { givenName: 'Besa', familyName: 'Kola' });
    ({ id } = await aSubmission(app, work.ana));
  });

  const queue = async (state: string, as = work.trainer.token) =>
    (await app.get<QueueView>(`cohorts/${work.cohort.slug}/submissions?state=${state}`, { as }))
      .body.items;
  const read = (as = work.trainer.token, submission = id) =>
    app.get<SubmissionView>(`submissions/${submission}`, { as });
  const reviews = () =>
    app.rows(`SELECT reader_id, total FROM review WHERE submission_id = $1`, [id]);
  const send = (body: object, as = work.trainer.token) =>
    app.post(`submissions/${id}/reviews`, body, { as });

  it('is closed to learners, to trainers of other cohorts, and to the anonymous', async () => {
    const other = await aTrainer(app, await aCohort(app));
    for (const as of [work.ana.token, work.bora.token, other.token]) {
      expectProblem(
        await app.get(`cohorts/${work.cohort.slug}/submissions`, { as }),
        404,
        'not-found',
      );
      expectProblem(await read(as), 404, 'not-found');
      expectProblem(await app.get(`submissions/${id}/file`, { as }), 404, 'not-found');
      expectProblem(await aReview(app, id, { ...other, token: as }, [3, 3]), 404, 'not-found');
    }
    for (const path of [
      `cohorts/${work.cohort.slug}/submissions`,
      `submissions/${id}`,
      `submissions/${id}/file`,
    ]) {
      expectProblem(await app.get(path), 401, 'not-signed-in');
    }
    expectProblem(
      await app.post(`submissions/${id}/reviews`, { lines: {}, comment: '' }),
      401,
      'not-signed-in',
    );
    expect(await reviews()).toEqual([]);
  });

  it('says where a programme asks for no assignment', async () => {
    const programmeVersionId = app.ids.next();
    await app.rows(
      `INSERT INTO programme_version (id, programme_id, number, sha256, body, published_at)
       SELECT $1, programme_id, 0, 'none', body - 'assignment', published_at FROM programme_version LIMIT 1`,
      [programmeVersionId],
    );
    const cohort = await aCohort(app, { programmeVersionId });
    const { token } = await aTrainer(app, cohort);
    const { body } = await app.get<QueueView>(`cohorts/${cohort.slug}/submissions`, { as: token });
    expect(body).toEqual({
      ...{ asked: false, mayRead: true },
      ...{ counts: { waiting: 0, done: 0 }, items: [] },
    });
  });

  it.each(['coordinator', 'administrator'] as const)(
    'is not for a %s, until named as a trainer',
    async (role) => {
      const somebody = await aPerson(app);
      await aGrant(app, somebody.id, { role });
      const as = await signInAs(app, somebody.id);
      const reader = { personId: somebody.id, token: as };
      expectProblem(await read(as), 404, 'not-found');
      expectProblem(await app.get(`submissions/${id}/file`, { as }), 404, 'not-found');
      expectProblem(await aReview(app, id, reader, [3, 3]), 404, 'not-found');
      expect(await reviews()).toEqual([]);
      const list = await app.get<QueueView>(`cohorts/${work.cohort.slug}/submissions`, { as });
      if (role === 'administrator') expectProblem(list, 404, 'not-found');
      else {
        expect(list.body).toEqual({
          ...{ asked: true, mayRead: false },
          ...{ counts: { waiting: 1, done: 0 }, items: [] },
        });
      }
      await aGrant(app, somebody.id, { role: 'trainer', scopeId: work.cohort.id });
      expect((await read(as)).body.text).toBe('The parking app');
      expect((await aReview(app, id, reader, [2, 2])).status).toBe(201);
    },
  );

  it('is open to a coordinator who names herself, which the audit trail keeps', async () => {
    const somebody = await aPerson(app);
    await aGrant(app, somebody.id, { role: 'coordinator' });
    const as = await signInAs(app, somebody.id);
    const path = `cohorts/${work.cohort.slug}/trainers`;
    expect((await app.post(path, { email: somebody.email }, { as })).status).toBe(201);
    expect((await read(as)).status).toBe(200);
    expect(
      await app.rows(
        `SELECT actor_id FROM audit_event WHERE action = 'people.role-granted' AND subject_id = $1`,
        [somebody.id],
      ),
    ).toEqual([{ actor_id: somebody.id }]);
  });

  it('leaves no points in the audit trail, which others read', async () => {
    await aReview(app, id, besa, [3, 1]);
    const [row] = await app.rows<{ after: object }>(
      `SELECT after FROM audit_event WHERE action = 'assignments.reviewed' AND subject_id = $1`,
      [id],
    );
    expect(Object.keys(row!.after)).toEqual(['review']);
  });

  it('refuses wrong shapes', async () => {
    expectProblem(
      await app.get(`cohorts/${work.cohort.slug}/submissions?state=lost`, { as: besa.token }),
      400,
      'wrong-shape',
    );
    expectProblem(await app.get('submissions/1', { as: besa.token }), 400, 'wrong-shape');
    expectProblem(await send({ lines: 'all good', comment: '' }), 400, 'wrong-shape');
  });

  it.each([
    ['a line without points', { people: 3 }, ['/lines/risks']],
    ['a line that is not in the rubric', { people: 3, risks: 3, 'a/b': 1 }, ['/lines/a~1b']],
    ['more points than a line has', { people: 4, risks: 0 }, ['/lines/people']],
    ['no whole points', { people: 1.5, risks: '2' }, ['/lines/people', '/lines/risks']],
  ])('refuses %s', async (_, lines, pointers) => {
    const problem = expectProblem(await send({ lines, comment: '' }), 400, 'wrong-shape');
    expect((problem.errors as { pointer: string }[]).map(({ pointer }) => pointer)).toEqual(
      pointers,
    );
    expect(await reviews()).toEqual([]);
  });

  it('shows drafts to nobody but their writer', async () => {
    await app.put('me/assignment/draft', { text: 'Not yet', version: 0 }, { as: work.bora.token });
    const [draft] = await app.rows<{ id: string }>(
      `SELECT id FROM submission WHERE enrolment_id = $1`,
      [work.bora.enrolmentId],
    );
    expectProblem(await read(work.trainer.token, draft!.id), 404, 'not-found');
    expect(await queue('waiting')).toHaveLength(1);
  });

  it('lists what waits for the reader, what the reader has read, and what is done', async () => {
    expect(await queue('waiting')).toEqual([
      {
        ...{
          id,
          enrolmentId: work.ana.enrolmentId,
          name: 'Ana Hoxha',
          number: 1,
          submittedOn: '2026-03-02',
          origin: 'online',
        },
        ...{
          readers: 2,
          reviews: 0,
          reviewedByMe: false,
          mayReview: true,
          state: 'awaiting-reader',
        },
      },
    ]);
    await aReview(app, id, work.trainer, [2, 2]);
    expect([await queue('waiting'), (await queue('mine')).length, await queue('done')]).toEqual([
      [],
      1,
      [],
    ]);
    expect([(await queue('waiting', besa.token)).length, await queue('mine', besa.token)]).toEqual([
      1,
      [],
    ]);
    await aReview(app, id, besa, [2, 2]);
    expect((await queue('done')).map(({ state }) => state)).toEqual(['passed']);
    expect(
      (await app.get<QueueView>(`cohorts/${work.cohort.slug}/submissions`, { as: besa.token })).body
        .items,
    ).toHaveLength(1);
  });

  it('shows what was handed in, with its file', async () => {
    await app.call('POST', 'me/assignment/draft/file', {
      as: work.bora.token,
      ...aPdf('Work.pdf'),
    });
    const handedIn = await app.post<{ id: string }>(
      'me/assignment/submission',
      { version: 1, noPersonalData: true },
      { as: work.bora.token },
    );
    const { body } = await read(work.trainer.token, handedIn.body.id);
    expect(body).toMatchObject({
      name: 'Ana Hoxha',
      number: 1,
      text: '',
      readers: 2,
      mayReview: true,
      reviews: [],
      cohort: { slug: work.cohort.slug },
    });
    expect(body.rubric.map(({ key, levels }) => [key, levels.length])).toEqual([
      ['people', 4],
      ['risks', 4],
    ]);
    expect(body.file).toMatchObject({ fileName: 'Work.pdf' });
    const file = await app.get(`submissions/${handedIn.body.id}/file`, { as: besa.token });
    expect(file.headers['content-disposition']).toBe('attachment; filename="Work.pdf"');
    expect(file.raw.toString()).toContain('what was written');
    expectProblem(await app.get(`submissions/${id}/file`, { as: besa.token }), 404, 'not-found');
  });

  it('hides other readers’ marks until one’s own are given', async () => {
    expect((await aReview(app, id, work.trainer, [3, 2], 'Weighs both sides')).status).toBe(201);
    expect((await read(besa.token)).body.reviews).toEqual([]);
    app.clock.pass({ minutes: 1 });
    await aReview(app, id, besa, [2, 2]);
    const { reviews: seen, result } = (await read(besa.token)).body;
    expect(seen.map(({ reader, mine, total, comment }) => [reader, mine, total, comment])).toEqual([
      ['Mira Deda', false, 5, 'Weighs both sides'],
      ['Besa Kola', true, 4, 'Clear'],
    ]);
    expect(result).toMatchObject({ state: 'passed', points: 9, outOf: 12 });
  });

  it('calls a third reader where two are far apart', async () => {
    await aReview(app, id, work.trainer, [3, 3]);
    await aReview(app, id, besa, [1, 1]);
    const third = await aTrainer(app, work.cohort);
    expect((await queue('waiting', third.token)).map(({ state }) => state)).toEqual([
      'awaiting-third',
    ]);
    await aReview(app, id, third, [3, 2]);
    expect((await read(third.token)).body.result).toMatchObject({ state: 'passed', points: 11 });
  });

  it('is done once by each reader, also when the button is pressed twice', async () => {
    const answers = await Promise.all([
      aReview(app, id, besa, [2, 2]),
      aReview(app, id, besa, [2, 2]),
    ]);
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409]);
    expectProblem(await aReview(app, id, besa, [3, 3]), 409, 'assignments.already-reviewed');
    expect(await reviews()).toEqual([{ reader_id: besa.personId, total: 4 }]);
    const audit = await app.rows(
      `SELECT actor_id FROM audit_event WHERE action = 'assignments.reviewed' AND subject_id = $1`,
      [id],
    );
    expect(audit).toEqual([{ actor_id: besa.personId }]);
  });

  it('tells the writer by mail that there is a result, once, in the writer’s language and without the result', async () => {
    await app.rows(`UPDATE person SET locale = 'sq' WHERE id = $1`, [work.ana.personId]);
    const [{ email }] = (await app.rows<{ email: string }>(
      `SELECT email FROM person WHERE id = $1`,
      [work.ana.personId],
    )) as [{ email: string }];
    const mails = async () => {
      await app.drainJobs();
      return app.mail.sent.filter(({ to }) => to === email);
    };
    await aReview(app, id, work.trainer, [3, 2]);
    expect(await mails()).toEqual([]);
    await aReview(app, id, besa, [2, 2]);
    const [told, ...more] = await mails();
    expect(more).toEqual([]);
    expect(told).toMatchObject({ subject: 'Detyra juaj u lexua', locale: 'sq' });
    expect(told!.text).toContain(`/learn/assignment?cohort=${work.cohort.slug}`);
    expect(told!.text).not.toMatch(/\b9\b|\b12\b|kaluar|pikë/);
    await aReview(app, id, await aTrainer(app, work.cohort), [0, 0]);
    expect(await mails()).toHaveLength(1);
  });

  it('is never done by the writer', async () => {
    await aGrant(app, work.ana.personId, { role: 'trainer', scopeId: work.cohort.id });
    expectProblem(await aReview(app, id, work.ana, [3, 3]), 403, 'assignments.own-submission');
    expect([
      (await read(work.ana.token)).body.mayReview,
      await queue('waiting', work.ana.token),
    ]).toEqual([false, []]);
    expect(await reviews()).toEqual([]);
  });

  it('lists twenty people in as many statements as one', async () => {
    const list = (slug: string, as: string) =>
      statementsOf(app, () => app.get(`cohorts/${slug}/submissions`, { as }));
    const one = await list(work.cohort.slug, besa.token);
    const big = await aCohort(app);
    const { token } = await aTrainer(app, big);
    for (let at = 0; at < 20; at += 1) await aSubmission(app, await aLearner(app, big));
    expect(one.length).toBeGreaterThan(3);
    expect(await list(big.slug, token)).toHaveLength(one.length);
  });
});
