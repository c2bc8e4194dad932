import type { RawRoute } from '../raw.ts';
import { cohortsQuery, handedInQuery, mineStatement, opensValue } from '../statements.ts';
import { readRatio, type Unit } from '../unit.ts';

const learnerStatement = `WITH mine AS (${mineStatement})
 SELECT row_to_json(mine) AS enrolment, row_to_json(cohort) AS cohort,
   (SELECT coalesce(json_object_agg(progress.lesson_id, progress.completed_at IS NOT NULL), '{}'::json) FROM lesson_progress AS progress
    WHERE progress.enrolment_id = mine.id) AS lessons,
   (SELECT coalesce(json_agg(prompt_answer.prompt_id), '[]'::json) FROM prompt_answer
    WHERE prompt_answer.enrolment_id = mine.id AND prompt_answer.state = 'answered') AS prompts,
   (SELECT coalesce(json_agg(json_build_object('quizSlug', quiz.slug, 'right', attempt.right_count, 'of', attempt.of_count)), '[]'::json)
    FROM attempt JOIN quiz ON quiz.id = attempt.quiz_id WHERE attempt.enrolment_id = mine.id) AS attempts,
   (SELECT coalesce(json_agg(made), '[]'::json) FROM (${handedInQuery} AND submission.enrolment_id = mine.id) AS made) AS "handedIn",
   ${opensValue('mine."cohortId"')} AS opens
 FROM mine JOIN (${cohortsQuery}) AS cohort ON cohort.id = mine."cohortId"`;

const rawProgramme: RawRoute = {
  method: 'GET',
  path: /^me\/programme$/,
  answer: async ({ sql, personId, kept }) => {
    const [learner] = await sql(learnerStatement, [personId, null]);
    return { ...kept('programme'), facts: Object.keys(learner!).length };
  },
};

export const programme: Unit = {
  name: 'programme',
  title: 'programme page',
  moodleCpuMs: 79,
  aims: { cpuMs: 0.8, ratio: readRatio },
  tokenOf: (data, index) => data.learner(index),
  once: async (client) => {
    await client.send('GET', 'me/programme');
  },
  kept: async (client) => ({ programme: await client.get('me/programme') }),
  raw: [rawProgramme],
};
