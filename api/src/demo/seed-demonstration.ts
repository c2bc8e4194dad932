import * as path from 'node:path';
import type { INestApplicationContext } from '@nestjs/common';
import { CreateDepartment } from '../organisation/index.js';
import { CreatePerson, GrantRole } from '../people/index.js';
import type { Actor } from '../platform/auth/actor.js';
import { Clock } from '../platform/clock/clock.js';
import { UnitOfWork } from '../platform/database/unit-of-work.js';
import {
  demonstrationAccounts,
  demonstrationPassword,
  type DemonstrationAccount,
} from '../running/demonstration-accounts.js';
import { learner } from './cast.js';
import { seedDemoRunning } from './demo-running.js';
import { shippedProgramme } from './demonstration-frame.js';
import { seedEveningToJoin, seedWorkshopOfToday } from './for-residents.js';
import { seedNeedsSurvey } from './needs-survey.js';
import { readCsv } from './read-csv.js';
import { seedTiranaPilot } from './tirana-pilot.js';

/**
 * Makes the demonstration city with its cohorts and a workshop, once, through the use cases that people have. One transaction: a start that is
 * killed half way leaves nothing of it, and the next start makes it whole.
 */
export async function seedDemonstration(
  app: INestApplicationContext,
  { folder, say }: { folder: string; say: (line: string) => void },
): Promise<void> {
  const uow = app.get(UnitOfWork, { strict: false });
  if (await uow.one(`SELECT 1 FROM cohort WHERE cohort.slug = 'tirana-pilot'`)) return;
  say('demonstration: making the invented city with its cohorts …');
  await uow.run(async () => {
    const departments = await makeDepartments(app, folder);
    const people = await makeAccounts(app, departments);
    const frame = {
      trainer: trainerOfAll(people.trainer),
      departments,
      programme: await shippedProgramme(app, 'digital-rights'),
      now: app.get(Clock, { strict: false }).now(),
    };
    await seedNeedsSurvey(app, folder, { personId: people.coordinator });
    await seedTiranaPilot(app, folder, frame);
    await seedDemoRunning(app, frame, people.learner);
    await seedEveningToJoin(app, frame, people.coordinator);
    await grantRoles(app, people);
    await seedWorkshopOfToday(app, frame);
  });
}

/** The trainer while seeding: of every cohort, because the grants name cohorts that are only being made. */
function trainerOfAll(personId: string): Actor {
  return {
    personId,
    signInId: '',
    locale: 'en',
    grants: [{ role: 'trainer', scopeKind: 'city', scopeId: null }],
  };
}

async function makeDepartments(
  app: INestApplicationContext,
  folder: string,
): Promise<Map<string, string>> {
  const create = app.get(CreateDepartment, { strict: false });
  const departments = new Map<string, string>();
  for (const { code, name_sq, name_en } of await readCsv<
    Record<'code' | 'name_sq' | 'name_en', string>
  >(path.join(folder, 'tirana-pilot'), 'departments')) {
    const { id } = await create.execute(null, { code, name: { en: name_en, sq: name_sq } });
    departments.set(code, id);
  }
  return departments;
}

type Accounts = Record<DemonstrationAccount, string>;

async function makeAccounts(
  app: INestApplicationContext,
  departments: ReadonlyMap<string, string>,
): Promise<Accounts> {
  const create = app.get(CreatePerson, { strict: false });
  const account = async (
    name: DemonstrationAccount,
    givenName: string,
    familyName: string,
    department?: string,
  ) => {
    const departmentId = department ? departments.get(department)! : null;
    return (
      await create.execute(null, {
        givenName,
        familyName,
        email: demonstrationAccounts[name],
        locale: 'en',
        departmentId,
        password: demonstrationPassword,
      })
    ).id;
  };
  return {
    learner: await account('learner', learner.givenName, learner.familyName, learner.department),
    trainer: await account('trainer', 'Teuta', 'Vata'),
    coordinator: await account('coordinator', 'Klodian', 'Meta'),
    administrator: await account('administrator', 'Sidi', 'Rama'),
  };
}

async function grantRoles(
  app: INestApplicationContext,
  { trainer, coordinator, administrator }: Accounts,
): Promise<void> {
  const grant = app.get(GrantRole, { strict: false });
  for (const cohort of ['tirana-pilot', 'demo-running', 'demo-evening'])
    await grant.execute(null, trainer, { role: 'trainer', scopeKind: 'cohort', cohort });
  await grant.execute(null, coordinator, { role: 'coordinator', scopeKind: 'city' });
  await grant.execute(null, administrator, { role: 'administrator', scopeKind: 'city' });
}
