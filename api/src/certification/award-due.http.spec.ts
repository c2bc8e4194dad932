import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { aGrant, aPerson, signInAs } from '../../test/builders.js';
import { seedDemonstrationIn, signInAsDemo } from '../../test/demonstration.js';
import { expectProblem } from '../../test/matchers.js';
import { TestApp } from '../../test/test-app.js';
import type { AwardedView, CertifyView, MyCertificateView } from './certification.dto.js';

const pilot = 'cohorts/tirana-pilot';
const all = { expected: { certificates: 82, people: 31 } };

describe('awarding a cohort', () => {
  let app: TestApp;
  let trainer: string;

  beforeAll(async () => {
    app = await TestApp.start();
    await seedDemonstrationIn(app);
    trainer = await signInAsDemo(app, 'trainer');
  }, 60_000);
  afterAll(() => app.stop());

  const awards = async () =>
    Number((await app.rows<{ rows: number }>(`SELECT count(*) AS rows FROM award`))[0]!.rows);
  const certify = async () =>
    (await app.get<CertifyView>(`${pilot}/certify`, { as: trainer })).body;

  it('refuses learners, trainers of other cohorts and those who are not signed in, and awards nothing', async () => {
    const stranger = await aPerson(app);
    await aGrant(app, stranger.id, { role: 'trainer', scopeId: app.ids.next() });
    expectProblem(await app.post(`${pilot}/awards`, all), 401, 'not-signed-in');
    expectProblem(
      await app.post(`${pilot}/awards`, all, { as: await signInAsDemo(app, 'learner') }),
      404,
      'not-found',
    );
    expectProblem(
      await app.post(`${pilot}/awards`, all, { as: await signInAs(app, stranger.id) }),
      404,
      'not-found',
    );
    expect(await awards()).toBe(0);
  });

  it('shows one certificate that is due before the award, to its trainer alone, and writes nothing', async () => {
    const { ready, notYet } = await certify();
    const at = (enrolmentId: string, tier = 'practitioner') =>
      `${pilot}/certificate-previews/${enrolmentId}/${tier}`;
    const due = ready.find((person) => person.due.includes('practitioner'))!.enrolmentId;
    expectProblem(await app.get(at(due)), 401, 'not-signed-in');
    expectProblem(
      await app.get(at(due), { as: await signInAsDemo(app, 'learner') }),
      404,
      'not-found',
    );
    expectProblem(await app.get(at(notYet[0]!.enrolmentId), { as: trainer }), 404, 'not-found');
    expectProblem(await app.get(at(due, 'baker'), { as: trainer }), 404, 'not-found');
    const answer = await app.get(at(due), { as: trainer });
    expect(answer.status).toBe(200);
    expect(answer.headers['content-disposition']).toContain('certificate-preview.pdf');
    expect(answer.raw.subarray(0, 5).toString()).toBe('%PDF-');
    expect(await awards()).toBe(0);
  });

  it('refuses an order of the wrong shape', async () => {
    expectProblem(
      await app.post(
        `${pilot}/awards`,
        { expected: { certificates: 'many', people: 31 } },
        { as: trainer },
      ),
      400,
      'wrong-shape',
    );
    expectProblem(await app.post(`${pilot}/awards`, {}, { as: trainer }), 400, 'wrong-shape');
  });

  it('refuses when something else is due than the trainer saw, and says what', async () => {
    const problem = expectProblem(
      await app.post(
        `${pilot}/awards`,
        { expected: { certificates: 81, people: 31 } },
        { as: trainer },
      ),
      409,
      'certification.due-changed',
    );
    expect(problem.params).toEqual({ certificates: 82, people: 31 });
    expect(await awards()).toBe(0);
  });

  it('refuses to award somebody who is not ready, and carries what is missing', async () => {
    const { notYet } = await certify();
    const order = {
      expected: { certificates: 1, people: 1 },
      enrolmentIds: [notYet[0]!.enrolmentId],
    };
    const problem = expectProblem(
      await app.post(`${pilot}/awards`, order, { as: trainer }),
      422,
      'certification.not-ready',
    );
    expect(
      (problem.params as { outcomes: { missing: string[] }[] }).outcomes[0]!.missing.length,
    ).toBeGreaterThan(0);
    expect(await awards()).toBe(0);
  });

  it('names letters that the typefaces cannot print, before anything is awarded', async () => {
    const { ready } = await certify();
    const [person] = await app.rows<{ personId: string }>(
      `SELECT person_id AS "personId" FROM enrolment WHERE id = $1`,
      [ready[0]!.enrolmentId],
    );
    const [{ given_name: former }] = (await app.rows<{ given_name: string }>(
      `SELECT given_name FROM person WHERE id = $1`,
      [person!.personId],
    )) as [{ given_name: string }];
    await app.rows(`UPDATE person SET given_name = '漢字' WHERE id = $1`, [person!.personId]);
    const problem = expectProblem(
      await app.post(`${pilot}/awards`, all, { as: trainer }),
      422,
      'certification.letters-outside-font',
    );
    expect(problem.params).toMatchObject({
      people: [{ enrolmentId: ready[0]!.enrolmentId, letters: ['漢', '字'] }],
    });
    expect(
      (await certify()).ready.find(({ enrolmentId }) => enrolmentId === ready[0]!.enrolmentId)!
        .unsupportedLetters,
    ).toEqual(['漢', '字']);
    await app.rows(`UPDATE person SET given_name = $2 WHERE id = $1`, [person!.personId, former]);
    expect(await awards()).toBe(0);
  });

  it('awards 82 certificates for 31 people once, also when pressed twice at the same moment', async () => {
    const answers = await Promise.all([
      app.post<AwardedView>(`${pilot}/awards`, all, { as: trainer }),
      app.post(`${pilot}/awards`, all, { as: trainer }),
    ]);
    expect(answers.map(({ status }) => status).sort()).toEqual([202, 409]);
    expect(answers.find(({ status }) => status === 202)!.body).toMatchObject({
      certificates: 82,
      people: 31,
    });
    expect(await awards()).toBe(82);
    const twice = await app.rows(
      `SELECT enrolment_id, tier FROM award GROUP BY enrolment_id, tier HAVING count(*) > 1`,
    );
    expect(twice).toEqual([]);
    const audit = await app.rows<{ after: object }>(
      `SELECT after FROM audit_event WHERE action = 'certification.awarded'`,
    );
    expect(audit.map(({ after }) => after)).toEqual([
      {
        certificates: 82,
        people: 31,
        byTier: { attendance: 31, achievement: 28, practitioner: 23 },
      },
    ]);
    expect((await certify()).totals).toEqual({ certificates: 0, people: 0, byTier: {} });
    expectProblem(
      await app.post(`${pilot}/awards`, all, { as: trainer }),
      409,
      'certification.nothing-due',
    );
  });

  it('says that certificates are being prepared until the job has made them, each once, with one mail a person', async () => {
    const before = await certify();
    expect(new Set(before.awarded.map(({ state }) => state))).toEqual(new Set(['being-prepared']));
    expectProblem(
      await app.get(`awards/${before.awarded[0]!.awardId}/file`, { as: trainer }),
      409,
      'certification.being-prepared',
    );
    await app.drainJobs();
    const after = await certify();
    expect(after.batches).toMatchObject([{ certificates: 82, people: 31, made: 82 }]);
    expect(new Set(after.awarded.map(({ state }) => state))).toEqual(new Set(['valid']));
    expect(app.mail.sent).toHaveLength(31);
    expect(
      await app.rows(`SELECT count(*) AS rows FROM stored_file WHERE purpose = 'certificate'`),
    ).toEqual([{ rows: 82 }]);
  }, 60_000);

  it('makes nothing twice when the job runs again', async () => {
    const [{ hash }] = (await app.rows<{ hash: string }>(
      `SELECT md5(string_agg(award_id::text || sha256, ',' ORDER BY award_id)) AS hash FROM certificate`,
    )) as [{ hash: string }];
    const ids = (await app.rows<{ id: string }>(`SELECT id FROM award`)).map(({ id }) => id);
    await app.rows(`SELECT graphile_worker.add_job('certification.make-certificates', $1::json)`, [
      JSON.stringify({ awardIds: ids }),
    ]);
    await app.drainJobs();
    expect(
      await app.rows(
        `SELECT md5(string_agg(award_id::text || sha256, ',' ORDER BY award_id)) AS hash FROM certificate`,
      ),
    ).toEqual([{ hash }]);
    expect(app.mail.sent).toHaveLength(31);
  });

  it('serves the stored PDF to its holder and to the trainer, the same bytes, and to nobody else', async () => {
    const [award] = await app.rows<{ id: string; personId: string; sha256: string }>(
      `SELECT award.id, enrolment.person_id AS "personId", certificate.sha256 FROM award
       JOIN enrolment ON enrolment.id = award.enrolment_id JOIN certificate ON certificate.award_id = award.id WHERE award.tier = 'practitioner' LIMIT 1`,
    );
    const holder = await signInAs(app, award!.personId);
    const mine = await app.get(`me/certificates/${award!.id}/file`, { as: holder });
    expect(mine.headers).toMatchObject({
      'content-type': 'application/pdf',
      'x-content-type-options': 'nosniff',
    });
    expect(String(mine.headers['content-disposition'])).toMatch(
      /^attachment; filename="[\w.-]+-practitioner-[\w]+\.pdf"/,
    );
    expect(createHash('sha256').update(mine.raw).digest('hex')).toBe(award!.sha256);
    const theirs = await app.get(`awards/${award!.id}/file`, { as: trainer });
    expect(theirs.raw.equals(mine.raw)).toBe(true);
    expectProblem(
      await app.get(`me/certificates/${award!.id}/file`, {
        as: await signInAsDemo(app, 'learner'),
      }),
      404,
      'not-found',
    );
    expectProblem(await app.get(`awards/${award!.id}/file`, { as: holder }), 404, 'not-found');
  });

  it('gives all PDFs of the decision in one archive', async () => {
    const { batches } = await certify();
    const archive = await app.get(`award-batches/${batches[0]!.id}/files.zip`, { as: trainer });
    expect(archive.headers['content-type']).toBe('application/zip');
    expect(archive.raw.subarray(0, 2).toString()).toBe('PK');
    // The end record of an archive holds the number of its files.
    const end = archive.raw.lastIndexOf(Buffer.from('PK\x05\x06', 'latin1'));
    expect(archive.raw.readUInt16LE(end + 10)).toBe(82);
    // Names stand in it in the letters that people write them with.
    const [holder] = await app.rows<{ name: string }>(
      `SELECT "values"->'holder'->>'familyName' AS name FROM award WHERE "values"->'holder'->>'familyName' ~ '[ëçËÇ]' LIMIT 1`,
    );
    expect(archive.raw.includes(Buffer.from(`${holder!.name}-`))).toBe(true);
    expectProblem(
      await app.get(`award-batches/${batches[0]!.id}/files.zip`, {
        as: await signInAsDemo(app, 'learner'),
      }),
      404,
      'not-found',
    );
  });

  it('shows holders their certificates, keeps their wish about the name, and lets them withdraw one', async () => {
    const [award] = await app.rows<{ id: string; personId: string }>(
      `SELECT award.id, enrolment.person_id AS "personId" FROM award JOIN enrolment ON enrolment.id = award.enrolment_id WHERE award.tier = 'attendance' LIMIT 1`,
    );
    const holder = await signInAs(app, award!.personId);
    expect(
      (await app.put(`me/certificates/${award!.id}/wish`, { showName: true }, { as: holder }))
        .status,
    ).toBe(204);
    expectProblem(
      await app.put(`me/certificates/${award!.id}/wish`, { showName: true }, { as: trainer }),
      404,
      'not-found',
    );
    expect(
      (await app.post(`me/certificates/${award!.id}/withdrawal`, undefined, { as: holder })).status,
    ).toBe(204);
    expectProblem(
      await app.post(`me/certificates/${award!.id}/withdrawal`, undefined, { as: holder }),
      409,
      'certification.state-not-possible',
    );
    const { body } = await app.get<MyCertificateView>('me/certificate', { as: holder });
    expect(body.certificates.find(({ awardId }) => awardId === award!.id)).toMatchObject({
      state: 'withdrawn',
      showName: true,
      fileReady: true,
    });
  });

  it('never changes what was frozen: a new name stands on no old certificate', async () => {
    const [award] = await app.rows<{ id: string; personId: string; sha256: string }>(
      `SELECT award.id, enrolment.person_id AS "personId", certificate.sha256 FROM award JOIN enrolment ON enrolment.id = award.enrolment_id
       JOIN certificate ON certificate.award_id = award.id WHERE award.tier = 'achievement' LIMIT 1`,
    );
    await app.rows(`UPDATE person SET family_name = 'Changed' WHERE id = $1`, [award!.personId]);
    const file = await app.get(`me/certificates/${award!.id}/file`, {
      as: await signInAs(app, award!.personId),
    });
    expect(createHash('sha256').update(file.raw).digest('hex')).toBe(award!.sha256);
    await expect(
      app.rows(`UPDATE award SET tier = 'practitioner' WHERE id = $1`, [award!.id]),
    ).rejects.toMatchObject({ driverError: { constraint: 'award_append_only' } });
    await expect(app.rows(`DELETE FROM award WHERE id = $1`, [award!.id])).rejects.toMatchObject({
      driverError: { constraint: 'award_append_only' },
    });
  });
});
