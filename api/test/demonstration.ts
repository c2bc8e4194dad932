import * as path from 'node:path';
import { fileURLToPath } from 'node:url';
import { prepare } from '../src/prepare.js';
import type { TestApp } from './test-app.js';
import { signInAs } from './builders.js';

export const contentFolder = path.resolve(
  path.dirname(fileURLToPath(import.meta.url)),
  '..',
  '..',
  'content',
);

/** The demonstration city with its published content and both cohorts, made as a first start makes it. */
export async function seedDemonstrationIn(app: TestApp): Promise<{ lines: string[] }> {
  const lines: string[] = [];
  await prepare(app.nest, { contentFolder, say: (line) => lines.push(line), demo: true });
  return { lines };
}

/** A sign-in of one of the demonstration accounts, without the detour of its password. */
export async function signInAsDemo(
  app: TestApp,
  name: 'learner' | 'trainer' | 'coordinator' | 'admin',
): Promise<string> {
  const [person] = await app.rows<{ id: string }>(`SELECT id FROM person WHERE email = $1`, [
    `${name}@demo.example`,
  ]);
  return signInAs(app, person!.id);
}
