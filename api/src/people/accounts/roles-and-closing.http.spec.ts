import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { aCity, aPerson, signInAs } from '../../../test/builders.js';
import { expectProblem } from '../../../test/matchers.js';
import { aDepartment } from '../../../test/organisation-builders.js';
import { pointersOf, someoneSignedIn, type SignedInPerson } from '../../../test/people-builders.js';
import { TestApp } from '../../../test/test-app.js';
import type { PersonView } from './accounts.dto.js';

const nowhere = '00000000-0000-7000-8000-000000000000';

let app: TestApp;
let administrator: SignedInPerson;
beforeAll(async () => {
  app = await TestApp.start();
  await aCity(app);
});
afterAll(() => app.stop());
beforeEach(async () => {
  await app.rows('DELETE FROM role_grant');
  administrator = await someoneSignedIn(app, 'administrator');
});

/** In the order of their names: within one millisecond ids do not tell which came first. */
const actionsOn = async (id: string) =>
  (
    await app.rows<{ action: string }>(
      `SELECT action FROM audit_event WHERE subject_id = $1 ORDER BY action`,
      [id],
    )
  ).map(({ action }) => action);
const grantOf = async (personId: string) =>
  (await app.rows<{ id: string }>('SELECT id FROM role_grant WHERE person_id = $1', [personId]))[0]!
    .id;
const administrators = () =>
  app.rows(`SELECT person_id FROM role_grant WHERE role = 'administrator'`);

describe('giving a role', () => {
  const grant = (id: string, body: object) =>
    app.post<PersonView>(`people/${id}/grants`, body, administrator);

  it('names every field that has the wrong shape, also what a scope lacks', async () => {
    expect(
      pointersOf(
        expectProblem(
          await grant(nowhere, { role: 'mayor', scopeKind: 'world' }),
          400,
          'wrong-shape',
        ),
      ),
    ).toEqual(new Set(['/role', '/scopeKind']));
    expect(
      pointersOf(
        expectProblem(
          await grant(nowhere, { role: 'trainer', scopeKind: 'cohort' }),
          400,
          'wrong-shape',
        ),
      ),
    ).toEqual(new Set(['/cohort']));
    const director = await grant(nowhere, { role: 'director', scopeKind: 'department' });
    expect(pointersOf(expectProblem(director, 400, 'wrong-shape'))).toEqual(
      new Set(['/departmentId']),
    );
  });

  it('refuses a scope that the role is not given for, and one that is not there', async () => {
    const { id } = await aPerson(app);
    expectProblem(
      await grant(id, { role: 'auditor', scopeKind: 'cohort', cohort: 'spring' }),
      422,
      'people.scope-does-not-fit',
    );
    expectProblem(
      await grant(id, { role: 'trainer', scopeKind: 'cohort', cohort: 'no-such' }),
      422,
      'people.scope-unknown',
    );
    expectProblem(
      await grant(id, { role: 'director', scopeKind: 'department', departmentId: nowhere }),
      422,
      'people.scope-unknown',
    );
    expectProblem(await grant(nowhere, { role: 'auditor', scopeKind: 'city' }), 404, 'not-found');
    expect(await actionsOn(id)).toEqual([]);
  });

  it('gives it for a department, by name on the view, and the person may act at the next request', async () => {
    const department = await aDepartment(app);
    const person = await someoneSignedIn(app);
    expectProblem(await app.get('people', person), 404, 'not-found');
    const made = await grant(person.id, {
      role: 'director',
      scopeKind: 'department',
      departmentId: department.id,
    });
    expect(made.status).toBe(201);
    expect(made.body.grants).toMatchObject([
      {
        role: 'director',
        scopeKind: 'department',
        department: { code: department.code },
        cohort: null,
      },
    ]);
    await grant(person.id, { role: 'coordinator', scopeKind: 'city' });
    expect((await app.get('people', person)).status).toBe(200);
    expect(await actionsOn(person.id)).toEqual(['people.role-granted', 'people.role-granted']);
  });

  it('gives it once, also when two give it at once', async () => {
    const { id } = await aPerson(app);
    const answers = await Promise.all(
      [1, 2].map(() => grant(id, { role: 'trainer', scopeKind: 'city' })),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409]);
    expectProblem(
      await grant(id, { role: 'trainer', scopeKind: 'city' }),
      409,
      'people.role-already-granted',
    );
  });
});

