import { readdir } from 'node:fs/promises';
import * as path from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import {
  anUpload,
  aPdf,
  aReview,
  aSubmission,
  aWorkingCohort,
  type Reader,
  type WorkingCohort,
} from '../../test/assignments-builders.js';
import { aTrainer } from '../../test/attendance-builders.js';
import { aCity, aPerson, signInAs } from '../../test/builders.js';
import { aPublishedProgramme } from '../../test/learning-builders.js';
import { expectProblem } from '../../test/matchers.js';
import { TestApp } from '../../test/test-app.js';
import { Config } from '../platform/config/config.js';
import type { AssignmentView, AttachedFileView, DraftView } from './assignments.dto.js';

const megabyte = 1024 * 1024;

describe('my assignment', () => {
  let app: TestApp;
  let work: WorkingCohort;
  let ana: WorkingCohort['ana'];
  let besa: Reader;

  beforeAll(async () => {
    app = await TestApp.start();
    await aCity(app);
    await aPublishedProgramme(app);
  });
  afterAll(() => app.stop());
  beforeEach(async () => {
    app.clock.set('2026-03-02T09:00:00.000Z');
    work = await aWorkingCohort(app);
    ana = work.ana;
    besa = await aTrainer(app, work.cohort);
  });

  const view = async (as = ana.token) =>
    (await app.get<AssignmentView>('me/assignment', { as })).body;
  const save = (text: string, version: number, as = ana.token) =>
    app.put<DraftView>('me/assignment/draft', { text, version }, { as });
  const upload = (sent: ReturnType<typeof anUpload>, as = ana.token) =>
    app.call<AttachedFileView>('POST', 'me/assignment/draft/file', { as, ...sent });
  const handIn = (version: number, as = ana.token) =>
    app.post('me/assignment/submission', { version, noPersonalData: true }, { as });
  const rows = () =>
    app.rows(
      `SELECT number, state, version FROM submission WHERE enrolment_id = $1 ORDER BY number`,
      [ana.enrolmentId],
    );
  const filesOf = (personId: string) =>
    app.rows<{ id: string }>(`SELECT id FROM stored_file WHERE owner_id = $1`, [personId]);
  const onDisk = async () => {
    const folder = path.join(app.nest.get(Config, { strict: false }).dataFolder, 'files');
    const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
    return entries.filter((entry) => entry.isFile()).length;
  };
  /** Reads the submission so that it fails, and moves on to the day of the result. */
  const fail = async (id: string) => {
    for (const reader of [work.trainer, besa])
      await aReview(app, id, reader, [1, 1], 'Say who is touched');
  };

  it('shows the task, the rubric and nothing written at first', async () => {
    expect(await view()).toMatchObject({
      ...{
        slug: 'rights-check',
        readers: 'two',
        submissions: [],
        mayHandIn: true,
        refusal: null,
        resubmitBy: null,
      },
      rubric: [{ key: 'people' }, { key: 'risks' }],
      template: [{ key: 'project' }],
    });
    expect((await view()).task.en).toContain('Write it.');
  });

  it('is closed to the anonymous and to strangers', async () => {
    const stranger = await signInAs(app, (await aPerson(app)).id);
    for (const as of [undefined, stranger]) {
      const [status, code] = as ? ([404, 'not-found'] as const) : ([401, 'not-signed-in'] as const);
      const signedIn = as ? { as } : {};
      expectProblem(await app.get('me/assignment', signedIn), status, code);
      expectProblem(
        await app.put('me/assignment/draft', { text: '', version: 0 }, signedIn),
        status,
        code,
      );
      expectProblem(
        await app.call('POST', 'me/assignment/draft/file', { ...signedIn, ...aPdf() }),
        status,
        code,
      );
      expectProblem(await app.delete('me/assignment/draft/file', signedIn), status, code);
      expectProblem(
        await app.post('me/assignment/submission', { version: 1, noPersonalData: true }, signedIn),
        status,
        code,
      );
    }
    expect(await onDisk()).toBe(0);
  });

  it.each([
    ['PUT', 'me/assignment/draft', { text: 'x'.repeat(100_001), version: 0 }],
    ['PUT', 'me/assignment/draft', { version: 0 }],
    ['POST', 'me/assignment/submission', { version: 1 }],
    ['POST', 'me/assignment/submission', { version: 1, noPersonalData: false }],
    ['POST', 'me/assignment/draft/file', {}],
    ['GET', 'me/assignment/files/1', undefined],
  ] as const)('refuses a wrong shape: %s %s', async (method, address, body) => {
    expectProblem(
      await app.call(method, address, { as: ana.token, ...(body ? { body } : {}) }),
      400,
      'wrong-shape',
    );
    expect(await rows()).toEqual([]);
  });

  it('keeps a draft, refuses a stale one and takes the same text twice', async () => {
    expect((await save('The parking app', 0)).body.version).toBe(1);
    expect((await save('The parking app', 0)).body.version).toBe(1);
    expect(expectProblem(await save('From the desk', 0), 409, 'stale-version').params).toEqual({
      current: 1,
    });
    expect((await view()).submissions).toMatchObject([
      { number: 1, state: 'draft', text: 'The parking app', version: 1, result: null },
    ]);
    expect((await view(work.bora.token)).submissions).toEqual([]);
  });

  describe('with a file', () => {
    it('keeps it under a safe name, and gives it back to its writer alone, as an attachment', async () => {
      const { body, status } = await upload(aPdf('../Kontrolli i të drejtave\u202E.exe'));
      expect([status, body.version]).toEqual([201, 1]);
      expect(body.file.fileName).toBe('Kontrolli i të drejtave.pdf');
      const file = await app.get(`me/assignment/files/${body.file.id}`, { as: ana.token });
      expect(file.raw.toString()).toContain('what was written');
      expect(file.headers).toMatchObject({
        'content-type': 'application/pdf',
        'content-disposition':
          'attachment; filename="Kontrolli i te drejtave.pdf"; filename*=UTF-8\'\'Kontrolli%20i%20t%C3%AB%20drejtave.pdf',
        'x-content-type-options': 'nosniff',
        'cache-control': 'private, no-store',
      });
      for (const other of [work.bora.token, work.trainer.token]) {
        expectProblem(
          await app.get(`me/assignment/files/${body.file.id}`, { as: other }),
          404,
          'not-found',
        );
      }
      expectProblem(await app.get(`me/assignment/files/${body.file.id}`), 401, 'not-signed-in');
      expectProblem(
        await app.get(`me/assignment/files/${app.ids.next()}`, { as: ana.token }),
        404,
        'not-found',
      );
    });

    it.each([
      ['a text that is called .pdf', 'only a text'],
      ['a page that is called .pdf', '<script>alert(1)</script>'],
      ['nothing at all', ''],
    ])('refuses %s', async (_, content) => {
      const before = await onDisk();
      expectProblem(
        await upload(anUpload({ name: 'work.pdf', content })),
        422,
        'assignments.file-kind',
      );
      expect([await rows(), await onDisk()]).toEqual([[], before]);
    });

    it('refuses eleven megabytes and takes nine', async () => {
      const before = await onDisk();
      expectProblem(
        await upload(anUpload({ name: 'big.pdf', content: `%PDF-${'x'.repeat(11 * megabyte)}` })),
        413,
        'too-large',
      );
      expect([await rows(), await onDisk()]).toEqual([[], before]);
      expect(
        (await upload(anUpload({ name: 'big.pdf', content: `%PDF-${'x'.repeat(9 * megabyte)}` })))
          .status,
      ).toBe(201);
    });

    it('refuses two files at once, and a form without any', async () => {
      const pdf = { name: 'a.pdf', content: '%PDF-1.7' };
      expectProblem(await upload(anUpload(pdf, pdf)), 413, 'too-large');
      expectProblem(await upload(anUpload()), 400, 'wrong-shape');
      expect(await filesOf(ana.personId)).toEqual([]);
    });

    it('keeps nothing of a file that was replaced or removed', async () => {
      const before = await onDisk();
      await upload(aPdf());
      const { body } = await upload(aPdf('Second.pdf'));
      expect([
        body.version,
        (await filesOf(ana.personId)).map(({ id }) => id),
        await onDisk(),
      ]).toEqual([2, [body.file.id], before + 1]);
      expect(
        (await app.delete<{ version: number }>('me/assignment/draft/file', { as: ana.token })).body,
      ).toEqual({ version: 3 });
      expect([await filesOf(ana.personId), await onDisk()]).toEqual([[], before]);
      expectProblem(
        await app.delete('me/assignment/draft/file', { as: ana.token }),
        404,
        'not-found',
      );
      const audit = await app.rows(
        `SELECT action FROM audit_event WHERE actor_id = $1 AND subject_type = 'submission' ORDER BY id`,
        [ana.personId],
      );
      expect(audit.map(({ action }) => action)).toEqual([
        'assignments.file-attached',
        'assignments.file-attached',
        'assignments.file-removed',
      ]);
    });

    it('throws the bytes away when nothing can be handed in', async () => {
      await aSubmission(app, ana);
      const before = await onDisk();
      expectProblem(await upload(aPdf()), 409, 'assignments.awaiting-result');
      expect([await filesOf(ana.personId), await onDisk()]).toEqual([[], before]);
    });
  });

  describe('handed in', () => {
    it('is dated where the cohort is, stays as it is, and leaves one audit row', async () => {
      app.clock.set('2026-03-02T23:30:00.000Z');
      await aSubmission(app, ana);
      expect(await view()).toMatchObject({
        ...{ mayHandIn: false, refusal: 'awaiting-result' },
        submissions: [
          {
            state: 'submitted',
            submittedOn: '2026-03-03',
            result: { state: 'awaiting-reader', points: null, outOf: 12 },
            reviews: [],
          },
        ],
      });
      expectProblem(await save('Improved', 2), 409, 'assignments.awaiting-result');
      expectProblem(
        await app.delete('me/assignment/draft/file', { as: ana.token }),
        409,
        'assignments.awaiting-result',
      );
      const audit = await app.rows(
        `SELECT after FROM audit_event WHERE actor_id = $1 AND action = 'assignments.handed-in'`,
        [ana.personId],
      );
      expect(audit).toEqual([{ after: { number: 1, submittedOn: '2026-03-03', file: false } }]);
    });

    it('needs a text or a file, as it was last seen', async () => {
      expectProblem(await handIn(1), 422, 'assignments.nothing-written');
      await save(' \n ', 0);
      expectProblem(await handIn(1), 422, 'assignments.nothing-written');
      await save('Something', 1);
      expect(expectProblem(await handIn(1), 409, 'stale-version').params).toEqual({ current: 2 });
      expect(await rows()).toEqual([{ number: 1, state: 'draft', version: 2 }]);
    });

    it('can be a file alone', async () => {
      const { body } = await upload(aPdf());
      expect((await handIn(body.version)).status).toBe(201);
    });

    it('is handed in once, however often the button is pressed', async () => {
      const { body } = await save('The parking app', 0);
      const answers = await Promise.all([handIn(body.version), handIn(body.version)]);
      expect(answers.map(({ status }) => status).sort()).toEqual([201, 409]);
      expectProblem(
        answers.find(({ status }) => status === 409)!,
        409,
        'assignments.awaiting-result',
      );
      expect(await rows()).toEqual([{ number: 1, state: 'submitted', version: 2 }]);
    });

    it('closes with the evidence', async () => {
      await save('The parking app', 0);
      app.clock.set('2026-04-30T22:00:00.000Z');
      const as = await signInAs(app, ana.personId);
      expect(expectProblem(await handIn(1, as), 409, 'assignments.evidence-closed').params).toEqual(
        { closedOn: '2026-04-30' },
      );
      expectProblem(await save('More', 1, as), 409, 'assignments.evidence-closed');
      expect(await rows()).toEqual([{ number: 1, state: 'draft', version: 1 }]);
    });
  });

  describe('after it failed', () => {
    it('shows what the readers said without their names, and may be handed in once more', async () => {
      const { id } = await aSubmission(app, ana);
      await fail(id);
      const failed = await view();
      expect(failed).toMatchObject({ mayHandIn: true, refusal: null, resubmitBy: '2026-04-01' });
      expect(failed.submissions[0]!.result).toEqual({
        state: 'failed',
        points: 4,
        outOf: 12,
        passed: false,
        zeroLines: [],
      });
      const review = { lines: { people: 1, risks: 1 }, comment: 'Say who is touched', total: 2 };
      expect(failed.submissions[0]!.reviews).toEqual([review, review]);
      expect((await aSubmission(app, ana, 'Improved')).number).toBe(2);
    });

    it('is too late after thirty days', async () => {
      const { id } = await aSubmission(app, ana);
      await fail(id);
      app.clock.set('2026-04-01T22:00:00.000Z');
      const as = await signInAs(app, ana.personId);
      expectProblem(await save('Improved', 0, as), 409, 'assignments.resubmission-too-late');
      expect((await view(as)).refusal).toBe('resubmission-too-late');
      expect(await rows()).toHaveLength(1);
    });

    it('has no third time', async () => {
      await fail((await aSubmission(app, ana)).id);
      await fail((await aSubmission(app, ana, 'Improved')).id);
      expectProblem(await save('Once more', 0), 409, 'assignments.no-resubmission-left');
    });
  });

  it('is over once it passed', async () => {
    const { id } = await aSubmission(app, ana);
    for (const reader of [work.trainer, besa]) await aReview(app, id, reader, [2, 2]);
    expectProblem(await save('Even better', 0), 409, 'assignments.already-passed');
    expect((await view()).submissions[0]!.result).toMatchObject({
      state: 'passed',
      points: 8,
      passed: true,
    });
  });
});
