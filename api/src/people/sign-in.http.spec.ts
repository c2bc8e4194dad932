import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { aCity, aGrant, aPerson, signInAs } from '../../test/builders.js';
import { expectProblem } from '../../test/matchers.js';
import { TestApp } from '../../test/test-app.js';

const password = 'a long and quiet password';

describe('signing in', () => {
  let app: TestApp;
  let person: { id: string; email: string };

  beforeAll(async () => {
    app = await TestApp.start();
    await aCity(app);
    person = await aPerson(app, { password });
  });
  afterAll(() => app.stop());

  const signIn = (email: string, given: string) => app.post('sign-in', { email, password: given });

  it('refuses a wrong password and an unknown address with the same words', async () => {
    const wrong = expectProblem(
      await signIn(person.email, 'not the password'),
      401,
      'people.sign-in-refused',
    );
    const unknown = expectProblem(
      await signIn('nobody@kalandra.example', password),
      401,
      'people.sign-in-refused',
    );
    expect(wrong.title).toBe(unknown.title);
  });

  it('names every field that has the wrong shape', async () => {
    const problem = expectProblem(
      await app.post('sign-in', { email: 7, password, extra: true }),
      400,
      'wrong-shape',
    );
    expect((problem.errors as { pointer: string }[]).map(({ pointer }) => pointer).sort()).toEqual([
      '/email',
      '/email',
      '/extra',
    ]);
  });

  it.each([
    ['broken JSON', '{"email":', 400, 'wrong-shape'],
    [
      'a body of a megabyte',
      JSON.stringify({ email: 'x'.repeat(1_000_000), password }),
      413,
      'too-large',
    ],
  ])('refuses %s', async (_, body, status, code) => {
    const answer = await app.call('POST', 'sign-in', {
      body,
      headers: { 'content-type': 'application/json' },
    });
    expectProblem(answer, status, code);
  });

  it('refuses a write from a page of another site', async () => {
    const answer = await app.call('POST', 'sign-in', {
      body: { email: person.email, password },
      headers: { origin: 'https://elsewhere.example', host: 'kalandra.example' },
    });
    expectProblem(answer, 403, 'other-origin');
  });

  it('sets a cookie that scripts and other sites cannot reach, and tells who is there', async () => {
    const answer = await signIn(person.email.toUpperCase(), password);
    expect(answer).toMatchObject({ status: 200, body: { email: person.email } });
    const cookie = String(answer.headers['set-cookie']);
    expect(cookie).toMatch(/HttpOnly/);
    expect(cookie).toMatch(/SameSite=Lax/);
    const token = /stoa_sign_in=([^;]+)/.exec(cookie)![1]!;
    const me = await app.get<{ email: string; areas: string[] }>('me', { as: token });
    expect(me.body).toMatchObject({
      email: person.email,
      areas: ['learn'],
      city: { slug: 'kalandra', specimen: true },
    });
    const [stored] = await app.rows<{ hash: string }>(
      `SELECT encode(token_hash, 'escape') AS hash FROM sign_in ORDER BY id DESC LIMIT 1`,
    );
    expect(stored!.hash).not.toContain(token);
  });

  it('closes an account for a quarter of an hour after ten refusals, and opens it again', async () => {
    const other = await aPerson(app, { password });
    for (let tries = 0; tries < 10; tries += 1) await signIn(other.email, 'wrong');
    const refused = await signIn(other.email, password);
    expectProblem(refused, 429, 'people.too-many-attempts');
    expect(refused.headers['retry-after']).toBe('900');
    app.clock.pass({ minutes: 16 });
    expect((await signIn(other.email, password)).status).toBe(200);
  });

  it('refuses anonymous calls, made-up tokens and ended sign-ins', async () => {
    expectProblem(await app.get('me'), 401, 'not-signed-in');
    expectProblem(await app.get('me', { as: 'made-up' }), 401, 'not-signed-in');
    const token = await signInAs(app, person.id);
    app.clock.pass({ days: 31 });
    expectProblem(await app.get('me', { as: token }), 401, 'not-signed-in');
  });

  it('signs out on one device and leaves the other', async () => {
    const [here, there] = [await signInAs(app, person.id), await signInAs(app, person.id)];
    expect((await app.delete('sign-in', { as: here })).status).toBe(204);
    expectProblem(await app.get('me', { as: here }), 401, 'not-signed-in');
    expect((await app.get('me', { as: there })).status).toBe(200);
  });

  it('does not end the sign-in of somebody else', async () => {
    const stranger = await aPerson(app);
    const token = await signInAs(app, stranger.id);
    const mine = await signInAs(app, person.id);
    const list = await app.get<{ items: { id: string }[] }>('me/sign-ins', { as: token });
    expectProblem(
      await app.delete(`me/sign-ins/${list.body.items[0]!.id}`, { as: mine }),
      404,
      'not-found',
    );
    expect((await app.get('me', { as: token })).status).toBe(200);
  });

  it('remembers the language and refuses one that is not shipped', async () => {
    const token = await signInAs(app, person.id);
    expectProblem(await app.patch('me', { locale: 'xx' }, { as: token }), 400, 'wrong-shape');
    expect(
      (await app.patch<{ locale: string }>('me', { locale: 'sq' }, { as: token })).body.locale,
    ).toBe('sq');
  });

  it('shows the areas of a trainer and an administrator', async () => {
    const trainer = await aPerson(app);
    await aGrant(app, trainer.id, { role: 'trainer' });
    await aGrant(app, trainer.id, { role: 'administrator' });
    const me = await app.get<{ areas: string[] }>('me', { as: await signInAs(app, trainer.id) });
    expect(me.body.areas).toEqual(['teach', 'administer']);
  });
});

