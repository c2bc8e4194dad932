import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import {
  aCohort,
  aLearner,
  aTrainer,
  type BuiltCohort,
  type BuiltLearner,
} from '../../../test/attendance-builders.js';
import { aCity, aGrant, aPerson, signInAs } from '../../../test/builders.js';
import { expectProblem } from '../../../test/matchers.js';
import { statementsOf } from '../../../test/statements.js';
import { TestApp } from '../../../test/test-app.js';
import type { ScheduleChangesView } from '../../cohorts/index.js';
import type { SchedulePlanView } from './rescheduling.dto.js';

/** An hour after the first of three weekly sessions. */
const now = '2026-03-02T10:30:00.000Z';
const week = (number: number) => ({
  startsAt: new Date(Date.parse('2026-03-02T08:00:00Z') + (number - 1) * 7 * 86_400_000),
  endsAt: new Date(Date.parse('2026-03-02T09:30:00Z') + (number - 1) * 7 * 86_400_000),
});
/** Two of three sessions, at most one of them made up. */
const criteria = {
  criteria: [
    {
      ...{ key: 'C1', kind: 'sessions-attended', title: { en: 'Sessions', sq: 'Seancat' } },
      ...{ atLeast: { sessions: 2 }, madeUpAtMost: 0, mandatory: [] },
    },
  ],
  tiers: [{ key: 'attendance', title: { en: 'Attendance' }, validMonths: null, rule: 'C1' }],
};

