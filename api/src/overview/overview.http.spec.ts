import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { aPerson, signInAs } from '../../test/builders.js';
import { seedDemonstrationIn, signInAsDemo } from '../../test/demonstration.js';
import { expectProblem } from '../../test/matchers.js';
import { statementsOf } from '../../test/statements.js';
import { TestApp } from '../../test/test-app.js';
import type { CohortOverviewView, ProgrammeView, TodayView } from './overview.dto.js';
import type { PaperFormView } from './paper-evidence.dto.js';

describe('pages that look across features', () => {
  let app: TestApp;
  let learner: string;
  let trainer: string;

  beforeAll(async () => {
    app = await TestApp.start();
    await seedDemonstrationIn(app);
    learner = await signInAsDemo(app, 'learner');
    trainer = await signInAsDemo(app, 'trainer');
  }, 60_000);
  afterAll(() => app.stop());

  it('refuses Today and the programme to whoever learns nowhere, and another cohort than one’s own', async () => {
    const nobody = await signInAs(app, (await aPerson(app)).id);
    for (const path of ['me/today', 'me/programme']) {
      expectProblem(await app.get(path, { as: nobody }), 404, 'not-found');
      expectProblem(
        await app.get(`${path}?cohort=tirana-pilot`, { as: learner }),
        404,
        'not-found',
      );
      expectProblem(await app.get(`${path}?unknown=1`, { as: learner }), 400, 'wrong-shape');
    }
  });

  it('shows a learner the programme with what is done, begun and open', async () => {
    const { body } = await app.get<ProgrammeView>('me/programme', { as: learner });
    expect(body.modules.map(({ code, state, open }) => [code, state, open]).slice(0, 5)).toEqual([
      ['M1', 'complete', true],
      ['M2', 'complete', true],
      ['M3', 'complete', true],
      ['M4', 'complete', true],
      ['M5', 'complete', true],
    ]);
    expect(body.modules[0]!.share).toEqual({ done: 7, total: 7 });
    expect(body.modules[2]!.lessons.map(({ state }) => state)).toEqual([
      'begun',
      'new',
      'new',
      'new',
      'new',
    ]);
    expect(body.finalTest).toMatchObject({
      best: { right: 25, of: 30, passed: true },
      attemptsUsed: 1,
      attemptsAllowed: 3,
    });
    expect(body.assignment).toMatchObject({ state: 'passed' });
  });

  it('goes on with the next lesson, names the session under way, and after its end the next one', async () => {
    const before = await app.get<TodayView>('me/today', { as: learner });
    expect(before.body).toMatchObject({
      next: { kind: 'lesson', moduleCode: 'M3' },
      session: { code: 'M9', today: true },
    });
    app.clock.pass({ hours: 3 });
    const after = await app.get<TodayView>('me/today', { as: learner });
    expect(after.body.session).toMatchObject({ code: 'CLINIC', today: false });
  });

  it('shows a trainer the cohort, and nobody else', async () => {
    const { body } = await app.get<CohortOverviewView>('cohorts/demo-running/overview', {
      as: trainer,
    });
    expect(body.funnel.enrolled).toBe(30);
    expect(body.people.find(({ name }) => name === 'Ana Leka')).toMatchObject({
      attended: 7,
      oneStepAway: { tier: 'practitioner', criterion: 'C1', nextStep: { code: 'attend-session' } },
    });
    expectProblem(
      await app.get('cohorts/demo-running/overview', { as: learner }),
      404,
      'not-found',
    );
    expectProblem(await app.get('cohorts/demo-running/overview'), 401, 'not-signed-in');
  });

  it('asks the database as often for thirty people as for fifty-four', async () => {
    const open = (slug: string) => app.get(`cohorts/${slug}/overview`, { as: trainer });
    // Which cohort a slug is, and by what it is judged, is asked once and remembered.
    for (const slug of ['demo-running', 'tirana-pilot']) await open(slug);
    const small = await statementsOf(app, () => open('demo-running'));
    const large = await statementsOf(app, () => open('tirana-pilot'));
    // Sign-in, cohort with its sessions, people, marks, prompts, what was handed in, attempts.
    expect(small).toHaveLength(7);
    expect(large.length).toBe(small.length);
  });

  describe('a cohort as a file', () => {
    const path = 'cohorts/tirana-pilot/overview.csv';
    const rows = async (locale = 'en') => {
      const { body, headers } = await app.get<string>(`${path}?locale=${locale}`, { as: trainer });
      return { lines: String(body).split('\n'), text: String(body), headers };
    };

    it('is for whoever trains the cohort, in a language that there is', async () => {
      expectProblem(await app.get(`${path}?locale=en`), 401, 'not-signed-in');
      expectProblem(await app.get(`${path}?locale=en`, { as: learner }), 404, 'not-found');
      for (const query of ['', '?locale=xx', '?locale=en&all=1'])
        expectProblem(await app.get(`${path}${query}`, { as: trainer }), 400, 'wrong-shape');
    });

    it('is saved, has a row a person, and says in words what the page says', async () => {
      const { lines, headers } = await rows();
      expect(headers['content-type']).toBe('text/csv; charset=utf-8');
      expect(headers['content-disposition']).toMatch(
        /^attachment; filename="tirana-pilot-\d{4}-\d{2}-\d{2}\.csv"$/,
      );
      expect(lines[0]!.startsWith('\u{feff}Name,Department,')).toBe(true);
      expect(lines.filter((line) => line !== '')).toHaveLength(1 + 54);
      // Nothing is awarded yet, and those who are ready have no step before them.
      expect(lines.filter((line) => line.endsWith(',met,met,met,,'))).toHaveLength(23);
      expect((await rows('sq')).lines[0]).toContain('Drejtoria');
    });

    it('gives a spreadsheet nothing to run, and keeps commas and quotation marks in their cell', async () => {
      const [person] = await app.rows<{ id: string; givenName: string }>(
        `SELECT person.id, person.given_name AS "givenName" FROM person JOIN enrolment ON enrolment.person_id = person.id
         JOIN cohort ON cohort.id = enrolment.cohort_id WHERE cohort.slug = 'tirana-pilot' ORDER BY person.id LIMIT 1`,
      );
      const name = '=HYPERLINK("https://x.example","Ana")';
      await app.rows(`UPDATE person SET given_name = $2 WHERE id = $1`, [person!.id, name]);
      const { text } = await rows();
      await app.rows(`UPDATE person SET given_name = $2 WHERE id = $1`, [
        person!.id,
        person!.givenName,
      ]);
      expect(text).toContain(`"'=HYPERLINK(""https://x.example"",""Ana"")`);
    });

    it('asks the database as often for thirty people as for fifty-four', async () => {
      const ask = (slug: string) =>
        statementsOf(app, () => app.get(`cohorts/${slug}/overview.csv?locale=en`, { as: trainer }));
      await ask('tirana-pilot');
      await ask('demo-running');
      const [many, few] = [await ask('tirana-pilot'), await ask('demo-running')];
      expect(many.length).toBe(few.length);
    });
  });

  it('reads the programme with one statement beside that of the sign-in', async () => {
    expect(await statementsOf(app, () => app.get('me/programme', { as: learner }))).toHaveLength(2);
  });

  describe('what was done on paper', () => {
    const path = 'cohorts/demo-running/paper-evidence';
    const reason = 'Sat on paper in room 2, sheets are in the folder.';
    const someone = async (at: number) =>
      (await app.get<PaperFormView>(path, { as: trainer })).body.people[at]!.enrolmentId;

    it('offers the people, tests, prompts and rubric lines to record against', async () => {
      const { body } = await app.get<PaperFormView>(path, { as: trainer });
      expect([body.people.length, body.modules.length, body.rubric.length]).toEqual([30, 9, 6]);
      expect(body.quizzes.map(({ slug }) => slug)).toEqual(
        expect.arrayContaining(['m1-quiz', 'final-test']),
      );
      expect(body.rubric[0]!.levels).toHaveLength(4);
      expectProblem(await app.get(path, { as: learner }), 404, 'not-found');
    });

    it('is taken over whole or not at all', async () => {
      const enrolmentId = await someone(0);
      const before = await app.rows(`SELECT count(*) AS rows FROM attempt`);
      const broken = {
        attempts: [
          { enrolmentId, quiz: 'm1-quiz', number: 1, right: 15, of: 18, satOn: '2026-02-20' },
        ],
        prompts: [{ enrolmentId, module: 'no-such-module', answeredOn: '2026-02-20' }],
        reason,
      };
      expect((await app.post(path, broken, { as: trainer })).status).toBeGreaterThanOrEqual(400);
      expect(await app.rows(`SELECT count(*) AS rows FROM attempt`)).toEqual(before);
    });

    it('refuses the wrong shape, strangers, and evidence of somebody in another cohort', async () => {
      const enrolmentId = await someone(0);
      expectProblem(
        await app.post(
          path,
          {
            attempts: [
              { enrolmentId, quiz: 'm1-quiz', number: 0, right: -1, of: 18, satOn: 'yesterday' },
            ],
            reason,
          },
          { as: trainer },
        ),
        400,
        'wrong-shape',
      );
      expectProblem(await app.post(path, { reason }, { as: learner }), 404, 'not-found');
      const [other] = await app.rows<{ id: string }>(
        `SELECT enrolment.id FROM enrolment JOIN cohort ON cohort.id = enrolment.cohort_id WHERE cohort.slug = 'tirana-pilot' LIMIT 1`,
      );
      expectProblem(
        await app.post(
          path,
          {
            attempts: [
              {
                enrolmentId: other!.id,
                quiz: 'm1-quiz',
                number: 1,
                right: 15,
                of: 18,
                satOn: '2026-02-20',
              },
            ],
            reason,
          },
          { as: trainer },
        ),
        404,
        'not-found',
      );
    });

    it('counts like any other evidence, with who recorded it and why', async () => {
      const enrolmentId = await someone(1);
      const recorded = await app.post<{ recorded: number }>(
        path,
        {
          attempts: [
            { enrolmentId, quiz: 'm1-quiz', number: 1, right: 15, of: 18, satOn: '2026-02-20' },
          ],
          reason,
        },
        { as: trainer },
      );
      expect(recorded).toMatchObject({ status: 201, body: { recorded: 1 } });
      const [attempt] = await app.rows(
        `SELECT origin, reason, recorded_by IS NOT NULL AS signed FROM attempt WHERE enrolment_id = $1 AND right_count = 15`,
        [enrolmentId],
      );
      expect(attempt).toEqual({ origin: 'paper', reason, signed: true });
    });
  });
});
