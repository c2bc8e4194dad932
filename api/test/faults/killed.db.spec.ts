import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import * as path from 'node:path';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { until } from '../until.js';
import { aDataFolder, RunningApplication } from './running-application.js';

type Item = { id: string; type: string; options: { key: string }[] };
type Attempt = {
  id: string;
  lastSeq: number;
  items: Item[];
  answers: Record<string, { seq: number; answer: object }>;
};
type Sent = { seq: number; itemId: string; answer: object };

const events = 200;
const inFlight = 8;

jest.setTimeout(90_000);

/** One life after another over the same data, each ended without a warning. */
describe('an application that is killed', () => {
  let folder: Awaited<ReturnType<typeof aDataFolder>>;
  let application: RunningApplication;
  const startAgain = async () => {
    application = await RunningApplication.start({ dataFolder: folder.path });
  };

  beforeAll(async () => {
    folder = await aDataFolder();
    await startAgain();
  });
  afterAll(async () => {
    await application.end('SIGINT');
    await folder.remove();
  });

  const openAttempt = async (learner: string) =>
    (await application.call<Attempt>('POST', 'me/quizzes/m1-quiz/attempts', { as: learner })).body;

  /** Saves answers, several at a time, until all are saved or nobody answers any more. */
  async function saveUntilKilled(
    learner: string,
    sent: readonly Sent[],
    kill: { after: number; how: () => unknown },
  ) {
    const { id } = await openAttempt(learner);
    const acknowledged: Sent[] = [];
    const waiting = [...sent];
    const one = async (): Promise<void> => {
      const event = waiting.shift();
      if (!event) return;
      const { seq, ...body } = event;
      const { status } = await application.call('PUT', `me/attempts/${id}/answers/${seq}`, {
        as: learner,
        body,
      });
      expect(status).toBe(200);
      acknowledged.push(event);
      if (acknowledged.length === kill.after) kill.how();
      return one();
    };
    await Promise.allSettled(Array.from({ length: inFlight }, one));
    return acknowledged;
  }

  it.each([
    { whom: 'alone', withDatabase: false },
    { whom: 'together with its database', withDatabase: true },
  ])('$whom has every answer that it acknowledged', async ({ withDatabase }) => {
    const learner = await application.signIn('learner');
    const { id, items, lastSeq } = await openAttempt(learner);
    const sent = Array.from({ length: events }, (_, at) =>
      answerTo(items[at % items.length]!, lastSeq + at + 1),
    );
    const after = 20 + Math.floor(Math.random() * 160);
    const databasePid = application.databasePid;
    const kill = () => {
      if (withDatabase) process.kill(databasePid, 'SIGKILL');
      void application.end('SIGKILL');
    };
    const acknowledged = await saveUntilKilled(learner, sent, { after, how: kill });
    await application.end('SIGKILL');
    expect(acknowledged.length).toBeGreaterThanOrEqual(after);
    expect(acknowledged.length).toBeLessThan(events);

    await startAgain();
    const kept = await application.rows<Sent>(
      `SELECT seq, item_id AS "itemId", answer FROM attempt_answer WHERE attempt_id = $1`,
      [id],
    );
    expect(kept).toEqual(expect.arrayContaining(acknowledged));
    const view = await application.call<Attempt>('GET', `me/attempts/${id}`, { as: learner });
    expect(view.body.lastSeq).toBe(Math.max(...kept.map(({ seq }) => seq)));
    expect(view.body.answers).toEqual(lastOfEach(kept));
  });

  it.each([
    { whom: 'alone', withDatabase: false },
    { whom: 'together with its database', withDatabase: true },
  ])('$whom has every answer to a survey that it took', async ({ withDatabase }) => {
    let as = await application.signIn('coordinator');
    const post = <T>(address: string, body?: object) =>
      application.call<T>('POST', address, { as, ...(body ? { body } : {}) });
    type Plan = { clusters: { name: object; departments: string[] }[] };
    const plan = await post<Plan>('surveys/needs/wave-plan', { atLeast: 10 });
    const clusters = plan.body.clusters.map(({ name, departments }) => ({ name, departments }));
    const { body: wave } = await post<{ id: string }>('survey-waves', {
      ...{ survey: 'needs', title: { en: 'Killed', sq: 'Killed' }, breakdowns: [['department']] },
      ...{ opensOn: '2020-01-01', closesOn: '2099-12-31', clusters },
    });
    const [{ code } = { code: '' }] = await application.rows<{ code: string }>(
      `SELECT code FROM survey_wave WHERE id = $1`,
      [wave.id],
    );
    let taken = 0;
    const databasePid = application.databasePid;
    const answering = async () => {
      for (let left = 40; left > 0; left -= 1) {
        const body = { answers: { role: 'technical' } };
        const { status } = await application.call('POST', `ask/${code}/answers`, { body });
        expect(status).toBe(204);
        taken += 1;
        if (taken !== 37) continue;
        if (withDatabase) process.kill(databasePid, 'SIGKILL');
        void application.end('SIGKILL');
      }
    };
    await Promise.allSettled(Array.from({ length: 4 }, answering));
    await application.end('SIGKILL');
    await startAgain();
    as = await application.signIn('coordinator');
    const closed = await post<{ answers: number }>(`survey-waves/${wave.id}/closing`);
    // Those on their way when it was killed may have been taken without anybody being told.
    expect(closed.body.answers).toBeGreaterThanOrEqual(taken);
    expect(closed.body.answers).toBeLessThanOrEqual(taken + 4);
  });

  it('in the middle of an award makes every certificate, each once', async () => {
    const trainer = await application.signIn('trainer');
    const expected = { certificates: 82, people: 31 };
    const awarded = await application.call<{ batchId: string }>(
      'POST',
      'cohorts/tirana-pilot/awards',
      { as: trainer, body: { expected } },
    );
    expect(awarded.status).toBe(202);
    const made = async () =>
      (
        await application.call<{ made: number }>('GET', `award-batches/${awarded.body.batchId}`, {
          as: trainer,
        })
      ).body.made;
    await until('some certificates are made', async () => (await made()) >= 10);
    await application.end('SIGKILL');

    await startAgain();
    await until('all certificates are made', async () => (await made()) === 82, 30_000);
    const awards = await application.rows<{
      enrolment: string;
      tier: string;
      certificates: number;
    }>(
      `SELECT award.enrolment_id AS enrolment, award.tier,
         (SELECT count(*)::int FROM certificate WHERE certificate.award_id = award.id) AS certificates FROM award`,
    );
    expect(new Set(awards.map(({ enrolment, tier }) => `${enrolment} ${tier}`)).size).toBe(82);
    expect(awards.filter(({ certificates }) => certificates !== 1)).toEqual([]);
    const files = await application.rows<{ id: string; sha256: string }>(
      `SELECT stored_file.id, certificate.sha256 FROM certificate JOIN stored_file ON stored_file.id = certificate.file_id`,
    );
    expect(files).toHaveLength(82);
    for (const { id, sha256 } of files) expect(await hashOf(folder.path, id)).toBe(sha256);
    const told = await application.rows(`SELECT to_address FROM mail_message`);
    expect(told).toHaveLength(31);
  });
});

function answerTo({ id, type, options }: Item, seq: number): Sent {
  const { key } = options[seq % options.length]!;
  return { seq, itemId: id, answer: type === 'multiple' ? { choices: [key] } : { choice: key } };
}

function lastOfEach(kept: readonly Sent[]): Attempt['answers'] {
  const ordered = [...kept].sort((a, b) => a.seq - b.seq);
  return Object.fromEntries(ordered.map(({ itemId, seq, answer }) => [itemId, { seq, answer }]));
}

async function hashOf(dataFolder: string, id: string): Promise<string> {
  const bytes = await readFile(path.join(dataFolder, 'files', id.slice(-2), id));
  return createHash('sha256').update(bytes).digest('hex');
}
