import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { aCity, aPerson, aGrant } from '../../../test/builders.js';
import { expectProblem } from '../../../test/matchers.js';
import { aDepartment } from '../../../test/organisation-builders.js';
import { pointersOf, someoneSignedIn, type SignedInPerson } from '../../../test/people-builders.js';
import { statementsOf } from '../../../test/statements.js';
import { TestApp } from '../../../test/test-app.js';
import type { PeopleView, PersonView } from './accounts.dto.js';

const nowhere = '00000000-0000-7000-8000-000000000000';
const besa = {
  givenName: 'Besa',
  familyName: 'Çela',
  email: 'besa.cela@kalandra.example',
  locale: 'sq',
};

describe('people', () => {
  let app: TestApp;
  let administrator: SignedInPerson;
  let coordinator: SignedInPerson;
  let learner: SignedInPerson;
  beforeAll(async () => {
    app = await TestApp.start();
    await aCity(app);
    [administrator, coordinator, learner] = [
      await someoneSignedIn(app, 'administrator'),
      await someoneSignedIn(app, 'coordinator'),
      await someoneSignedIn(app),
    ];
  });
  afterAll(() => app.stop());

  const namesFound = async (query: string) => {
    const { body } = await app.get<PeopleView>(
      `people?query=${encodeURIComponent(query)}`,
      administrator,
    );
    return body.items.map(({ familyName }) => familyName);
  };
  const auditOf = (id: string) =>
    app.rows<{ action: string; actorId: string; after: object | null }>(
      `SELECT action, actor_id AS "actorId", after FROM audit_event WHERE subject_id = $1 ORDER BY id`,
      [id],
    );

  it('are listed for administrators and coordinators, and for nobody else', async () => {
    expectProblem(await app.get('people'), 401, 'not-signed-in');
    expectProblem(await app.get('people', learner), 404, 'not-found');
    expectProblem(
      await app.get('people', await someoneSignedIn(app, 'trainer', 'auditor', 'director')),
      404,
      'not-found',
    );
    expect((await app.get('people', coordinator)).status).toBe(200);
  });

  it('are changed by administrators only', async () => {
    const { id } = await aPerson(app);
    for (const [method, path] of [
      ['PATCH', `people/${id}`],
      ['PUT', `people/${id}/closure`],
      ['DELETE', `people/${id}/closure`],
      ['POST', `people/${id}/password-link`],
      ['POST', `people/${id}/grants`],
      ['DELETE', `people/${id}/grants/${nowhere}`],
    ] as const) {
      const body = path.endsWith('grants')
        ? { role: 'auditor', scopeKind: 'city' }
        : { version: 1 };
      const options = method === 'PATCH' || path.endsWith('grants') ? { body } : {};
      expectProblem(await app.call(method, path, options), 401, 'not-signed-in');
      expectProblem(await app.call(method, path, { ...options, ...learner }), 404, 'not-found');
      expectProblem(
        await app.call(method, path, { ...options, ...coordinator }),
        403,
        'not-permitted',
      );
    }
    expect(await auditOf(id)).toEqual([]);
  });

  it('names every field that has the wrong shape', async () => {
    const refused = await app.post(
      'people',
      {
        givenName: '\u200b',
        familyName: 'x'.repeat(101),
        email: 'here',
        locale: 'xx',
        password: 'p',
      },
      administrator,
    );
    expect(pointersOf(expectProblem(refused, 400, 'wrong-shape'))).toEqual(
      new Set(['/givenName', '/familyName', '/email', '/locale', '/password']),
    );
    const nulls = await app.patch(
      `people/${nowhere}`,
      { email: null, departmentId: 'water', version: 1 },
      administrator,
    );
    expect(pointersOf(expectProblem(nulls, 400, 'wrong-shape'))).toEqual(
      new Set(['/email', '/departmentId']),
    );
    expectProblem(await app.get('people?limit=0', administrator), 400, 'wrong-shape');
    expectProblem(await app.get('people/seven', administrator), 400, 'wrong-shape');
  });

  it('are entered by a coordinator, without a password and without a mail', async () => {
    const department = await aDepartment(app);
    const made = await app.post<PersonView>(
      'people',
      { ...besa, givenName: ' Besa ', departmentId: department.id, externalId: 'P-7' },
      coordinator,
    );
    expect(made.status).toBe(201);
    expect(made.body).toMatchObject({
      ...besa,
      externalId: 'P-7',
      department: { id: department.id, code: department.code },
      state: 'active',
      hasPassword: false,
      enrolments: 0,
      grants: [],
      version: 1,
      allowed: [],
    });
    expect(await auditOf(made.body.id)).toEqual([
      { action: 'people.person-created', actorId: coordinator.id, after: { invited: false } },
    ]);
    expect(await app.rows('SELECT id FROM mail_message')).toEqual([]);
  });

  it('are invited in their language when wanted, with a link that works for three days', async () => {
    const email = 'ilir.basha@kalandra.example';
    expect((await app.post('people', { ...besa, email, invite: true }, administrator)).status).toBe(
      201,
    );
    await app.drainJobs();
    const mail = app.mail.sent.at(-1)!;
    expect([mail.to, mail.subject]).toEqual([email, 'Zgjidhni fjalëkalimin tuaj']);
    const token = /reset#(\S+)/.exec(mail.text)![1]!;
    app.clock.pass({ days: 2, hours: 23 });
    expect(
      (await app.post('passwords', { token, password: 'a long and quiet password' })).status,
    ).toBe(204);
    expect(
      (await app.post('sign-in', { email, password: 'a long and quiet password' })).status,
    ).toBe(200);
  });

  it('have an address each, whatever its case, also when two are entered at once', async () => {
    const email = 'taken@kalandra.example';
    const answers = await Promise.all(
      [email, email.toUpperCase()].map((each) =>
        app.post('people', { ...besa, email: each }, administrator),
      ),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409]);
    expectProblem(
      await app.post('people', { ...besa, email }, administrator),
      409,
      'people.email-taken',
    );
    const { id } = await aPerson(app);
    expectProblem(
      await app.patch(`people/${id}`, { email, version: 1 }, administrator),
      409,
      'people.email-taken',
    );
    expect(await auditOf(id)).toEqual([]);
    expectProblem(
      await app.post(
        'people',
        { ...besa, email: 'x@kalandra.example', departmentId: nowhere },
        administrator,
      ),
      409,
      'people.department-unknown',
    );
  });

  it('are found by part of a name or of an address, with or without the signs on letters', async () => {
    await aPerson(app, {
      givenName: 'Gëzim',
      familyName: 'Çapaliku',
      email: 'gezim_c@kalandra.example',
    });
    await aPerson(app, { givenName: 'Per', familyName: 'Cent', email: 'gezimxc@kalandra.example' });
    expect(await namesFound('çapal')).toEqual(['Çapaliku']);
    expect(await namesFound('gezim cap')).toEqual(['Çapaliku']);
    expect(await namesFound('Capaliku Gëzim')).toEqual(['Çapaliku']);
    expect(await namesFound('gezim_c')).toEqual(['Çapaliku']);
    expect(await namesFound('%')).toEqual([]);
    expect(await namesFound('\\')).toEqual([]);
  });

  it('come in pages by family name, none twice and none left out', async () => {
    for (const familyName of ['Arapi', 'Arapi', 'Bello'])
      await aPerson(app, { familyName, givenName: 'Drita' });
    const [{ all }] = (await app.rows<{ all: number }>('SELECT count(*) AS all FROM person')) as [
      { all: number },
    ];
    const ids: string[] = [];
    for (let cursor: string | null = ''; cursor !== null;) {
      const page: { body: PeopleView } = await app.get(
        `people?limit=2${cursor ? `&cursor=${cursor}` : ''}`,
        administrator,
      );
      ids.push(...page.body.items.map(({ id }) => id));
      cursor = page.body.nextCursor;
    }
    expect(ids).toHaveLength(all);
    expect(new Set(ids).size).toBe(all);
    expectProblem(await app.get('people?cursor=junk', administrator), 400, 'wrong-shape');
  });

  it('cost as many statements for many as for one', async () => {
    const statements = async (path: string) =>
      (await statementsOf(app, () => app.get(path, administrator))).length;
    expect(await statements('people?limit=100')).toBe(await statements('people?limit=1'));
  });

  it('show each role once in the list', async () => {
    const { id } = await aPerson(app, { familyName: 'Zeqiri' });
    for (const scopeId of [null, nowhere]) await aGrant(app, id, { role: 'trainer', scopeId });
    await aGrant(app, id, { role: 'auditor' });
    const { body } = await app.get<PeopleView>('people?query=zeqiri', administrator);
    expect(body.items).toMatchObject([{ id, roles: ['auditor', 'trainer'] }]);
  });

  it('change in what was sent and nothing else; null clears', async () => {
    const department = await aDepartment(app);
    const { id, email } = await aPerson(app, { departmentId: department.id });
    const renamed = await app.patch<PersonView>(
      `people/${id}`,
      { familyName: 'Deda', version: 1 },
      administrator,
    );
    expect(renamed.body).toMatchObject({
      familyName: 'Deda',
      givenName: 'Ana',
      email,
      department: { id: department.id },
      version: 2,
    });
    app.clock.pass({ minutes: 1 });
    const cleared = await app.patch<PersonView>(
      `people/${id}`,
      { departmentId: null, version: 2 },
      administrator,
    );
    expect(cleared.body).toMatchObject({ familyName: 'Deda', department: null, version: 3 });
    expect((await auditOf(id)).map(({ after }) => after)).toEqual([
      { changed: ['familyName'] },
      { changed: ['departmentId'] },
    ]);
  });

  it('are not changed over what somebody else has changed', async () => {
    const { id } = await aPerson(app);
    const answers = await Promise.all(
      ['One', 'Two'].map((givenName) =>
        app.patch(`people/${id}`, { givenName, version: 1 }, administrator),
      ),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
    expect(
      expectProblem(
        answers.find(({ status }) => status === 409)!,
        409,
        'stale-version',
      ).params,
    ).toEqual({ current: 2 });
    expectProblem(
      await app.patch(`people/${nowhere}`, { givenName: 'A', version: 1 }, administrator),
      404,
      'not-found',
    );
    expectProblem(await app.get(`people/${nowhere}`, administrator), 404, 'not-found');
  });

  it('end a link on its way to an address that is no longer theirs', async () => {
    const { id } = await aPerson(app);
    expect((await app.post(`people/${id}/password-link`, undefined, administrator)).status).toBe(
      204,
    );
    await app.patch(`people/${id}`, { email: 'moved@kalandra.example', version: 1 }, administrator);
    await app.drainJobs();
    const token = /reset#(\S+)/.exec(app.mail.sent.at(-1)!.text)![1]!;
    expectProblem(
      await app.post('passwords', { token, password: 'a long and quiet password' }),
      409,
      'people.link-expired',
    );
  });
});
