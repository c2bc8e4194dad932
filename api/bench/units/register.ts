import { randomUUID } from 'node:crypto';
import { cohortIdOf, type RawRoute, type Row } from '../raw.ts';
import { auditStatement, descriptionStatement, scheduleStatement } from '../statements.ts';
import { writeRatio, type Unit } from '../unit.ts';

type Mark = {
  sessionId: string;
  enrolmentId: string;
  mark: string;
  mode: string | null;
  arrangement: string;
  seq: number;
};
type Register = { sessions: { id: string }[]; people: { enrolmentId: string }[]; marks: Mark[] };

const participantsStatement = `SELECT enrolment.id AS "enrolmentId", enrolment.person_id AS "personId", known."givenName", known."familyName", department.name AS department
 FROM enrolment JOIN (SELECT person.id, person.given_name AS "givenName", person.family_name AS "familyName", person.email, person.locale
   FROM person) AS known ON known.id = enrolment.person_id
 LEFT JOIN (SELECT department.id, department.code, department.name FROM department) AS department ON department.id = enrolment.department_id
 WHERE enrolment.cohort_id = $1 AND enrolment.state = 'active'`;

const standingStatement = `SELECT current_mark.session_id AS "sessionId", current_mark.mark, current_mark.mode,
   current_mark.arrangement, current_mark.seq, string_agg(current_mark.enrolment_id::text, ',') AS "enrolmentIds"
 FROM current_mark WHERE EXISTS (SELECT 1 FROM enrolment WHERE enrolment.id = current_mark.enrolment_id AND enrolment.cohort_id = $1
   AND enrolment.state = 'active')
 GROUP BY current_mark.session_id, current_mark.mark, current_mark.mode, current_mark.arrangement, current_mark.seq`;

const rawRegister: RawRoute = {
  method: 'GET',
  path: /^cohorts\/([^/]+)\/register$/,
  answer: async ({ sql, together, params }) => {
    const id = await cohortIdOf(sql, params[0]!);
    const [[cohort], people, marks] = await together((one) =>
      Promise.all([
        one(scheduleStatement, [params[0]!]),
        one(participantsStatement, [id]),
        one(standingStatement, [id]),
      ]),
    );
    return {
      sessions: (cohort!.sessions as Row[]).map(
        ({ id, code, title, startsAt, endsAt, mode, state }) => ({
          ...{ id, code, title, startsAt, endsAt, mode, state },
        }),
      ),
      people: people.map(({ enrolmentId, givenName, familyName, department }) => ({
        ...{ enrolmentId, name: `${givenName} ${familyName}`, department },
      })),
      marks: marks.flatMap(({ enrolmentIds, ...same }) =>
        String(enrolmentIds)
          .split(',')
          .map((enrolmentId) => ({ enrolmentId, ...same })),
      ),
    };
  },
};

const rawRecord: RawRoute = {
  method: 'PUT',
  path: /^cohorts\/([^/]+)\/register$/,
  answer: async ({ sql: single, transaction, params, personId, body }) => {
    const wanted = body.marks as (Mark & { expectedSeq: number })[];
    const cohortId = await cohortIdOf(single, params[0]!);
    const cells = [
      wanted.map(({ sessionId }) => sessionId),
      wanted.map(({ enrolmentId }) => enrolmentId),
    ] as const;
    return transaction(async (sql, note) => {
      const locked = sql(
        `SELECT session.id, session.starts_at AS "startsAt", session.ends_at AS "endsAt", session.state
         FROM session WHERE session.cohort_id = $1 AND session.id = ANY($2::uuid[]) ORDER BY session.id FOR NO KEY UPDATE`,
        [cohortId, [...new Set(cells[0])]],
      );
      const standing = sql(
        `SELECT cell.at - 1 AS place, current_mark.mark, current_mark.mode, current_mark.arrangement, current_mark.seq
         FROM unnest($1::uuid[], $2::uuid[]) WITH ORDINALITY AS cell(session_id, enrolment_id, at)
         LEFT JOIN current_mark ON current_mark.enrolment_id = cell.enrolment_id AND current_mark.session_id = cell.session_id
         WHERE EXISTS (SELECT 1 FROM enrolment WHERE enrolment.id = cell.enrolment_id AND enrolment.cohort_id = $3 AND enrolment.state = 'active')`,
        [...cells, cohortId],
      );
      await Promise.all([locked, standing]);
      const marks = wanted.map(({ expectedSeq, ...mark }) => ({ ...mark, seq: expectedSeq + 1 }));
      note(
        `INSERT INTO mark (session_id, enrolment_id, seq, mark, mode, arrangement, origin, recorded_by, recorded_at, reason)
         SELECT new.session_id, new.enrolment_id, new.seq, new.mark, new.mode, new.arrangement, $7, $8, $9, $10
         FROM unnest($1::uuid[], $2::uuid[], $3::int[], $4::text[], $5::text[], $6::text[])
           AS new(session_id, enrolment_id, seq, mark, mode, arrangement)`,
        [
          ...[...cells, marks.map(({ seq }) => seq), marks.map(({ mark }) => mark)],
          ...[marks.map(({ mode }) => mode), marks.map(({ arrangement }) => arrangement ?? 'none')],
          ...['register', personId, new Date(), null],
        ],
      );
      const after = JSON.stringify({
        marks: marks.length,
        changed: marks.length,
        sessions: [...new Set(cells[0])],
        reason: null,
      });
      note(auditStatement, [
        ...[randomUUID(), new Date(), personId, 'attendance.marks-recorded', 'cohort', cohortId],
        ...[cohortId, null, null, after],
      ]);
      return { marks };
    });
  },
};

const rawSessions: RawRoute = {
  method: 'GET',
  path: /^cohorts\/([^/]+)$/,
  answer: async ({ sql, params }) => {
    const [cohort] = await sql(descriptionStatement, [params[0]!]);
    return cohort!;
  },
};

/** Each client has a cohort of its own: two trainers of one cohort would refuse each other's marks, and rightly so. */
export const register: Unit = {
  name: 'register',
  title: 'register of 30: open, save 30 marks, list of sessions',
  moodleCpuMs: 216,
  aims: { cpuMs: 3, ratio: writeRatio },
  tokenOf: (data) => data.trainer,
  once: async (client, data) => {
    const slug = data.registerCohort(client.index);
    const { sessions, people, marks } = await client.get<Register>(`cohorts/${slug}/register`);
    const sessionId = sessions.at(-1)!.id;
    const there = new Map(
      marks.filter((mark) => mark.sessionId === sessionId).map((mark) => [mark.enrolmentId, mark]),
    );
    const turned = people.map(({ enrolmentId }) => {
      const before = there.get(enrolmentId);
      const present = before?.mark !== 'present';
      return {
        ...{ sessionId, enrolmentId, expectedSeq: before?.seq ?? 0 },
        ...(present ? { mark: 'present', mode: 'room' } : { mark: 'absent', mode: null }),
      };
    });
    await client.send('PUT', `cohorts/${slug}/register`, { marks: turned });
    await client.send('GET', `cohorts/${slug}`);
  },
  raw: [rawRegister, rawRecord, rawSessions],
};
