import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { aCity } from '../../test/builders.js';
import { expectProblem } from '../../test/matchers.js';
import { aDepartment } from '../../test/organisation-builders.js';
import { pointersOf, someoneSignedIn, type SignedInPerson } from '../../test/people-builders.js';
import { TestApp } from '../../test/test-app.js';

type Department = { id: string; code: string; name: Record<string, string>; version: number };
const nowhere = '00000000-0000-7000-8000-000000000000';

describe('departments', () => {
  let app: TestApp;
  let administrator: SignedInPerson;
  beforeAll(async () => {
    app = await TestApp.start();
    await aCity(app);
    administrator = await someoneSignedIn(app, 'administrator');
  });
  afterAll(() => app.stop());

  const name = { en: 'Roads', sq: 'Rrugët' };

  it('are nobody’s business but those who enter people', async () => {
    expectProblem(await app.get('departments'), 401, 'not-signed-in');
    expectProblem(
      await app.get('departments', { as: (await someoneSignedIn(app)).as }),
      404,
      'not-found',
    );
    expect(
      (await app.get('departments', { as: (await someoneSignedIn(app, 'coordinator')).as })).status,
    ).toBe(200);
  });

  it('are changed by administrators only', async () => {
    const { id } = await aDepartment(app);
    const coordinator = await someoneSignedIn(app, 'coordinator');
    const learner = await someoneSignedIn(app);
    expectProblem(await app.post('departments', { code: 'R', name }), 401, 'not-signed-in');
    expectProblem(
      await app.post('departments', { code: 'R', name }, coordinator),
      403,
      'not-permitted',
    );
    expectProblem(
      await app.patch(`departments/${id}`, { name, version: 1 }, coordinator),
      403,
      'not-permitted',
    );
    expectProblem(
      await app.patch(`departments/${id}`, { name, version: 1 }, learner),
      404,
      'not-found',
    );
  });

  it('names every field that has the wrong shape', async () => {
    const refused = await app.post(
      'departments',
      { code: 'two words', name: { en: 'Roads' }, people: 7 },
      administrator,
    );
    expect(pointersOf(expectProblem(refused, 400, 'wrong-shape'))).toEqual(
      new Set(['/code', '/name', '/people']),
    );
    const unversioned = await app.patch(`departments/${nowhere}`, { code: null }, administrator);
    expect(pointersOf(expectProblem(unversioned, 400, 'wrong-shape'))).toEqual(
      new Set(['/code', '/version']),
    );
    expectProblem(await app.get('departments?cursor=junk', administrator), 400, 'wrong-shape');
    expectProblem(
      await app.patch('departments/seven', { name, version: 1 }, administrator),
      400,
      'wrong-shape',
    );
  });

  it('are added, with who did it', async () => {
    const made = await app.post<Department>('departments', { code: 'ROADS', name }, administrator);
    expect(made.status).toBe(201);
    expect(made.body).toEqual({ id: made.body.id, code: 'ROADS', name, version: 1 });
    const audit = await app.rows(
      `SELECT action, actor_id AS "actorId", after FROM audit_event WHERE subject_id = $1`,
      [made.body.id],
    );
    expect(audit).toEqual([
      {
        action: 'organisation.department-created',
        actorId: administrator.id,
        after: { code: 'ROADS', name },
      },
    ]);
  });

  it('keep their codes apart, when made and when changed', async () => {
    await aDepartment(app, { code: 'PARKS' });
    const { id } = await aDepartment(app, { code: 'TREES' });
    expectProblem(
      await app.post('departments', { code: 'PARKS', name }, administrator),
      409,
      'organisation.department-code-taken',
    );
    const renamed = await app.patch(
      `departments/${id}`,
      { code: 'PARKS', version: 1 },
      administrator,
    );
    expectProblem(renamed, 409, 'organisation.department-code-taken');
    expect(await app.rows('SELECT code, version FROM department WHERE id = $1', [id])).toEqual([
      { code: 'TREES', version: 1 },
    ]);
  });

  it('change what was sent and leave the rest alone, unless somebody was quicker', async () => {
    const { id } = await aDepartment(app, { code: 'LIGHT' });
    const changed = await app.patch<Department>(
      `departments/${id}`,
      { name, version: 1 },
      administrator,
    );
    expect(changed.body).toEqual({ id, code: 'LIGHT', name, version: 2 });
    const stale = expectProblem(
      await app.patch(`departments/${id}`, { code: 'DARK', version: 1 }, administrator),
      409,
      'stale-version',
    );
    expect(stale.params).toEqual({ current: 2 });
    expectProblem(
      await app.patch(`departments/${nowhere}`, { name, version: 1 }, administrator),
      404,
      'not-found',
    );
  });

  it('let one of two changes at once win', async () => {
    const { id } = await aDepartment(app);
    const answers = await Promise.all(
      ['A-1', 'A-2'].map((code) =>
        app.patch(`departments/${id}`, { code, version: 1 }, administrator),
      ),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
  });

  it('come in pages by their codes, none twice and none left out', async () => {
    const [{ all }] = (await app.rows<{ all: number }>(
      'SELECT count(*) AS all FROM department',
    )) as [{ all: number }];
    const codes: string[] = [];
    for (let cursor: string | null = ''; cursor !== null;) {
      const page: { body: { items: Department[]; nextCursor: string | null } } = await app.get(
        `departments?limit=2${cursor ? `&cursor=${cursor}` : ''}`,
        administrator,
      );
      codes.push(...page.body.items.map(({ code }) => code));
      cursor = page.body.nextCursor;
    }
    expect(codes).toHaveLength(all);
    expect(new Set(codes).size).toBe(all);
  });
});

describe('the city', () => {
  let app: TestApp;
  let administrator: SignedInPerson;
  beforeAll(async () => {
    app = await TestApp.start();
    await aCity(app);
    administrator = await someoneSignedIn(app, 'administrator');
  });
  afterAll(() => app.stop());

  it('is shown and changed by administrators only', async () => {
    const coordinator = await someoneSignedIn(app, 'coordinator');
    expectProblem(await app.get('city'), 401, 'not-signed-in');
    expectProblem(await app.get('city', coordinator), 404, 'not-found');
    expectProblem(
      await app.patch('city', { barrierContact: null, version: 1 }, coordinator),
      404,
      'not-found',
    );
    expect((await app.get('city', administrator)).body).toMatchObject({
      slug: 'kalandra',
      jurisdiction: 'al',
      specimen: true,
      version: 1,
    });
  });

  it('names every field that has the wrong shape', async () => {
    const refused = await app.patch(
      'city',
      {
        name: null,
        signatories: [{ name: ' ', role: { en: 'Mayor', sq: '' } }],
        barrierContact: 'the town hall',
        zone: 'Europe/Atlantis',
        defaultLocale: 'fr',
        jurisdiction: 'ie',
        version: 1,
      },
      administrator,
    );
    const pointers = new Set([
      '/name',
      '/signatories/0/name',
      '/signatories/0/role',
      '/barrierContact',
      '/zone',
      '/defaultLocale',
      '/jurisdiction',
    ]);
    expect(pointersOf(expectProblem(refused, 400, 'wrong-shape'))).toEqual(pointers);
  });

  it('changes what was sent, clears with null, and says who did it', async () => {
    const signatories = [{ name: 'Arben Lleshi', role: { en: 'Mayor', sq: 'Kryetar i Bashkisë' } }];
    const changed = await app.patch<{ version: number }>(
      'city',
      { signatories, version: 1 },
      administrator,
    );
    expect(changed.body).toMatchObject({
      signatories,
      barrierContact: 'access@kalandra.example',
      name: { en: 'Kalandra', sq: 'Kalandra' },
      version: 2,
    });
    const cleared = await app.patch('city', { barrierContact: null, version: 2 }, administrator);
    expect(cleared.body).toMatchObject({ signatories, barrierContact: null, version: 3 });
    const audit = await app.rows<{ actorId: string; after: object }>(
      `SELECT actor_id AS "actorId", after FROM audit_event WHERE action = 'organisation.city-changed' ORDER BY id`,
    );
    expect(audit.map(({ actorId }) => actorId)).toEqual([administrator.id, administrator.id]);
    expect(audit[1]!.after).toMatchObject({ barrierContact: null });
  });

  it('moves to another zone and greets visitors in another language', async () => {
    const { body } = await app.get<{ version: number }>('city', administrator);
    const moved = await app.patch(
      'city',
      { zone: 'Europe/Dublin', defaultLocale: 'sq', version: body.version },
      administrator,
    );
    expect(moved.body).toMatchObject({
      zone: 'Europe/Dublin',
      defaultLocale: 'sq',
      locales: ['sq', 'en'],
      barrierContact: null,
    });
    expect((await app.get('/')).headers.location).toBe('/sq/');
  });

  it('is not changed over what somebody else has changed', async () => {
    expectProblem(
      await app.patch('city', { barrierContact: null, version: 1 }, administrator),
      409,
      'stale-version',
    );
  });
});
