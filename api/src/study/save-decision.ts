import { Injectable } from '@nestjs/common';
import type { Actor } from '../platform/auth/actor.js';
import { hasChoice, hasScreen } from './domain/lesson-path.js';
import { StudyLog } from './study-log.js';
import { UnknownChoice, UnknownScreen } from './study.errors.js';

export type NewDecision = {
  lessonId: string;
  cohort: string | undefined;
  screen: string;
  choice: string;
};

/** Remembers what a reader chose, the last time; it is never marked. */
@Injectable()
export class SaveDecision {
  constructor(private readonly log: StudyLog) {}

  execute(actor: Actor, { lessonId, cohort, screen, choice }: NewDecision): Promise<void> {
    return this.log.write(actor, {
      lessonId,
      cohort,
      refusal: (lesson) => {
        if (!hasScreen(lesson, screen)) return new UnknownScreen();
        return hasChoice(lesson, screen, choice) ? null : new UnknownChoice();
      },
      insert: `INSERT INTO lesson_decision (enrolment_id, lesson_id, screen, choice, decided_at)
        SELECT target.enrolment_id, $3::uuid, $6, $7, $4::timestamptz FROM target
        ON CONFLICT (enrolment_id, lesson_id, screen) DO UPDATE SET choice = excluded.choice, decided_at = excluded.decided_at`,
      values: [screen, choice],
    });
  }
}
