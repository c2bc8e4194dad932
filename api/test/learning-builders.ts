import { CreateCohort, EnrolPeople, type NewCohort } from '../src/cohorts/index.js';
import { Programmes } from '../src/programmes/index.js';
import { PublishContent } from '../src/publishing/index.js';
import { aRow, aPerson, signInAs } from './builders.js';
import { aContentFolder, contentIds, type ContentFolder } from './content-folder.js';
import type { TestApp } from './test-app.js';

export type Cohort = { id: string; slug: string };
export type Learner = { personId: string; enrolmentId: string; token: string };

/** Publishes the small programme, or a changed copy of it; the city must be there. Gives the folder, for changing it further. */
export async function aPublishedProgramme(
  app: TestApp,
  folder: ContentFolder = aContentFolder(),
): Promise<ContentFolder> {
  await app.nest.get(PublishContent, { strict: false }).execute(folder.at);
  return folder;
}

/** A cohort of the latest `first-steps` in the zone of Tirana, from 1 March to 30 April 2026, whose first module alone is open on 2 March. */
export async function aCohort(app: TestApp, overrides: Partial<NewCohort> = {}): Promise<Cohort> {
  const { programmeId, versionId } = await app.nest
    .get(Programmes, { strict: false })
    .latestVersion('first-steps');
  const slug = overrides.slug ?? `cohort-${app.ids.next().slice(-8)}`;
  const cohort: NewCohort = {
    ...{
      slug,
      title: { en: 'Spring', sq: 'Pranverë' },
      programmeId,
      programmeVersionId: versionId,
      criteriaVersionId: await aCriteriaVersion(app),
    },
    ...{
      zone: 'Europe/Tirane',
      locale: 'en',
      startsOn: '2026-03-01',
      endsOn: '2026-03-31',
      evidenceClosesOn: '2026-04-30',
      synthetic: false,
    },
    modules: [
      { moduleId: contentIds.module(1), opensOn: '2026-03-01' },
      { moduleId: contentIds.module(2), opensOn: '2026-03-10' },
    ],
    sessions: [],
    ...overrides,
  };
  const { id } = await app.nest.get(CreateCohort, { strict: false }).execute(null, cohort);
  return { id, slug };
}

/** Somebody enrolled in the cohort and signed in. */
export async function aLearner(app: TestApp, cohort: Cohort): Promise<Learner> {
  const person = await aPerson(app);
  const people = [{ personId: person.id, departmentId: null, enrolledOn: '2026-03-01' }];
  const [enrolment] = await app.nest
    .get(EnrolPeople, { strict: false })
    .execute(null, cohort.id, people);
  return { personId: person.id, enrolmentId: enrolment!.id, token: await signInAs(app, person.id) };
}

/** The published criteria version, or an empty one where nothing has published any. */
async function aCriteriaVersion(app: TestApp): Promise<string> {
  const [latest] = await app.rows<{ id: string }>(
    `SELECT id FROM criteria_version WHERE programme_id = $1 ORDER BY number DESC LIMIT 1`,
    [contentIds.programme],
  );
  if (latest) return latest.id;
  const id = app.ids.next();
  const body = JSON.stringify({ criteria: [], tiers: [] });
  await aRow(app, 'criteria_version', {
    id,
    programme_id: contentIds.programme,
    number: 1,
    sha256: '',
    body,
    published_at: app.clock.now(),
  });
  return id;
}
