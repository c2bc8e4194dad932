import type { RawRoute } from '../raw.ts';
import {
  attemptsStatement,
  cohortBySlugStatement,
  enrolmentsStatement,
  promptsStatement,
  sessionsStatement,
  submissionsStatement,
} from '../statements.ts';
import { readRatio, type Unit } from '../unit.ts';

const marksStatement = `SELECT current_mark.enrolment_id AS "enrolmentId", current_mark.session_id AS "sessionId", current_mark.mark,
   current_mark.mode, current_mark.arrangement
 FROM current_mark WHERE current_mark.enrolment_id = ANY($1::uuid[])`;

const attendedStatement = `SELECT current_mark.enrolment_id AS "enrolmentId", count(*) AS sessions
 FROM current_mark WHERE current_mark.enrolment_id = ANY($1::uuid[]) AND current_mark.mark IN ('present', 'late', 'made_up')
 GROUP BY current_mark.enrolment_id`;

const lessonsStatement = `SELECT progress.enrolment_id AS "enrolmentId", progress.lesson_id AS "lessonId", progress.completed_at AS "completedAt"
 FROM lesson_progress AS progress WHERE progress.enrolment_id = ANY($1::uuid[]) AND progress.completed_at IS NOT NULL
 ORDER BY progress.enrolment_id, progress.completed_at, progress.lesson_id`;

const awardsStatement = `SELECT mine.id AS "enrolmentId", programme.slug AS programme, award.tier, award.valid_until AS "validUntil", cohort.zone,
   array_agg(award_state.state ORDER BY award_state.seq) AS recorded
 FROM enrolment AS mine
 JOIN enrolment AS theirs ON theirs.person_id = mine.person_id
 JOIN award ON award.enrolment_id = theirs.id
 JOIN award_state ON award_state.award_id = award.id
 JOIN cohort ON cohort.id = theirs.cohort_id
 JOIN programme ON programme.id = cohort.programme_id
 WHERE mine.id = ANY($1::uuid[])
 GROUP BY mine.id, award.id, programme.slug, cohort.zone`;

const peopleStatement = `SELECT enrolment.id AS "enrolmentId", person.id AS "personId", person.given_name || ' ' || person.family_name AS name, department.name AS department,
   coalesce((SELECT array_agg(DISTINCT award.tier) FROM award JOIN current_award_state AS standing ON standing.award_id = award.id
     WHERE award.enrolment_id = enrolment.id AND standing.state = 'valid'), '{}') AS awarded
 FROM enrolment JOIN person ON person.id = enrolment.person_id LEFT JOIN department ON department.id = enrolment.department_id
 WHERE enrolment.cohort_id = $1 AND enrolment.state = 'active'
 ORDER BY person.family_name, person.given_name, enrolment.id`;

/** Everything is read and nothing judged: what the rules cost is the difference. */
const rawOverview: RawRoute = {
  method: 'GET',
  path: /^cohorts\/([^/]+)\/overview$/,
  answer: async ({ sql, params, kept }) => {
    const [cohort] = await sql(cohortBySlugStatement, [params[0]!]);
    const cohortId = String(cohort!.id);
    const ids = (await sql(enrolmentsStatement, [cohortId])).map(({ id }) => String(id));
    const read = [await sql(sessionsStatement, [cohortId])];
    for (const statement of [
      marksStatement,
      promptsStatement,
      submissionsStatement,
      attemptsStatement,
      lessonsStatement,
      awardsStatement,
    ])
      read.push(await sql(statement, [ids]));
    read.push(
      await sql(sessionsStatement, [cohortId]),
      await sql(attendedStatement, [ids]),
      await sql(peopleStatement, [cohortId]),
    );
    return { ...kept(`overview-${params[0]}`), read: read.map((rows) => rows.length) };
  },
};

/** The overview of a cohort: every criterion and tier of every person. */
function overviewOf(
  people: number,
  aims: Unit['aims'],
  raw: readonly RawRoute[],
  moodleCpuMs: number | null,
): Unit {
  const slug = `bench-${people}`;
  return {
    name: `overview-${people}`,
    title: `criteria and tiers of ${people.toLocaleString('en')} people (cohort overview)`,
    moodleCpuMs,
    aims,
    alone: true,
    tokenOf: (data) => data.trainer,
    once: async (client) => {
      await client.send('GET', `cohorts/${slug}/overview`);
    },
    kept: async (client) => ({
      [`overview-${slug}`]: await client.get(`cohorts/${slug}/overview`),
    }),
    raw,
  };
}

export const overview50 = overviewOf(50, { cpuMs: null, ratio: null }, [], null);
export const overview200 = overviewOf(200, { cpuMs: 8, ratio: readRatio }, [rawOverview], 240);
export const overview5000 = overviewOf(5000, { cpuMs: null, ratio: null }, [], null);
