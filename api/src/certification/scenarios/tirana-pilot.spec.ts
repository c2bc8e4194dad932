import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import {
  calendarDate,
  plusDays,
  startOfDay,
  type CalendarDate,
} from '../../shared/calendar-date.js';
import { instantOf, plusHours, type Instant } from '../../shared/instant.js';
import { parseCriteria } from '../domain/criteria-from-content.js';
import { evaluateTiers } from '../domain/evaluate-criteria.js';
import {
  noEvidence,
  type Evidence,
  type Mark,
  type PlannedSession,
  type SubmissionEvidence,
  type SubmittedAttempt,
} from '../domain/evidence.js';

/**
 * The synthetic cohort with the totals of the Tirana pilot: 54 invented people with every boundary among them, judged by
 * the criteria of the shipped programme and compared with a list worked out by other means.
 */
type Row = Readonly<Record<string, string>>;

interface ExpectedPerson {
  readonly C1: boolean;
  readonly C2: boolean;
  readonly C3: boolean;
  readonly C4: boolean;
  readonly certificates: readonly string[];
  readonly attended_live: number;
  readonly made_up: number;
}

interface Expected {
  readonly totals: Readonly<Record<string, number>>;
  readonly people: Readonly<Record<string, ExpectedPerson>>;
}

const pilot = new URL('../../../../content/demo/tirana-pilot/', import.meta.url);
const zone = 'Europe/Tirane';
const evidenceClosesOn: CalendarDate = '2023-04-20';
const afterClosing = instantOf('2023-05-01T08:00:00Z');
const rubric = [
  'people_affected',
  'rights_reasoning',
  'severity_and_evidence',
  'alternatives',
  'measures',
  'participation',
];
const title = { en: 'As in the programme' };

const version = {
  id: 'tirana-pilot',
  ...parseCriteria({
    criteria: [
      { key: 'C1', kind: 'sessions-attended', title, atLeast: 8, madeUpAtMost: 2 },
      { key: 'C2', kind: 'prompts-answered', title, atLeast: 7 },
      {
        key: 'C3',
        kind: 'quiz-passed',
        title,
        quiz: 'final-test',
        rightAtLeast: 21,
        of: 30,
        attempts: 3,
        hoursBetween: 48,
      },
      {
        key: 'C4',
        kind: 'assignment-passed',
        title,
        assignment: 'rights-check',
        pointsAtLeast: 11,
        noZero: true,
      },
    ],
    tiers: [
      { key: 'attendance', title, validMonths: null, rule: 'C1' },
      { key: 'achievement', title, validMonths: null, rule: { all: ['C1', 'C3'] } },
      { key: 'practitioner', title, validMonths: 24, rule: { all: ['C1', 'C2', 'C3', 'C4'] } },
    ],
  }),
};

function rows(file: string): Row[] {
  return parse(readFileSync(new URL(`${file}.csv`, pilot)), { columns: true, bom: true }) as Row[];
}

const expected = JSON.parse(
  readFileSync(new URL('tirana-pilot.expected.json', import.meta.url), 'utf8'),
) as Expected;
const files = {
  sessions: rows('sessions'),
  attendance: rows('attendance'),
  prompts: rows('prompts'),
  attempts: rows('final-test'),
  assignments: rows('assignments'),
};
const people = rows('people').map((row) => row['external_id']!);

/** Dates of the files count from the start of their day; times of sessions are on the clocks of the zone. */
function instantIn(date: string, clock = '00:00'): Instant {
  const [hours, minutes] = clock.split(':').map(Number) as [number, number];
  return plusHours(startOfDay(calendarDate(date), zone), hours + minutes / 60);
}

function sessionsOf(person: string): PlannedSession[] {
  return files.sessions.map((session) => {
    const code = session['code']!;
    const row = files.attendance.find(
      (one) => one['session'] === code && one['external_id'] === person,
    );
    return {
      id: code,
      code,
      startsAt: instantIn(session['date']!, session['starts']),
      endsAt: instantIn(session['date']!, session['ends']),
      cancelled: false,
      added: false,
      mark: row!['mark'] as Mark,
      mode: (row!['mode'] || null) as PlannedSession['mode'],
      arrangement: 'none',
    };
  });
}

