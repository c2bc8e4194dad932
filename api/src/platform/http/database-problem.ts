import { DomainError, WrongShape } from './domain-error.js';

/** The database cannot be reached just now; nothing was written, and trying again is safe. */
export class DatabaseUnavailable extends DomainError {
  readonly code = 'database-unavailable';
  readonly status = 503;
  constructor() {
    super('The database cannot be reached just now');
  }
  override get retryAfterSeconds() {
    return 2;
  }
}

/** A constraint refused it: somebody was quicker, or it is there already. */
export class Conflict extends DomainError {
  readonly code: string;
  readonly status = 409;
  constructor(code: string) {
    super('This cannot stand beside what is already there');
    this.code = code;
  }
}

const translated = new Map<string, string>();

/** Each feature says which of its named constraints is which refusal; a constraint not named here stays our fault (500). */
export function translateConstraints(table: Record<string, string>): void {
  for (const [constraint, code] of Object.entries(table)) translated.set(constraint, code);
}

type DriverError = { code?: string; constraint?: string; message?: string };

const connectionCodes = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'EPIPE',
  'ENOTFOUND',
  'ETIMEDOUT',
  '57P01',
  '57P02',
  '57P03',
  '08000',
  '08003',
  '08006',
  '53300',
]);
const connectionWords =
  /Connection terminated|timeout exceeded when trying to connect|Client has encountered a connection error|not queryable/i;

/** A sign that PostgreSQL keeps nowhere, U+0000: in a text, and in JSON. */
const unkeepableSigns = new Set(['22021', '22P05']);

/** The refusal that a database error stands for, or null when it is our fault. */
export function problemFromDatabase(error: unknown): DomainError | null {
  const driver = ((error as { driverError?: DriverError } | null)?.driverError ??
    error) as DriverError | null;
  if (!driver || typeof driver !== 'object') return null;
  if (connectionCodes.has(driver.code ?? '') || connectionWords.test(driver.message ?? ''))
    return new DatabaseUnavailable();
  if (unkeepableSigns.has(driver.code ?? '')) return new WrongShape([]);
  const code = driver.constraint ? translated.get(driver.constraint) : undefined;
  return code ? new Conflict(code) : null;
}
