import { randomUUID } from 'node:crypto';
import type { Data } from '../data.ts';
import { writeRatio, type Unit } from '../unit.ts';

/** Phones of one group; the sixty-first is the first again, as after a reload. */
const phones = 60;
/** In the ten seconds in which a class comes in, each phone looks this often. */
const looks = 5;

type Group = { code: string; seats: string[]; next: number };
const groups = new Map<number, Group>();

/** The group of a client, with the numbers that its phones have drawn. */
async function groupOf(index: number, data: Data): Promise<Group> {
  const known = groups.get(index);
  if (known) return known;
  const trainer = data.application(0, data.trainer);
  const { items } = await trainer.get<{ items: { programme: string; module: string }[] }>(
    'group-plans',
  );
  const answerBy = new Date(Date.now() + 42 * 86_400_000).toISOString().slice(0, 10);
  const { code } = await trainer.post<{ code: string }>('groups', {
    ...{ programme: items[0]!.programme, module: items[0]!.module, name: 'Bench', locale: 'en' },
    ...{ answerBy, keepDays: 14, holdsNotes: true },
  });
  const seats = Array.from({ length: phones }, () => randomUUID());
  const opened = { code, seats, next: 0 };
  groups.set(index, opened);
  return opened;
}

export const group: Unit = {
  name: 'group',
  title: 'a phone joins a group and looks for ten seconds',
  moodleCpuMs: null,
  aims: { cpuMs: 2.5, ratio: writeRatio },
  tokenOf: () => '',
  begin: async (client, data) => void (await groupOf(client.index, data)),
  once: async (client) => {
    const mine = groups.get(client.index)!;
    const seat = mine.seats[mine.next % phones]!;
    mine.next += 1;
    await client.send('PUT', `group-codes/${mine.code}/seats/${seat}`, {});
    for (let at = 0; at < looks; at += 1) await client.send('GET', `group-codes/${mine.code}`);
  },
  kept: async (client, data) => {
    const { code } = await groupOf(client.index, data);
    return { group: await client.get(`group-codes/${code}`) };
  },
  raw: [
    {
      method: 'PUT',
      path: /^group-codes\/([^/]+)\/seats\/([^/]+)$/,
      anonymous: true,
      answer: async ({ sql, params }) => {
        const [target] = await sql(
          `WITH target AS (
             SELECT open_group.id, open_group.state, open_group.joining,
               EXISTS (SELECT 1 FROM group_seat WHERE group_seat.id = $2 AND group_seat.group_id = open_group.id) AS there,
               (SELECT count(*) FROM group_seat WHERE group_seat.group_id = open_group.id) AS taken
             FROM open_group WHERE open_group.code = $1 FOR KEY SHARE OF open_group),
           seated AS (
             INSERT INTO group_seat (id, group_id) SELECT $2, target.id FROM target
             WHERE target.state = 'open' AND target.joining AND target.taken < $3 ON CONFLICT DO NOTHING RETURNING id)
           SELECT target.state, target.joining, target.there, target.taken, EXISTS (SELECT 1 FROM seated) AS done FROM target`,
          [params[0]!, params[1]!, 200],
        );
        return target!;
      },
    },
    {
      method: 'GET',
      path: /^group-codes\/([^/]+)$/,
      anonymous: true,
      // The application makes the answer once for all phones within a moment; the reference has it from the start.
      answer: async ({ kept }) => kept('group'),
    },
  ],
};