describe('setting a new password', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await TestApp.start();
    await aCity(app);
  });
  afterAll(() => app.stop());

  const linkIn = (text: string) => /reset#(\S+)/.exec(text)![1]!;

  it('answers alike whether or not the address has an account, and writes only to the one that has', async () => {
    const person = await aPerson(app, { locale: 'sq' });
    const known = await app.post('password-resets', { email: person.email });
    const unknown = await app.post('password-resets', { email: 'nobody@kalandra.example' });
    expect([known.status, known.body]).toEqual([unknown.status, unknown.body]);
    await app.drainJobs();
    expect(app.mail.sent.map(({ to, subject }) => [to, subject])).toEqual([
      [person.email, 'Vendosni një fjalëkalim të ri'],
    ]);
  });

  it('sets the password once, ends every sign-in, and refuses the link afterwards', async () => {
    const person = await aPerson(app, { password });
    const old = await signInAs(app, person.id);
    await app.post('password-resets', { email: person.email });
    await app.drainJobs();
    const token = linkIn(app.mail.sent.at(-1)!.text);
    expect((await app.post('passwords', { token, password: 'another long password' })).status).toBe(
      204,
    );
    expectProblem(await app.get('me', { as: old }), 401, 'not-signed-in');
    expect(
      (await app.post('sign-in', { email: person.email, password: 'another long password' }))
        .status,
    ).toBe(200);
    expectProblem(
      await app.post('passwords', { token, password: 'a third long password' }),
      409,
      'people.link-expired',
    );
    const audit = await app.rows(
      `SELECT action FROM audit_event WHERE subject_id = $1 ORDER BY id`,
      [person.id],
    );
    expect(audit.map(({ action }) => action)).toEqual([
      'people.password-reset-asked',
      'people.password-set',
    ]);
  });

  it('refuses a link after two hours', async () => {
    const person = await aPerson(app);
    await app.post('password-resets', { email: person.email });
    await app.drainJobs();
    app.clock.pass({ hours: 2, minutes: 1 });
    const token = linkIn(app.mail.sent.at(-1)!.text);
    expectProblem(
      await app.post('passwords', { token, password: 'another long password' }),
      409,
      'people.link-expired',
    );
  });

  it('writes at most three links an hour to one person', async () => {
    const person = await aPerson(app);
    for (let tries = 0; tries < 5; tries += 1)
      await app.post('password-resets', { email: person.email });
    await app.drainJobs();
    expect(app.mail.sent.filter(({ to }) => to === person.email)).toHaveLength(3);
  });
});
