import { defineConfig } from '@playwright/test';

/** One worker: the journeys share one demonstration city and take turns. */
export default defineConfig({
  testDir: '.',
  testMatch: '**/*.e2e.ts',
  outputDir: 'results',
  fullyParallel: false,
  workers: 1,
  retries: 0,
  timeout: 90_000,
  expect: { timeout: 10_000 },
  reporter: [['list']],
  use: {
    baseURL: process.env.STOA_ORIGIN,
    locale: 'en-GB',
    timezoneId: 'Europe/Tirane',
    trace: 'retain-on-failure',
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
