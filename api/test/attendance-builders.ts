import { CreateCohort, EnrolPeople, type NewSession } from '../src/cohorts/index.js';
import { aGrant, aPerson, aRow, signInAs, type PersonOverrides } from './builders.js';
import type { TestApp } from './test-app.js';

export type BuiltSession = { id: string; code: string };
export type BuiltCohort = {
  id: string;
  slug: string;
  programmeId: string;
  sessions: BuiltSession[];
};
export type BuiltLearner = { personId: string; enrolmentId: string; token: string };

type CohortOverrides = {
  slug?: string;
  zone?: string;
  evidenceClosesOn?: string;
  sessions?: Partial<NewSession>[];
  /** The programme's manifest as published, and its modules. */
  manifest?: object;
  modules?: { id: string; slug: string; code: string }[];
  programmeId?: string;
  programmeVersionId?: string;
};

/** A session of an hour and a half, on the morning on which specs begin unless said otherwise. */
const aSession = (overrides: Partial<NewSession>, at: number): NewSession => ({
  code: `S${at + 1}`,
  moduleId: null,
  title: { en: `Session ${at + 1}`, sq: `Takimi ${at + 1}` },
  startsAt: new Date('2026-03-02T08:00:00.000Z'),
  endsAt: new Date('2026-03-02T09:30:00.000Z'),
  mode: 'hybrid',
  place: 'Hall 2, Rruga e Kalasë 7',
  joinUrl: 'https://meet.kalandra.example/s1',
  ...overrides,
});

/** A cohort of a programme of its own, with one session unless told otherwise. */
export async function aCohort(app: TestApp, overrides: CohortOverrides = {}): Promise<BuiltCohort> {
  const programmeId = overrides.programmeId ?? app.ids.next();
  const slug = overrides.slug ?? `cohort-${programmeId.slice(-8)}`;
  const [programmeVersionId, criteriaVersionId] = [
    overrides.programmeVersionId ?? app.ids.next(),
    app.ids.next(),
  ];
  const frozen = { number: 1, sha256: 'none', published_at: app.clock.now() };
  await aRow(app, 'programme', {
    id: programmeId,
    slug: `of-${slug}`,
    origin: 'shipped',
    strand: 'A',
    audience: 'officials',
  });
  for (const module of overrides.modules ?? [])
    await aRow(app, 'module', { ...module, programme_id: programmeId });
  const manifest = JSON.stringify(overrides.manifest ?? {});
  await aRow(app, 'programme_version', {
    id: programmeVersionId,
    programme_id: programmeId,
    body: manifest,
    ...frozen,
  });
  await aRow(app, 'criteria_version', {
    id: criteriaVersionId,
    programme_id: programmeId,
    body: '{}',
    ...frozen,
  });
  const { id } = await app.nest.get(CreateCohort, { strict: false }).execute(null, {
    ...{ slug, programmeId, programmeVersionId, criteriaVersionId },
    title: { en: 'Spring; officials, first run', sq: 'Pranverë' },
    zone: overrides.zone ?? 'Europe/Tirane',
    locale: 'sq',
    startsOn: '2026-02-02',
    endsOn: '2026-04-01',
    evidenceClosesOn: overrides.evidenceClosesOn ?? '2026-05-01',
    synthetic: true,
    modules: [],
    sessions: (overrides.sessions ?? [{}]).map(aSession),
  });
  const sessions = await app.rows<BuiltSession>(
    `SELECT id, code FROM session WHERE cohort_id = $1 ORDER BY code`,
    [id],
  );
  return { id, slug, programmeId, sessions };
}

/** Somebody who takes part, signed in. */
export async function aLearner(
  app: TestApp,
  cohort: BuiltCohort,
  overrides: PersonOverrides & { departmentId?: string } = {},
): Promise<BuiltLearner> {
  const { id: personId } = await aPerson(app, overrides);
  const people = [
    { personId, departmentId: overrides.departmentId ?? null, enrolledOn: '2026-02-01' },
  ];
  const [enrolment] = await app.nest
    .get(EnrolPeople, { strict: false })
    .execute(null, cohort.id, people);
  return { personId, enrolmentId: enrolment!.id, token: await signInAs(app, personId) };
}

/** A trainer of the cohort, signed in. */
export async function aTrainer(
  app: TestApp,
  cohort: { id: string },
  overrides: PersonOverrides = {},
): Promise<{ personId: string; token: string }> {
  const { id: personId } = await aPerson(app, {
    givenName: 'Mira',
    familyName: 'Deda',
    ...overrides,
  });
  await aGrant(app, personId, { role: 'trainer', scopeId: cohort.id });
  return { personId, token: await signInAs(app, personId) };
}
