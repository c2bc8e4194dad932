import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { aCity, aGrant, aPerson, aRow } from '../../../test/builders.js';
import { expectProblem } from '../../../test/matchers.js';
import { pointersOf } from '../../../test/people-builders.js';
import { TestApp } from '../../../test/test-app.js';
import type { MeView } from '../people.dto.js';
import { SweepSignIns } from '../sweep-sign-ins.js';
import type { JoiningView } from './joining.dto.js';

const drita = {
  ...{ givenName: 'Drita', familyName: 'Leka', email: 'drita@mail.example', locale: 'sq' },
  oldEnough: true,
};

describe('a resident who joins', () => {
  let app: TestApp;

  beforeAll(async () => {
    app = await TestApp.start();
    await aCity(app);
    await aRow(app, 'slot_value', {
      ...{ key: 'age.digital_consent', value: JSON.stringify({ en: '16 years', sq: '16 vjeç' }) },
      ...{ source: null, check_by: null, origin: 'shipped' },
    });
  });
  beforeEach(async () => {
    app.mail.sent.length = 0;
    await app.rows('DELETE FROM joining');
    await app.rows('DELETE FROM mail_message');
    await app.rows('DELETE FROM one_time_link');
    await app.rows(`DELETE FROM sign_in`);
    await app.rows(`DELETE FROM person WHERE email = $1`, [drita.email]);
    app.clock.pass({ hours: 2 });
  });
  afterAll(() => app.stop());

  const join = (over: object = {}) => app.post('joining', { ...drita, ...over });
  const people = () => app.rows(`SELECT 1 FROM person WHERE email = $1`, [drita.email]);

  /** The token in the last mail, as somebody reads it. */
  async function mailed(page: string): Promise<string> {
    await app.drainJobs();
    return new RegExp(`/${page}#(\\S+)`).exec(app.mail.sent.at(-1)!.text)![1]!;
  }
  const confirm = (token: string, password?: string | null) =>
    app.post<MeView>('joining/confirmation', {
      ...{ token, ...(password === undefined ? {} : { password }) },
    });

  it('is asked for the age in the words of the country, and never for a date of birth', async () => {
    expect((await app.get<JoiningView>('joining')).body.age).toEqual({
      en: '16 years',
      sq: '16 vjeç',
    });
    const problem = expectProblem(await join({ bornOn: '2001-01-01' }), 400, 'wrong-shape');
    expect(pointersOf(problem)).toEqual(new Set(['/bornOn']));
  });

  it('is refused when too young, and nothing of what was typed is anywhere', async () => {
    expectProblem(await join({ oldEnough: false }), 422, 'people.too-young');
    await app.drainJobs();
    expect(app.mail.sent).toEqual([]);
    expect(await app.rows('SELECT 1 FROM joining')).toEqual([]);
  });

  it.each([
    ['no name', { givenName: ' ' }, '/givenName'],
    ['no address', { email: 'drita' }, '/email'],
    ['no answer about the age', { oldEnough: undefined }, '/oldEnough'],
    ['a name without end', { familyName: 'a'.repeat(101) }, '/familyName'],
  ])('is refused with %s', async (_, over, pointer) => {
    expect(pointersOf(expectProblem(await join(over), 400, 'wrong-shape'))).toEqual(
      new Set([pointer]),
    );
  });

  it('has no account before the link in the mail is used, then has one and is in', async () => {
    expect((await join()).status).toBe(202);
    expect(await people()).toEqual([]);
    const token = await mailed('joined');
    expect(app.mail.sent.at(-1)).toMatchObject({ to: drita.email, locale: 'sq' });
    const { body, headers } = await confirm(token, 'a long and quiet password');
    expect(body).toMatchObject({ givenName: 'Drita', roles: [], areas: ['learn'] });
    expect(String(headers['set-cookie'])).toContain('HttpOnly');
    expect(await app.rows('SELECT 1 FROM joining')).toEqual([]);
    const signIn = { email: drita.email, password: 'a long and quiet password' };
    expect((await app.post('sign-in', signIn)).status).toBe(200);
    const audited = await app.rows<{ action: string }>(
      `SELECT action FROM audit_event WHERE action LIKE 'people.join%' ORDER BY id DESC LIMIT 2`,
    );
    expect(audited.map(({ action }) => action)).toEqual(['people.joined', 'people.joining-asked']);
  });

  it('may do without a password, and signs in by mail link, once', async () => {
    await join();
    await confirm(await mailed('joined'));
    expect((await app.post('sign-in-links', { email: drita.email.toUpperCase() })).status).toBe(
      202,
    );
    const token = await mailed('enter');
    expect((await app.post<MeView>('sign-in-links/use', { token })).body.givenName).toBe('Drita');
    expectProblem(await app.post('sign-in-links/use', { token }), 409, 'people.link-expired');
  });

  it.each([
    ['used already', async (token: string) => void (await confirm(token))],
    ['a day old', async () => app.clock.pass({ hours: 24 })],
    [
      'for an address that has an account meanwhile',
      async () => void (await aPerson(app, { email: drita.email })),
    ],
  ])('is told so when the link is %s', async (_, meanwhile) => {
    await join();
    const token = await mailed('joined');
    await meanwhile(token);
    const before = (await people()).length;
    expectProblem(await confirm(token), 409, 'people.link-expired');
    expect(await people()).toHaveLength(before);
  });

  it('cannot make two accounts with two mails, however they are used at once', async () => {
    await join();
    const first = await mailed('joined');
    await join();
    const second = await mailed('joined');
    const answers = await Promise.all([confirm(first), confirm(second)]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
    expect(await people()).toHaveLength(1);
  });

  it('learns nothing about others: the answer is the same, and only the owner of the address is written to', async () => {
    const { email } = await aPerson(app, { email: 'known@kalandra.example' });
    const answer = await join({ email });
    expect([answer.status, answer.body]).toEqual([202, '']);
    await mailed('reset');
    expect(app.mail.sent.at(-1)!.to).toBe(email);
    expect(await app.rows('SELECT 1 FROM joining')).toEqual([]);
  });

  it('fills nobody’s mailbox: three mails an hour to an address, thirty a minute from one', async () => {
    for (let at = 0; at < 5; at += 1) await join();
    await app.drainJobs();
    expect(app.mail.sent).toHaveLength(3);
    for (let at = 0; at < 25; at += 1) await join();
    expectProblem(await join(), 429, 'too-many-requests');
  });

  it('a link to sign in is not for those with a role, nor for nobody', async () => {
    const { id, email } = await aPerson(app);
    await aGrant(app, id, { role: 'trainer' });
    for (const address of [email, 'nobody@mail.example'])
      expect((await app.post('sign-in-links', { email: address })).status).toBe(202);
    await app.drainJobs();
    expect(app.mail.sent).toEqual([]);
  });

  it('a link to sign in ends after half an hour, and when its account is given a role', async () => {
    const { id, email } = await aPerson(app);
    await app.post('sign-in-links', { email });
    const early = await mailed('enter');
    app.clock.pass({ minutes: 30 });
    expectProblem(
      await app.post('sign-in-links/use', { token: early }),
      409,
      'people.link-expired',
    );
    await app.post('sign-in-links', { email });
    const late = await mailed('enter');
    await aGrant(app, id, { role: 'trainer' });
    expectProblem(await app.post('sign-in-links/use', { token: late }), 409, 'people.link-expired');
  });

  it('who never used the link is forgotten by night', async () => {
    await join();
    app.clock.pass({ hours: 24 });
    await app.nest.get(SweepSignIns, { strict: false }).execute();
    expect(await app.rows('SELECT 1 FROM joining')).toEqual([]);
  });
});
