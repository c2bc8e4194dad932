import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { aCity, aGrant, aPerson, signInAs } from '../../test/builders.js';
import {
  aCohort,
  aLearner,
  aPublishedProgramme,
  type Cohort,
} from '../../test/learning-builders.js';
import { expectProblem } from '../../test/matchers.js';
import { aDepartment } from '../../test/organisation-builders.js';
import { pointersOf, someoneSignedIn, type SignedInPerson } from '../../test/people-builders.js';
import { statementsOf } from '../../test/statements.js';
import { TestApp } from '../../test/test-app.js';
import type { EnrolledView, EnrolmentPlanView } from './enrolling.dto.js';

const somebody = (email: string, more: object = {}) => ({
  email,
  givenName: 'Ana',
  familyName: 'Hoxha',
  ...more,
});

describe('filling a cohort', () => {
  let app: TestApp;
  let coordinator: SignedInPerson;
  let cohort: Cohort;
  beforeAll(async () => {
    app = await TestApp.start();
    await aCity(app);
    await aPublishedProgramme(app);
    coordinator = await someoneSignedIn(app, 'coordinator');
  }, 60_000);
  beforeEach(async () => {
    cohort = await aCohort(app);
  });
  afterAll(() => app.stop());

  const enrol = (people: object[], as = coordinator.as) =>
    app.post<EnrolledView>(`cohorts/${cohort.slug}/enrolments`, { people }, { as });
  const inCohort = () =>
    app.rows(
      `SELECT person.email, enrolment.department_id AS "departmentId" FROM enrolment JOIN person ON person.id = enrolment.person_id
       WHERE enrolment.cohort_id = $1 ORDER BY person.email`,
      [cohort.id],
    );

  it('is for coordinators: a trainer may not, and for others the cohort is not there', async () => {
    const trainer = await aPerson(app);
    await aGrant(app, trainer.id, { role: 'trainer', scopeId: cohort.id });
    const as = await signInAs(app, trainer.id);
    const other = await someoneSignedIn(app);
    const learner = await aLearner(app, await aCohort(app));
    const calls = [
      ['enrolments', { people: [somebody('a@city.example')] }],
      ['enrolment-plan', { people: [somebody('a@city.example')] }],
      ['trainers', { email: 'a@city.example' }],
    ] as const;
    for (const [path, body] of calls) {
      expectProblem(await app.post(`cohorts/${cohort.slug}/${path}`, body), 401, 'not-signed-in');
      expectProblem(
        await app.post(`cohorts/${cohort.slug}/${path}`, body, { as }),
        403,
        'not-permitted',
      );
      expectProblem(
        await app.post(`cohorts/${cohort.slug}/${path}`, body, other),
        404,
        'not-found',
      );
      expectProblem(
        await app.post(`cohorts/${cohort.slug}/${path}`, body, { as: learner.token }),
        404,
        'not-found',
      );
      expectProblem(await app.post(`cohorts/nowhere/${path}`, body, coordinator), 404, 'not-found');
    }
    expect(await inCohort()).toEqual([]);
  });

  it('names what has the wrong shape', async () => {
    const refused = await enrol([
      { email: 'no address', givenName: ' ', familyName: 'Hoxha', locale: 'de', age: 7 },
    ]);
    expect(pointersOf(expectProblem(refused, 400, 'wrong-shape'))).toEqual(
      new Set(['/people/0/email', '/people/0/givenName', '/people/0/locale', '/people/0/age']),
    );
    expectProblem(await enrol([]), 400, 'wrong-shape');
    expectProblem(
      await enrol(Array.from({ length: 1001 }, (_, at) => somebody(`p${at}@city.example`))),
      400,
      'wrong-shape',
    );
    expectProblem(
      await app.post(`cohorts/${cohort.slug}/trainers`, { email: 'seven' }, coordinator),
      400,
      'wrong-shape',
    );
  });

  it('says beforehand what becomes of each row, and writes nothing', async () => {
    const known = await aPerson(app);
    const learner = await aLearner(app, cohort);
    const [{ email }] = (await app.rows<{ email: string }>(
      'SELECT email FROM person WHERE id = $1',
      [learner.personId],
    )) as [{ email: string }];
    const before = await inCohort();
    const people = [
      known.email.toUpperCase(),
      'planned@city.example',
      email,
      'PLANNED@city.example',
    ].map((each) => somebody(each));
    const plan = await app.post<EnrolmentPlanView>(
      `cohorts/${cohort.slug}/enrolment-plan`,
      { people: [...people, somebody('b@city.example', { departmentCode: 'NONE' })] },
      coordinator,
    );
    expect(plan.status).toBe(200);
    expect(plan.body.people.map(({ outcome, fault }) => [outcome, fault])).toEqual([
      ['enrolled', null],
      ['invited', null],
      ['already', null],
      ['wrong', 'address-twice'],
      ['wrong', 'department-unknown'],
    ]);
    expect(await inCohort()).toEqual(before);
    expect(await app.rows(`SELECT 1 FROM person WHERE email = 'planned@city.example'`)).toEqual([]);
  });

  it('enrols those who are known and invites those who are not, with their departments', async () => {
    const [own, given] = [await aDepartment(app), await aDepartment(app)];
    const known = await aPerson(app, { email: 'known@city.example', departmentId: own.id });
    const answer = await enrol([
      somebody('Known@City.example'),
      somebody('invited@city.example', { departmentCode: given.code, locale: 'sq' }),
    ]);
    expect([answer.status, answer.body]).toEqual([201, { enrolled: 1, invited: 1, already: [] }]);
    expect(await inCohort()).toEqual([
      { email: 'invited@city.example', departmentId: given.id },
      { email: known.email, departmentId: own.id },
    ]);
    expect(
      await app.rows(
        `SELECT locale, department_id AS "departmentId" FROM person WHERE email = 'invited@city.example'`,
      ),
    ).toEqual([{ locale: 'sq', departmentId: given.id }]);
    await app.drainJobs();
    expect(app.mail.sent.filter(({ to }) => to === 'invited@city.example')).toHaveLength(1);
    expect(app.mail.sent.filter(({ to }) => to === known.email)).toEqual([]);
  });

  it('leaves alone those who are in it, also when the same list is sent twice at once', async () => {
    const people = ['one@twice.example', 'two@twice.example'].map((email) => somebody(email));
    const answers = await Promise.all([enrol(people), enrol(people)]);
    expect(answers.map(({ status }) => status)).toEqual([201, 201]);
    expect(answers.map(({ body }) => body).sort((a, b) => b.invited - a.invited)).toEqual([
      { enrolled: 0, invited: 2, already: [] },
      { enrolled: 0, invited: 0, already: ['one@twice.example', 'two@twice.example'] },
    ]);
    expect(await inCohort()).toHaveLength(2);
    const audit = await app.rows(
      `SELECT after FROM audit_event WHERE action = 'cohorts.people-enrolled' AND subject_id = $1`,
      [cohort.id],
    );
    expect(audit).toEqual([{ after: { people: 2 } }]);
  });

  it('enrols a thousand people in as many statements as two, and refuses one more', async () => {
    const list = (count: number, city: string) =>
      Array.from({ length: count }, (_, at) => somebody(`person-${at}@${city}.example`));
    const few = await statementsOf(app, () => enrol(list(2, 'small')));
    const many = await statementsOf(app, () => enrol(list(1000, 'large')));
    expect(many).toHaveLength(few.length);
    expect(await inCohort()).toHaveLength(1002);
    const [{ invited }] = (await app.rows<{ invited: number }>(
      `SELECT count(*)::int AS invited FROM person JOIN one_time_link ON one_time_link.person_id = person.id
       JOIN audit_event ON audit_event.subject_id = person.id::text AND audit_event.action = 'people.person-created'
       WHERE person.email LIKE '%@large.example'`,
    )) as [{ invited: number }];
    expect(invited).toBe(1000);
    expectProblem(await enrol(list(1001, 'larger')), 400, 'wrong-shape');
    expect(await inCohort()).toHaveLength(1002);
  }, 30_000);

  it('enrols nobody when one row is wrong, and says which', async () => {
    const closed = await aPerson(app);
    await app.rows(`UPDATE person SET state = 'closed' WHERE id = $1`, [closed.id]);
    const refused = await enrol([
      somebody('fine@city.example'),
      somebody(closed.email),
      somebody('FINE@city.example'),
    ]);
    expect(expectProblem(refused, 422, 'cohorts.enrolments-refused').params).toEqual({
      rows: [
        { row: 2, fault: 'account-closed' },
        { row: 3, fault: 'address-twice' },
      ],
    });
    expect(await inCohort()).toEqual([]);
    expect(await app.rows(`SELECT 1 FROM person WHERE email = 'fine@city.example'`)).toEqual([]);
  });

  describe('trainers', () => {
    const path = () => `cohorts/${cohort.slug}/trainers`;

    it('are named once, by the address of an open account in any capitals', async () => {
      const person = await aPerson(app, {
        ...{ givenName: 'Mira', familyName: 'Deda', email: 'mira@city.example' },
      });
      const name = (email = 'Mira@City.example') => app.post(path(), { email }, coordinator);
      const named = await name();
      expect([named.status, named.body]).toEqual([201, { id: person.id, name: 'Mira Deda' }]);
      const mira = { as: await signInAs(app, person.id) };
      expect((await app.get(`cohorts/${cohort.slug}`, mira)).status).toBe(200);
      expect((await app.get(path(), mira)).body).toEqual({
        items: [{ id: person.id, name: 'Mira Deda' }],
      });
      expectProblem(await name(), 409, 'people.role-already-granted');
      expectProblem(await name('nobody@city.example'), 422, 'cohorts.trainer-unknown');
    });

    it('are taken the cohort again by a coordinator alone', async () => {
      const person = await aPerson(app, { email: 'dea@city.example' });
      await app.post(path(), { email: 'dea@city.example' }, coordinator);
      const dea = { as: await signInAs(app, person.id) };
      const one = `${path()}/${person.id}`;
      expectProblem(await app.delete(one), 401, 'not-signed-in');
      expectProblem(await app.delete(one, dea), 403, 'not-permitted');
      expectProblem(await app.delete(one, await someoneSignedIn(app)), 404, 'not-found');
      expectProblem(await app.delete(`${path()}/${app.ids.next()}`, coordinator), 404, 'not-found');
      expect((await app.delete(one, coordinator)).status).toBe(204);
      expectProblem(await app.get(`cohorts/${cohort.slug}`, dea), 404, 'not-found');
      expectProblem(await app.delete(one, coordinator), 404, 'not-found');
    });
  });
});
