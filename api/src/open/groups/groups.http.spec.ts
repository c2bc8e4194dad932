import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { aCityWithGroupWork, aNewGroup, LedGroup } from '../../../test/group-builders.js';
import { expectProblem } from '../../../test/matchers.js';
import { pointersOf, someoneSignedIn, type SignedInPerson } from '../../../test/people-builders.js';
import { statementsOf } from '../../../test/statements.js';
import { TestApp } from '../../../test/test-app.js';
import type { GroupMaterialsView, GroupPlansView, GroupsView } from './groups.dto.js';
import { SweepGroups } from './sweep-groups.js';

describe('leading a group', () => {
  let app: TestApp;
  let trainer: SignedInPerson;
  let coordinator: SignedInPerson;
  let stranger: SignedInPerson;

  beforeAll(async () => {
    app = await TestApp.start();
    await aCityWithGroupWork(app);
    trainer = await someoneSignedIn(app, 'trainer');
    coordinator = await someoneSignedIn(app, 'coordinator');
    stranger = await someoneSignedIn(app);
  }, 60_000);
  afterAll(() => app.stop());

  const audited = (group: LedGroup) =>
    app.rows<{ action: string }>(
      `SELECT action, actor_id, after FROM audit_event WHERE subject_id = $1 ORDER BY id`,
      [group.id],
    );

  describe('opening one', () => {
    it('is for trainers and coordinators; others neither see groups nor may open any', async () => {
      expectProblem(await app.post('groups', aNewGroup()), 401, 'not-signed-in');
      expectProblem(await app.post('groups', aNewGroup(), stranger), 403, 'not-permitted');
      expect((await app.get<GroupPlansView>('group-plans', stranger)).body.items).toEqual([]);
      expect((await app.get<GroupsView>('groups', stranger)).body.items).toEqual([]);
    });

    it('offers what has a plan, what is ready for phones first', async () => {
      const { items } = (await app.get<GroupPlansView>('group-plans', trainer)).body;
      expect(items.map(({ module, activities }) => [module, activities])).toEqual([
        ['part-1', 6],
        ['part-2', 0],
      ]);
      expect(items[0]).toMatchObject({ minutes: 75, groupAtLeast: 5, groupAtMost: 30 });
    });

    it('asks for a plan that exists, a promise of weeks and a day of deletion that is offered', async () => {
      const refused = async (overrides: object, code: string) =>
        expectProblem(await app.post('groups', aNewGroup(overrides), trainer), 422, code);
      await refused({ module: 'part-3' }, 'groups.plan-unknown');
      await refused({ answerBy: '2026-03-02' }, 'groups.answer-too-early');
      await refused({ answerBy: '2027-03-02' }, 'groups.answer-too-late');
      const wrong = { name: ' ', locale: 'de', answerBy: '2026-02-30', keepDays: 365, more: 1 };
      const problem = expectProblem(
        await app.post('groups', aNewGroup(wrong), trainer),
        400,
        'wrong-shape',
      );
      expect(pointersOf(problem)).toEqual(
        new Set(['/name', '/locale', '/answerBy', '/keepDays', '/more']),
      );
      expect(await app.rows('SELECT 1 FROM open_group')).toEqual([]);
    });

    it('gives a code, an address for cameras and what the plan has ready', async () => {
      const group = await LedGroup.open(app, trainer);
      expect(group.code).toMatch(/^[CDFGHJKMNPQRTVWXY34679]{6}$/);
      const view = await group.view();
      expect(view).toMatchObject({
        ...{ name: 'Class 10', state: 'open', step: null, phones: 0, mayAnswer: false, version: 1 },
        code: `${group.code.slice(0, 3)}-${group.code.slice(3)}`,
        deleteOn: '2026-06-12',
      });
      expect(view.address).toMatch(new RegExp(`/g/${group.code}$`));
      expect(view.activities.map(({ kind, state }) => [kind, state])).toEqual(
        ['line-up', 'corners', 'yes-if-no', 'dots', 'stations', 'board'].map((kind) => [
          kind,
          'planned',
        ]),
      );
      expect(await audited(group)).toMatchObject([
        { action: 'open.group-opened', actor_id: trainer.id, after: { deleteOn: '2026-06-12' } },
      ]);
    });

    it('stays with its plan, whatever is published later', async () => {
      const group = await LedGroup.open(app, trainer);
      const { body } = await app.get<GroupMaterialsView>(`groups/${group.id}/materials`, trainer);
      expect(body.plan.locales['en']!.steps).toMatchObject([{ from: 0, to: 75 }]);
      expectProblem(await app.get(`groups/${group.id}/materials`, stranger), 404, 'not-found');
    });

    it('lists pages, the latest first', async () => {
      const first = (await app.get<GroupsView>('groups?limit=1', trainer)).body;
      expect(first.items).toHaveLength(1);
      const next = `groups?limit=1&cursor=${first.nextCursor}`;
      const second = (await app.get<GroupsView>(next, trainer)).body;
      expect(second.items[0]!.id < first.items[0]!.id).toBe(true);
      expectProblem(await app.get('groups?cursor=junk', trainer), 400, 'wrong-shape');
    });
  });

  describe('while it runs', () => {
    let group: LedGroup;
    beforeEach(async () => {
      group = await LedGroup.open(app, trainer);
    });

    it('is nobody’s but facilitators’', async () => {
      const { id } = await group.activity('board');
      const at = `groups/${group.id}`;
      const note = app.ids.unlinkable();
      const calls = [
        () => app.get(at, stranger),
        () => app.patch(at, { joining: false, version: 1 }, stranger),
        () =>
          app.post(`${at}/activities`, { kind: 'board', question: 'Well?', version: 1 }, stranger),
        () => app.put(`${at}/activities/${id}/move`, { move: 'open', version: 1 }, stranger),
        () => app.put(`${at}/notes/${note}`, { state: 'hidden' }, stranger),
        () => app.put(`${at}/closing`, { version: 1 }, stranger),
        () => app.put(`${at}/answer`, { text: 'Thanks', notes: [], version: 1 }, stranger),
      ];
      for (const call of calls) expectProblem(await call(), 404, 'not-found');
      expect((await group.view()).version).toBe(1);
    });

    it('is taken over on another device when the first one dies, by the same person or a colleague', async () => {
      await group.steer({ step: 0 });
      await group.move('corners', 'open');
      const { step, stepBeganAt, activities, version } = await group.view(coordinator);
      expect({ step, stepBeganAt }).toEqual({ step: 0, stepBeganAt: '2026-03-02T09:00:00.000Z' });
      const { id } = activities.find(({ state }) => state === 'open')!;
      const path = `groups/${group.id}/activities/${id}/move`;
      expect((await app.put(path, { move: 'close', version }, coordinator)).status).toBe(204);
    });

    it('lets two facilitators take turns: whoever acts on what is no longer so is told', async () => {
      const { version } = await group.view();
      expect((await group.move('corners', 'open', version)).status).toBe(204);
      const late = await group.move('dots', 'open', version);
      expect(expectProblem(late, 409, 'stale-version').params).toEqual({ current: version + 1 });
      const at = { ...trainer };
      const both = await Promise.all([
        app.patch(`groups/${group.id}`, { step: 0, version: version + 1 }, at),
        app.patch(`groups/${group.id}`, { joining: false, version: version + 1 }, at),
      ]);
      expect(both.map(({ status }) => status).sort()).toEqual([204, 409]);
    });

    it('has one thing open at a time: opening the next closes and counts the one before', async () => {
      await group.phones(5);
      await group.move('corners', 'open');
      for (let at = 0; at < 5; at += 1) await group.vote('corners', ['allow']);
      await group.move('board', 'open');
      expect(await group.activity('corners')).toMatchObject({
        ...{ state: 'closed', votes: 0, tally: { state: 'counted', votes: 5 } },
      });
    });

    it('opens nothing twice, and closes nothing that is not open', async () => {
      expectProblem(await group.move('corners', 'close'), 409, 'groups.not-open');
      await group.move('corners', 'open');
      await group.move('corners', 'close');
      expectProblem(await group.move('corners', 'open'), 409, 'groups.activity-over');
    });

    it('sends groups to the next station, and says when the round began', async () => {
      await group.move('stations', 'open');
      app.clock.pass({ minutes: 14 });
      await group.move('stations', 'next-round');
      expect(await group.activity('stations')).toMatchObject({
        ...{ round: 2, roundMinutes: 14, stations: [{ key: 'a' }, { key: 'b' }] },
        roundBeganAt: app.clock.now().toISOString(),
      });
    });

    it('knows no step that the plan does not have', async () => {
      expectProblem(await group.steer({ step: 1 }), 422, 'groups.plan-unknown');
      expectProblem(await group.steer({ step: -1 }), 400, 'wrong-shape');
      await group.steer({ step: 0 });
      await group.steer({ step: null });
      expect(await group.view()).toMatchObject({ step: null, stepBeganAt: null });
    });

    it('asks what nobody had planned, such as dots on what has been written', async () => {
      const { version } = await group.view();
      const ask = (body: object) => app.post(`groups/${group.id}/activities`, body, trainer);
      const dots = { kind: 'dots', question: 'Which first?', dots: 2, version };
      expectProblem(await ask({ ...dots, options: ['One'] }), 422, 'groups.options-refused');
      expectProblem(await ask({ ...dots, options: ['One', ' '] }), 400, 'wrong-shape');
      expect((await ask({ ...dots, options: ['One', 'Two'] })).status).toBe(201);
      const added = (await group.view()).activities.at(-1)!;
      expect(added).toMatchObject({
        ...{ kind: 'dots', from: null, dots: 2, question: { en: 'Which first?' } },
        options: [
          { key: 'o1', text: { en: 'One' } },
          { key: 'o2', text: { en: 'Two' } },
        ],
      });
    });

    it('reads a group in the same statements, however many phones and notes there are', async () => {
      const look = () => app.get(`groups/${group.id}`, trainer);
      const before = await statementsOf(app, look);
      await group.phones(30);
      await group.move('board', 'open');
      for (let at = 0; at < 10; at += 1) await group.write('board', { text: `Note ${at}` });
      expect((await statementsOf(app, look)).length).toBe(before.length);
      expect(before.length).toBeLessThanOrEqual(3);
    });

    it('judges no note of another group, and leaves no word of it in the audit trail', async () => {
      await group.move('board', 'open');
      const id = app.ids.unlinkable();
      await group.write('board', { text: 'Something hostile' }, id);
      const other = await LedGroup.open(app, trainer);
      expectProblem(await other.judge(id, 'hidden'), 404, 'not-found');
      await group.judge(id, 'hidden');
      expect((await audited(group)).at(-1)).toMatchObject({
        ...{ action: 'open.note-judged', after: { noteId: id, state: 'hidden' } },
      });
      expect(JSON.stringify(await audited(group))).not.toContain('hostile');
    });
  });

  describe('the end', () => {
    const note = {
      text: 'A sign on each camera',
      reason: 'One can ask',
      condition: 'In two languages',
    };

    async function aClosedGroup(): Promise<{ group: LedGroup; noteId: string }> {
      const group = await LedGroup.open(app, trainer);
      await group.phones(6);
      await group.move('board', 'open');
      const noteId = app.ids.unlinkable();
      await group.write('board', note, noteId);
      const hidden = app.ids.unlinkable();
      await group.write('board', { text: 'Something hostile' }, hidden);
      await group.judge(hidden, 'hidden');
      await group.close();
      return { group, noteId };
    }

    it('counts what is open, and deletes what was hidden and what phones came in with', async () => {
      const group = await LedGroup.open(app, trainer);
      await group.phones(5);
      await group.move('corners', 'open');
      for (let at = 0; at < 5; at += 1) await group.vote('corners', ['not-now']);
      await group.close();
      const seen = await group.seen();
      expect(seen).toMatchObject({ state: 'closed', joining: false, phones: 0, now: null });
      expect(seen.done).toMatchObject([{ kind: 'corners', tally: { votes: 5 } }]);
      expect((await audited(group)).at(-1)).toMatchObject({
        ...{ action: 'open.group-closed', after: { phones: 5, notes: 0 } },
      });
    });

    it('leaves nothing hidden behind, and nothing moves afterwards', async () => {
      const { group } = await aClosedGroup();
      const left = (await group.view()).activities.flatMap(({ notes }) => notes);
      expect(left).toMatchObject([note]);
      expectProblem(await group.steer({ joining: true }), 409, 'groups.closed');
      expectProblem(await group.move('corners', 'open'), 409, 'groups.closed');
      expectProblem(await group.judge(left[0]!.id, 'hidden'), 409, 'groups.closed');
      expectProblem(await group.close(), 409, 'groups.closed');
    });

    it('is answered by a coordinator, to each recommendation, once and whole', async () => {
      const { group, noteId } = await aClosedGroup();
      const { version } = await group.view();
      const answer = { text: 'Thank you. Two of it we do.', version };
      const notes = [{ id: noteId, answer: 'later', reason: 'The contract ends in autumn.' }];
      const publish = (body: object, as = coordinator) =>
        app.put(`groups/${group.id}/answer`, { ...answer, ...body }, as);
      expectProblem(await publish({ notes }, trainer), 403, 'not-permitted');
      const missing = expectProblem(await publish({ notes: [] }), 422, 'groups.answers-missing');
      expect(missing.params).toEqual({ notes: [noteId] });
      expectProblem(await publish({ notes: [...notes, ...notes] }), 422, 'groups.answers-missing');
      expectProblem(await publish({ notes: [{ id: noteId, answer: 'yes' }] }), 400, 'wrong-shape');
      expectProblem(await publish({ notes, version: 1 }), 409, 'stale-version');
      expect((await group.seen()).state).toBe('closed');

      app.clock.pass({ days: 3 });
      expect((await publish({ notes })).status).toBe(204);
      expectProblem(await publish({ notes }), 409, 'groups.already-answered');
      expect(await group.seen()).toMatchObject({
        ...{ state: 'answered', answer: answer.text, answeredOn: '2026-03-05' },
        done: [
          { notes: [{ ...note, answer: 'later', answerReason: 'The contract ends in autumn.' }] },
        ],
      });
      expect((await audited(group)).at(-1)!.action).toBe('open.group-answered');
      app.clock.set('2026-03-02T09:00:00.000Z');
    });

    it('comes before the answer', async () => {
      const group = await LedGroup.open(app, trainer);
      const body = { text: 'Thank you', notes: [], version: 1 };
      const early = await app.put(`groups/${group.id}/answer`, body, coordinator);
      expectProblem(early, 409, 'groups.not-closed');
    });

    it('comes by night where a facilitator never came back, and on its day everything is gone', async () => {
      await app.rows('DELETE FROM open_group');
      const group = await LedGroup.open(app, trainer);
      await group.phones(5);
      await group.move('corners', 'open');
      for (let at = 0; at < 5; at += 1) await group.vote('corners', ['allow']);
      const sweep = () => app.nest.get(SweepGroups, { strict: false }).execute();
      app.clock.pass({ hours: 11 });
      await sweep();
      expect((await group.view()).state).toBe('open');
      app.clock.pass({ hours: 2 });
      await sweep();
      await sweep();
      expect(await group.view()).toMatchObject({ state: 'closed', phones: 0 });
      expect((await group.activity('corners')).tally).toMatchObject({ votes: 5 });
      app.clock.set('2026-06-11T12:00:00Z');
      await sweep();
      expect((await group.seen()).state).toBe('closed');
      // The twelfth of June in Tirana, and still the eleventh by the clock of the server.
      app.clock.set('2026-06-11T22:30:00Z');
      await sweep();
      for (const table of [
        'open_group',
        'group_activity',
        'group_seat',
        'group_vote',
        'group_note',
      ])
        expect(await app.rows(`SELECT 1 FROM ${table}`)).toEqual([]);
      expectProblem(await app.get(`group-codes/${group.code}`), 404, 'not-found');
      const swept = await app.rows(
        `SELECT after FROM audit_event WHERE action = 'open.groups-swept' ORDER BY id`,
      );
      expect(swept).toEqual([
        { after: { ended: 1, deleted: 0 } },
        { after: { ended: 0, deleted: 1 } },
      ]);
      app.clock.set('2026-03-02T09:00:00.000Z');
    });
  });
});
