import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { aCity } from '../../../test/builders.js';
import { expectProblem } from '../../../test/matchers.js';
import { pointersOf, someoneSignedIn, type SignedInPerson } from '../../../test/people-builders.js';
import { TestApp } from '../../../test/test-app.js';
import { AuditTrail } from '../../platform/audit/audit-trail.js';
import type { AuditEventsView } from './audit-events.dto.js';

const nobody = '00000000-0000-7000-8000-000000000000';

describe('the audit trail', () => {
  let app: TestApp;
  let auditor: SignedInPerson;
  let trainer: SignedInPerson;
  beforeAll(async () => {
    app = await TestApp.start();
    await aCity(app);
    [auditor, trainer] = [
      await someoneSignedIn(app, 'auditor'),
      await someoneSignedIn(app, 'trainer'),
    ];
    const trail = app.nest.get(AuditTrail);
    for (const [at, actor, action, subject] of [
      // Summer time in Tirana begins on 29 March: the day ends at 22:00 in UTC, the day before it at 23:00.
      ['2026-03-28T22:59:59.999Z', trainer, 'attendance.marked', 's-1'],
      ['2026-03-28T23:00:00.000Z', trainer, 'attendance.marked', 's-2'],
      ['2026-03-29T21:59:59.999Z', auditor, 'attendance-sheet.opened', 's-2'],
      ['2026-03-29T22:00:00.000Z', null, 'mail.swept', 'city'],
    ] as const) {
      app.clock.set(at);
      await trail.record(
        actor ? { personId: actor.id } : null,
        action,
        { type: 'session', id: subject },
        { after: { at } },
      );
    }
  });
  afterAll(() => app.stop());

  const list = async (query: string) =>
    (await app.get<AuditEventsView>(`audit-events?${query}`, auditor)).body.items;
  const actions = async (query: string) => (await list(query)).map(({ action }) => action);

  it('is for administrators and auditors, and for nobody else', async () => {
    expectProblem(await app.get('audit-events'), 401, 'not-signed-in');
    expectProblem(await app.get('audit-events', trainer), 404, 'not-found');
    expectProblem(
      await app.get('audit-events', await someoneSignedIn(app, 'coordinator', 'director')),
      404,
      'not-found',
    );
    expect(
      (await app.get('audit-events', await someoneSignedIn(app, 'administrator'))).status,
    ).toBe(200);
  });

  it('names every filter that has the wrong shape', async () => {
    const refused = await app.get(
      'audit-events?action=%25&actorId=me&from=2026-02-30&to=tomorrow&who=me',
      auditor,
    );
    expect(pointersOf(expectProblem(refused, 400, 'wrong-shape'))).toEqual(
      new Set(['/action', '/actorId', '/from', '/to', '/who']),
    );
    expectProblem(await app.get('audit-events?cursor=junk', auditor), 400, 'wrong-shape');
  });

  it('says who did what, by name, and tells where it was the system', async () => {
    const [[swept], [marked]] = [
      await list('action=mail'),
      await list('from=2026-03-29&action=attendance'),
    ];
    expect(swept).toMatchObject({
      action: 'mail.swept',
      actor: null,
      after: { at: '2026-03-29T22:00:00.000Z' },
      before: null,
    });
    expect(marked).toMatchObject({
      actor: { id: trainer.id, name: 'Ana Hoxha' },
      subjectType: 'session',
      subjectId: 's-2',
      at: '2026-03-28T23:00:00.000Z',
    });
  });

  it('finds one action, or all of a feature and of none that begins alike', async () => {
    expect(await actions('action=attendance.marked')).toHaveLength(2);
    expect(await actions('action=attendance')).toEqual(['attendance.marked', 'attendance.marked']);
    expect(await actions('action=attendance.mark')).toEqual([]);
  });

  it('finds what somebody did and what was done to something', async () => {
    expect(await actions(`actorId=${trainer.id}&action=attendance`)).toHaveLength(2);
    expect(await actions(`actorId=${nobody}`)).toEqual([]);
    expect(await actions('subjectId=s-2')).toEqual([
      'attendance-sheet.opened',
      'attendance.marked',
    ]);
  });

  it('finds days as they were in the city, with both ends', async () => {
    expect(await actions('from=2026-03-29&to=2026-03-29')).toEqual([
      'attendance-sheet.opened',
      'attendance.marked',
    ]);
    expect(
      (await list('to=2026-03-28&action=attendance')).map(({ subjectId }) => subjectId),
    ).toEqual(['s-1']);
  });

  it('comes in pages, none twice and none left out', async () => {
    const [{ all }] = (await app.rows<{ all: number }>(
      'SELECT count(*) AS all FROM audit_event',
    )) as [{ all: number }];
    const ids: string[] = [];
    for (let cursor: string | null = ''; cursor !== null;) {
      const page: { body: AuditEventsView } = await app.get(
        `audit-events?limit=2${cursor ? `&cursor=${cursor}` : ''}`,
        auditor,
      );
      ids.push(...page.body.items.map(({ id }) => id));
      cursor = page.body.nextCursor;
    }
    expect(ids).toHaveLength(all);
    expect(new Set(ids).size).toBe(all);
  });
});
