import { randomUUID } from 'node:crypto';
import type { Note, RawRoute, Row, Sql } from '../raw.ts';
import { auditStatement, mineStatement, ownEnrolments } from '../statements.ts';
import { writeRatio, type Unit } from '../unit.ts';
import { answerTo, type Attempt, type Item } from './paper.ts';

const quiz = 'm1-quiz';
const saves = 20;

const attemptRow = (sql: Sql, id: string, personId: string) =>
  sql(
    `SELECT attempt.id, own."programmeVersionId", attempt.quiz_version_id AS "quizVersionId", attempt.number, attempt.state, attempt.origin,
       attempt.paper, attempt.started_at AS "startedAt", attempt.deadline_at AS "deadlineAt", attempt.submitted_at AS "submittedAt",
       coalesce((SELECT max(event.seq) FROM attempt_answer AS event WHERE event.attempt_id = attempt.id), 0) AS "lastSeq",
       (SELECT coalesce(jsonb_object_agg(last.item_id, jsonb_build_object('seq', last.seq, 'answer', last.answer)), '{}') FROM (
         SELECT DISTINCT ON (event.item_id) event.item_id, event.seq, event.answer FROM attempt_answer AS event
         WHERE event.attempt_id = attempt.id ORDER BY event.item_id, event.seq DESC) AS last) AS answers
     FROM attempt JOIN (${ownEnrolments}) AS own ON own.id = attempt.enrolment_id
     WHERE attempt.id = $1`,
    [id, personId],
  );

const rawOpen: RawRoute = {
  method: 'GET',
  path: /^me\/quizzes\/([^/]+)$/,
  answer: async ({ sql, personId, kept }) => {
    const rows = await sql(
      `WITH mine AS (${mineStatement})
       SELECT mine.*, attempt.id AS attempt, attempt.quiz_id AS "quizId", attempt.number, attempt.state AS "attemptState", attempt.origin,
         attempt.sat_on AS "satOn", attempt.submitted_at AS "submittedAt", attempt.right_count AS right, attempt.of_count AS of
       FROM mine LEFT JOIN attempt ON attempt.enrolment_id = mine.id ORDER BY attempt.number`,
      [personId, null],
    );
    const attempts = rows.map(({ attempt, number, origin, satOn, submittedAt, right, of }) => ({
      ...{ id: attempt, number, origin, satOn, submittedAt, right, of },
    }));
    return { ...kept('quiz'), attempts };
  },
};

const rawStart: RawRoute = {
  method: 'POST',
  path: /^me\/quizzes\/([^/]+)\/attempts$/,
  answer: async ({ sql, transaction, personId, kept }) => {
    const { id: quizId, versionId } = kept('quizVersion');
    const items = kept('attempt').items as Item[];
    const started = await transaction((inside, note) =>
      start(inside, note, {
        ...{ personId, quizId: String(quizId), versionId: String(versionId), items },
      }),
    );
    if (started.isNew) return { ...kept('attempt'), ...started, lastSeq: 0, answers: {} };
    const [row] = await attemptRow(sql, started.id, personId);
    const { id, number, lastSeq, answers } = row!;
    return { ...kept('attempt'), id, number, lastSeq, answers };
  },
};

type Start = { personId: string; quizId: string; versionId: string; items: readonly Item[] };

async function start(
  sql: Sql,
  note: Note,
  { personId, quizId, versionId, items }: Start,
): Promise<{ id: string; number: number; isNew: boolean }> {
  const [enrolment] = await sql(
    `SELECT mine.* FROM (${mineStatement}) AS mine JOIN enrolment ON enrolment.id = mine.id FOR UPDATE OF enrolment`,
    [personId, null],
  );
  const enrolmentId = String(enrolment!.id);
  const former = await sql(
    `SELECT attempt.id, attempt.number, attempt.origin, attempt.sat_on AS "satOn", attempt.deadline_at AS "deadlineAt",
       attempt.submitted_at AS "submittedAt"
     FROM attempt WHERE attempt.enrolment_id = $1 AND attempt.quiz_id = $2 ORDER BY attempt.number`,
    [enrolmentId, quizId],
  );
  const open = former.find(({ submittedAt }) => submittedAt === null);
  if (open) return { id: String(open.id), number: Number(open.number), isNew: false };
  const [id, number, now] = [randomUUID(), Number(former.at(-1)?.number ?? 0) + 1, new Date()];
  const paper = items.map((item) => ({
    itemId: item.id,
    several: item.type === 'multiple',
    options: item.options.map(({ key }) => key),
  }));
  note(
    `INSERT INTO attempt (id, enrolment_id, quiz_id, quiz_version_id, number, attempts_allowed, hours_between, state, origin, paper,
       started_at, deadline_at, sat_on)
     VALUES ($1, $2, $3, $4, $5, $6, $7, 'open', 'online', $8::jsonb, $9, $10, $11)`,
    [
      ...[id, enrolmentId, quizId, versionId, number, null, 0],
      ...[JSON.stringify(paper), now, null, now],
    ],
  );
  const after = JSON.stringify({ quiz, number });
  note(auditStatement, [
    randomUUID(),
    now,
    personId,
    'quizzes.attempt-started',
    'attempt',
    id,
    String(enrolment!.cohortId),
    null,
    null,
    after,
  ]);
  return { id, number, isNew: true };
}

