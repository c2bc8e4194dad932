import { Injectable } from '@nestjs/common';
import { trains, type Actor } from '../platform/auth/actor.js';
import { UnitOfWork } from '../platform/database/unit-of-work.js';
import { assertVisible, found } from '../platform/http/domain-error.js';
import type { LocaleText } from '../shared/locale-text.js';

export type CohortFacts = {
  id: string;
  slug: string;
  title: LocaleText;
  programmeId: string;
  programmeVersionId: string;
  criteriaVersionId: string;
  earlierCriteriaVersionIds: string[];
  zone: string;
  locale: string;
  startsOn: string;
  endsOn: string;
  evidenceClosesOn: string;
  synthetic: boolean;
};

export type SessionFacts = {
  id: string;
  code: string;
  title: LocaleText;
  moduleId: string | null;
  startsAt: Date;
  endsAt: Date;
  mode: 'room' | 'online' | 'hybrid';
  place: string | null;
  joinUrl: string | null;
  state: 'planned' | 'cancelled';
  /** Goes up with every change, so that a calendar knows which of two copies is newer. */
  version: number;
};

const facts = `cohort.id, cohort.slug, cohort.title, cohort.programme_id AS "programmeId",
  cohort.programme_version_id AS "programmeVersionId", cohort.criteria_version_id AS "criteriaVersionId",
  cohort.earlier_criteria_version_ids AS "earlierCriteriaVersionIds", cohort.zone, cohort.locale,
  cohort.starts_on AS "startsOn", cohort.ends_on AS "endsOn", cohort.evidence_closes_on AS "evidenceClosesOn", cohort.synthetic`;

/** Reads cohorts for other features, and answers who may act as their trainer. */
@Injectable()
export class Cohorts {
  constructor(private readonly uow: UnitOfWork) {}

  /** @throws NotFound unless the actor trains this cohort */
  async trainedBy(actor: Actor, slug: string): Promise<CohortFacts> {
    const cohort = found(
      await this.uow.one<CohortFacts>(`SELECT ${facts} FROM cohort WHERE cohort.slug = $1`, [slug]),
    );
    assertVisible(trains(actor, cohort.id));
    return cohort;
  }

  /** @throws NotFound */
  async byId(id: string): Promise<CohortFacts> {
    return found(
      await this.uow.one<CohortFacts>(`SELECT ${facts} FROM cohort WHERE cohort.id = $1`, [id]),
    );
  }

  /** Pins a cohort to another criteria version; inside the transaction of whoever decided and audits it. */
  async pinCriteria(cohortId: string, criteriaVersionId: string): Promise<void> {
    await this.uow.query(
      `UPDATE cohort SET criteria_version_id = $2, earlier_criteria_version_ids = array_append(earlier_criteria_version_ids, criteria_version_id)
       WHERE id = $1`,
      [cohortId, criteriaVersionId],
    );
  }

  /** Locks a cohort for the running transaction: two decisions to award it take turns. */
  async lock(cohortId: string): Promise<void> {
    found(await this.uow.one(`SELECT 1 FROM cohort WHERE cohort.id = $1 FOR UPDATE`, [cohortId]));
  }

  /** The planned and cancelled sessions of a cohort, in their order. */
  sessionsOf(cohortId: string): Promise<SessionFacts[]> {
    return this.uow.query<SessionFacts>(
      `SELECT session.id, session.code, session.title, session.module_id AS "moduleId", session.starts_at AS "startsAt",
         session.ends_at AS "endsAt", session.mode, session.place, session.join_url AS "joinUrl", session.state, session.version
       FROM session WHERE session.cohort_id = $1 ORDER BY session.starts_at, session.id`,
      [cohortId],
    );
  }

  /** Locks sessions of a cohort for the running transaction, always in the same order: whoever marks one waits for whoever is marking it. */
  async lockSessions(cohortId: string, sessionIds: readonly string[]): Promise<void> {
    await this.uow.query(
      `SELECT 1 FROM session WHERE session.cohort_id = $1 AND session.id = ANY($2::uuid[]) ORDER BY session.id FOR NO KEY UPDATE`,
      [cohortId, sessionIds],
    );
  }

  /** Ids of all active enrolments of a cohort, for checking that what a trainer sends belongs there. */
  async enrolmentIds(cohortId: string): Promise<Set<string>> {
    const rows = await this.uow.query<{ id: string }>(
      `SELECT enrolment.id FROM enrolment WHERE enrolment.cohort_id = $1 AND enrolment.state = 'active'`,
      [cohortId],
    );
    return new Set(rows.map(({ id }) => id));
  }
}
