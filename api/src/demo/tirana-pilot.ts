import * as path from 'node:path';
import type { INestApplicationContext } from '@nestjs/common';
import { RecordPaperPrompts, RecordPaperSubmissions } from '../assignments/index.js';
import { RecordPaperMarks } from '../attendance/index.js';
import { Cohorts, CreateCohort, EnrolPeople } from '../cohorts/index.js';
import { CreatePerson } from '../people/index.js';
import { RecordPaperAttempts } from '../quizzes/index.js';
import { at } from '../shared/wall-clock.js';
import type { DemonstrationFrame } from './demonstration-frame.js';
import { readCsv } from './read-csv.js';

type Row<Keys extends string> = Record<Keys, string>;
type PersonRow = Row<
  'external_id' | 'given_name' | 'family_name' | 'email' | 'locale' | 'department_code'
>;
type AssignmentRow = Row<'external_id' | 'submission' | 'submitted_on'> & Record<string, string>;

const reason = 'Taken over from the lists of the synthetic cohort.';

/**
 * The finished, synthetic cohort: only its totals are those of the Tirana pilot. It enters as evidence recorded on paper by a trainer,
 * through the use cases a trainer has; nothing is awarded.
 */
export async function seedTiranaPilot(
  app: INestApplicationContext,
  demoFolder: string,
  frame: DemonstrationFrame,
): Promise<void> {
  const folder = path.join(demoFolder, 'tirana-pilot');
  const cohortId = await createCohort(app, folder, frame);
  const enrolmentOf = await enrol(app, folder, cohortId, frame);
  await recordMarks(app, folder, cohortId, enrolmentOf, frame);
  const prompts = await readCsv<Row<'external_id' | 'module'>>(folder, 'prompts');
  const sessions = await readCsv<Row<'code' | 'date'>>(folder, 'sessions');
  const heldOn = new Map(sessions.map(({ code, date }) => [code, date]));
  await app.get(RecordPaperPrompts, { strict: false }).execute(frame.trainer, cohortId, {
    prompts: prompts.map(({ external_id, module }) => ({
      enrolmentId: enrolmentOf(external_id),
      moduleCode: module,
      answeredOn: heldOn.get(module)!,
    })),
    reason,
  });
  await recordTests(app, folder, cohortId, enrolmentOf, frame);
  await recordAssignments(app, folder, cohortId, enrolmentOf, frame);
}

async function createCohort(
  app: INestApplicationContext,
  folder: string,
  { programme, trainer }: DemonstrationFrame,
): Promise<string> {
  const rows = await readCsv<Row<'code' | 'date' | 'starts' | 'ends' | 'zone' | 'mode'>>(
    folder,
    'sessions',
  );
  const zone = rows[0]!.zone;
  const { id } = await app.get(CreateCohort, { strict: false }).execute(trainer, {
    slug: 'tirana-pilot',
    title: {
      en: 'Synthetic cohort modelled on the Tirana pilot',
      sq: 'Grup sintetik sipas modelit të pilotit të Tiranës',
    },
    ...programme.pinned,
    zone,
    locale: 'sq',
    startsOn: rows[0]!.date,
    endsOn: rows.at(-1)!.date,
    // Thirty days after the last session, as a cohort proposes.
    evidenceClosesOn: '2023-04-20',
    synthetic: true,
    modules: programme.modules.map(({ id: moduleId }) => ({ moduleId, opensOn: rows[0]!.date })),
    sessions: rows.map(({ code, date, starts, ends }) => ({
      ...programme.session(code),
      startsAt: at(date, starts, zone),
      endsAt: at(date, ends, zone),
      mode: 'hybrid',
      place: null,
      joinUrl: null,
    })),
  });
  return id;
}

async function enrol(
  app: INestApplicationContext,
  folder: string,
  cohortId: string,
  frame: DemonstrationFrame,
): Promise<(externalId: string) => string> {
  const rows = await readCsv<PersonRow>(folder, 'people');
  const createPerson = app.get(CreatePerson, { strict: false });
  const people: { externalId: string; personId: string; departmentId: string }[] = [];
  for (const row of rows) {
    const departmentId = frame.departments.get(row.department_code)!;
    const { id: personId } = await createPerson.execute(frame.trainer, {
      givenName: row.given_name,
      familyName: row.family_name,
      email: row.email,
      locale: row.locale,
      departmentId,
      externalId: row.external_id,
    });
    people.push({ externalId: row.external_id, personId, departmentId });
  }
  const enrolments = await app.get(EnrolPeople, { strict: false }).execute(
    frame.trainer,
    cohortId,
    people.map(({ personId, departmentId }) => ({
      personId,
      departmentId,
      enrolledOn: '2023-01-10',
    })),
  );
  const byPerson = new Map(enrolments.map(({ personId, id }) => [personId, id]));
  const byExternalId = new Map(
    people.map(({ externalId, personId }) => [externalId, byPerson.get(personId)!]),
  );
  return (externalId) => byExternalId.get(externalId)!;
}

type EnrolmentOf = (externalId: string) => string;

async function recordMarks(
  app: INestApplicationContext,
  folder: string,
  cohortId: string,
  enrolmentOf: EnrolmentOf,
  { trainer }: DemonstrationFrame,
): Promise<void> {
  const rows = await readCsv<Row<'session' | 'external_id' | 'mark' | 'mode'>>(
    folder,
    'attendance',
  );
  const sessions = new Map(
    (await app.get(Cohorts, { strict: false }).sessionsOf(cohortId)).map(({ code, id }) => [
      code,
      id,
    ]),
  );
  type PaperMark = Parameters<RecordPaperMarks['execute']>[2]['marks'][number];
  const marks = rows.map(({ session, external_id, mark, mode }): PaperMark => ({
    sessionId: sessions.get(session)!,
    enrolmentId: enrolmentOf(external_id),
    mark: mark as PaperMark['mark'],
    mode: mode === '' ? null : (mode as 'room' | 'online'),
    arrangement: 'none',
  }));
  await app.get(RecordPaperMarks, { strict: false }).execute(trainer, cohortId, { marks, reason });
}

async function recordTests(
  app: INestApplicationContext,
  folder: string,
  cohortId: string,
  enrolmentOf: EnrolmentOf,
  { trainer }: DemonstrationFrame,
): Promise<void> {
  const rows = await readCsv<Row<'external_id' | 'attempt' | 'submitted_on' | 'right' | 'of'>>(
    folder,
    'final-test',
  );
  const attempts = rows.map(({ external_id, attempt, submitted_on, right, of }) => ({
    enrolmentId: enrolmentOf(external_id),
    quizSlug: 'final-test',
    number: Number(attempt),
    right: Number(right),
    of: Number(of),
    satOn: submitted_on,
  }));
  await app
    .get(RecordPaperAttempts, { strict: false })
    .execute(trainer, cohortId, { attempts, reason });
}

async function recordAssignments(
  app: INestApplicationContext,
  folder: string,
  cohortId: string,
  enrolmentOf: EnrolmentOf,
  { trainer }: DemonstrationFrame,
): Promise<void> {
  const rows = await readCsv<AssignmentRow>(folder, 'assignments');
  const submissions = rows.map(({ external_id, submission, submitted_on, ...lines }) => ({
    enrolmentId: enrolmentOf(external_id!),
    number: Number(submission),
    submittedOn: submitted_on!,
    lines: Object.fromEntries(Object.entries(lines).map(([key, points]) => [key, Number(points)])),
  }));
  await app
    .get(RecordPaperSubmissions, { strict: false })
    .execute(trainer, cohortId, { submissions, reason });
}
