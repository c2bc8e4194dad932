import type { INestApplicationContext } from '@nestjs/common';
import { RecordPaperPrompts, RecordPaperSubmissions } from '../assignments/index.js';
import { RecordPaperMarks } from '../attendance/index.js';
import { Cohorts, CreateCohort, EnrolPeople } from '../cohorts/index.js';
import { CreatePerson } from '../people/index.js';
import { RecordPaperAttempts } from '../quizzes/index.js';
import type { Actor } from '../platform/auth/actor.js';
import { Programmes } from '../programmes/index.js';
import { calendarDate, dateIn, plusDays } from '../shared/calendar-date.js';
import { instantOf } from '../shared/instant.js';
import { at, plusWeeks } from '../shared/wall-clock.js';
import { SavePosition } from '../study/index.js';
import { cast, learner, type Part } from './cast.js';
import type { DemonstrationFrame } from './demonstration-frame.js';
import { sessionOfToday } from './session-of-today.js';
import { sitterOf } from './sitter.js';

const zone = 'Europe/Tirane';
const codes = ['M1', 'M2', 'M3', 'M4', 'M5', 'M6', 'M7', 'M8', 'M9', 'CLINIC'];
/** The session that takes place today. */
const todaysIndex = 8;
const sessionMinutes = 75;
const reason = 'Kept on paper before the cohort began to use this system.';
const letters: Record<
  string,
  { mark: 'present' | 'late' | 'absent' | 'excused' | 'made_up'; mode: 'room' | 'online' | null }
> = {
  p: { mark: 'present', mode: 'room' },
  o: { mark: 'present', mode: 'online' },
  l: { mark: 'late', mode: 'room' },
  a: { mark: 'absent', mode: null },
  e: { mark: 'excused', mode: null },
  m: { mark: 'made_up', mode: null },
};

type Player = Part & { personId: string; enrolmentId: string };

/** The running cohort: its dates follow the clock, its modules opened week by week, and one session is under way when it is seeded. */
export async function seedDemoRunning(
  app: INestApplicationContext,
  frame: DemonstrationFrame,
  learnerId: string,
): Promise<void> {
  const today = dateIn(zone, instantOf(frame.now));
  const cohortId = await createCohort(app, frame, today);
  const players = await enrol(app, frame, cohortId, learnerId, plusWeeks(today, -todaysIndex));
  await recordMarks(app, frame, cohortId, players);
  await app.get(RecordPaperPrompts, { strict: false }).execute(frame.trainer, cohortId, {
    prompts: players.flatMap(({ enrolmentId, prompts }) =>
      codes.slice(0, prompts).map((moduleCode, at) => ({
        enrolmentId,
        moduleCode,
        answeredOn: plusWeeks(today, at - todaysIndex),
      })),
    ),
    reason,
  });
  const lastWeek = plusWeeks(today, -1);
  const sitter = sitterOf(app);
  const [before, after] = [plusWeeks(today, -todaysIndex), lastWeek];
  for (const player of players) {
    await sitter.sit(player, 'baseline', player.start, at(before, '08:15', zone));
    await sitter.sit(player, 'final-test', player.finalTest, at(after, '14:00', zone));
  }
  await app.get(RecordPaperAttempts, { strict: false }).execute(frame.trainer, cohortId, {
    attempts: moduleQuizzes(
      frame,
      players.find(({ personId }) => personId === learnerId)!.enrolmentId,
      lastWeek,
    ),
    reason,
  });
  await studyFirstModules(app, frame, learnerId);
  await app.get(RecordPaperSubmissions, { strict: false }).execute(frame.trainer, cohortId, {
    submissions: players.flatMap(({ enrolmentId, assignment }) =>
      assignment === null
        ? []
        : [{ enrolmentId, number: 1, submittedOn: lastWeek, lines: rubricLines(assignment) }],
    ),
    reason,
  });
}

/** The quizzes of the two modules that the learner has finished. */
function moduleQuizzes({ programme }: DemonstrationFrame, enrolmentId: string, satOn: string) {
  return programme.modules.slice(0, 2).flatMap(({ quiz }) =>
    quiz
      ? [
          {
            enrolmentId,
            quizSlug: quiz.slug,
            number: 1,
            right: quiz.rightAtLeast + 1,
            of: quiz.items,
            satOn,
          },
        ]
      : [],
  );
}

