import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import {
  aReview,
  aSubmission,
  aWorkingCohort,
  words,
  type WorkingCohort,
} from '../../test/assignments-builders.js';
import { aCity } from '../../test/builders.js';
import { contentIds } from '../../test/content-folder.js';
import { aCohort, aLearner, aPublishedProgramme } from '../../test/learning-builders.js';
import { expectProblem } from '../../test/matchers.js';
import { statementsOf } from '../../test/statements.js';
import { TestApp } from '../../test/test-app.js';
import { AssignmentEvidence } from './assignment-evidence.js';
import { RecordPaperPrompts, type PaperPrompt } from './record-paper-prompts.js';
import { RecordPaperSubmissions, type PaperSubmission } from './record-paper-submissions.js';

const reason = 'Handed in on paper';

describe('work on paper', () => {
  let app: TestApp;
  let work: WorkingCohort;
  let evidence: AssignmentEvidence;

  beforeAll(async () => {
    app = await TestApp.start();
    await aCity(app);
    await aPublishedProgramme(app);
    evidence = app.nest.get(AssignmentEvidence, { strict: false });
  });
  afterAll(() => app.stop());
  beforeEach(async () => {
    app.clock.set('2026-03-02T09:00:00.000Z');
    work = await aWorkingCohort(app);
  });

  const prompts = (...list: PaperPrompt[]) =>
    app.nest
      .get(RecordPaperPrompts, { strict: false })
      .execute(work.trainer, work.cohort.id, { prompts: list, reason });
  const submissions = (...list: PaperSubmission[]) =>
    app.nest
      .get(RecordPaperSubmissions, { strict: false })
      .execute(work.trainer, work.cohort.id, { submissions: list, reason });
  const prompt = (overrides: Partial<PaperPrompt> = {}) =>
    ({
      enrolmentId: work.ana.enrolmentId,
      moduleCode: 'M1',
      answeredOn: '2026-02-20',
      ...overrides,
    }) as PaperPrompt;
  const submission = (overrides: Partial<PaperSubmission> = {}): PaperSubmission => ({
    ...{
      enrolmentId: work.ana.enrolmentId,
      number: 1,
      submittedOn: '2026-02-20',
      lines: { people: 3, risks: 2 },
    },
    ...overrides,
  });
  const audited = (action: string) =>
    app.rows(`SELECT after FROM audit_event WHERE cohort_id = $1 AND action = $2`, [
      work.cohort.id,
      action,
    ]);
  const nothing = async () => {
    expect(await evidence.promptsOf([work.ana.enrolmentId])).toEqual([]);
    expect(await evidence.submissionsOf([work.ana.enrolmentId], 'Europe/Tirane')).toEqual([]);
  };

  describe('prompts', () => {
    it('count as answered on their day, each once', async () => {
      const again: PaperPrompt = {
        enrolmentId: work.ana.enrolmentId,
        moduleSlug: 'part-1',
        answeredOn: '2026-02-20',
      };
      expect(
        await prompts(prompt(), again, prompt({ enrolmentId: work.bora.enrolmentId })),
      ).toEqual({ recorded: 2 });
      expect(await prompts(prompt({ answeredOn: '2026-02-25' }))).toEqual({ recorded: 0 });
      expect(await evidence.promptsOf([work.ana.enrolmentId])).toEqual([
        {
          promptId: contentIds.prompt(1),
          answeredOn: '2026-02-20',
          people: [0],
        },
      ]);
      expect(await audited('assignments.paper-prompts-recorded')).toEqual([
        { after: { prompts: 2, reason } },
      ]);
    });

    it('take over a draft and leave an answer alone', async () => {
      const write = (token: string) =>
        app.put(`me/prompts/${contentIds.prompt(1)}`, { text: 'Begun', version: 0 }, { as: token });
      await write(work.ana.token);
      await app.post(
        `me/prompts/${contentIds.prompt(1)}/answer`,
        { text: words(5), version: 0 },
        { as: work.bora.token },
      );
      expect(await prompts(prompt(), prompt({ enrolmentId: work.bora.enrolmentId }))).toEqual({
        recorded: 1,
      });
      const { body } = await app.get<{ items: object[] }>('me/prompts', { as: work.ana.token });
      expect(body.items[0]).toMatchObject({
        state: 'answered',
        origin: 'paper',
        answer: { text: 'Begun', version: 2 },
        answeredOn: '2026-02-20',
      });
    });

    it('may be written out online afterwards', async () => {
      await prompts(prompt());
      const answer = await app.put(
        `me/prompts/${contentIds.prompt(1)}`,
        { text: words(6), version: 1 },
        { as: work.ana.token },
      );
      expect(answer.body).toMatchObject({ state: 'answered', answeredOn: '2026-02-20' });
    });

    it('are refused for others, for what is no module, and for days that cannot count', async () => {
      const stranger = await aLearner(app, await aCohort(app));
      await expect(
        prompts(prompt(), prompt({ enrolmentId: stranger.enrolmentId })),
      ).rejects.toMatchObject({ code: 'not-found' });
      await expect(prompts(prompt(), prompt({ moduleCode: 'M9' }))).rejects.toMatchObject({
        code: 'not-found',
      });
      await expect(prompts(prompt({ answeredOn: '2026-03-03' }))).rejects.toMatchObject({
        code: 'assignments.paper-day',
      });
      app.clock.set('2026-06-01T09:00:00.000Z');
      await expect(prompts(prompt({ answeredOn: '2026-05-01' }))).rejects.toMatchObject({
        params: { days: ['2026-05-01'] },
      });
      await nothing();
    });
  });

  describe('submissions', () => {
    it('bring the result their readers agreed on', async () => {
      expect(
        await submissions(
          submission(),
          submission({ enrolmentId: work.bora.enrolmentId, lines: { people: 3, risks: 0 } }),
        ),
      ).toEqual({ recorded: 2 });
      const [ana] = await evidence.submissionsOf([work.ana.enrolmentId], 'Europe/Tirane');
      expect(ana).toEqual({
        ...{
          enrolmentId: work.ana.enrolmentId,
          assignmentSlug: 'rights-check',
          number: 1,
          submittedOn: '2026-02-20',
        },
        ...{
          state: 'passed',
          agreed: { points: 5, readers: 1, zeroLines: [] },
          outOf: 6,
          resubmitBy: null,
        },
      });
      const [bora] = await evidence.submissionsOf([work.bora.enrolmentId], 'Europe/Tirane');
      expect(bora).toMatchObject({
        state: 'failed',
        agreed: { points: 3, zeroLines: ['risks'] },
        resubmitBy: '2026-04-01',
      });
      expect(await audited('assignments.paper-submissions-recorded')).toEqual([
        { after: { submissions: 2, reason } },
      ]);
    });

    it('are final: nobody reads them again', async () => {
      await submissions(submission());
      const [row] = await app.rows<{ id: string }>(
        `SELECT id FROM submission WHERE enrolment_id = $1`,
        [work.ana.enrolmentId],
      );
      expectProblem(
        await aReview(app, row!.id, work.trainer, [0, 0]),
        409,
        'assignments.agreed-on-paper',
      );
    });

    it('take over what was begun online, and refuse a number that was handed in', async () => {
      await app.put('me/assignment/draft', { text: 'Begun', version: 0 }, { as: work.ana.token });
      expect(await submissions(submission())).toEqual({ recorded: 1 });
      await aSubmission(app, work.bora);
      const taken = [submission({ number: 2 }), submission({ enrolmentId: work.bora.enrolmentId })];
      await expect(submissions(...taken)).rejects.toMatchObject({
        code: 'assignments.number-taken',
      });
      await expect(
        submissions(submission({ number: 2 }), submission({ number: 2 })),
      ).rejects.toMatchObject({ code: 'assignments.number-taken' });
      expect(await evidence.submissionsOf([work.ana.enrolmentId], 'Europe/Tirane')).toHaveLength(1);
    });

    it('are refused for others, with points that are none, and for days that cannot count', async () => {
      const stranger = await aLearner(app, await aCohort(app));
      await expect(
        submissions(submission(), submission({ enrolmentId: stranger.enrolmentId })),
      ).rejects.toMatchObject({ code: 'not-found' });
      await expect(
        submissions(submission(), submission({ number: 2, lines: { people: 3 } })),
      ).rejects.toMatchObject({
        errors: [{ pointer: '/submissions/1/lines/risks', code: 'missing' }],
      });
      await expect(submissions(submission({ submittedOn: '2026-03-03' }))).rejects.toMatchObject({
        code: 'assignments.paper-day',
      });
      await nothing();
    });
  });

  it('is recorded, and told, in as many statements for twenty people as for one', async () => {
    const people = await Promise.all(Array.from({ length: 20 }, () => aLearner(app, work.cohort)));
    const ids = people.map(({ enrolmentId }) => enrolmentId);
    const count = async (work: () => Promise<unknown>) => (await statementsOf(app, work)).length;
    const [onePrompt, twentyPrompts] = [
      await count(() => prompts(prompt())),
      await count(() => prompts(...ids.map((enrolmentId) => prompt({ enrolmentId })))),
    ];
    const [one, twenty] = [
      await count(() => submissions(submission())),
      await count(() => submissions(...ids.map((enrolmentId) => submission({ enrolmentId })))),
    ];
    expect([twentyPrompts, twenty]).toEqual([onePrompt, one]);
    expect(await count(() => evidence.promptsOf(ids))).toBe(1);
    expect(await count(() => evidence.submissionsOf(ids, 'Europe/Tirane'))).toBe(1);
  });

  it('says that a submission waits for its readers', async () => {
    await aSubmission(app, work.ana);
    expect(await evidence.submissionsOf([work.ana.enrolmentId], 'Europe/Tirane')).toEqual([
      expect.objectContaining({
        state: 'awaiting',
        agreed: null,
        resubmitBy: null,
        submittedOn: '2026-03-02',
      }),
    ]);
  });
});
