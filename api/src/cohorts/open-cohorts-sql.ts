/** How many take part in `cohort`. */
export const enrolledSql = `(SELECT count(*) FROM enrolment WHERE enrolment.cohort_id = cohort.id AND enrolment.state = 'active')`;

/** How many places are left in `cohort`; null where there is no limit. */
export const placesLeftSql = `CASE WHEN cohort.places IS NULL THEN NULL ELSE greatest(0, cohort.places - ${enrolledSql}::int) END`;

/** What somebody wants to know before joining `cohort`: what it is, and when and where it begins. */
export const openCohortColumns = `cohort.id, cohort.slug, cohort.title, cohort.starts_on AS "startsOn", cohort.ends_on AS "endsOn", cohort.locale,
  cohort.zone, programme.slug AS programme, programme_version.body->'title' AS "programmeTitle", ${placesLeftSql} AS "placesLeft",
  (SELECT count(*) FROM session WHERE session.cohort_id = cohort.id AND session.state = 'planned')::int AS sessions,
  (SELECT json_build_object('startsAt', session.starts_at, 'endsAt', session.ends_at, 'mode', session.mode, 'place', session.place)
   FROM session WHERE session.cohort_id = cohort.id AND session.state = 'planned' ORDER BY session.starts_at, session.id LIMIT 1) AS first`;

export const openCohortTables = `cohort JOIN programme ON programme.id = cohort.programme_id
  JOIN programme_version ON programme_version.id = cohort.programme_version_id`;
