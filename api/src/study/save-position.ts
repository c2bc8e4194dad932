import { Injectable } from '@nestjs/common';
import type { Actor } from '../platform/auth/actor.js';
import { hasScreen } from './domain/lesson-path.js';
import { StudyLog } from './study-log.js';
import { UnknownScreen } from './study.errors.js';

export type NewPosition = {
  lessonId: string;
  cohort: string | undefined;
  screen: string;
  done: boolean;
};

/** Remembers where a reader is. A lesson that was completed stays completed, whatever comes after. */
@Injectable()
export class SavePosition {
  constructor(private readonly log: StudyLog) {}

  execute(actor: Actor, { lessonId, cohort, screen, done }: NewPosition): Promise<void> {
    return this.log.write(actor, {
      lessonId,
      cohort,
      refusal: (lesson) => (hasScreen(lesson, screen) ? null : new UnknownScreen()),
      insert: `INSERT INTO lesson_progress (enrolment_id, lesson_id, screen, updated_at, completed_at)
        SELECT target.enrolment_id, $3::uuid, $6, $4::timestamptz, CASE WHEN $7 THEN $4::timestamptz END FROM target
        ON CONFLICT (enrolment_id, lesson_id) DO UPDATE SET screen = excluded.screen, updated_at = excluded.updated_at,
          completed_at = coalesce(lesson_progress.completed_at, excluded.completed_at)`,
      values: [screen, done],
    });
  }
}
