import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  aCohort,
  aLearner,
  aTrainer,
  type BuiltCohort,
  type BuiltLearner,
} from '../../test/attendance-builders.js';
import { aCity, aPerson, signInAs } from '../../test/builders.js';
import { expectProblem } from '../../test/matchers.js';
import { TestApp } from '../../test/test-app.js';
import type { MySessionsView } from './attendance.dto.js';

describe('my sessions', () => {
  let app: TestApp;
  let cohort: BuiltCohort;
  let ana: BuiltLearner;
  let bora: BuiltLearner;

  beforeAll(async () => {
    app = await TestApp.start();
    await aCity(app);
    cohort = await aCohort(app, {
      slug: 'spring',
      sessions: [
        {},
        {
          code: 'S2',
          startsAt: new Date('2026-03-09T08:00:00Z'),
          endsAt: new Date('2026-03-09T09:00:00Z'),
        },
      ],
    });
    [ana, bora] = [await aLearner(app, cohort), await aLearner(app, cohort, { locale: 'sq' })];
    const { token } = await aTrainer(app, cohort);
    const marks = [
      {
        sessionId: cohort.sessions[0]!.id,
        enrolmentId: ana.enrolmentId,
        mark: 'late',
        mode: 'online',
        expectedSeq: 0,
      },
    ];
    await app.put('cohorts/spring/register', { marks }, { as: token });
  });
  afterAll(() => app.stop());

  it('show my own marks and nobody else’s', async () => {
    const marksOf = async (as: string) =>
      (await app.get<MySessionsView>('me/sessions', { as })).body.items.map(({ mark }) => mark);
    expect(await marksOf(ana.token)).toEqual([
      { mark: 'late', mode: 'online', arrangement: 'none' },
      null,
    ]);
    expect(await marksOf(bora.token)).toEqual([null, null]);
  });

  it('say when and where, with the zone', async () => {
    const { body } = await app.get<MySessionsView>('me/sessions?cohort=spring', { as: ana.token });
    expect(body.items[0]).toEqual({
      ...{ id: cohort.sessions[0]!.id, code: 'S1', title: { en: 'Session 1', sq: 'Takimi 1' } },
      ...{
        startsAt: '2026-03-02T08:00:00.000Z',
        endsAt: '2026-03-02T09:30:00.000Z',
        zone: 'Europe/Tirane',
        mode: 'hybrid',
      },
      ...{
        place: 'Hall 2, Rruga e Kalasë 7',
        joinUrl: 'https://meet.kalandra.example/s1',
        state: 'planned',
        origin: 'programme',
        movedFrom: null,
      },
      mark: { mark: 'late', mode: 'online', arrangement: 'none' },
    });
  });

  it.each(['me/sessions', 'me/sessions.ics'])(
    '%s: refuses the anonymous, strangers, foreign cohorts and unknown fields',
    async (path) => {
      const stranger = await signInAs(app, (await aPerson(app)).id);
      await aCohort(app, { slug: `other-${path.length}` });
      expectProblem(await app.get(path), 401, 'not-signed-in');
      expectProblem(await app.get(path, { as: stranger }), 404, 'not-found');
      expectProblem(
        await app.get(`${path}?cohort=other-${path.length}`, { as: ana.token }),
        404,
        'not-found',
      );
      expectProblem(await app.get(`${path}?kohort=spring`, { as: ana.token }), 400, 'wrong-shape');
    },
  );

  it('can be taken along as a calendar in the reader’s language', async () => {
    await app.rows(`UPDATE session SET state = 'cancelled', version = 2 WHERE id = $1`, [
      cohort.sessions[1]!.id,
    ]);
    const answer = await app.get<string>('me/sessions.ics', { as: bora.token });
    expect(answer.headers).toMatchObject({
      'content-type': 'text/calendar; charset=utf-8',
      'content-disposition': 'attachment; filename="spring.ics"',
      'cache-control': 'no-store',
    });
    const lines = answer.raw.toString('utf8').replaceAll('\r\n ', '').split('\r\n');
    expect(lines).toEqual(
      expect.arrayContaining([
        'X-WR-CALNAME:Pranverë',
        `UID:${cohort.sessions[0]!.id}`,
        'SUMMARY:S1 Takimi 1',
        'LOCATION:Hall 2\\, Rruga e Kalasë 7',
        'SEQUENCE:2',
        'STATUS:CANCELLED',
      ]),
    );
  });
});
