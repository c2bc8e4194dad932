import type pg from 'pg';

/** How many take part in each kind of cohort, and how many there are of it. */
export const learners = 200;
export const registerCohorts = 50;
const registerPeople = 30;
const overviewSizes = [50, 200, 5000] as const;

type Cohort = { slug: string; people: number };

/** 200 learners in one cohort; fifty cohorts of thirty for the register; cohorts of 50, 200 and 5,000 for the criteria. */
export const cohorts: readonly Cohort[] = [
  { slug: 'bench-learners', people: learners },
  ...overviewSizes.map((people) => ({ slug: `bench-${people}`, people })),
  ...Array.from({ length: registerCohorts }, (_, at) => ({
    slug: registerSlug(at),
    people: registerPeople,
  })),
];

export function registerSlug(at: number): string {
  return `bench-register-${at}`;
}

const filled = [
  ...['cohort', 'cohort_module', 'session', 'person', 'enrolment', 'mark', 'current_mark'],
  ...['prompt_answer', 'attempt', 'submission', 'review', 'lesson_progress'],
];

/** The finished cohort of the demonstration: what its people have done is what the seeded people have done. */
const model = `(SELECT cohort.id FROM cohort WHERE cohort.slug = 'tirana-pilot')`;

/**
 * Fills the database by statements, a few for all cohorts. Everybody gets the evidence of somebody of the finished cohort; the
 * sessions are moved so that the last of them ended two hours ago and its register may be written.
 */
export async function seed(client: pg.Client, passwordHash: string): Promise<void> {
  const slugs = cohorts.map(({ slug }) => slug);
  const sizes = cohorts.map(({ people }) => people);
  await client.query('BEGIN');
  await client.query(
    `CREATE TEMP TABLE new_cohort AS
     SELECT uuidv7() AS id, given.slug, given.people, sum(given.people) OVER (ORDER BY given.at) - given.people AS before
     FROM unnest($1::text[], $2::int[]) WITH ORDINALITY AS given(slug, people, at)`,
    [slugs, sizes],
  );
  await client.query(
    `INSERT INTO cohort (id, slug, title, programme_id, programme_version_id, criteria_version_id, zone, locale, starts_on, ends_on,
       evidence_closes_on, synthetic, created_at, version)
     SELECT new_cohort.id, new_cohort.slug, cohort.title, cohort.programme_id, cohort.programme_version_id, cohort.criteria_version_id,
       cohort.zone, cohort.locale, current_date - 80, current_date + 1, current_date + 31, true, now(), 1
     FROM new_cohort, cohort WHERE cohort.id = ${model}`,
  );
  await client.query(
    `INSERT INTO cohort_module (cohort_id, module_id, opens_on)
     SELECT new_cohort.id, cohort_module.module_id, current_date - 80 FROM new_cohort, cohort_module WHERE cohort_module.cohort_id = ${model}`,
  );
  await client.query(
    `INSERT INTO session (id, cohort_id, code, module_id, title, starts_at, ends_at, mode, place, join_url, state, version)
     SELECT uuidv7(), new_cohort.id, held.code, held.module_id, held.title, held.ended - interval '75 minutes', held.ended, held.mode,
       held.place, held.join_url, held.state, 1
     FROM new_cohort, LATERAL (
       SELECT session.*, now() - interval '2 hours' - interval '7 days' * (row_number() OVER (ORDER BY session.starts_at DESC) - 1) AS ended
       FROM session WHERE session.cohort_id = ${model}) AS held
     WHERE new_cohort.slug NOT LIKE 'bench-register-%' OR held.ended > now() - interval '40 days'`,
  );
  await people(client, passwordHash);
  await evidence(client);
  await client.query('COMMIT');
  // What the database would do in the minutes after such a load is done now, or it would be counted as the units' cost. Tables that are
  // empty are left alone, as they are in life: looked at now, they would be taken for empty by every plan made before the next look.
  await client.query(`VACUUM ANALYZE ${filled.join(', ')}`);
  await client.query('CHECKPOINT');
}

