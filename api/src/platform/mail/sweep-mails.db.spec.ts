import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { aCity } from '../../../test/builders.js';
import { TestApp } from '../../../test/test-app.js';
import { Jobs } from '../jobs/jobs.js';
import { Mail } from './mail.js';
import { mailsKeptDays, sweepMailsJob } from './sweep-mails.js';

describe('sweeping mails', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await TestApp.start();
    await aCity(app);
  });
  afterAll(() => app.stop());

  const write = (subject: string) =>
    app.nest.get(Mail).queue([{ to: 'ana@kalandra.example', subject, text: 'Text', locale: 'en' }]);
  const sweep = async () => {
    await app.nest.get(Jobs).add(sweepMailsJob, {});
    await app.drainJobs();
  };
  const left = async () =>
    (
      await app.rows<{ subject: string }>('SELECT subject FROM mail_message ORDER BY created_at')
    ).map(({ subject }) => subject);

  it('keeps a mail for 90 days and not longer, and says how many went', async () => {
    await write('first');
    app.clock.pass({ minutes: 1 });
    await write('second');
    app.clock.pass({ days: mailsKeptDays });
    await sweep();
    expect(await left()).toEqual(['second']);
    await sweep();
    expect(
      await app.rows(
        `SELECT actor_id AS actor, after FROM audit_event WHERE action = 'mail.swept'`,
      ),
    ).toEqual([{ actor: null, after: { mails: 1 } }]);
    app.clock.pass({ minutes: 1 });
    await sweep();
    expect(await left()).toEqual([]);
  });
});
