import type { Logger } from 'typeorm';
import type { TestApp } from './test-app.js';

/** Written every few minutes beside a request, and waited for by nobody. */
const beside = /^UPDATE sign_in SET last_seen_at/;

/** The statements that some work sends to the database; for asserting that their number is what was promised. */
export async function statementsOf(app: TestApp, work: () => Promise<unknown>): Promise<string[]> {
  const seen: string[] = [];
  const quiet = () => undefined;
  const logger: Logger = {
    logQuery: (statement) => void seen.push(statement),
    logQueryError: quiet,
    logQuerySlow: quiet,
    logSchemaBuild: quiet,
    logMigration: quiet,
    log: quiet,
  };
  const before = app.source.logger;
  app.source.setOptions({ logger });
  await work();
  app.source.setOptions({ logger: before });
  return seen.filter((statement) => !beside.test(statement));
}
