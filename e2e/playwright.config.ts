import { defineConfig } from '@playwright/test';

/** Files that look at pages and change next to nothing. */
const looking = ['accessibility', 'open-area', 'page-budgets', 'real-city'].map(
  (name) => `**/${name}.e2e.ts`,
);
const { STOA_ORIGIN: first, STOA_SECOND_ORIGIN: second } = process.env;

/** Journeys share one demonstration city and take turns; meanwhile pages are looked at in another one. */
export default defineConfig({
  testDir: '.',
  testMatch: '**/*.e2e.ts',
  outputDir: 'results',
  fullyParallel: false,
  workers: second === undefined ? 1 : 2,
  retries: 0,
  timeout: 90_000,
  expect: { timeout: 10_000 },
  reporter: [['list']],
  projects: [
    {
      name: 'pages',
      testMatch: looking,
      workers: 1,
      // What these report names its place; recording every page would take as long as looking at it.
      use: { baseURL: second ?? first, trace: 'off', screenshot: 'only-on-failure' },
    },
    { name: 'journeys', testIgnore: looking, workers: 1, use: { baseURL: first } },
  ],
  use: {
    locale: 'en-GB',
    timezoneId: 'Europe/Tirane',
    // What the page held at each step tells enough; a film beside it would cost every run something.
    trace: { mode: 'retain-on-failure', screenshots: false },
    launchOptions: {
      executablePath: process.env.STOA_BROWSER_PATH,
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        '--no-first-run',
      ],
    },
  },
});