/** The learner has read two modules and begun the third, so that there is something to go on with. */
async function studyFirstModules(
  app: INestApplicationContext,
  { programme }: DemonstrationFrame,
  learnerId: string,
): Promise<void> {
  const [programmes, savePosition] = [
    app.get(Programmes, { strict: false }),
    app.get(SavePosition, { strict: false }),
  ];
  const reader: Actor = { personId: learnerId, signInId: '', locale: learner.locale, grants: [] };
  const [first, second, third] = programme.modules;
  const begun = third!.lessons[0]!;
  for (const { id, versionId } of [...first!.lessons, ...second!.lessons, begun]) {
    const { screens } = (await programmes.lessonVersion(versionId)).locales[learner.locale]!;
    const done = id !== begun.id;
    const screen = (done ? screens.at(-1) : screens[1])!.key;
    await savePosition.execute(reader, { lessonId: id, cohort: 'demo-running', screen, done });
  }
}

function rubricLines([people, rights, severity, alternatives, measures, participation]: NonNullable<
  Part['assignment']
>): Record<string, number> {
  return {
    people_affected: people,
    rights_reasoning: rights,
    severity_and_evidence: severity,
    alternatives,
    measures,
    participation,
  };
}

async function createCohort(
  app: INestApplicationContext,
  { programme, trainer, now }: DemonstrationFrame,
  today: string,
): Promise<string> {
  const endsOn = plusWeeks(today, codes.length - 1 - todaysIndex);
  const open = programme.modules.filter(({ state }) => state === 'complete');
  const { id } = await app.get(CreateCohort, { strict: false }).execute(trainer, {
    slug: 'demo-running',
    title: { en: 'Autumn cohort (demonstration)', sq: 'Grupi i vjeshtës (demonstrim)' },
    ...programme.pinned,
    zone,
    locale: 'sq',
    startsOn: plusWeeks(today, -todaysIndex),
    endsOn,
    evidenceClosesOn: plusDays(calendarDate(endsOn), 30),
    synthetic: true,
    modules: open.map(({ id: moduleId }, index) => ({
      moduleId,
      opensOn: plusWeeks(today, index - todaysIndex),
    })),
    sessions: codes.map((code, index) => {
      const startsAt =
        index === todaysIndex
          ? sessionOfToday(now, today, zone)
          : at(plusWeeks(today, index - todaysIndex), '10:00', zone);
      return {
        ...programme.session(code),
        startsAt,
        endsAt: new Date(startsAt.getTime() + sessionMinutes * 60_000),
        mode: 'hybrid',
        place: 'Town hall, room 2',
        joinUrl: 'https://meet.demo.example/autumn',
      };
    }),
  });
  return id;
}

async function enrol(
  app: INestApplicationContext,
  frame: DemonstrationFrame,
  cohortId: string,
  learnerId: string,
  enrolledOn: string,
): Promise<Player[]> {
  const createPerson = app.get(CreatePerson, { strict: false });
  const people: (Part & { personId: string; departmentId: string })[] = [];
  for (const [index, part] of [learner, ...cast].entries()) {
    const { givenName, familyName, locale } = part;
    const departmentId = frame.departments.get(part.department)!;
    const email = `person-${String(index).padStart(2, '0')}@demo.example`;
    const personId =
      part === learner
        ? learnerId
        : (
            await createPerson.execute(frame.trainer, {
              givenName,
              familyName,
              locale,
              departmentId,
              email,
            })
          ).id;
    people.push({ ...part, personId, departmentId });
  }
  const enrolments = await app.get(EnrolPeople, { strict: false }).execute(
    frame.trainer,
    cohortId,
    people.map(({ personId, departmentId }) => ({ personId, departmentId, enrolledOn })),
  );
  const byPerson = new Map(enrolments.map(({ personId, id }) => [personId, id]));
  return people.map((person) => ({ ...person, enrolmentId: byPerson.get(person.personId)! }));
}

async function recordMarks(
  app: INestApplicationContext,
  { trainer }: DemonstrationFrame,
  cohortId: string,
  players: readonly Player[],
): Promise<void> {
  const sessions = await app.get(Cohorts, { strict: false }).sessionsOf(cohortId);
  const marks = players.flatMap(({ attendance, enrolmentId }) =>
    [...attendance].flatMap((letter, index) => {
      const marked = letters[letter];
      return marked
        ? [{ sessionId: sessions[index]!.id, enrolmentId, arrangement: 'none' as const, ...marked }]
        : [];
    }),
  );
  await app.get(RecordPaperMarks, { strict: false }).execute(trainer, cohortId, { marks, reason });
}