describe('changing the schedule of a running cohort', () => {
  let app: TestApp;
  let cohort: BuiltCohort;
  let [ana, bora]: BuiltLearner[] = [];
  let trainer: { personId: string; token: string };
  let coordinator: string;

  beforeAll(async () => {
    app = await TestApp.start();
    await aCity(app);
    const { id } = await aPerson(app);
    await aGrant(app, id, { role: 'coordinator' });
    coordinator = await signInAs(app, id);
  });
  afterAll(() => app.stop());
  beforeEach(async () => {
    app.clock.set(now);
    await app.rows('DELETE FROM mail_message');
    cohort = await aCohort(app, {
      manifest: { modules: [], assignment: null },
      sessions: [week(1), week(2), week(3)],
    });
    await app.rows(
      `UPDATE criteria_version SET body = $1 WHERE id = (SELECT criteria_version_id FROM cohort WHERE id = $2)`,
      [JSON.stringify(criteria), cohort.id],
    );
    ana = await aLearner(app, cohort, {
      givenName: 'Ana',
      locale: 'sq',
      email: `ana-${cohort.slug}@k.example`,
    });
    bora = await aLearner(app, cohort, {
      givenName: 'Bora',
      locale: 'en',
      email: `bora-${cohort.slug}@k.example`,
    });
    trainer = await aTrainer(app, cohort, { email: `mira-${cohort.slug}@k.example` });
  });

  const session = (at: number) => cohort.sessions[at - 1]!.id;
  const to = (date: string, over: object = {}) => ({
    ...{ date, starts: '09:00', ends: '10:30', mode: 'hybrid' },
    ...{ place: 'Hall 2, Rruga e Kalasë 7', joinUrl: 'https://meet.kalandra.example/s1' },
    ...over,
  });
  const moved = (at: number, date: string, over: object = {}) => ({
    ...{ kind: 'move', sessionId: session(at), to: to(date) },
    ...over,
  });
  const cancelled = (sessionId: string) => ({ kind: 'cancel', sessionId });
  const added = (date: string, over: object = {}) => ({
    ...{ kind: 'add', to: to(date), title: { en: 'Once more', sq: 'Edhe një herë' } },
    ...over,
  });
  const version = async () =>
    (
      await app.rows<{ version: number }>(`SELECT version FROM cohort WHERE id = $1`, [cohort.id])
    )[0]!.version;
  const send = async (path: string, change: object, as: string | undefined) =>
    app.post<SchedulePlanView>(
      `cohorts/${cohort.slug}/${path}`,
      { version: await version(), ...change },
      as === undefined ? {} : { as },
    );
  const change = (body: object, as: string | undefined = coordinator) =>
    send('schedule-changes', body, as);
  const plan = (body: object, as: string | undefined = coordinator) =>
    send('schedule-plan', body, as);
  const history = async (as = trainer.token) =>
    (await app.get<ScheduleChangesView>(`cohorts/${cohort.slug}/schedule-changes`, { as })).body;
  const sessionsOf = async ({ token }: BuiltLearner) =>
    (
      await app.get<{ items: Record<string, unknown>[] }>(`me/sessions?cohort=${cohort.slug}`, {
        as: token,
      })
    ).body.items;
  const mark = (at: number, learner: BuiltLearner, text: string) =>
    app.put(
      `cohorts/${cohort.slug}/register`,
      {
        marks: [
          {
            ...{ sessionId: session(at), enrolmentId: learner.enrolmentId, mark: text },
            ...{ mode: text === 'present' ? 'room' : null, expectedSeq: 0 },
          },
        ],
      },
      { as: trainer.token },
    );
  const mails = () =>
    app.rows<{ to: string; subject: string; locale: string; text: string }>(
      `SELECT to_address AS "to", subject, locale, text FROM mail_message ORDER BY to_address`,
    );
  const nothingChanged = async () => {
    expect((await history()).items).toEqual([]);
    expect(await mails()).toEqual([]);
  };

  it('is not there for the anonymous, for learners and for trainers of another cohort', async () => {
    const other = await aTrainer(app, await aCohort(app));
    const path = `cohorts/${cohort.slug}/schedule-changes`;
    const body = { ...moved(2, '2026-03-10'), version: await version() };
    expectProblem(await app.post(path, body), 401, 'not-signed-in');
    expectProblem(
      await app.post(`cohorts/${cohort.slug}/schedule-plan`, body),
      401,
      'not-signed-in',
    );
    expectProblem(await app.get(path), 401, 'not-signed-in');
    for (const as of [ana!.token, other.token]) {
      expectProblem(await change(moved(2, '2026-03-10'), as), 404, 'not-found');
      expectProblem(await plan(moved(2, '2026-03-10'), as), 404, 'not-found');
      expectProblem(await app.get(path, { as }), 404, 'not-found');
    }
    await nothingChanged();
  });

  it('lets a trainer move a session, and nothing that changes what is asked for', async () => {
    for (const body of [
      cancelled(session(2)),
      added('2026-03-10'),
      moved(2, '2026-03-10', { evidenceClosesOn: '2026-05-02' }),
    ]) {
      expectProblem(await change(body, trainer.token), 403, 'not-permitted');
      expectProblem(await plan(body, trainer.token), 403, 'not-permitted');
    }
    await nothingChanged();
    expect((await change(moved(2, '2026-03-10'), trainer.token)).status).toBe(204);
  });

  it.each([
    ['no kind', { sessionId: 'x' }, '/kind'],
    ['a kind that there is not', { kind: 'erase', sessionId: 'x' }, '/kind'],
    ['no session to cancel', { kind: 'cancel' }, '/sessionId'],
    ['no times to move to', { kind: 'move' }, '/to'],
    ['times that are a text', { kind: 'move', to: 'tomorrow' }, '/to'],
    ['a day that there is not', { kind: 'add', to: { date: '2026-02-30' } }, '/to/date'],
    ['an hour that there is not', { kind: 'add', to: { starts: '24:00' } }, '/to/starts'],
    [
      'an address that runs a script',
      { kind: 'add', to: { joinUrl: 'javascript:1' } },
      '/to/joinUrl',
    ],
    ['an added session without a name', { kind: 'add' }, '/title'],
    ['a name in one language', { kind: 'add', title: { en: 'One' } }, '/title'],
    ['no version', { kind: 'cancel', version: null }, '/version'],
    ['a field that there is not', { kind: 'cancel', state: 'planned' }, '/state'],
  ])('refuses the shape of %s', async (_, body, pointer) => {
    const problem = expectProblem(await change(body), 400, 'wrong-shape');
    expect((problem.errors as { pointer: string }[]).map((error) => error.pointer)).toContain(
      pointer,
    );
    await nothingChanged();
  });

  it('knows only sessions of this cohort', async () => {
    const other = await aCohort(app);
    for (const body of [
      cancelled(other.sessions[0]!.id),
      cancelled(app.ids.next()),
      added('2026-03-10', { like: other.sessions[0]!.id }),
    ]) {
      expectProblem(await change(body), 404, 'not-found');
      expectProblem(await plan(body), 404, 'not-found');
    }
    await nothingChanged();
  });

  it('moves a session, shows where it was, and tells each person once in their language', async () => {
    expect(
      (await change(moved(2, '2026-03-11', { to: to('2026-03-11', { place: 'Library' }) }))).status,
    ).toBe(204);
    const second = (await sessionsOf(ana!)).find(({ code }) => code === 'S2');
    expect(second).toMatchObject({
      ...{ startsAt: '2026-03-11T08:00:00.000Z', place: 'Library', state: 'planned' },
      movedFrom: '2026-03-09T08:00:00.000Z',
    });
    const sent = await mails();
    expect(sent.map(({ to: address, locale }) => [address, locale])).toEqual([
      [`ana-${cohort.slug}@k.example`, 'sq'],
      [`bora-${cohort.slug}@k.example`, 'en'],
      [`mira-${cohort.slug}@k.example`, 'en'],
    ]);
    expect(sent[0]!.subject).toBe('Ndryshim: seanca S2, Takimi 2');
    expect(sent[1]!.text).toContain(`/learn/sessions?cohort=${cohort.slug}`);
    expect(sent[2]!.text).toContain(`/teach/${cohort.slug}/sessions`);
    const { items } = await history();
    expect(items).toMatchObject([
      {
        ...{ kind: 'move', code: 'S2', changedBy: 'Ana Hoxha', changedAt: now },
        before: { startsAt: '2026-03-09T08:00:00.000Z', place: 'Hall 2, Rruga e Kalasë 7' },
        after: { startsAt: '2026-03-11T08:00:00.000Z', place: 'Library' },
      },
    ]);
    expect(
      await app.rows(`SELECT action FROM audit_event WHERE subject_id = $1`, [session(2)]),
    ).toEqual([{ action: 'cohorts.session-moved' }]);
  });

  it('keeps an entry of a calendar the same one, newer, and cancelled at last', async () => {
    await change(moved(2, '2026-03-11'));
    await change(cancelled(session(2)));
    const { body } = await app.get<string>(`me/sessions.ics?cohort=${cohort.slug}`, {
      as: ana!.token,
    });
    const event = String(body)
      .split('BEGIN:VEVENT')
      .find((one) => one.includes(session(2)))!;
    for (const line of ['SEQUENCE:3', 'DTSTART:20260311T080000Z', 'STATUS:CANCELLED'])
      expect(event).toContain(`${line}\r\n`);
  });

  it('shows who would gain before anything is done, and asks for fewer afterwards', async () => {
    await mark(1, ana!, 'present');
    const { body } = await plan(cancelled(session(3)));
    expect(body).toMatchObject({
      ...{ planned: 2, unchanged: 1, told: 3, evidenceClosesOn: '2026-05-01' },
      asked: [{ key: 'C1', title: { en: 'Sessions' }, from: 2, to: 1 }],
      people: [
        { enrolmentId: ana!.enrolmentId, gains: ['attendance'], possibleAgain: [], loses: [] },
      ],
    });
    await nothingChanged();
    expect((await change(cancelled(session(3)))).status).toBe(204);
    const certificate = await app.get<{ criteria: object[] }>(
      `me/certificate?cohort=${cohort.slug}`,
      { as: ana!.token },
    );
    expect(JSON.stringify(certificate.body)).toContain('"code":"cancelled"');
    expectProblem(await mark(3, ana!, 'excused'), 422, 'attendance.session-cancelled');
    expectProblem(await change(cancelled(session(3))), 422, 'cohorts.session-cancelled');
  });

  it('neither cancels nor moves a session in which somebody was', async () => {
    await mark(1, ana!, 'present');
    expectProblem(await change(cancelled(session(1))), 422, 'cohorts.session-held');
    expectProblem(await change(moved(1, '2026-03-03')), 422, 'cohorts.session-held');
    await nothingChanged();
  });

  it('cancels one that did not take place, though the register says that nobody was there', async () => {
    await mark(1, ana!, 'absent');
    await mark(1, bora!, 'absent');
    expect((await change(cancelled(session(1)))).status).toBe(204);
    expect(await mails()).toEqual([]);
  });

  it('adds a session that raises nothing, and takes up a module again', async () => {
    expect((await change(added('2026-03-12', { like: session(2) }))).status).toBe(204);
    const items = await sessionsOf(bora!);
    expect(items.map(({ code, origin }) => [code, origin])).toEqual([
      ['S1', 'programme'],
      ['S2', 'programme'],
      ['X1', 'added'],
      ['S3', 'programme'],
    ]);
    const { body } = await plan(added('2026-03-13'));
    expect(body).toMatchObject({ asked: [{ from: 2, to: 2 }], session: { code: 'X2' } });
    expect((await mails())[1]!.subject).toBe('One more session: X1, Once more');
  });

  it('does nothing by which somebody would be worse, and says of whom', async () => {
    await mark(1, ana!, 'absent');
    await mark(1, bora!, 'present');
    app.clock.set('2026-03-09T10:30:00.000Z');
    await mark(2, ana!, 'absent');
    await mark(2, bora!, 'present');
    expect((await plan(added('2026-03-12'))).body.people).toMatchObject([
      { enrolmentId: ana!.enrolmentId, gains: [], possibleAgain: ['attendance'], loses: [] },
    ]);
    await change(added('2026-03-12'));
    const extra = String((await sessionsOf(ana!)).find(({ code }) => code === 'X1')!['id']);
    expect((await plan(cancelled(extra))).body.people).toMatchObject([
      { enrolmentId: ana!.enrolmentId, loses: ['attendance', 'C1'] },
    ]);
    const problem = expectProblem(await change(cancelled(extra)), 422, 'cohorts.somebody-worse');
    expect(problem.params).toEqual({ people: 1 });
    await change(added('2026-03-13'));
    expect((await change(cancelled(extra))).status).toBe(204);
  });

  it('moves the end of evidence only when it is chosen, and never to an earlier day', async () => {
    expectProblem(await change(moved(3, '2026-05-02')), 422, 'cohorts.session-after-evidence');
    expectProblem(
      await change(moved(3, '2026-04-30', { evidenceClosesOn: '2026-04-30' })),
      422,
      'cohorts.evidence-closes-earlier',
    );
    await nothingChanged();
    await change(moved(3, '2026-05-02', { evidenceClosesOn: '2026-06-01' }));
    expect(
      await app.rows(
        `SELECT starts_on AS "startsOn", ends_on AS "endsOn", evidence_closes_on AS "evidenceClosesOn" FROM cohort WHERE id = $1`,
        [cohort.id],
      ),
    ).toEqual([{ startsOn: '2026-02-02', endsOn: '2026-05-02', evidenceClosesOn: '2026-06-01' }]);
  });

  it('of two coordinators at once lets one decide, and the other look again', async () => {
    const seen = await version();
    const answers = await Promise.all([
      change({ ...moved(2, '2026-03-11'), version: seen }),
      change({ ...cancelled(session(2)), version: seen }),
    ]);
    expect(answers.map(({ status }) => status).sort()).toEqual([204, 409]);
    expectProblem(
      answers.find(({ status }) => status === 409)!,
      409,
      'stale-version',
    );
    expectProblem(await plan({ ...moved(2, '2026-03-12'), version: seen }), 409, 'stale-version');
    expect((await history()).items).toHaveLength(1);
  });

  it('never cancels a session while somebody is being marked as present in it', async () => {
    const answers = await Promise.all([change(cancelled(session(1))), mark(1, ana!, 'present')]);
    const done = answers.map(({ status }) => status < 300);
    expect(done.filter(Boolean)).toHaveLength(1);
  });

  it('keeps its history, page by page, the latest first', async () => {
    for (const date of ['2026-03-10', '2026-03-11', '2026-03-12']) {
      await change(moved(2, date));
      app.clock.pass({ minutes: 1 });
    }
    const path = `cohorts/${cohort.slug}/schedule-changes`;
    const as = trainer.token;
    const first = (await app.get<ScheduleChangesView>(`${path}?limit=2`, { as })).body;
    expect(first.items.map(({ after }) => after.startsAt.slice(0, 10))).toEqual([
      '2026-03-12',
      '2026-03-11',
    ]);
    const rest = await app.get<ScheduleChangesView>(`${path}?cursor=${first.nextCursor}`, { as });
    expect(rest.body).toMatchObject({ nextCursor: null, items: [{ kind: 'move' }] });
    expect(rest.body.items).toHaveLength(1);
  });

  it('takes as many statements for many people as for two', async () => {
    const body = { ...cancelled(session(3)), version: await version() };
    // What is frozen is read once, and then known.
    await plan(body);
    const few = await statementsOf(app, () => plan(body));
    for (let more = 0; more < 5; more += 1) await aLearner(app, cohort);
    const many = await statementsOf(app, () => plan(body));
    expect(many.length).toBe(few.length);
  });
});
