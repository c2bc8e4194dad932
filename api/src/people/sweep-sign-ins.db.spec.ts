import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { aCity, aPerson, aRow, signInAs } from '../../test/builders.js';
import { TestApp } from '../../test/test-app.js';
import { Jobs } from '../platform/jobs/jobs.js';
import { sweepSignInsJob } from './sweep-sign-ins.js';

describe('sweeping what sign-ins leave behind', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await TestApp.start();
    await aCity(app);
  });
  afterAll(() => app.stop());

  const sweep = async () => {
    await app.nest.get(Jobs).add(sweepSignInsJob, {});
    await app.drainJobs();
  };
  const audit = () =>
    app.rows<{ after: object }>(
      `SELECT after FROM audit_event WHERE action = 'people.sign-ins-swept'`,
    );
  const minutes = (from: Date, by: number) => new Date(from.getTime() + by * 60_000);
  const day = 24 * 60;

  it('says nothing when there is nothing to sweep', async () => {
    await sweep();
    expect(await audit()).toEqual([]);
  });

  it('removes what has had its time and keeps what has not, to the minute', async () => {
    const { id: personId } = await aPerson(app);
    const living = await signInAs(app, personId);
    const now = app.clock.now();
    for (const [hash, ended] of [
      ['ended', 0],
      ['ending', 1],
    ] as const) {
      const instants = { created_at: now, last_seen_at: now, expires_at: minutes(now, ended) };
      await aRow(app, 'sign_in', {
        id: app.ids.next(),
        token_hash: Buffer.from(hash),
        person_id: personId,
        device: 'other',
        ...instants,
      });
    }
    for (const age of [day + 1, day - 1]) {
      await aRow(app, 'sign_in_refusal', {
        id: app.ids.next(),
        account_hash: Buffer.from('a'),
        address_hash: Buffer.from('b'),
        at: minutes(now, -age),
      });
    }
    for (const [hash, ended, used] of [
      ['ended long ago', day + 1, null],
      ['ended today', day - 1, null],
      ['used long ago', -day, day + 1],
      ['used today', -day, day - 1],
    ] as const) {
      const instants = {
        expires_at: minutes(now, -ended),
        used_at: used === null ? null : minutes(now, -used),
      };
      await aRow(app, 'one_time_link', {
        token_hash: Buffer.from(hash),
        purpose: 'set-password',
        person_id: personId,
        ...instants,
      });
    }

    await sweep();

    expect((await app.get('me', { as: living })).status).toBe(200);
    expect(
      await app.rows(
        `SELECT encode(token_hash, 'escape') AS hash FROM sign_in WHERE device = 'other'`,
      ),
    ).toEqual([{ hash: 'ending' }]);
    expect(await app.rows('SELECT id FROM sign_in_refusal')).toHaveLength(1);
    const links = await app.rows<{ hash: string }>(
      `SELECT encode(token_hash, 'escape') AS hash FROM one_time_link ORDER BY 1`,
    );
    expect(links.map(({ hash }) => hash)).toEqual(['ended today', 'used today']);
    expect(await audit()).toEqual([{ after: { signIns: 1, refusals: 1, links: 2, joinings: 0 } }]);
  });
});
