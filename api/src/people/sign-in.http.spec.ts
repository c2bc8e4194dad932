import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { aCity, aGrant, aPerson, signInAs } from '../../test/builders.js';
import { expectProblem } from '../../test/matchers.js';
import { TestApp } from '../../test/test-app.js';
import { until } from '../../test/until.js';
import { hashPassword } from './passwords.js';
import { refusalHash } from './sign-in-tokens.js';

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
      'what is nested deeper than anybody needs',
      `${'{"email":'.repeat(20_000)}1${'}'.repeat(20_000)}`,
      400,
      'wrong-shape',
    ],
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

  describe('that is tried again and again', () => {
    const cookieOf = (answer: { headers: Record<string, unknown> }) =>
      /stoa_device=([^;]+)/.exec(String(answer.headers['set-cookie']))![1]!;
    const tryFrom = (email: string, given: string, device?: string) =>
      app.post(
        'sign-in',
        { email, password: given },
        device === undefined ? {} : { headers: { cookie: `stoa_device=${device}` } },
      );
    const refusals = async () => (await app.rows(`SELECT id FROM sign_in_refusal`)).length;

    it('waits a quarter of an hour after ten refusals from one address, and goes on then', async () => {
      const other = await aPerson(app, { password });
      for (let tries = 0; tries < 10; tries += 1) await signIn(other.email, 'wrong');
      const before = await refusals();
      const refused = await signIn(other.email, password);
      const { params } = expectProblem(refused, 429, 'people.too-many-attempts');
      expect(params).toEqual({ minutes: 15 });
      expect(refused.headers['retry-after']).toBe('900');
      expect(await refusals()).toBe(before);
      app.clock.pass({ minutes: 16 });
      expect((await signIn(other.email, password)).status).toBe(200);
    });

    it('does not lock out its owner on a device that was in before, also behind the same address', async () => {
      const owner = await aPerson(app, { password });
      const device = cookieOf(await signIn(owner.email, password));
      for (let tries = 0; tries < 12; tries += 1) await signIn(owner.email, 'wrong');
      expectProblem(await signIn(owner.email, password), 429, 'people.too-many-attempts');
      expect((await tryFrom(owner.email, password, device)).status).toBe(200);
      const another = await aPerson(app, { password });
      for (let tries = 0; tries < 10; tries += 1) await signIn(another.email, 'wrong');
      expectProblem(
        await tryFrom(another.email, password, device),
        429,
        'people.too-many-attempts',
      );
      for (let tries = 0; tries < 10; tries += 1) await tryFrom(owner.email, 'wrong', device);
      expectProblem(await tryFrom(owner.email, password, device), 429, 'people.too-many-attempts');
      app.clock.pass({ minutes: 16 });
    });

    it('goes minute by minute when tried from everywhere, and is never closed', async () => {
      const owner = await aPerson(app, { password });
      await app.rows(
        `INSERT INTO sign_in_refusal (id, account_hash, address_hash, at)
         SELECT gen_random_uuid(), $1, decode(md5(n::text), 'hex'), $2 FROM generate_series(1, 500) AS n`,
        [refusalHash('account', owner.email), app.clock.now()],
      );
      const refused = await signIn(owner.email, password);
      expect(expectProblem(refused, 429, 'people.too-many-attempts').params).toEqual({
        minutes: 1,
      });
      app.clock.pass({ minutes: 1 });
      expect((await signIn(owner.email, password)).status).toBe(200);
    });

    it('lets the owner in at once with a new password by mail', async () => {
      const owner = await aPerson(app, { password });
      for (let tries = 0; tries < 11; tries += 1) await signIn(owner.email, 'wrong');
      await app.post('password-resets', { email: owner.email });
      await app.drainJobs();
      const token = /reset#(\S+)/.exec(app.mail.sent.at(-1)!.text)![1]!;
      const chosen = 'another long password';
      const set = await app.post('passwords', { token, password: chosen });
      expect(String(set.headers['set-cookie'])).toMatch(
        /stoa_device=.*Path=\/api\/v1\/sign-in; HttpOnly; SameSite=Lax/,
      );
      expect((await tryFrom(owner.email, chosen, cookieOf(set))).status).toBe(200);
    });

    it('forgets its devices with a new password', async () => {
      const owner = await aPerson(app, { password });
      const device = cookieOf(await signIn(owner.email, password));
      await app.rows(`UPDATE person SET password_hash = $2 WHERE id = $1`, [
        owner.id,
        await hashPassword('another long password'),
      ]);
      for (let tries = 0; tries < 10; tries += 1) await signIn(owner.email, 'wrong');
      expectProblem(
        await tryFrom(owner.email, 'another long password', device),
        429,
        'people.too-many-attempts',
      );
      app.clock.pass({ minutes: 16 });
    });

    it('lets few through of very many at once', async () => {
      const owner = await aPerson(app, { password });
      const answers = await Promise.all(
        Array.from({ length: 60 }, () => signIn(owner.email, 'wrong')),
      );
      const looked = answers.filter(({ status }) => status === 401).length;
      expect(looked).toBeLessThanOrEqual(10);
      expect(answers.every(({ status }) => status === 401 || status === 429)).toBe(true);
      app.clock.pass({ minutes: 16 });
    });
  });

  it('refuses anonymous calls, made-up tokens and ended sign-ins', async () => {
    expectProblem(await app.get('me'), 401, 'not-signed-in');
    expectProblem(await app.get('me', { as: 'made-up' }), 401, 'not-signed-in');
    const token = await signInAs(app, person.id);
    app.clock.pass({ days: 31 });
    expectProblem(await app.get('me', { as: token }), 401, 'not-signed-in');
  });

  it('lasts thirty days from its last use, noted every few minutes', async () => {
    const token = await signInAs(app, person.id);
    type Kept = { seen: Date; days: number };
    const kept = async () =>
      (
        await app.rows<Kept>(
          `SELECT last_seen_at AS seen, extract(epoch FROM expires_at - last_seen_at)::int / 86400 AS days FROM sign_in
           WHERE person_id = $1 ORDER BY last_seen_at DESC LIMIT 1`,
          [person.id],
        )
      )[0]!;
    const begun = await kept();
    app.clock.pass({ minutes: 4 });
    await app.get('me', { as: token });
    expect(await kept()).toEqual(begun);
    app.clock.pass({ minutes: 2 });
    await app.get('me', { as: token });
    await until('the use is noted', async () => (await kept()).seen > begun.seen);
    expect(await kept()).toEqual({ seen: app.clock.now(), days: 30 });
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

  it('shows a director the own department, and nothing to learn unless enrolled', async () => {
    const director = await aPerson(app);
    await aGrant(app, director.id, { role: 'director' });
    const me = await app.get<{ areas: string[] }>('me', { as: await signInAs(app, director.id) });
    expect(me.body.areas).toEqual(['department']);
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

  it('says whether a link can still be used, and uses nothing up by looking', async () => {
    const person = await aPerson(app);
    const usable = async (token: string, purpose = 'set-password') =>
      (await app.post<{ usable: boolean }>('link-checks', { purpose, token })).body.usable;
    await app.post('password-resets', { email: person.email });
    await app.drainJobs();
    const token = linkIn(app.mail.sent.at(-1)!.text);
    const kept = () => app.rows(`SELECT * FROM one_time_link ORDER BY token_hash`);
    const before = await kept();
    expect([await usable(token), await usable(token)]).toEqual([true, true]);
    expect(await kept()).toEqual(before);
    expect([
      await usable(token, 'sign-in'),
      await usable(token, 'join'),
      await usable(token, 'first-administrator'),
      await usable('made up, and long enough'),
    ]).toEqual([false, false, false, false]);
    await app.post('passwords', { token, password: 'another long password' });
    expect(await usable(token)).toBe(false);
    for (const body of [{ purpose: 'open-doors', token }, { purpose: 'join' }, { token: 7 }])
      expectProblem(await app.post('link-checks', body), 400, 'wrong-shape');
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
