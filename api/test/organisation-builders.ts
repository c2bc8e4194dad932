import { aRow } from './builders.js';
import type { TestApp } from './test-app.js';

/** A department of the city. */
export async function aDepartment(
  app: TestApp,
  overrides: { code?: string; name?: Record<string, string> } = {},
): Promise<{ id: string; code: string }> {
  const id = app.ids.next();
  const code = overrides.code ?? `D-${id.slice(-8)}`;
  await aRow(app, 'department', {
    id,
    code,
    name: JSON.stringify(overrides.name ?? { en: 'Water supply', sq: 'Ujësjellësi' }),
  });
  return { id, code };
}
