import { createHash } from 'node:crypto';
import type { INestApplicationContext, Type } from '@nestjs/common';
import type { Item } from '@stoa/content';
import type { Answer } from '@stoa/content/grading';
import { AuditTrail } from '../platform/audit/audit-trail.js';
import type { Actor } from '../platform/auth/actor.js';
import { Clock } from '../platform/clock/clock.js';
import { UnitOfWork } from '../platform/database/unit-of-work.js';
import { Ids } from '../platform/ids/ids.js';
import { AttemptQueries } from '../quizzes/attempt.queries.js';
import { CloseAttempt } from '../quizzes/close-attempt.js';
import { FormerAttempts } from '../quizzes/former-attempts.js';
import { LayPaper } from '../quizzes/lay-paper.js';
import { MyQuiz } from '../quizzes/my-quiz.js';
import { QuizVersions } from '../quizzes/quiz-versions.js';
import { SaveAnswer } from '../quizzes/save-answer.js';
import { StartAttempt } from '../quizzes/start-attempt.js';
import { StartingTerms } from '../quizzes/starting-terms.js';
import { WhereOneStands } from '../quizzes/where-one-stands.js';

const secondsAnAnswer = 40;

/** A clock that shows what it was set to: what people did weeks ago is made by the use cases of today. */
class ClockOfThen extends Clock {
  private moment = new Date(0);

  set(moment: Date): void {
    this.moment = moment;
  }

  now(): Date {
    return this.moment;
  }
}

/** `familyName` decides what somebody knows, so that it is not the same of everybody. */
type Sitting = { personId: string; familyName: string };

export type Sitter = {
  /** Sits a quiz of *demo-running* at a moment with so many right answers; not at all where that is null. */
  sit: (person: Sitting, quiz: string, right: number | null, at: Date) => Promise<void>;
};

/** Lets invented people sit quizzes as their own screens would: begin, answer, hand in. */
export function sitterOf(app: INestApplicationContext): Sitter {
  const given = <T>(type: Type<T> | (abstract new (...args: never[]) => T)): T =>
    app.get<T>(type as Type<T>, { strict: false });
  const clock = new ClockOfThen();
  const [uow, versions] = [given(UnitOfWork), given(QuizVersions)];
  const audit = new AuditTrail(uow, clock, given(Ids));
  const close = new CloseAttempt(uow, audit, clock, versions);
  const standing = new WhereOneStands(new FormerAttempts(uow, close), given(StartingTerms));
  const start = new StartAttempt(uow, audit, clock, given(MyQuiz), standing, given(LayPaper));
  const save = new SaveAnswer(uow, clock);
  const attempts = given(AttemptQueries);
  return {
    sit: async ({ personId, familyName }, quiz, right, at) => {
      if (right === null) return;
      const actor: Actor = { personId, signInId: '', locale: 'en', grants: [] };
      clock.set(at);
      const { id } = await start.execute(actor, quiz, 'demo-running');
      const { items } = await attempts.attempt(actor, id);
      const known = await itemsOf(uow, versions, id);
      const easiest = [...items].sort(
        (a, b) => ease(known.get(b.id)!, familyName) - ease(known.get(a.id)!, familyName),
      );
      const knows = new Set(easiest.slice(0, right).map((item) => item.id));
      for (const [index, item] of items.entries()) {
        clock.set(new Date(at.getTime() + (index + 1) * secondsAnAnswer * 1_000));
        const answer = answerTo(known.get(item.id)!, knows.has(item.id));
        await save.execute(actor, { attemptId: id, seq: index + 1, itemId: item.id, answer });
      }
      await close.execute(actor, id);
    },
  };
}

async function itemsOf(
  uow: UnitOfWork,
  versions: QuizVersions,
  attemptId: string,
): Promise<Map<string, Item>> {
  const row = await uow.one<{ versionId: string }>(
    `SELECT attempt.quiz_version_id AS "versionId" FROM attempt WHERE attempt.id = $1`,
    [attemptId],
  );
  const { items } = await versions.body(row!.versionId);
  return new Map(items.map((item) => [item.id, item]));
}

/** Modules of the end are known less, and each person has a mind of their own. */
function ease({ code, tags }: Item, familyName: string): number {
  const place = Number(/\d/.exec(tags[0] ?? '')?.[0] ?? '6');
  const mind = createHash('sha256').update(`${familyName} ${code}`).digest()[0]! / 256;
  return mind - place / 12;
}

function answerTo({ type, options }: Item, right: boolean): Answer {
  const keys = options.filter((option) => option.right).map(({ key }) => key);
  const wrong = options.find((option) => !option.right)!.key;
  if (type === 'multiple') return { choices: right ? keys : [wrong] };
  return { choice: right ? keys[0]! : wrong };
}
