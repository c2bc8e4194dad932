import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { aCity, aRow } from '../../../test/builders.js';
import { expectProblem } from '../../../test/matchers.js';
import { someoneSignedIn, type SignedInPerson } from '../../../test/people-builders.js';
import { TestApp } from '../../../test/test-app.js';
import { Jobs } from '../jobs/jobs.js';
import type { JobsView, MailsView, MailView, PrivacyRegisterView } from './oversight.dto.js';
import { inAlbanian } from './register-words.sq.js';

const nowhere = '00000000-0000-7000-8000-000000000000';

let app: TestApp;
let administrator: SignedInPerson;
beforeAll(async () => {
  app = await TestApp.start();
  await aCity(app);
  administrator = await someoneSignedIn(app, 'administrator');
});
afterAll(() => app.stop());

it.each(['mails', `mails/${nowhere}`, 'jobs', 'privacy-register'])(
  '%s is for administrators',
  async (path) => {
    expectProblem(await app.get(path), 401, 'not-signed-in');
    expectProblem(await app.get(path, await someoneSignedIn(app)), 404, 'not-found');
    expectProblem(
      await app.get(path, await someoneSignedIn(app, 'coordinator', 'trainer', 'director')),
      404,
      'not-found',
    );
  },
);

describe('mails', () => {
  const aMail = async (overrides: Record<string, unknown> = {}): Promise<string> => {
    const id = app.ids.next();
    const text = 'Dear Ana,\n\nhttp://localhost:3000/reset#abc_DEF-123\n\nGoodbye.';
    const mail = {
      to_address: 'ana@kalandra.example',
      subject: 'Hello',
      text,
      locale: 'en',
      state: 'sent',
      sent_at: null,
      failure: null,
    };
    await aRow(app, 'mail_message', { id, created_at: app.clock.now(), ...mail, ...overrides });
    return id;
  };

  it('are listed the latest first and in pages, without their text', async () => {
    const ids: string[] = [];
    for (const subject of ['One', 'Two', 'Three']) {
      app.clock.pass({ minutes: 1 });
      ids.unshift(await aMail({ subject }));
    }
    const first = await app.get<MailsView>('mails?limit=2', administrator);
    const second = await app.get<MailsView>(
      `mails?limit=2&cursor=${first.body.nextCursor}`,
      administrator,
    );
    expect([...first.body.items, ...second.body.items].map(({ id }) => id)).toEqual(ids);
    expect(second.body.nextCursor).toBeNull();
    expect(first.body.items[0]).toEqual({
      id: ids[0],
      createdAt: app.clock.now().toISOString(),
      to: 'ana@kalandra.example',
      subject: 'Three',
      state: 'sent',
    });
    expectProblem(await app.get('mails?cursor=junk', administrator), 400, 'wrong-shape');
  });

  it.each([
    {
      why: 'a mail that a server carries hides its one-time link',
      state: 'sent',
      shown: 'http://localhost:3000/reset#…\n',
    },
    { why: 'one on its way does too', state: 'waiting', shown: 'http://localhost:3000/reset#…\n' },
    {
      why: 'one that could not be sent does too',
      state: 'failed',
      shown: 'http://localhost:3000/reset#…\n',
    },
    {
      why: 'without a server the administrator hands it on',
      state: 'kept',
      shown: 'http://localhost:3000/reset#abc_DEF-123\n',
    },
  ])('$why', async ({ state, shown }) => {
    const { body } = await app.get<MailView>(`mails/${await aMail({ state })}`, administrator);
    expect(body.text).toContain(shown);
    expect(body.text).toContain('Goodbye.');
  });

  it('answers for one that is not there, and for an id that is none', async () => {
    expectProblem(await app.get(`mails/${nowhere}`, administrator), 404, 'not-found');
    expectProblem(await app.get('mails/seven', administrator), 400, 'wrong-shape');
  });
});

