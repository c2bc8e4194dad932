import { aPerson } from './builders.js';
import { aContentFolder, type ContentFolder } from './content-folder.js';
import { aPublishedProgramme } from './learning-builders.js';
import { aDepartment } from './organisation-builders.js';
import { someoneSignedIn, type SignedInPerson } from './people-builders.js';
import type { TestApp } from './test-app.js';

const both = (en: string) => ({ en, sq: `${en} (sq)` });
const options = (...keys: string[]) => keys.map((key) => ({ key, text: both(key) }));
const draft = { sq: { state: 'draft', of: '' } };

/** A small needs survey that the small programme builds on: grouping questions, one of each type, and a question that depends on another. */
export const surveyFile = {
  id: '0199c000-0000-7000-8000-000000009001',
  ...{ slug: 'needs', kind: 'needs', title: both('What do you need?'), minutes: 5 },
  promise: both('Nobody can tell whose an answer is.'),
  items: [
    {
      key: 'department',
      type: 'one',
      options_from: 'departments',
      optional: true,
      text: both('Where?'),
    },
    {
      key: 'role',
      type: 'one',
      optional: true,
      text: both('Role?'),
      options: options('desk', 'lead'),
    },
    {
      key: 'worries',
      type: 'several',
      at_most: 2,
      random: true,
      optional: true,
      text: both('Worries?'),
      options: options('phishing', 'child_safety', 'other'),
    },
    {
      key: 'knowledge',
      type: 'matrix',
      optional: true,
      text: both('Know?'),
      rows: options('M1', 'M2', 'M3'),
      columns: options('k0', 'k1', 'k2', 'k3', 'k4'),
    },
    {
      key: 'confidence',
      type: 'scale5',
      optional: true,
      text: both('Sure?'),
      labels: ['a', 'b', 'c', 'd', 'e'].map(both),
    },
    { key: 'visits', type: 'number', optional: true, from: 0, to: 99, text: both('Visits?') },
    {
      key: 'online',
      type: 'one',
      optional: true,
      text: both('Online?'),
      options: options('yes', 'no'),
    },
    {
      key: 'how',
      type: 'one',
      optional: true,
      text: both('How?'),
      show_if: { item: 'online', is: 'yes' },
      options: options('well', 'badly'),
    },
    { key: 'moment', type: 'open', optional: true, letters_at_most: 200, text: both('A moment?') },
  ],
  translations: draft,
};

/** The small programme with its survey, published; the city must be there. */
export async function aPublishedSurvey(app: TestApp): Promise<ContentFolder> {
  const folder = aContentFolder();
  folder.write('surveys/needs.yaml', surveyFile);
  folder.write('surveys/pulse.yaml', pulseFile);
  folder.edit(
    'programmes/first-steps/programme.yaml',
    '"criteria": {\n',
    '"surveys": ["needs"],\n  "criteria": {\n',
  );
  return aPublishedProgramme(app, folder);
}

/** Three questions after a session: of no department, so that one cohort can be asked. */
export const pulseFile = {
  id: '0199c000-0000-7000-8000-000000009002',
  ...{ slug: 'pulse', kind: 'pulse', title: both('Pulse'), minutes: 1 },
  promise: both('Nobody can tell whose an answer is.'),
  items: [
    {
      ...{ key: 'useful', type: 'scale5', optional: true, text: both('Useful?') },
      labels: ['a', 'b', 'c', 'd', 'e'].map(both),
    },
    { key: 'line', type: 'open', optional: true, letters_at_most: 200, text: both('A line?') },
  ],
  translations: draft,
};

export type Asking = SignedInPerson & { waveId: string; code: string };

/** Departments A to D with so many people each, and their people's ids. */
export async function peopleInDepartments(
  app: TestApp,
  sizes: Record<string, number>,
): Promise<string[]> {
  const people: string[] = [];
  for (const [code, size] of Object.entries(sizes)) {
    const { id: departmentId } = await aDepartment(app, { code, name: both(code) });
    for (let at = 0; at < size; at += 1) people.push((await aPerson(app, { departmentId })).id);
  }
  return people;
}

/** An open wave over these departments, each a cluster of its own, by a coordinator. */
export async function anOpenWave(
  app: TestApp,
  departments: readonly string[],
  over: Record<string, unknown> = {},
): Promise<Asking> {
  const coordinator = await someoneSignedIn(app, 'coordinator');
  const { body } = await app.post<{ id: string }>(
    'survey-waves',
    {
      ...{ survey: 'needs', title: both('Spring'), opensOn: '2026-03-01', closesOn: '2026-03-20' },
      departments,
      clusters: departments.map((code) => ({ name: both(code), departments: [code] })),
      breakdowns: [['department'], ['role']],
      ...over,
    },
    coordinator,
  );
  const wave = await app.get<{ code: string }>(`survey-waves/${body.id}`, coordinator);
  return { ...coordinator, waveId: body.id, code: wave.body.code };
}

/** Sends answers as the page does. */
export const answer = (app: TestApp, code: string, answers: Record<string, unknown>) =>
  app.post(`ask/${code}/answers`, { answers });
