import { Injectable } from '@nestjs/common';
import { askedSql, idList, placesIn } from '../platform/database/id-lists.js';
import { UnitOfWork } from '../platform/database/unit-of-work.js';
import type { CalendarDate } from '../shared/calendar-date.js';

/** A lesson, a day in the cohort's zone, and the places of all who completed it on that day in the list that was asked about. */
export type CompletedLesson = {
  lessonId: string;
  completedOn: CalendarDate;
  people: number[];
};

/** A value for statements of features to the right: lesson id → whether it is done, of the lessons one person has opened, as a JSON object. The argument is SQL. */
export const progressSql = (enrolmentId: string) =>
  `(SELECT coalesce(json_object_agg(progress.lesson_id, progress.completed_at IS NOT NULL), '{}'::json) FROM lesson_progress AS progress
    WHERE progress.enrolment_id = ${enrolmentId})`;

const completedStatement = `SELECT done."lessonId", done."completedOn", string_agg(done.at::text, ',') AS people
 FROM (SELECT progress.lesson_id AS "lessonId", (progress.completed_at AT TIME ZONE $2)::date AS "completedOn", asked.at
   FROM ${askedSql('$1')} JOIN lesson_progress AS progress ON progress.enrolment_id = asked.id
   WHERE progress.completed_at IS NOT NULL) AS done
 GROUP BY done."lessonId", done."completedOn"`;

/** Reads progress for other features. */
@Injectable()
export class LessonProgress {
  constructor(private readonly uow: UnitOfWork) {}

  /** What these people have completed, in one statement; days are those of the zone. */
  async completedLessons(
    enrolmentIds: readonly string[],
    zone: string,
  ): Promise<CompletedLesson[]> {
    const rows = await this.uow.query<Omit<CompletedLesson, 'people'> & { people: string }>(
      completedStatement,
      [idList(enrolmentIds), zone],
    );
    return rows.map(({ people, ...lesson }) => ({ ...lesson, people: placesIn(people) }));
  }
}
