import { Injectable } from '@nestjs/common';
import { groupedIdsSql, idsIn } from '../platform/database/grouped-ids.js';
import { UnitOfWork } from '../platform/database/unit-of-work.js';
import type { CalendarDate } from '../shared/calendar-date.js';

/** A lesson, a day in the cohort's zone, and everybody who completed it on that day. */
export type CompletedLesson = {
  lessonId: string;
  completedOn: CalendarDate;
  enrolmentIds: string[];
};

/** A value for statements of features to the right: lesson id → whether it is done, of the lessons one person has opened, as a JSON object. The argument is SQL. */
export const progressSql = (enrolmentId: string) =>
  `(SELECT coalesce(json_object_agg(progress.lesson_id, progress.completed_at IS NOT NULL), '{}'::json) FROM lesson_progress AS progress
    WHERE progress.enrolment_id = ${enrolmentId})`;

/** Reads progress for other features. */
@Injectable()
export class LessonProgress {
  constructor(private readonly uow: UnitOfWork) {}

  /** What these people have completed, in one statement; days are those of the zone. */
  async completedLessons(
    enrolmentIds: readonly string[],
    zone: string,
  ): Promise<CompletedLesson[]> {
    const rows = await this.uow.query<Omit<CompletedLesson, 'enrolmentIds'> & { people: string }>(
      `SELECT done."lessonId", done."completedOn", ${groupedIdsSql('done.enrolment_id')} AS people
       FROM (SELECT progress.lesson_id AS "lessonId", (progress.completed_at AT TIME ZONE $2)::date AS "completedOn", progress.enrolment_id
         FROM lesson_progress AS progress WHERE progress.enrolment_id = ANY($1::uuid[]) AND progress.completed_at IS NOT NULL) AS done
       GROUP BY done."lessonId", done."completedOn"`,
      [enrolmentIds, zone],
    );
    return rows.map(({ people, ...lesson }) => ({ ...lesson, enrolmentIds: idsIn(people) }));
  }
}
