import type { IncomingMessage, ServerResponse } from 'node:http';

type Value = string | number | boolean | null | Date | Buffer | readonly Value[];
export type Row = Record<string, unknown>;
export type Sql = (text: string, values?: readonly Value[]) => Promise<Row[]>;
/** A write whose answer nobody needs before the transaction ends. */
export type Note = (text: string, values: readonly Value[]) => void;

/** A call to the raw reference whose caller has been found by the sign-in statement. */
export type RawCall = {
  params: readonly string[];
  body: Record<string, unknown>;
  personId: string;
  sql: Sql;
  /** One connection for statements that do not need one another's answers. */
  together: <T>(work: (sql: Sql) => Promise<T>) => Promise<T>;
  /** One connection and one transaction, as the use case has. */
  transaction: <T>(work: (sql: Sql, note: Note) => Promise<T>) => Promise<T>;
  /** The application's answer as it was recorded: the words that both have in memory. */
  kept: (name: string) => Row;
  reply: ServerResponse<IncomingMessage>;
};

/** A route of the raw reference: the statements of the same route of the application, and nothing else. */
export type RawRoute = {
  method: 'GET' | 'POST' | 'PUT';
  path: RegExp;
  /** For what anybody may call: no sign-in is looked up. */
  anonymous?: true;
  /** What is sent as JSON; undefined when the route has answered by itself. */
  answer: (call: RawCall) => Promise<object | undefined>;
};

const cohortIds = new Map<string, string>();

/** What the application has in memory the reference has too. */
export async function cohortIdOf(sql: Sql, slug: string): Promise<string> {
  const known = cohortIds.get(slug);
  if (known) return known;
  const [cohort] = await sql('SELECT cohort.id FROM cohort WHERE cohort.slug = $1', [slug]);
  const id = String(cohort!.id);
  cohortIds.set(slug, id);
  return id;
}
