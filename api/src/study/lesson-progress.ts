import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../platform/database/unit-of-work.js';

export type CompletedLesson = { enrolmentId: string; lessonId: string; completedAt: Date };

/** Reads progress for other features. */
@Injectable()
export class LessonProgress {
  constructor(private readonly uow: UnitOfWork) {}

  /** What these people have completed, in one statement. */
  completedLessons(enrolmentIds: readonly string[]): Promise<CompletedLesson[]> {
    return this.uow.query<CompletedLesson>(
      `SELECT progress.enrolment_id AS "enrolmentId", progress.lesson_id AS "lessonId", progress.completed_at AS "completedAt"
       FROM lesson_progress AS progress
       WHERE progress.enrolment_id = ANY($1::uuid[]) AND progress.completed_at IS NOT NULL
       ORDER BY progress.enrolment_id, progress.completed_at, progress.lesson_id`,
      [enrolmentIds],
    );
  }
}
