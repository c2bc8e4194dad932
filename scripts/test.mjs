/**
 * All checks, or one stage of them: `npm test`, `npm run test:db -- <paths>`.
 * Stages in order: lint, unit, content, web, db, e2e.
 */
import path from 'node:path';
import { startEmbeddedPostgres } from '../api/src/platform/database/embedded-postgres.ts';
import { build } from './build.mjs';
import { root, run, StepFailed } from './steps.mjs';
import { withTemporaryFolder } from './temporary-folder.mjs';

/** What the tests leave in the system's temporary folder goes with the run, also of those that failed before they could tidy up. */
const jest = (project, paths, env = {}) =>
  withTemporaryFolder('stoa-tests-', (folder) =>
    run(
      `tests: ${project}`,
      process.execPath,
      [
        '--experimental-vm-modules',
        '--no-warnings',
        path.join(root, 'node_modules/jest/bin/jest.js'),
        '--selectProjects',
        project,
        '--maxWorkers=2',
        ...paths,
      ],
      { env: { TZ: 'UTC', TMPDIR: folder, TEMP: folder, ...env } },
    ),
  );

/** A throwaway server, on loopback, without durability; gone when the tests are. */
const withDatabase = (work) =>
  withTemporaryFolder('stoa-database-', async (folder) => {
    const server = await startEmbeddedPostgres({ folder, durable: false, log: () => {} });
    try {
      await work({ STOA_TEST_SERVER: server.url('postgres') });
    } finally {
      await server.stop();
    }
  });

const stages = {
  lint: async () => {
    await build();
    const { lint } = await import('./lint.mjs');
    await lint();
  },
  // Under a zone that no city here lives in: a rule that reads the machine's zone shows.
  unit: (paths) => jest('unit', paths, { TZ: 'Asia/Kathmandu' }),
  content: (paths) => jest('content', paths),
  web: (paths) => jest('web', paths),
  db: async (paths) => {
    // The fault tests kill the built application; all others need nothing built.
    if (paths.length === 0 || paths.some((each) => each.includes('faults'))) await build();
    await withDatabase((env) => jest('db', paths, env));
  },
  e2e: async (paths) => {
    await build();
    const { journeys } = await import('./journeys.mjs');
    await journeys(paths);
  },
};

const [wanted, ...paths] = process.argv.slice(2);
const started = Date.now();
try {
  if (wanted) await stages[wanted](paths);
  else for (const stage of Object.values(stages)) await stage([]);
  console.log(`All checks passed in ${Math.round((Date.now() - started) / 1000)} s.`);
} catch (error) {
  if (!(error instanceof StepFailed)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
