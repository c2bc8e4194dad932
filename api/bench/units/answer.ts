import type { RawRoute } from '../raw.ts';
import { writeRatio, type Unit } from '../unit.ts';
import { answerTo, type Attempt } from './paper.ts';

const quiz = 'm2-quiz';

/** Where the client with this number is in its attempt; the application and the reference go on from each other. */
const open = new Map<number, { attempt: Attempt; seq: number }>();

export const rawAnswer: RawRoute = {
  method: 'PUT',
  path: /^me\/attempts\/([^/]+)\/answers\/(\d+)$/,
  answer: async ({ sql, personId, params, body }) => {
    const answer = body.answer as { choice?: string; choices?: string[] };
    const several = answer.choices !== undefined;
    const onPaper = [{ itemId: body.itemId, several, options: answer.choices ?? [answer.choice] }];
    const [saved] = await sql(
      `WITH target AS (
         SELECT attempt.id FROM attempt
         WHERE attempt.id = $1 AND EXISTS (SELECT 1 FROM enrolment WHERE enrolment.id = attempt.enrolment_id AND enrolment.person_id = $2)
           AND attempt.state = 'open' AND attempt.paper @> $7::jsonb
           AND (attempt.deadline_at IS NULL OR attempt.deadline_at + make_interval(secs => $8) > $6::timestamptz)
         FOR KEY SHARE OF attempt)
       INSERT INTO attempt_answer (attempt_id, seq, item_id, answer, saved_at)
       SELECT target.id, $3::int, $4::uuid, $5::jsonb, $6::timestamptz FROM target
       ON CONFLICT (attempt_id, seq) DO NOTHING RETURNING seq, saved_at AS "savedAt"`,
      [
        params[0]!,
        personId,
        Number(params[1]),
        String(body.itemId),
        JSON.stringify(answer),
        new Date(),
        JSON.stringify(onPaper),
        5,
      ],
    );
    if (!saved) throw new Error('The reference saved nothing');
    return saved;
  },
};

export const answer: Unit = {
  name: 'answer',
  title: 'one save of answers',
  moodleCpuMs: null,
  aims: { cpuMs: 0.5, ratio: writeRatio },
  tokenOf: (data, index) => data.learner(index),
  begin: async (client, data) => {
    if (open.has(client.index)) return;
    const attempt = await data
      .application(client.index)
      .post<Attempt>(`me/quizzes/${quiz}/attempts`);
    open.set(client.index, { attempt, seq: attempt.lastSeq });
  },
  once: async (client) => {
    const mine = open.get(client.index)!;
    mine.seq += 1;
    const body = answerTo(mine.attempt, mine.seq);
    await client.send('PUT', `me/attempts/${mine.attempt.id}/answers/${mine.seq}`, body);
  },
  raw: [rawAnswer],
};
