import type { RawRoute } from '../raw.ts';
import { handedInQuery, scheduleStatement } from '../statements.ts';
import { readRatio, type Unit } from '../unit.ts';

const marksStatement = `SELECT current_mark.session_id AS "sessionId", current_mark.mark, current_mark.mode, current_mark.arrangement,
   string_agg(asked.at::text, ',') AS people
 FROM unnest($1::uuid[]) WITH ORDINALITY AS asked(id, at) JOIN current_mark ON current_mark.enrolment_id = asked.id
 GROUP BY current_mark.session_id, current_mark.mark, current_mark.mode, current_mark.arrangement`;

const promptsStatement = `SELECT prompt_answer.prompt_id AS "promptId", prompt_answer.answered_on AS "answeredOn", string_agg(asked.at::text, ',') AS people
 FROM unnest($1::uuid[]) WITH ORDINALITY AS asked(id, at) JOIN prompt_answer ON prompt_answer.enrolment_id = asked.id
 WHERE prompt_answer.state = 'answered' GROUP BY prompt_answer.prompt_id, prompt_answer.answered_on`;

const attemptsStatement = `SELECT attempt.enrolment_id AS "enrolmentId", quiz.slug AS "quizSlug", attempt.number, attempt.state, attempt.origin,
   attempt.right_count AS right, attempt.of_count AS of, attempt.submitted_at AS "submittedAt"
 FROM attempt JOIN quiz ON quiz.id = attempt.quiz_id
 WHERE attempt.enrolment_id = ANY($1::uuid[]) ORDER BY attempt.enrolment_id, attempt.quiz_id, attempt.number`;

const lessonsStatement = `SELECT done."lessonId", done."completedOn", string_agg(done.at::text, ',') AS people
 FROM (SELECT progress.lesson_id AS "lessonId", (progress.completed_at AT TIME ZONE $2)::date AS "completedOn", asked.at
   FROM unnest($1::uuid[]) WITH ORDINALITY AS asked(id, at) JOIN lesson_progress AS progress ON progress.enrolment_id = asked.id
   WHERE progress.completed_at IS NOT NULL) AS done
 GROUP BY done."lessonId", done."completedOn"`;

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

const peopleStatement = `SELECT enrolment.id, enrolment.criteria_version_id AS "criteriaVersionId", person.id AS "personId",
   person.given_name || ' ' || person.family_name AS name, department.name AS department,
   nullif(ARRAY(SELECT award.tier FROM award WHERE award.enrolment_id = enrolment.id AND
     (SELECT award_state.state FROM award_state WHERE award_state.award_id = award.id ORDER BY award_state.seq DESC LIMIT 1) = 'valid'), '{}') AS awarded
 FROM enrolment JOIN person ON person.id = enrolment.person_id LEFT JOIN department ON department.id = enrolment.department_id
 WHERE enrolment.cohort_id = $1 AND enrolment.state = 'active'
 ORDER BY person.family_name, person.given_name, enrolment.id`;

const handedInStatement = `${handedInQuery} AND submission.enrolment_id = ANY($1::uuid[])`;

/** Everything is read and nothing judged: what the rules cost is the difference. */
const rawOverview: RawRoute = {
  method: 'GET',
  path: /^cohorts\/([^/]+)\/overview$/,
  answer: async ({ sql, together, params, kept }) => {
    const [cohort] = await sql(scheduleStatement, [params[0]!]);
    const cohortId = String(cohort!.id);
    const people = await sql(peopleStatement, [cohortId]);
    const ids = `{${people.map(({ id }) => String(id)).join(',')}}`;
    const evidence = await together((one) =>
      Promise.all([
        one(marksStatement, [ids]),
        one(promptsStatement, [ids]),
        one(handedInStatement, [ids]),
        one(attemptsStatement, [ids]),
        one(lessonsStatement, [ids, String(cohort!.zone)]),
        one(awardsStatement, [ids]),
      ]),
    );
    const read = [people, ...evidence].map((rows) => rows.length);
    return { ...kept(`overview-${params[0]}`), read };
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
