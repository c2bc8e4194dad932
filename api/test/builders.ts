import { StartSignIn } from '../src/people/start-sign-in.js';
import { hashPassword } from '../src/people/passwords.js';
import type { Grant } from '../src/platform/auth/actor.js';
import type { TestApp } from './test-app.js';

export type PersonOverrides = Partial<{
  givenName: string;
  familyName: string;
  email: string;
  locale: string;
  password: string;
  departmentId: string;
}>;

const table = (app: TestApp, name: string, row: Record<string, unknown>) => {
  const columns = Object.keys(row);
  return app.source.query(
    `INSERT INTO ${name} (${columns.map((column) => `"${column}"`).join(', ')}) VALUES (${columns.map((_, at) => `$${at + 1}`).join(', ')})`,
    Object.values(row),
  );
};

/** Puts a row into a table, every column named by the caller; for what a spec needs and no use case makes. */
export const aRow = table;

/** The invented city that everything stands in; once a spec. */
export async function aCity(app: TestApp, overrides: Record<string, unknown> = {}): Promise<void> {
  await table(app, 'city', {
    id: 'city',
    slug: 'kalandra',
    name: JSON.stringify({ en: 'Kalandra', sq: 'Kalandra' }),
    zone: 'Europe/Tirane',
    locales: JSON.stringify(['en', 'sq']),
    default_locale: 'en',
    jurisdiction: 'al',
    specimen: true,
    signatories: JSON.stringify([
      { name: 'Mira Deda', role: { en: 'Mayor', sq: 'Kryetare e Bashkisë' } },
    ]),
    barrier_contact: 'access@kalandra.example',
    version: 1,
    ...overrides,
  });
}

/** A person; without a password unless one is given, because hashing is slow. */
export async function aPerson(
  app: TestApp,
  overrides: PersonOverrides = {},
): Promise<{ id: string; email: string }> {
  const id = app.ids.next();
  const email = overrides.email ?? `person-${id.slice(-8)}@kalandra.example`;
  await table(app, 'person', {
    id,
    external_id: null,
    given_name: overrides.givenName ?? 'Ana',
    family_name: overrides.familyName ?? 'Hoxha',
    email,
    locale: overrides.locale ?? 'en',
    department_id: overrides.departmentId ?? null,
    password_hash: overrides.password ? await hashPassword(overrides.password) : null,
    state: 'active',
    created_at: app.clock.now(),
    version: 1,
  });
  return { id, email };
}

/** Gives a role. */
export async function aGrant(
  app: TestApp,
  personId: string,
  grant: Partial<Grant> & Pick<Grant, 'role'>,
): Promise<void> {
  const scopeId = grant.scopeId ?? null;
  await table(app, 'role_grant', {
    id: app.ids.next(),
    person_id: personId,
    role: grant.role,
    scope_kind: grant.scopeKind ?? (scopeId ? 'cohort' : 'city'),
    scope_id: scopeId,
    granted_at: app.clock.now(),
    granted_by: null,
  });
}

/** Signs a person in without the detour of a password; gives the token to call with. */
export async function signInAs(app: TestApp, personId: string): Promise<string> {
  const { token } = await app.nest.get(StartSignIn, { strict: false }).execute(personId, undefined);
  return token;
}
