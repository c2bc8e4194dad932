import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { signInAs } from '../../test/builders.js';
import { seedDemonstrationIn, signInAsDemo } from '../../test/demonstration.js';
import { expectProblem } from '../../test/matchers.js';
import { TestApp } from '../../test/test-app.js';
import type { CertifyView, ReissuedView } from './certification.dto.js';

const pilot = 'cohorts/tirana-pilot';
const reason = 'The test was sat by somebody else.';

/** A family name with its last letter twice: spelt otherwise, and the same name. */
const slip = (name: string) => `${name}${name.at(-1)}`;

describe('what may become of an award', () => {
  let app: TestApp;
  let trainer: string;
  let coordinator: string;

  beforeAll(async () => {
    app = await TestApp.start();
    await seedDemonstrationIn(app);
    trainer = await signInAsDemo(app, 'trainer');
    coordinator = await signInAsDemo(app, 'coordinator');
    const { body } = await app.get<CertifyView>(`${pilot}/certify`, { as: trainer });
    const few = body.ready.filter(({ due }) => due.length === 3).slice(0, 4);
    const order = {
      expected: { certificates: 12, people: 4 },
      enrolmentIds: few.map(({ enrolmentId }) => enrolmentId),
    };
    await app.post(`${pilot}/awards`, order, { as: trainer });
    await app.drainJobs();
  }, 60_000);
  afterAll(() => app.stop());

  type Award = { id: string; code: string; personId: string; familyName: string };
  const award = async (at: number, tier = 'practitioner'): Promise<Award> =>
    (
      await app.rows<Award>(
        `SELECT award.id, award.code, enrolment.person_id AS "personId", award."values"->'holder'->>'familyName' AS "familyName"
         FROM award JOIN enrolment ON enrolment.id = award.enrolment_id WHERE award.tier = $2 AND award.issue = 1 ORDER BY award.id OFFSET $1 LIMIT 1`,
        [at, tier],
      )
    )[0]!;
  const page = async (code: string) => String((await app.get(`/en/verify/${code}`)).body);
  const propose = (id: string, toState: string, as: string) =>
    app.post<{ id: string }>(
      `awards/${id}/state-proposals`,
      { toState, reasonClass: 'fraud', reason },
      { as },
    );
  const decide = (id: string, agree: boolean, as: string) =>
    app.post(`state-proposals/${id}/decision`, { agree }, { as });

  it('revokes only when a second person agrees, and says so in public without the reason', async () => {
    const { id, code } = await award(0);
    const proposed = await propose(id, 'revoked', trainer);
    expect(proposed.status).toBe(201);
    expectProblem(await propose(id, 'suspended', coordinator), 409, 'certification.proposal-open');
    expectProblem(
      await decide(proposed.body.id, true, trainer),
      409,
      'certification.second-person',
    );
    expect(await page(code)).toMatch(/data-state="valid"/);
    expect((await decide(proposed.body.id, true, coordinator)).status).toBe(204);
    expectProblem(
      await decide(proposed.body.id, true, coordinator),
      409,
      'certification.already-decided',
    );
    const shown = await page(code);
    expect(shown).toMatch(/data-state="revoked"/);
    expect(shown).not.toContain(reason);
    expectProblem(await propose(id, 'valid', trainer), 409, 'certification.state-not-possible');
  });

  it('suspends and makes valid again', async () => {
    const { id, code } = await award(1);
    await decide((await propose(id, 'suspended', coordinator)).body.id, true, trainer);
    expect(await page(code)).toMatch(/data-state="suspended"/);
    await decide((await propose(id, 'valid', trainer)).body.id, true, coordinator);
    expect(await page(code)).toMatch(/data-state="valid"/);
  });

  it('changes nothing when the second person refuses', async () => {
    const { id, code } = await award(2);
    await decide((await propose(id, 'revoked', trainer)).body.id, false, coordinator);
    expect(await page(code)).toMatch(/data-state="valid"/);
  });

  it('refuses proposals from holders and decisions by strangers', async () => {
    const { id, personId } = await award(2);
    const holder = await signInAs(app, personId);
    expectProblem(await propose(id, 'revoked', holder), 404, 'not-found');
    expectProblem(
      await app.post(
        `awards/${id}/state-proposals`,
        { toState: 'gone', reasonClass: 'fraud', reason },
        { as: trainer },
      ),
      400,
      'wrong-shape',
    );
    const proposal = await propose(id, 'suspended', trainer);
    expectProblem(await decide(proposal.body.id, true, holder), 404, 'not-found');
  });

  it('is not issued again while it is suspended or a second person has yet to decide', async () => {
    const { id, code, familyName } = await award(1);
    const correct = () =>
      app.post(
        `awards/${id}/reissue`,
        { familyName: slip(familyName), reason: 'A letter was missing.' },
        { as: trainer },
      );
    const issues = () =>
      app.rows(`SELECT id FROM award WHERE replaces_id = $1`, [id]).then((rows) => rows.length);
    const { body } = await propose(id, 'suspended', coordinator);
    expectProblem(await correct(), 409, 'certification.proposal-open');
    expect(await page(code)).toMatch(/data-state="valid"/);
    await decide(body.id, true, trainer);
    expectProblem(await correct(), 409, 'certification.state-not-possible');
    expect(await page(code)).toMatch(/data-state="suspended"/);
    expect(await issues()).toBe(0);
  });

  const reissue = (id: string, names: object, as = trainer) =>
    app.post<ReissuedView>(
      `awards/${id}/reissue`,
      { ...names, reason: 'Compared with the identity card.' },
      { as },
    );
  const holderOf = async (id: string) =>
    (
      await app.rows(`SELECT "values"->'holder' AS holder, issue FROM award WHERE id = $1`, [id])
    )[0];

  it('issues again under a corrected name: the old one is replaced and never shows the former name', async () => {
    const { id, code, familyName, personId } = await award(3);
    const answer = await reissue(id, { familyName: slip(familyName) });
    expect(answer).toMatchObject({ status: 201, body: { proposalId: null } });
    await app.drainJobs();
    const [issued] = await app.rows<{ code: string; issue: number }>(
      `SELECT code, issue FROM award WHERE id = $1`,
      [answer.body.awardId],
    );
    expect(issued!.issue).toBe(2);
    const old = await page(code);
    expect(old).toMatch(/data-state="replaced"/);
    expect(old).not.toContain(familyName);
    const named = await app.call('POST', `/en/verify/${code}`, {
      body: `familyName=${familyName}`,
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
    });
    expect(String(named.body)).not.toMatch(/data-name="confirmed"/);
    expect(await page(issued!.code)).toMatch(/data-state="valid"/);
    expectProblem(
      await reissue(id, { familyName: 'Again' }),
      409,
      'certification.state-not-possible',
    );
    expectProblem(
      await reissue(answer.body.awardId!, {}, await signInAs(app, personId)),
      404,
      'not-found',
    );
  });

  it('issues under another name only when a second person agrees', async () => {
    const { id, code, familyName } = await award(0, 'achievement');
    const { status, body } = await reissue(id, { familyName: 'Zhupa' });
    expect({ status, awardId: body.awardId }).toEqual({ status: 201, awardId: null });
    expect(await page(code)).toMatch(/data-state="valid"/);
    expectProblem(
      await reissue(id, { familyName: slip(familyName) }),
      409,
      'certification.proposal-open',
    );
    const certify = await app.get<CertifyView>(`${pilot}/certify`, { as: coordinator });
    const row = certify.body.awarded.find(({ awardId }) => awardId === id)!;
    expect(row.proposal).toMatchObject({ toState: 'replaced', mayDecide: true });
    expect(row.proposal!.newName).toMatch(/ Zhupa$/);
    expectProblem(
      await decide(body.proposalId!, true, trainer),
      409,
      'certification.second-person',
    );
    expect((await decide(body.proposalId!, true, coordinator)).status).toBe(204);
    expect(await page(code)).toMatch(/data-state="replaced"/);
    const [issued] = await app.rows<{ id: string }>(`SELECT id FROM award WHERE replaces_id = $1`, [
      id,
    ]);
    expect(await holderOf(issued!.id)).toMatchObject({ holder: { familyName: 'Zhupa' }, issue: 2 });
    const audit = await app.rows(
      `SELECT action FROM audit_event WHERE subject_id = ANY($1::text[]) AND action LIKE 'certification.%' ORDER BY action`,
      [[id, issued!.id]],
    );
    expect(audit.map(({ action }) => action)).toEqual([
      'certification.reissued',
      'certification.state-changed',
      'certification.state-proposed',
    ]);
    // What two have agreed on is where the next correction starts from.
    expect((await reissue(issued!.id, { familyName: 'Zhupaj' })).body.proposalId).toBeNull();
  });

  it('keeps the name when the second person refuses', async () => {
    const { id, code } = await award(1, 'achievement');
    const { body } = await reissue(id, { givenName: 'Somebody', familyName: 'Else' });
    expect((await decide(body.proposalId!, false, coordinator)).status).toBe(204);
    expect(await page(code)).toMatch(/data-state="valid"/);
    expect(await app.rows(`SELECT id FROM award WHERE replaces_id = $1`, [id])).toEqual([]);
  });

  it('does not come to another name in small steps that one person takes', async () => {
    const { id, familyName } = await award(2, 'achievement');
    const first = await reissue(id, { familyName: slip(familyName) });
    const second = await reissue(first.body.awardId!, { familyName: slip(slip(familyName)) });
    expect(first.body.proposalId).toBeNull();
    expect(second.body).toMatchObject({ awardId: null, proposalId: expect.any(String) });
  });

  it('certifies by way of exception only when a second person agrees, and awards it like any other tier', async () => {
    const { body } = await app.get<CertifyView>(`${pilot}/certify`, { as: trainer });
    const person = body.notYet[0]!;
    const exception = {
      enrolmentId: person.enrolmentId,
      tier: 'attendance',
      reason: 'Was in the room, the list was lost.',
    };
    const proposed = await app.post<{ id: string }>(`${pilot}/award-exceptions`, exception, {
      as: trainer,
    });
    expect(proposed.status).toBe(201);
    expectProblem(
      await app.post(`${pilot}/award-exceptions`, exception, { as: trainer }),
      409,
      'certification.exception-not-needed',
    );
    expectProblem(
      await app.post(
        `${pilot}/award-exceptions`,
        { ...exception, tier: 'nothing' },
        { as: trainer },
      ),
      422,
      'certification.unknown-tier',
    );
    expectProblem(
      await app.post(
        `award-exceptions/${proposed.body.id}/decision`,
        { agree: true },
        { as: trainer },
      ),
      409,
      'certification.second-person',
    );
    expect(
      (
        await app.post(
          `award-exceptions/${proposed.body.id}/decision`,
          { agree: true },
          { as: coordinator },
        )
      ).status,
    ).toBe(204);
    const after = await app.get<CertifyView>(`${pilot}/certify`, { as: trainer });
    expect(
      after.body.ready.find(({ enrolmentId }) => enrolmentId === person.enrolmentId),
    ).toMatchObject({ due: ['attendance'] });
    const order = { expected: { certificates: 1, people: 1 }, enrolmentIds: [person.enrolmentId] };
    expect((await app.post(`${pilot}/awards`, order, { as: trainer })).status).toBe(202);
    const [row] = await app.rows<{ exceptionId: string }>(
      `SELECT exception_id AS "exceptionId" FROM award WHERE enrolment_id = $1`,
      [person.enrolmentId],
    );
    expect(row!.exceptionId).toBe(proposed.body.id);
  });

  it('is awarded by a coordinator too, who sees outcomes and reads nothing that was handed in', async () => {
    const { body } = await app.get<CertifyView>(`${pilot}/certify`, { as: coordinator });
    const { enrolmentId, due } = body.ready.find((person) => person.due.length === 3)!;
    const order = {
      expected: { certificates: due.length, people: 1 },
      enrolmentIds: [enrolmentId],
    };
    expect((await app.post(`${pilot}/awards`, order, { as: coordinator })).status).toBe(202);
    const [submission] = await app.rows<{ id: string }>(
      `SELECT id FROM submission WHERE enrolment_id = $1`,
      [enrolmentId],
    );
    expectProblem(
      await app.get(`submissions/${submission!.id}`, { as: coordinator }),
      404,
      'not-found',
    );
    expect((await app.get(`submissions/${submission!.id}`, { as: trainer })).status).toBe(200);
  });

  it('answers a learner who asks for a check, once, within fifteen working days', async () => {
    const learner = await signInAsDemo(app, 'learner');
    const question = { criterion: 'C1', question: 'I was there on the fourth of May.' };
    const asked = await app.post<{ id: string; dueOn: string }>('me/checks', question, {
      as: learner,
    });
    expect(asked).toMatchObject({ status: 201, body: { dueOn: '2026-03-23' } });
    expectProblem(
      await app.post('me/checks', question, { as: learner }),
      409,
      'certification.check-open',
    );
    expectProblem(
      await app.post('me/checks', { ...question, criterion: 'C9' }, { as: learner }),
      422,
      'certification.unknown-tier',
    );
    expectProblem(
      await app.post(
        `checks/${asked.body.id}/answer`,
        { answer: 'You are right, it is mended.' },
        { as: learner },
      ),
      404,
      'not-found',
    );
    expect(
      (
        await app.post(
          `checks/${asked.body.id}/answer`,
          { answer: 'You are right, it is mended.' },
          { as: trainer },
        )
      ).status,
    ).toBe(204);
    expectProblem(
      await app.post(
        `checks/${asked.body.id}/answer`,
        { answer: 'And once more, differently.' },
        { as: trainer },
      ),
      409,
      'certification.already-decided',
    );
    const { body } = await app.get<{ items: { answer: string; answeredBy: string }[] }>(
      'cohorts/demo-running/checks',
      { as: trainer },
    );
    expect(body.items).toMatchObject([
      { answer: 'You are right, it is mended.', answeredBy: 'Teuta Vata' },
    ]);
  });

  it('gives everybody who took part a plain record of the sessions they attended', async () => {
    const record = await app.get('me/attendance-record', {
      as: await signInAsDemo(app, 'learner'),
    });
    expect(record.headers['content-type']).toBe('application/pdf');
    expect(record.raw.subarray(0, 5).toString()).toBe('%PDF-');
    expectProblem(
      await app.get('me/attendance-record', { as: await signInAsDemo(app, 'admin') }),
      404,
      'not-found',
    );
  });
});