async function people(client: pg.Client, passwordHash: string): Promise<void> {
  await client.query(
    `CREATE TEMP TABLE twin AS
     SELECT uuidv7() AS person_id, uuidv7() AS enrolment_id, new_cohort.id AS cohort_id, new_cohort.slug, new_cohort.before + at AS n, at,
       model.id AS model_id, model.department_id, model.criteria_version_id
     FROM new_cohort, generate_series(1, new_cohort.people) AS at
     JOIN (SELECT enrolment.*, row_number() OVER (ORDER BY enrolment.id) AS place, count(*) OVER () AS size
       FROM enrolment WHERE enrolment.cohort_id = ${model}) AS model ON model.place = at % model.size + 1`,
  );
  await client.query('CREATE INDEX ON twin (model_id)');
  await client.query(
    `INSERT INTO person (id, given_name, family_name, email, locale, department_id, password_hash, state, created_at, version)
     SELECT twin.person_id, 'Given ' || twin.n, 'Family ' || twin.n, 'person-' || twin.n || '@bench.example', 'en', twin.department_id,
       $1, 'active', now(), 1 FROM twin`,
    [passwordHash],
  );
  await client.query(
    `INSERT INTO enrolment (id, cohort_id, person_id, department_id, criteria_version_id, state, enrolled_on)
     SELECT twin.enrolment_id, twin.cohort_id, twin.person_id, twin.department_id, twin.criteria_version_id, 'active', current_date - 80 FROM twin`,
  );
}

async function evidence(client: pg.Client): Promise<void> {
  await client.query(
    `INSERT INTO mark (session_id, enrolment_id, seq, mark, mode, arrangement, origin, recorded_by, recorded_at, reason)
     SELECT mine.id, twin.enrolment_id, mark.seq, mark.mark, mark.mode, mark.arrangement, mark.origin, mark.recorded_by,
       mark.recorded_at, mark.reason
     FROM twin JOIN mark ON mark.enrolment_id = twin.model_id JOIN session AS theirs ON theirs.id = mark.session_id
     JOIN session AS mine ON mine.cohort_id = twin.cohort_id AND mine.code = theirs.code`,
  );
  await client.query(
    `INSERT INTO prompt_answer (id, enrolment_id, prompt_id, state, origin, text, answered_on, updated_at, recorded_by, version)
     SELECT uuidv7(), twin.enrolment_id, given.prompt_id, given.state, given.origin, given.text, given.answered_on, given.updated_at,
       given.recorded_by, given.version
     FROM twin JOIN prompt_answer AS given ON given.enrolment_id = twin.model_id`,
  );
  await client.query(
    `INSERT INTO attempt (id, enrolment_id, quiz_id, quiz_version_id, number, attempts_allowed, hours_between, state, origin, paper,
       started_at, deadline_at, submitted_at, sat_on, right_count, of_count, recorded_by, reason)
     SELECT uuidv7(), twin.enrolment_id, quiz_id, quiz_version_id, number, attempts_allowed, hours_between, state, origin, paper,
       started_at, deadline_at, submitted_at, sat_on, right_count, of_count, recorded_by, reason
     FROM twin JOIN attempt ON attempt.enrolment_id = twin.model_id`,
  );
  await client.query(
    `CREATE TEMP TABLE handed_in AS
     SELECT uuidv7() AS id, submission.id AS model_id, twin.enrolment_id FROM twin JOIN submission ON submission.enrolment_id = twin.model_id`,
  );
  await client.query(
    `INSERT INTO submission (id, enrolment_id, assignment_id, assignment_version_id, number, state, origin, text, submitted_on, updated_at,
       recorded_by, version)
     SELECT handed_in.id, handed_in.enrolment_id, assignment_id, assignment_version_id, number, state, origin, text, submitted_on, updated_at,
       recorded_by, version
     FROM handed_in JOIN submission ON submission.id = handed_in.model_id`,
  );
  await client.query(
    `INSERT INTO review (id, submission_id, reader_id, origin, agreed, lines, total, comment, reviewed_at)
     SELECT uuidv7(), handed_in.id, reader_id, origin, agreed, lines, total, comment, reviewed_at
     FROM handed_in JOIN review ON review.submission_id = handed_in.model_id`,
  );
  await client.query(
    `INSERT INTO lesson_progress (enrolment_id, lesson_id, screen, updated_at, completed_at)
     SELECT twin.enrolment_id, lesson.id, 'start', now(), now()
     FROM twin, (SELECT lesson.id FROM lesson ORDER BY lesson.id LIMIT 5) AS lesson WHERE twin.slug = 'bench-learners'`,
  );
}
