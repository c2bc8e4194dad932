import { randomUUID } from 'node:crypto';
import type { RawRoute, Row } from '../raw.ts';
import {
  auditStatement,
  cohortBySlugStatement,
  enrolmentIdsStatement,
  sessionsStatement,
} from '../statements.ts';
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

const columns = `mark.session_id AS "sessionId", mark.enrolment_id AS "enrolmentId", mark.mark, mark.mode, mark.arrangement, mark.seq,
  mark.recorded_by AS "recordedBy", mark.recorded_at AS "recordedAt"`;

const strings = (rows: readonly Row[], column: string) => rows.map((row) => String(row[column]));

const rawRegister: RawRoute = {
  method: 'GET',
  path: /^cohorts\/([^/]+)\/register$/,
  answer: async ({ sql, params }) => {
    const [cohort] = await sql(cohortBySlugStatement, [params[0]!]);
    const sessions = await sql(sessionsStatement, [String(cohort!.id)]);
    const enrolments = await sql(
      `SELECT enrolment.id AS "enrolmentId", enrolment.person_id AS "personId", enrolment.department_id AS "departmentId"
       FROM enrolment WHERE enrolment.cohort_id = $1 AND enrolment.state = 'active'`,
      [String(cohort!.id)],
    );
    const people = await sql(
      `SELECT person.id, person.given_name AS "givenName", person.family_name AS "familyName", person.email, person.locale
       FROM person WHERE person.id = ANY($1::uuid[])`,
      [strings(enrolments, 'personId')],
    );
    const departments = await sql(
      `SELECT department.id, department.code, department.name FROM department WHERE department.id = ANY($1::uuid[])`,
      [
        [
          ...new Set(
            enrolments.flatMap(({ departmentId }) => (departmentId ? [String(departmentId)] : [])),
          ),
        ],
      ],
    );
    const marks = await sql(
      `SELECT ${columns} FROM current_mark AS mark WHERE mark.enrolment_id = ANY($1::uuid[])`,
      [strings(enrolments, 'enrolmentId')],
    );
    const named = new Map(
      people.map((person) => [person.id, `${person.givenName} ${person.familyName}`]),
    );
    const located = new Map(departments.map(({ id, name }) => [id, name]));
    return {
      sessions: sessions.map(({ id, code, title, startsAt, endsAt, mode, state }) => ({
        id,
        code,
        title,
        startsAt,
        endsAt,
        mode,
        state,
      })),
      people: enrolments.map(({ enrolmentId, personId, departmentId }) => ({
        ...{
          enrolmentId,
          name: named.get(personId),
          department: located.get(departmentId) ?? null,
        },
      })),
      marks,
    };
  },
};

const rawRecord: RawRoute = {
  method: 'PUT',
  path: /^cohorts\/([^/]+)\/register$/,
  answer: ({ transaction, params, personId, body }) =>
    transaction(async (sql) => {
      const wanted = body.marks as (Mark & { expectedSeq: number })[];
      const [cohort] = await sql(cohortBySlugStatement, [params[0]!]);
      const cohortId = String(cohort!.id);
      const cells = [
        wanted.map(({ sessionId }) => sessionId),
        wanted.map(({ enrolmentId }) => enrolmentId),
      ] as const;
      await sql(
        `SELECT 1 FROM session WHERE session.cohort_id = $1 AND session.id = ANY($2::uuid[]) ORDER BY session.id FOR NO KEY UPDATE`,
        [...[cohortId, cells[0]]],
      );
      await sql(sessionsStatement, [cohortId]);
      await sql(enrolmentIdsStatement, [cohortId]);
      await sql(
        `SELECT DISTINCT ON (mark.session_id, mark.enrolment_id) ${columns}
         FROM unnest($1::uuid[], $2::uuid[]) AS cell(session_id, enrolment_id)
         JOIN mark ON mark.session_id = cell.session_id AND mark.enrolment_id = cell.enrolment_id
         ORDER BY mark.session_id, mark.enrolment_id, mark.seq DESC`,
        cells,
      );
      const marks = wanted.map(({ expectedSeq, ...mark }) => ({ ...mark, seq: expectedSeq + 1 }));
      await sql(
        `INSERT INTO mark (id, session_id, enrolment_id, seq, mark, mode, arrangement, origin, recorded_by, recorded_at, reason)
         SELECT new.id, new.session_id, new.enrolment_id, new.seq, new.mark, new.mode, new.arrangement, $8, $9, $10, $11
         FROM unnest($1::uuid[], $2::uuid[], $3::uuid[], $4::int[], $5::text[], $6::text[], $7::text[])
           AS new(id, session_id, enrolment_id, seq, mark, mode, arrangement)`,
        [
          ...[
            marks.map(() => randomUUID()),
            ...cells,
            marks.map(({ seq }) => seq),
            marks.map(({ mark }) => mark),
          ],
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
      await sql(auditStatement, [
        ...[
          randomUUID(),
          new Date(),
          personId,
          'attendance.marks-recorded',
          'cohort',
          cohortId,
          cohortId,
          null,
          null,
          after,
        ],
      ]);
      return { marks };
    }),
};

const rawSessions: RawRoute = {
  method: 'GET',
  path: /^cohorts\/([^/]+)$/,
  answer: async ({ sql, params }) => {
    const [cohort] = await sql(cohortBySlugStatement, [params[0]!]);
    const sessions = await sql(sessionsStatement, [String(cohort!.id)]);
    const enrolled = await sql(enrolmentIdsStatement, [String(cohort!.id)]);
    return { ...cohort, enrolled: enrolled.length, sessions };
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