function attemptsOf(person: string): SubmittedAttempt[] {
  return own(files.attempts, person).map((row) => ({
    state: 'submitted',
    number: Number(row['attempt']),
    origin: 'paper',
    right: Number(row['right']),
    of: Number(row['of']),
    submittedAt: instantIn(row['submitted_on']!),
  }));
}

function submissionsOf(person: string): SubmissionEvidence[] {
  return own(files.assignments, person).map((row) => {
    const points = rubric.reduce((sum, line) => sum + Number(row[line]), 0);
    const zeroLines = rubric.filter((line) => row[line] === '0');
    const submittedOn = calendarDate(row['submitted_on']!);
    return {
      number: Number(row['submission']),
      submittedOn,
      resubmitBy: plusDays(submittedOn, 30),
      agreed: { points, readers: 1, zeroLines },
    };
  });
}

function evidenceOf(person: string): Evidence {
  const answered = own(files.prompts, person).map((row) => row['module']);
  const modules = ['M1', 'M2', 'M3', 'M4', 'M5', 'M6', 'M7', 'M8', 'M9'];
  return {
    ...noEvidence({ zone, evidenceClosesOn }),
    sessions: sessionsOf(person),
    prompts: modules.map((module, position) => ({
      module,
      position,
      answeredOn: answered.includes(module) ? '2023-03-20' : null,
    })),
    quizzes: [{ quiz: 'final-test', attempts: attemptsOf(person), reopenedAt: [] }],
    assignments: [
      { assignment: 'rights-check', resubmissions: 1, submissions: submissionsOf(person) },
    ],
  };
}

function own(all: readonly Row[], person: string): Row[] {
  return all.filter((row) => row['external_id'] === person);
}

describe('the synthetic cohort tirana-pilot', () => {
  const judged = new Map(
    people.map((person) => [person, evaluateTiers(version, evidenceOf(person), afterClosing)]),
  );
  const ready = (tier: string) =>
    people.filter((person) =>
      judged.get(person)!.tiers.some(({ key, state }) => key === tier && state === 'met'),
    ).length;

  it('is complete', () => {
    expect(people).toHaveLength(54);
    expect(people).toEqual(Object.keys(expected.people));
  });

  it.each(people)('%s is judged as worked out', (person) => {
    const { outcomes, tiers } = judged.get(person)!;
    const { C1, C2, C3, C4, certificates, attended_live, made_up } = expected.people[person]!;
    const met = Object.fromEntries(outcomes.map(({ key, state }) => [key, state === 'met']));
    expect(met).toEqual({ C1, C2, C3, C4 });
    expect(tiers.filter(({ state }) => state === 'met').map(({ key }) => key)).toEqual(
      certificates,
    );
    expect(outcomes[0]!.found).toBe(attended_live + Math.min(made_up, 2));
  });

  it('has 31, 28 and 23 people ready for the three tiers, 82 certificates in all', () => {
    const counts = ['attendance', 'achievement', 'practitioner'].map(ready);
    expect(counts).toEqual([31, 28, 23]);
    expect(counts).toEqual([
      expected.totals['attendance_certificates'],
      expected.totals['achievement_certificates'],
      expected.totals['practitioner_certificates'],
    ]);
  });

  it('is closed: whoever has not met a criterion no longer can', () => {
    const states = [...judged.values()].flatMap(({ outcomes }) =>
      outcomes.map(({ state }) => state),
    );
    expect(states).not.toContain('not-yet');
  });

  it('tells the person with three made-up sessions which two count', () => {
    expect(judged.get('TR-002')!.outcomes[0]).toMatchObject({
      state: 'no-longer-possible',
      found: 7,
      details: expect.arrayContaining([
        { code: 'made-up-counted', values: { sessions: 2, atMost: 2 } },
        { code: 'made-up-not-counted', values: { sessions: 1 } },
      ]),
    });
  });
});