const rawHandIn: RawRoute = {
  method: 'POST',
  path: /^me\/attempts\/([^/]+)\/submission$/,
  answer: async ({ transaction, personId, params, kept }) => {
    const id = params[0]!;
    const number = await transaction((inside, note) => close(inside, note, { id, personId }));
    return { ...kept('review'), id, number };
  },
};

async function close(
  sql: Sql,
  note: Note,
  { id, personId }: { id: string; personId: string },
): Promise<unknown> {
  const locking = sql(
    `SELECT attempt.id, (SELECT cohort.programme_version_id FROM enrolment JOIN cohort ON cohort.id = enrolment.cohort_id
         WHERE enrolment.id = attempt.enrolment_id) AS "programmeVersionId", attempt.quiz_version_id AS "quizVersionId", attempt.number,
       attempt.state, attempt.paper, attempt.deadline_at AS "deadlineAt"
     FROM attempt WHERE attempt.id = $1 AND ($2::uuid IS NULL
       OR EXISTS (SELECT 1 FROM enrolment WHERE enrolment.id = attempt.enrolment_id AND enrolment.person_id = $2)) FOR UPDATE OF attempt`,
    [id, personId],
  );
  const answering = sql(
    `SELECT DISTINCT ON (event.item_id) event.item_id AS "itemId", event.answer FROM attempt_answer AS event
     WHERE event.attempt_id = $1 ORDER BY event.item_id, event.seq DESC`,
    [id],
  );
  const [[attempt], answers] = await Promise.all([locking, answering]);
  const [right, of] = [Math.floor(answers.length / 2), (attempt!.paper as Row[]).length];
  note(
    `UPDATE attempt SET state = 'submitted', right_count = $2, of_count = $3, submitted_at = $4 WHERE id = $1`,
    [id, right, of, new Date()],
  );
  note(auditStatement, [
    randomUUID(),
    new Date(),
    personId,
    'quizzes.attempt-submitted',
    'attempt',
    id,
    null,
    null,
    null,
    null,
  ]);
  return attempt!.number;
}

let sittings = 0;

/** Each client begins with another learner, and none sits beside somebody else at the same attempt: there are four times as many. */
const nextLearner = () => {
  sittings += 1;
  return sittings;
};

export const attempt: Unit = {
  name: 'attempt',
  title: `whole quiz attempt: open, start, ${saves} answers saved one by one, submit and be told about each`,
  moodleCpuMs: 818,
  aims: { cpuMs: 12, ratio: writeRatio },
  tokenOf: (data, index) => data.learner(index),
  once: async (connection, data) => {
    // Somebody sits a test a few times and not a hundred: the learners take turns.
    const client = connection.as(data.learner(nextLearner()));
    await client.send('GET', `me/quizzes/${quiz}`);
    // Its answer is the paper, and the page of the attempt asks no further.
    const paper = await client.post<Attempt>(`me/quizzes/${quiz}/attempts`);
    for (let seq = paper.lastSeq + 1; seq <= paper.lastSeq + saves; seq += 1) {
      await client.send('PUT', `me/attempts/${paper.id}/answers/${seq}`, answerTo(paper, seq));
    }
    // Its answer is the review of all, and the page of the review asks no further.
    await client.send('POST', `me/attempts/${paper.id}/submission`, {});
  },
  kept: async (client, data) => {
    const paper = await client.post<Attempt>(`me/quizzes/${quiz}/attempts`);
    await client.send(
      'PUT',
      `me/attempts/${paper.id}/answers/${paper.lastSeq + 1}`,
      answerTo(paper, 1),
    );
    const review = await client.post<object>(`me/attempts/${paper.id}/submission`);
    const overview = await client.get<object>(`me/quizzes/${quiz}`);
    return { quiz: overview, attempt: paper, review, quizVersion: await data.quizVersion(quiz) };
  },
  raw: [rawOpen, rawStart, rawHandIn],
};
