import type { AttemptView } from '../src/quizzes/quizzes.dto.js';
import type { TestApp } from './test-app.js';

type Sitter = { token: string };

/** Sits a quiz of one's own with so many right, and hands it in. Gives the attempt's id. */
export async function sitQuiz(
  app: TestApp,
  { token: as }: Sitter,
  quiz: string,
  right: number,
): Promise<string> {
  const { body } = await app.post<AttemptView>(`me/quizzes/${quiz}/attempts`, undefined, { as });
  for (const [at, { id }] of body.items.entries()) {
    const answer = await answerTo(app, id, at < right);
    await app.put(`me/attempts/${body.id}/answers/${at + 1}`, { itemId: id, answer }, { as });
  }
  await app.post(`me/attempts/${body.id}/submission`, undefined, { as });
  return body.id;
}

/** Read where no browser can. */
async function answerTo(app: TestApp, itemId: string, right: boolean): Promise<object> {
  const [item] = await app.rows<{ type: string; keys: string[]; wrong: string }>(
    `SELECT item ->> 'type' AS type,
       array(SELECT option ->> 'key' FROM jsonb_array_elements(item -> 'options') AS option WHERE (option ->> 'right')::boolean) AS keys,
       (SELECT option ->> 'key' FROM jsonb_array_elements(item -> 'options') AS option WHERE NOT (option ->> 'right')::boolean LIMIT 1) AS wrong
     FROM quiz_version, jsonb_array_elements(body -> 'items') AS item WHERE item ->> 'id' = $1 LIMIT 1`,
    [itemId],
  );
  const chosen = right ? item!.keys : [item!.wrong];
  return item!.type === 'multiple' ? { choices: chosen } : { choice: chosen[0] };
}
