import { cohortIdOf, type RawRoute } from '../raw.ts';
import { handedInQuery, scheduleStatement } from '../statements.ts';
import { readRatio, type Unit } from '../unit.ts';

const marksStatement = `SELECT current_mark.session_id AS "sessionId", current_mark.mark, current_mark.mode, current_mark.arrangement,
   string_agg(asked.at::text, ',') AS people
 FROM unnest($1::uuid[]) WITH ORDINALITY AS asked(id, at) JOIN current_mark ON current_mark.enrolment_id = asked.id
 GROUP BY current_mark.session_id, current_mark.mark, current_mark.mode, current_mark.arrangement`;

const promptsStatement = `SELECT prompt_answer.prompt_id AS "promptId", prompt_answer.answered_on AS "answeredOn", string_agg(asked.at::text, ',') AS people
 FROM unnest($1::uuid[]) WITH ORDINALITY AS asked(id, at) JOIN prompt_answer ON prompt_answer.enrolment_id = asked.id
 WHERE prompt_answer.state = 'answered' GROUP BY prompt_answer.prompt_id, prompt_answer.answered_on`;

const attemptsStatement = `SELECT asked.at - 1 AS place, quiz.slug AS "quizSlug", attempt.number, attempt.state, attempt.origin,
   attempt.right_count AS right, attempt.of_count AS of, attempt.submitted_at AS "submittedAt"
 FROM unnest($1::uuid[]) WITH ORDINALITY AS asked(id, at) JOIN attempt ON attempt.enrolment_id = asked.id JOIN quiz ON quiz.id = attempt.quiz_id
 WHERE quiz.slug = ANY($2::text[])`;

const peopleStatement = `SELECT enrolment.id, enrolment.criteria_version_id AS "criteriaVersionId", person.id AS "personId",
   person.given_name || ' ' || person.family_name AS name, department.name::text AS department,
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
    const cohortId = await cohortIdOf(sql, params[0]!);
    const [, people] = await together((one) =>
      Promise.all([one(scheduleStatement, [params[0]!]), one(peopleStatement, [cohortId])]),
    );
    const ids = `{${people.map(({ id }) => String(id)).join(',')}}`;
    const evidence = await together((one) =>
      Promise.all([
        one(marksStatement, [ids]),
        one(promptsStatement, [ids]),
        one(handedInStatement, [ids]),
        one(attemptsStatement, [ids, ['final-test']]),
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
