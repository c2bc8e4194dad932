import { mineStatement, opensValue } from '../statements.ts';
import { readRatio, type Unit } from '../unit.ts';

type Address = { module: string; lesson: string };

const path = ({ module, lesson }: Address) => `me/modules/${module}/lessons/${lesson}`;

export const lesson: Unit = {
  name: 'lesson',
  title: 'lesson read, signed in',
  moodleCpuMs: 66,
  aims: { cpuMs: 0.7, ratio: readRatio },
  tokenOf: (data, index) => data.learner(index),
  once: async (client, data) => {
    await client.send('GET', path(data.lesson));
  },
  kept: async (client, data) => ({ lesson: await client.get(path(data.lesson)) }),
  raw: [
    {
      method: 'GET',
      path: /^me\/modules\/([^/]+)\/lessons\/([^/]+)$/,
      answer: async ({ sql, personId, kept }) => {
        const view = kept('lesson');
        const [standing] = await sql(
          `WITH mine AS (${mineStatement})
           SELECT mine."programmeVersionId", mine.zone, ${opensValue('mine."cohortId"')} AS opens, progress.screen, progress.completed_at AS "completedAt",
             (SELECT coalesce(json_object_agg(decision.screen, decision.choice), '{}'::json) FROM lesson_decision AS decision
              WHERE decision.enrolment_id = mine.id AND decision.lesson_id = ANY($3::uuid[])) AS decisions
           FROM mine LEFT JOIN lesson_progress AS progress ON progress.enrolment_id = mine.id AND progress.lesson_id = ANY($3::uuid[])`,
          [personId, null, [String(view.id)]],
        );
        const { screen, completedAt, decisions } = standing!;
        return { ...view, position: { screen, decisions, completedAt } };
      },
    },
  ],
};
