import { createReadStream } from 'node:fs';
import path from 'node:path';
import type { RawRoute } from '../raw.ts';
import { readRatio, type Unit } from '../unit.ts';

const rawFile: RawRoute = {
  method: 'GET',
  path: /^me\/certificates\/([^/]+)\/file$/,
  answer: async ({ sql, params, reply }) => {
    const [award] = await sql(
      `SELECT award.id, award.enrolment_id AS "enrolmentId", enrolment.person_id AS "personId", enrolment.cohort_id AS "cohortId", cohort.zone,
         award.tier, award.code, award."values", award.awarded_at AS "awardedAt", award.awarded_on AS "awardedOn", award.valid_until AS "validUntil",
         award.batch_id AS "batchId", award.replaces_id AS "replacesId",
         (SELECT array_agg(award_state.state ORDER BY award_state.seq) FROM award_state WHERE award_state.award_id = award.id) AS recorded,
         certificate.file_id AS "fileId", certificate.sha256, coalesce(certificate_wish.show_name, false) AS "showName",
         (SELECT later.code FROM award AS later WHERE later.replaces_id = award.id ORDER BY later.issue DESC LIMIT 1) AS "replacedByCode"
       FROM award JOIN enrolment ON enrolment.id = award.enrolment_id JOIN cohort ON cohort.id = enrolment.cohort_id
       LEFT JOIN certificate ON certificate.award_id = award.id
       LEFT JOIN certificate_wish ON certificate_wish.award_id = award.id WHERE award.id = $1`,
      [params[0]!],
    );
    const id = String(award!.fileId);
    reply.writeHead(200, { 'content-type': 'application/pdf' });
    createReadStream(path.join(process.env.STOA_DATA ?? '', 'files', id.slice(-2), id)).pipe(reply);
    return undefined;
  },
};

export const certificateAgain: Unit = {
  name: 'certificate-again',
  title: 'certificate PDF, downloaded again',
  moodleCpuMs: 266,
  aims: { cpuMs: 0.7, ratio: readRatio },
  prepare: async (data) => {
    await data.awarded();
  },
  tokenOf: (data, index) => data.holder(index).token,
  once: async (client, data) => {
    await client.send('GET', `me/certificates/${data.holder(client.index).awardId}/file`);
  },
  raw: [rawFile],
};
