/**
 * Journeys in a real browser against the built application, over a demonstration city of their own; what only looks at pages has a
 * second city, so that it neither waits for journeys nor meets what they leave behind.
 */
import { spawn } from 'node:child_process';
import path from 'node:path';
import { browser } from './browser.mjs';
import { bin, root, run, StepFailed } from './steps.mjs';
import { withTemporaryFolder } from './temporary-folder.mjs';

const readyWithinMilliseconds = 120_000;

/** Starts the application, runs the journeys named (or all), and leaves nothing behind. */
export async function journeys(paths) {
  const { executablePath, env } = await browser();
  await withTemporaryFolder('stoa-journeys-', async (folder) => {
    // A few files take turns in one city: they would have ended before a second one stood.
    const ports = paths.length === 0 ? ['4100', '4150'] : ['4100'];
    const servers = ports.map((port) => startServer(path.join(folder, port), port));
    try {
      const [first, second] = await Promise.all(servers.map(({ ready }) => ready));
      await run(
        'journeys',
        bin('playwright'),
        ['test', '--config', 'e2e/playwright.config.ts', ...paths],
        {
          env: {
            ...env,
            STOA_ORIGIN: first,
            STOA_BROWSER_PATH: executablePath,
            ...(second === undefined ? {} : { STOA_SECOND_ORIGIN: second }),
          },
        },
      );
    } finally {
      await Promise.all(servers.map(({ stop }) => stop()));
    }
  });
}

function startServer(data, port) {
  const child = spawn(process.execPath, [path.join(root, 'api/dist/main.js')], {
    cwd: root,
    env: {
      ...process.env,
      STOA_DATA: data,
      PORT: port,
      DATABASE_URL: '',
      PUBLIC_URL: '',
      LOG_LEVEL: 'error',
      TZ: 'UTC',
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const exited = new Promise((resolve) => child.once('exit', resolve));
  let said = '';
  const ready = new Promise((resolve, reject) => {
    const late = setTimeout(
      () => reject(new StepFailed(`The application was not ready in time:\n${said}`)),
      readyWithinMilliseconds,
    );
    child.stdout.setEncoding('utf8').on('data', (chunk) => {
      said += chunk;
      const found = /Stoa is ready:\s+(\S+)/.exec(said);
      if (!found) return;
      clearTimeout(late);
      resolve(found[1]);
    });
    child.once('exit', () =>
      reject(new StepFailed(`The application ended before it was ready:\n${said}`)),
    );
  });
  return {
    ready,
    stop: async () => {
      child.kill('SIGINT');
      await exited;
    },
  };
}
