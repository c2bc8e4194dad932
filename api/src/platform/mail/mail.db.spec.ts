import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { aCity } from '../../../test/builders.js';
import { TestApp } from '../../../test/test-app.js';
import { Mail } from './mail.js';

let app: TestApp;
beforeAll(async () => {
  app = await TestApp.start();
  await aCity(app);
});
afterAll(() => app.stop());

it('sends all others of a list when one address is refused, and keeps that one with the reason', async () => {
  app.mail.refused.add('gone@kalandra.example');
  const mails = ['one', 'gone', 'two'].map((name) => ({
    ...{ to: `${name}@kalandra.example`, subject: name, text: 'Text', locale: 'en' },
  }));
  await app.nest.get(Mail).queue(mails);
  await expect(app.drainJobs()).rejects.toThrow('550');
  expect(app.mail.sent.map(({ subject }) => subject)).toEqual(['one', 'two']);
  expect(
    await app.rows(`SELECT subject, state, failure FROM mail_message ORDER BY subject`),
  ).toEqual([
    { subject: 'gone', state: 'waiting', failure: '550 no such mailbox …' },
    { subject: 'one', state: 'sent', failure: null },
    { subject: 'two', state: 'sent', failure: null },
  ]);
});
