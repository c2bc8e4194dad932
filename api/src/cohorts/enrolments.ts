import { Injectable } from '@nestjs/common';
import type { Actor } from '../platform/auth/actor.js';
import { UnitOfWork } from '../platform/database/unit-of-work.js';
import { found } from '../platform/http/domain-error.js';
import { enrolmentColumns, mineSql } from './enrolment-sql.js';

/** An enrolment with what its cohort pins: everything a learner's page has to know before it reads evidence. */
export type MyEnrolment = {
  id: string;
  personId: string;
  cohortId: string;
  cohortSlug: string;
  programmeId: string;
  programmeVersionId: string;
  /** The version the enrolment began with. */
  criteriaVersionId: string;
  zone: string;
  locale: string;
  evidenceClosesOn: string;
  enrolledOn: string;
  state: 'active' | 'withdrawn';
};

const mineStatement = mineSql('$1', '$2');
const lockMineStatement = `SELECT mine.* FROM (${mineStatement}) AS mine JOIN enrolment ON enrolment.id = mine.id FOR UPDATE OF enrolment`;

/** Reads enrolments for other features. */
@Injectable()
export class Enrolments {
  constructor(private readonly uow: UnitOfWork) {}

  /**
   * The actor's own enrolment: in the cohort asked for, else the one still running that began last, else the latest.
   * @throws NotFound when there is none
   */
  async mine(actor: Actor, cohortSlug?: string): Promise<MyEnrolment> {
    const row = await this.uow.one<MyEnrolment>(mineStatement, [
      actor.personId,
      cohortSlug ?? null,
    ]);
    return found(row);
  }

  /**
   * The same, locked for the running transaction: it owns the invariants of attempts, submissions and awards. What hangs on it is to
   * be read after this.
   * @throws NotFound when there is none
   */
  async lockMine(actor: Actor, cohortSlug?: string): Promise<MyEnrolment> {
    const row = await this.uow.one<MyEnrolment>(lockMineStatement, [
      actor.personId,
      cohortSlug ?? null,
    ]);
    return found(row);
  }

  /** One enrolment by its id, for whoever has already checked that it may be seen. */
  async byId(enrolmentId: string): Promise<MyEnrolment> {
    return found(
      await this.uow.one<MyEnrolment>(
        `SELECT ${enrolmentColumns} FROM enrolment JOIN cohort ON cohort.id = enrolment.cohort_id WHERE enrolment.id = $1`,
        [enrolmentId],
      ),
    );
  }

  /** All active enrolments of a cohort, in the order of names being nobody's business here: by id. */
  async ofCohort(cohortId: string): Promise<MyEnrolment[]> {
    return this.uow.query<MyEnrolment>(
      `SELECT ${enrolmentColumns} FROM enrolment JOIN cohort ON cohort.id = enrolment.cohort_id
       WHERE enrolment.cohort_id = $1 AND enrolment.state = 'active' ORDER BY enrolment.id`,
      [cohortId],
    );
  }

  /** The days from which the modules of a cohort may be studied. */
  openModules(cohortId: string): Promise<{ moduleId: string; opensOn: string }[]> {
    return this.uow.query(
      `SELECT cohort_module.module_id AS "moduleId", cohort_module.opens_on AS "opensOn" FROM cohort_module
       WHERE cohort_module.cohort_id = $1`,
      [cohortId],
    );
  }

  /** Locks an enrolment for the running transaction: it owns the invariants of attempts, submissions and awards. */
  async lock(enrolmentId: string): Promise<void> {
    found(
      await this.uow.one(`SELECT 1 FROM enrolment WHERE enrolment.id = $1 FOR UPDATE`, [
        enrolmentId,
      ]),
    );
  }

  /** Locks several, in the order of their ids, so that two who lock the same never wait for each other in a circle. */
  async lockAll(enrolmentIds: readonly string[]): Promise<void> {
    await this.uow.query(
      `SELECT 1 FROM enrolment WHERE enrolment.id = ANY($1::uuid[]) ORDER BY enrolment.id FOR UPDATE`,
      [enrolmentIds],
    );
  }
}
