import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { aCity, aPerson } from '../../../test/builders.js';
import { expectProblem } from '../../../test/matchers.js';
import { TestApp } from '../../../test/test-app.js';
import { EnsureFirstAdministrator } from './ensure-first-administrator.js';

const mira = {
  givenName: 'Mira',
  familyName: 'Deda',
  email: 'mira.deda@kalandra.example',
  password: 'a long and quiet password',
  locale: 'sq',
};

describe('becoming the first administrator', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await TestApp.start();
    await aCity(app);
  });
  afterAll(() => app.stop());

  const newLink = () => app.nest.get(EnsureFirstAdministrator, { strict: false }).execute();
  const tokenOf = (link: string | null) => /\/reset#first-(\S+)$/.exec(link!)![1]!;
  const become = (token: string, changes: object = {}) =>
    app.post('first-administrator', { ...mira, token, ...changes });
  const accounts = () => app.rows('SELECT id FROM person');

  it('names every field that has the wrong shape and makes nothing', async () => {
    const problem = expectProblem(
      await become('short', { givenName: ' ', email: 'nowhere', locale: 'xx' }),
      400,
      'wrong-shape',
    );
    const pointers = (problem.errors as { pointer: string }[]).map(({ pointer }) => pointer);
    expect(new Set(pointers)).toEqual(new Set(['/token', '/givenName', '/email', '/locale']));
    expect(await accounts()).toHaveLength(0);
  });

  it('refuses a made-up link, one that a later start replaced, and one a day old', async () => {
    const replaced = tokenOf(await newLink());
    const aged = tokenOf(await newLink());
    expectProblem(await become('m'.repeat(43)), 409, 'people.link-expired');
    expectProblem(await become(replaced), 409, 'people.link-expired');
    app.clock.pass({ hours: 24 });
    expectProblem(await become(aged), 409, 'people.link-expired');
    expect(await accounts()).toHaveLength(0);
  });

  it('keeps the link usable when the address is taken', async () => {
    const other = await aPerson(app);
    const token = tokenOf(await newLink());
    expectProblem(
      await become(token, { email: other.email.toUpperCase() }),
      409,
      'people.email-taken',
    );
    const [link] = await app.rows<{ usedAt: Date | null }>(
      `SELECT used_at AS "usedAt" FROM one_time_link`,
    );
    expect(link!.usedAt).toBeNull();
  });

  it('makes one administrator even when the link is opened twice at once, and is then over', async () => {
    const token = tokenOf(await newLink());
    const answers = await Promise.all([
      become(token),
      become(token, { email: 'other@kalandra.example' }),
    ]);
    expect(answers.map(({ status }) => status).sort()).toEqual([204, 409]);
    const administrators = await app.rows(
      `SELECT person.email FROM role_grant JOIN person ON person.id = role_grant.person_id WHERE role_grant.role = 'administrator'`,
    );
    expect(administrators).toHaveLength(1);
    const audit = await app.rows(
      `SELECT action FROM audit_event WHERE action = 'people.first-administrator-made'`,
    );
    expect(audit).toHaveLength(1);
    expect(await newLink()).toBeNull();
    expectProblem(await become(token), 409, 'people.link-expired');
  });

  it('lets the first administrator sign in', async () => {
    const [made] = await app.rows<{ email: string }>(
      `SELECT person.email FROM person WHERE person.password_hash IS NOT NULL`,
    );
    expect(
      (await app.post('sign-in', { email: made!.email, password: mira.password })).status,
    ).toBe(200);
  });
});