describe('taking a role back', () => {
  it('takes it back, with who did it', async () => {
    const trainer = await someoneSignedIn(app, 'trainer');
    const grantId = await grantOf(trainer.id);
    expectProblem(
      await app.delete(`people/${nowhere}/grants/${grantId}`, administrator),
      404,
      'not-found',
    );
    expect((await app.delete(`people/${trainer.id}/grants/${grantId}`, administrator)).status).toBe(
      204,
    );
    expectProblem(
      await app.delete(`people/${trainer.id}/grants/${grantId}`, administrator),
      404,
      'not-found',
    );
    expect(await actionsOn(trainer.id)).toEqual(['people.role-withdrawn']);
  });

  it('refuses to take the last administrator’s', async () => {
    const path = `people/${administrator.id}/grants/${await grantOf(administrator.id)}`;
    expectProblem(await app.delete(path, administrator), 409, 'people.last-administrator');
    const closed = await someoneSignedIn(app, 'administrator');
    await app.rows(`UPDATE person SET state = 'closed' WHERE id = $1`, [closed.id]);
    expectProblem(await app.delete(path, administrator), 409, 'people.last-administrator');
    expect(await administrators()).toHaveLength(2);
  });

  it('keeps one administrator when two take each other’s at once', async () => {
    const other = await someoneSignedIn(app, 'administrator');
    const [mine, theirs] = [await grantOf(administrator.id), await grantOf(other.id)];
    const answers = await Promise.all([
      app.delete(`people/${other.id}/grants/${theirs}`, administrator),
      app.delete(`people/${administrator.id}/grants/${mine}`, other),
    ]);
    // Who comes second finds the last administrator protected, or is none any more and sees nothing.
    const [first, second] = answers.map(({ status }) => status).sort();
    expect(first).toBe(204);
    expect([403, 404, 409]).toContain(second);
    expect(await administrators()).toHaveLength(1);
  });
});

describe('closing an account', () => {
  it('ends its sign-ins and its links at once, and says so once', async () => {
    const person = await someoneSignedIn(app);
    await app.post(`people/${person.id}/password-link`, undefined, administrator);
    for (let times = 0; times < 2; times += 1)
      expect((await app.call('PUT', `people/${person.id}/closure`, administrator)).status).toBe(
        204,
      );
    expectProblem(await app.get('me', person), 401, 'not-signed-in');
    expect(await app.rows('SELECT 1 FROM one_time_link WHERE person_id = $1', [person.id])).toEqual(
      [],
    );
    expectProblem(
      await app.post(`people/${person.id}/password-link`, undefined, administrator),
      409,
      'people.account-closed',
    );
    expect(await actionsOn(person.id)).toEqual([
      'people.account-closed',
      'people.password-link-sent',
    ]);
  });

  it('opens it again with the roles it had, but without the old sign-ins', async () => {
    const auditor = await someoneSignedIn(app, 'auditor');
    await app.call('PUT', `people/${auditor.id}/closure`, administrator);
    expect((await app.delete(`people/${auditor.id}/closure`, administrator)).status).toBe(204);
    expectProblem(await app.get('me', auditor), 401, 'not-signed-in');
    const me = await app.get<{ areas: string[] }>('me', { as: await signInAs(app, auditor.id) });
    expect(me.body.areas).toEqual(['administer']);
    expect(await actionsOn(auditor.id)).toEqual([
      'people.account-closed',
      'people.account-reopened',
    ]);
  });

  it('refuses the last administrator’s and somebody who is not there', async () => {
    expectProblem(
      await app.call('PUT', `people/${administrator.id}/closure`, administrator),
      409,
      'people.last-administrator',
    );
    expectProblem(
      await app.call('PUT', `people/${nowhere}/closure`, administrator),
      404,
      'not-found',
    );
    expectProblem(await app.delete(`people/${nowhere}/closure`, administrator), 404, 'not-found');
    expectProblem(
      await app.post(`people/${nowhere}/password-link`, undefined, administrator),
      404,
      'not-found',
    );
    expect((await app.get('me', administrator)).status).toBe(200);
  });

  it('keeps one administrator when one is closed while the other’s role is taken back', async () => {
    const other = await someoneSignedIn(app, 'administrator');
    const answers = await Promise.all([
      app.call('PUT', `people/${other.id}/closure`, administrator),
      app.delete(`people/${administrator.id}/grants/${await grantOf(administrator.id)}`, other),
    ]);
    expect(answers.filter(({ status }) => status === 204)).toHaveLength(1);
    const left = await app.rows(
      `SELECT 1 FROM role_grant JOIN person ON person.id = role_grant.person_id WHERE role = 'administrator' AND state = 'active'`,
    );
    expect(left).toHaveLength(1);
  });
});
