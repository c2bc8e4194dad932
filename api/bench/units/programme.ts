import type { RawRoute } from '../raw.ts';
import {
  attemptsStatement,
  cohortByIdStatement,
  mineStatement,
  promptsStatement,
  submissionsStatement,
} from '../statements.ts';
import { readRatio, type Unit } from '../unit.ts';

const rawProgramme: RawRoute = {
  method: 'GET',
  path: /^me\/programme$/,
  answer: async ({ sql, personId, kept }) => {
    const [mine] = await sql(mineStatement, [personId, null]);
    const [id, cohortId] = [String(mine!.id), String(mine!.cohortId)];
    const facts = [
      await sql(cohortByIdStatement, [cohortId]),
      await sql(
        `SELECT progress.lesson_id AS "lessonId", progress.completed_at IS NOT NULL AS done FROM lesson_progress AS progress WHERE progress.enrolment_id = $1`,
        [id],
      ),
      await sql(promptsStatement, [[id]]),
      await sql(attemptsStatement, [[id]]),
      await sql(submissionsStatement, [[id]]),
      await sql(
        `SELECT cohort_module.module_id AS "moduleId", cohort_module.opens_on AS "opensOn" FROM cohort_module WHERE cohort_module.cohort_id = $1`,
        [cohortId],
      ),
    ];
    return { ...kept('programme'), facts: facts.map((rows) => rows.length) };
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
