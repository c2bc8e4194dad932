import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { aCityWithGroupWork, LedGroup } from '../../../test/group-builders.js';
import { expectProblem } from '../../../test/matchers.js';
import { statementsOf } from '../../../test/statements.js';
import { TestApp } from '../../../test/test-app.js';
import type { GroupForPhonesView } from './group-codes.dto.js';

describe('the phones of a group', () => {
  let app: TestApp;
  let group: LedGroup;

  beforeAll(async () => {
    app = await TestApp.start();
    await aCityWithGroupWork(app);
  }, 60_000);
  beforeEach(async () => {
    group = await LedGroup.withFacilitator(app);
  });
  afterAll(() => app.stop());

  /** Of this group; the spec's others are left alone. */
  const rowsOf = (table: 'group_vote' | 'group_note') =>
    app.rows(
      `SELECT ${table}.* FROM ${table} JOIN group_activity ON group_activity.id = ${table}.activity_id WHERE group_activity.group_id = $1`,
      [group.id],
    );

  describe('find their group', () => {
    it('by nothing but its code: what cannot be one and what is none answer alike', async () => {
      for (const code of ['nothing', 'CCCCCC', 'К7MQXT'])
        expectProblem(await app.get(`group-codes/${encodeURIComponent(code)}`), 404, 'not-found');
    });

    it('however it is typed, and are told by whom and when the city answers and everything is deleted', async () => {
      const typed = `${group.code.slice(0, 3).toLowerCase()}-${group.code.slice(3)}`;
      const { body, headers } = await app.get<GroupForPhonesView>(`group-codes/${typed}`);
      expect(body).toMatchObject({
        ...{
          code: group.code,
          state: 'open',
          joining: true,
          now: null,
          answerer: 'Head of transport',
        },
        ...{ answerBy: '2026-04-13', deleteOn: '2026-06-12' },
      });
      expect(headers).not.toHaveProperty('set-cookie');
      expect(JSON.stringify(body)).not.toContain('Class 10');
    });

    it('and are told 304 while nothing changes, and the new state when something does', async () => {
      const first = await app.get(`group-codes/${group.code}`);
      const tag = { headers: { 'if-none-match': String(first.headers.etag) } };
      expect((await app.get(`group-codes/${group.code}`, tag)).status).toBe(304);
      await group.move('corners', 'open');
      const changed = await app.get<GroupForPhonesView>(`group-codes/${group.code}`, tag);
      expect(changed.body.now).toMatchObject({ kind: 'corners', state: 'open' });
    });

    it('without a statement each: what one phone has asked is kept for the others', async () => {
      await group.seen();
      const look = () => app.get(`group-codes/${group.code}`);
      expect(
        await statementsOf(app, async () => void (await Promise.all([look(), look()]))),
      ).toEqual([]);
    });

    it('and not by trying codes one after the other', async () => {
      app.clock.pass({ minutes: 1 });
      for (let at = 0; at < 120; at += 1) await app.get('group-codes/CCCCCC');
      expectProblem(await app.get('group-codes/CCCCCC'), 429, 'too-many-requests');
      expect((await app.get(`group-codes/${group.code}`)).status).toBe(200);
      app.clock.pass({ minutes: 1 });
    });

    it('by scanning a code that holds the short address and nothing else', async () => {
      const { headers, body } = await app.get<string>(`group-codes/${group.code}/qr.svg`);
      expect(headers['content-type']).toBe('image/svg+xml');
      expect(body).toMatch(/^<svg .*<\/svg>$/);
    });
  });

  describe('come in', () => {
    it('once, however often they reload', async () => {
      const seat = app.ids.unlinkable();
      for (let at = 0; at < 3; at += 1) expect((await group.sit(seat)).status).toBe(204);
      expect((await group.seen()).phones).toBe(1);
    });

    it('sixty at once, and one answer is made for all of them', async () => {
      const seats = Array.from({ length: 60 }, () => group.sit());
      expect((await Promise.all(seats)).every(({ status }) => status === 204)).toBe(true);
      app.clock.pass({ minutes: 1 });
      const looks = () => Array.from({ length: 60 }, () => app.get(`group-codes/${group.code}`));
      const statements = await statementsOf(app, async () => void (await Promise.all(looks())));
      expect(statements).toHaveLength(1);
      expect((await group.seen()).phones).toBe(60);
    });

    it('not with something that is no number of a phone', async () => {
      expectProblem(await group.sit('me'), 400, 'wrong-shape');
    });

    it('not through a closed door; those inside stay', async () => {
      const seat = app.ids.unlinkable();
      await group.sit(seat);
      await group.steer({ joining: false });
      expectProblem(await group.sit(), 409, 'groups.door-closed');
      expect((await group.sit(seat)).status).toBe(204);
      expect((await group.seen()).phones).toBe(1);
    });

    it('not into a group that is over, nor as one too many', async () => {
      await app.rows(
        `INSERT INTO group_seat (id, group_id) SELECT gen_random_uuid(), $1 FROM generate_series(1, 200)`,
        [group.id],
      );
      expect(expectProblem(await group.sit(), 409, 'groups.full').params).toEqual({ most: 200 });
      await group.close();
      expectProblem(await group.sit(), 409, 'groups.closed');
    });
  });

  describe('choose', () => {
    it('nothing before it is open, nothing that is not offered, and nothing of another group', async () => {
      await group.phones(5);
      expectProblem(await group.vote('corners', ['allow']), 409, 'groups.not-open');
      await group.move('corners', 'open');
      expectProblem(await group.vote('corners', ['forbid']), 422, 'groups.choice-unknown');
      expectProblem(
        await group.vote('corners', ['allow', 'not-now']),
        422,
        'groups.choice-unknown',
      );
      expectProblem(await group.vote('board', ['allow']), 422, 'groups.choice-unknown');
      expectProblem(await group.vote('corners', []), 400, 'wrong-shape');
      const other = await LedGroup.withFacilitator(app);
      const { id } = await group.activity('corners');
      const path = `group-codes/${other.code}/activities/${id}/votes/${app.ids.unlinkable()}`;
      expectProblem(await app.put(path, { choices: ['allow'], change: 1 }), 404, 'not-found');
      expect(await rowsOf('group_vote')).toEqual([]);
    });

    it('once each: choosing again replaces, and what was chosen earlier and arrives later changes nothing', async () => {
      await group.phones(2);
      await group.move('corners', 'open');
      const ticket = app.ids.unlinkable();
      await group.vote('corners', ['allow'], { ticket, change: 1 });
      await group.vote('corners', ['not-now'], { ticket, change: 3 });
      expect((await group.vote('corners', ['allow'], { ticket, change: 2 })).status).toBe(204);
      expect(await rowsOf('group_vote')).toMatchObject([{ choices: ['not-now'], change: 3 }]);
    });

    it('never more often than there are phones: a page that draws new numbers gains nothing', async () => {
      await group.phones(2);
      await group.move('corners', 'open');
      for (const choice of ['allow', 'allow']) await group.vote('corners', [choice]);
      expectProblem(await group.vote('corners', ['allow']), 409, 'groups.more-votes-than-phones');
    });

    it('so that nobody sees what, not even the facilitator, until it is closed', async () => {
      await group.phones(6);
      await group.move('corners', 'open');
      for (let at = 0; at < 6; at += 1) await group.vote('corners', ['allow']);
      const seen = await group.seen();
      expect(seen.now).toMatchObject({ votes: 6, tally: null });
      expect((await group.activity('corners')).tally).toBeNull();
    });

    it('and when it is closed there is a count, and no single choice in any table', async () => {
      await group.phones(5);
      await group.move('dots', 'open');
      for (let at = 0; at < 5; at += 1) await group.vote('dots', ['a', 'a', 'b']);
      await group.move('dots', 'close');
      expect((await group.seen()).now).toMatchObject({
        tally: { state: 'counted', votes: 5, counts: { a: 10, b: 5, c: 0 } },
      });
      expect(await rowsOf('group_vote')).toEqual([]);
    });

    it('and four of them see nothing: a group begins at five', async () => {
      await group.phones(4);
      await group.move('corners', 'open');
      for (let at = 0; at < 4; at += 1) await group.vote('corners', ['allow']);
      await group.move('corners', 'close');
      const tally = { state: 'too-few', votes: null, counts: null };
      expect((await group.seen()).now!.tally).toEqual(tally);
      expect((await group.activity('corners')).tally).toEqual(tally);
      expect(
        await app.rows('SELECT tally FROM group_activity WHERE tally IS NOT NULL'),
      ).toContainEqual({ tally: { state: 'too-few' } });
    });

    it('too late, when the network was away: it does not count, and they are told', async () => {
      await group.phones(6);
      await group.move('corners', 'open');
      for (let at = 0; at < 5; at += 1) await group.vote('corners', ['allow']);
      await group.move('corners', 'close');
      expectProblem(await group.vote('corners', ['not-now']), 409, 'groups.not-open');
      expect((await group.seen()).now!.tally!.votes).toBe(5);
    });

    it('while it is being closed: each vote counts or is refused, and none is lost between', async () => {
      await group.phones(20);
      await group.move('corners', 'open');
      const votes = Array.from({ length: 20 }, () => group.vote('corners', ['allow']));
      const closed = group.move('corners', 'close');
      const answers = await Promise.all(votes);
      await closed;
      const counted = answers.filter(({ status }) => status === 204).length;
      expect(answers.filter(({ status }) => status === 409)).toHaveLength(20 - counted);
      const { tally } = (await group.seen()).now!;
      expect(tally!.votes ?? 0).toBe(counted >= 5 ? counted : 0);
      expect(await rowsOf('group_vote')).toEqual([]);
    });
  });

  describe('write', () => {
    const note = {
      text: 'A sign on each camera',
      reason: 'One can ask',
      condition: 'In two languages',
    };

    it('nothing empty, nothing endless, nothing where nothing is written, and nothing that is not a text', async () => {
      await group.move('board', 'open');
      for (const wrong of [
        {},
        { text: ' \n ' },
        { text: 'a'.repeat(301) },
        { text: 7 },
        { ...note, by: 'Ana' },
      ])
        expectProblem(await group.write('board', wrong), 400, 'wrong-shape');
      expectProblem(await group.write('corners', note), 422, 'groups.choice-unknown');
      expectProblem(await group.write('yes-if-no', note), 409, 'groups.not-open');
      expectProblem(await group.write('board', { text: 'a'.repeat(300_000) }), 413, 'too-large');
      expect(await rowsOf('group_note')).toEqual([]);
    });

    it('once, however often the network makes them send', async () => {
      await group.move('board', 'open');
      const id = app.ids.unlinkable();
      expect((await group.write('board', note, id)).status).toBe(204);
      expect((await group.write('board', { text: 'Something else' }, id)).status).toBe(204);
      expect((await group.seen()).now!.notes).toMatchObject([note]);
    });

    it('also when it was closed meanwhile and the first try had arrived', async () => {
      await group.move('board', 'open');
      const id = app.ids.unlinkable();
      await group.write('board', note, id);
      await group.move('board', 'close');
      expect((await group.write('board', note, id)).status).toBe(204);
      expectProblem(await group.write('board', note), 409, 'groups.not-open');
    });

    it('what waits for the facilitator, where that is switched on', async () => {
      await group.steer({ holdsNotes: true });
      await group.move('board', 'open');
      const id = app.ids.unlinkable();
      await group.write('board', { text: 'Something hostile' }, id);
      expect((await group.seen()).now!.notes).toEqual([]);
      expect((await group.activity('board')).notes).toMatchObject([{ state: 'waiting' }]);
      await group.judge(id, 'shown');
      expect((await group.seen()).now!.notes).toHaveLength(1);
      await group.judge(id, 'hidden');
      expect((await group.seen()).now!.notes).toEqual([]);
    });

    it('an “if” that is shown with the result of at least five, and not before', async () => {
      await group.phones(5);
      await group.move('yes-if-no', 'open');
      for (let at = 0; at < 5; at += 1) await group.vote('yes-if-no', ['yes-if']);
      await group.write('yes-if-no', { text: 'it is deleted after a day' });
      expect((await group.seen()).now!.notes).toEqual([]);
      await group.move('yes-if-no', 'close');
      expect((await group.seen()).now!.notes).toMatchObject([
        { text: 'it is deleted after a day' },
      ]);
    });

    it('not more than a board holds', async () => {
      await group.move('board', 'open');
      const { id } = await group.activity('board');
      await app.rows(
        `INSERT INTO group_note (id, activity_id, text, state) SELECT gen_random_uuid(), $1, 'x', 'shown' FROM generate_series(1, 200)`,
        [id],
      );
      expectProblem(await group.write('board', note), 409, 'groups.board-full');
    });
  });
});