describe('jobs', () => {
  const aJob = async (changes = ''): Promise<number> => {
    await app.nest.get(Jobs).add('mail.send', { ids: [] });
    const [job] = await app.rows<{ id: number }>(
      'SELECT max(id) AS id FROM graphile_worker._private_jobs',
    );
    if (changes)
      await app.rows(`UPDATE graphile_worker._private_jobs SET ${changes} WHERE id = $1`, [
        job!.id,
      ]);
    return job!.id;
  };
  const failing = `attempts = max_attempts, last_error = 'Mailbox of <ana@kalandra.example> is full', run_at = now() + interval '1 day'`;

  it('are counted by state, and the last error names no address', async () => {
    await app.rows('DELETE FROM graphile_worker._private_jobs');
    const [waiting, running, failed] = [
      await aJob(),
      await aJob('locked_at = now()'),
      await aJob(failing),
    ];
    const { body } = await app.get<JobsView>('jobs', administrator);
    expect(body.counts).toEqual({ waiting: 1, running: 1, failed: 1 });
    expect(body.items.map(({ id, state }) => [id, state])).toEqual([
      [failed, 'failed'],
      [running, 'running'],
      [waiting, 'waiting'],
    ]);
    expect(body.items[0]).toMatchObject({
      name: 'mail.send',
      attempts: 8,
      maxAttempts: 8,
      lastError: 'Mailbox of <…> is full',
    });
    const only = await app.get<JobsView>('jobs?state=failed', administrator);
    expect(only.body.items.map(({ id }) => id)).toEqual([failed]);
    const page = await app.get<JobsView>('jobs?limit=2', administrator);
    expect(page.body.items).toHaveLength(2);
    expect(
      (await app.get<JobsView>(`jobs?limit=2&cursor=${page.body.nextCursor}`, administrator)).body
        .items,
    ).toHaveLength(1);
    expectProblem(await app.get('jobs?state=done', administrator), 400, 'wrong-shape');
  });

  it('are tried again when asked, with who asked', async () => {
    const id = await aJob(failing);
    expectProblem(await app.post(`jobs/${id}/retry`, undefined), 401, 'not-signed-in');
    expectProblem(
      await app.post(`jobs/${id}/retry`, undefined, await someoneSignedIn(app, 'auditor')),
      404,
      'not-found',
    );
    expect((await app.post(`jobs/${id}/retry`, undefined, administrator)).status).toBe(204);
    await app.drainJobs();
    expect(
      await app.rows('SELECT 1 FROM graphile_worker._private_jobs WHERE id = $1', [id]),
    ).toEqual([]);
    const audit = await app.rows(
      `SELECT actor_id AS actor, subject_id AS subject, after FROM audit_event WHERE action = 'jobs.retried'`,
    );
    expect(audit).toEqual([
      { actor: administrator.id, subject: String(id), after: { name: 'mail.send' } },
    ]);
  });

  it('are left alone while they run, and not found when they are done', async () => {
    expectProblem(
      await app.post(`jobs/${await aJob('locked_at = now()')}/retry`, undefined, administrator),
      409,
      'jobs.running',
    );
    expectProblem(await app.post('jobs/999999/retry', undefined, administrator), 404, 'not-found');
    expectProblem(await app.post('jobs/first/retry', undefined, administrator), 400, 'wrong-shape');
  });
});

describe('the privacy register', () => {
  it('says of every table what it keeps about people, why and how long, or that it keeps nothing', async () => {
    const { body } = await app.get<PrivacyRegisterView>(
      'privacy-register',
      await someoneSignedIn(app, 'auditor'),
    );
    expect(body.items.find(({ table }) => table === 'mail_message')).toEqual({
      table: 'mail_message',
      holds: { en: 'a mail and whom it went to', sq: 'një mesazh dhe kujt i shkoi' },
      why: {
        en: 'to send it, and to see that it went',
        sq: 'për ta dërguar, dhe për të parë që shkoi',
      },
      kept: { en: '90 days', sq: '90 ditë' },
    });
    expect(body.without).toContain('department');
    const tables = app.source.entityMetadatas.map(({ tableName }) => tableName).sort();
    expect([...body.items.map(({ table }) => table), ...body.without].sort()).toEqual(tables);
  });

  it('says all of it in Albanian too, and has no words left over', async () => {
    const { body } = await app.get<PrivacyRegisterView>(
      'privacy-register',
      await someoneSignedIn(app, 'auditor'),
    );
    const texts = body.items.flatMap(({ holds, why, kept }) => [holds, why, kept]);
    expect(texts.filter(({ sq }) => sq === undefined).map(({ en }) => en)).toEqual([]);
    const said = new Set(texts.map(({ en }) => en));
    expect(Object.keys(inAlbanian).filter((en) => !said.has(en))).toEqual([]);
  });
});
