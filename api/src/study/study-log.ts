import { Injectable } from '@nestjs/common';
import type { Lesson } from '@stoa/content';
import { Enrolments, mineSql, moduleIsOpenSql } from '../cohorts/index.js';
import type { Actor } from '../platform/auth/actor.js';
import { Clock } from '../platform/clock/clock.js';
import { UnitOfWork } from '../platform/database/unit-of-work.js';
import type { DomainError } from '../platform/http/domain-error.js';
import { KnownPlaces, type KnownPlace } from './known-places.js';
import { ModuleNotOpen } from './study.errors.js';

export type StudyEntry = {
  lessonId: string;
  cohort: string | undefined;
  /** Why this version of the lesson does not fit what is to be written; null when it does. */
  refusal: (lesson: Lesson) => DomainError | null;
  /** The insert, from `target` (enrolment_id); its parameters begin at `$6`, and `$3` is the lesson, `$4` the moment. */
  insert: string;
  values: readonly unknown[];
};

/**
 * Writes what a reader does in a lesson: one statement, which also finds the enrolment and checks that its cohort has the module
 * open. Only when it wrote nothing is there a second look at why.
 */
@Injectable()
export class StudyLog {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly clock: Clock,
    private readonly enrolments: Enrolments,
    private readonly places: KnownPlaces,
  ) {}

  async write(actor: Actor, entry: StudyEntry): Promise<void> {
    const known = this.places.where(entry.lessonId, (lesson) => entry.refusal(lesson) === null);
    if (known.length > 0 && (await this.tryToWrite(actor, entry, known))) return;
    const { cohortId, programmeVersionId } = await this.enrolments.mine(actor, entry.cohort);
    const { lesson, moduleId } = await this.places.in(programmeVersionId, entry.lessonId);
    const refusal = entry.refusal(lesson);
    if (refusal) throw refusal;
    if (await this.tryToWrite(actor, entry, [{ programmeVersionId, moduleId }])) return;
    const opens = await this.enrolments.openModules(cohortId);
    throw new ModuleNotOpen(opens.find((open) => open.moduleId === moduleId)?.opensOn ?? null);
  }

  private async tryToWrite(
    actor: Actor,
    { lessonId, cohort, insert, values }: StudyEntry,
    known: readonly KnownPlace[],
  ): Promise<boolean> {
    const written = await this.uow.query(
      `WITH mine AS (${mineSql('$1', '$2')}),
       target AS (
         SELECT mine.id AS enrolment_id FROM mine
         JOIN jsonb_to_recordset($5::jsonb) AS known("programmeVersionId" uuid, "moduleId" uuid) ON known."programmeVersionId" = mine."programmeVersionId"
         WHERE ${moduleIsOpenSql('mine."cohortId"', 'known."moduleId"', '$4')})
       ${insert} RETURNING 1`,
      [
        actor.personId,
        cohort ?? null,
        lessonId,
        this.clock.now(),
        JSON.stringify(known),
        ...values,
      ],
    );
    return written.length > 0;
  }
}
