import { Injectable } from '@nestjs/common';
import { trains, type Actor } from '../platform/auth/actor.js';
import { UnitOfWork } from '../platform/database/unit-of-work.js';
import { assertVisible, found } from '../platform/http/domain-error.js';
import { KeptById } from '../platform/memory/kept-by-id.js';
import type { LocaleText } from '../shared/locale-text.js';
import type { ScheduledSession } from './domain/plan-schedule-change.js';

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
  /** Goes up when its offer or its schedule is changed. */
  version: number;
};

export type SessionFacts = ScheduledSession;

export type CohortSchedule = CohortFacts & { sessions: SessionFacts[] };
export type LockedSession = Pick<SessionFacts, 'id' | 'startsAt' | 'endsAt' | 'state'>;

const facts = `cohort.id, cohort.slug, cohort.title, cohort.programme_id AS "programmeId",
  cohort.programme_version_id AS "programmeVersionId", cohort.criteria_version_id AS "criteriaVersionId",
  cohort.earlier_criteria_version_ids AS "earlierCriteriaVersionIds", cohort.zone, cohort.locale,
  cohort.starts_on AS "startsOn", cohort.ends_on AS "endsOn", cohort.evidence_closes_on AS "evidenceClosesOn", cohort.synthetic, cohort.version`;

/** A query for cohorts, rows shaped like `CohortFacts`: to be joined by features to the right. */
export const cohortsSql = `SELECT ${facts} FROM cohort`;

const columnsOfSession = `session.id, session.code, session.title, session.module_id AS "moduleId", session.starts_at AS "startsAt",
  session.ends_at AS "endsAt", session.mode, session.place, session.join_url AS "joinUrl", session.state, session.origin,
  session.moved_from AS "movedFrom", session.version`;

const withSessions = `${facts},
   (SELECT coalesce(json_agg(held), '[]'::json) FROM (SELECT ${columnsOfSession} FROM session WHERE session.cohort_id = cohort.id
     ORDER BY session.starts_at, session.id) AS held) AS sessions`;

/** A cohort with its sessions in their order, a row shaped like `KeptSchedule`. */
const scheduleStatement = `SELECT ${withSessions} FROM cohort WHERE cohort.slug = $1`;

const descriptionStatement = `SELECT ${withSessions},
   (SELECT count(*) FROM enrolment WHERE enrolment.cohort_id = cohort.id AND enrolment.state = 'active') AS enrolled
 FROM cohort WHERE cohort.slug = $1`;

type SessionInJson = Omit<SessionFacts, 'startsAt' | 'endsAt' | 'movedFrom'> & {
  startsAt: string;
  endsAt: string;
  movedFrom: string | null;
};
type KeptSchedule = CohortFacts & { sessions: SessionInJson[] };

const scheduleIn = ({ sessions, ...cohort }: KeptSchedule): CohortSchedule => ({
  ...cohort,
  sessions: sessions.map((session) => ({
    ...session,
    startsAt: new Date(session.startsAt),
    endsAt: new Date(session.endsAt),
    movedFrom: session.movedFrom === null ? null : new Date(session.movedFrom),
  })),
});

/** Reads cohorts for other features, and answers who may act as their trainer. */
@Injectable()
export class Cohorts {
  /** By slug: a cohort keeps its slug, and no other gets it. */
  private readonly ids = new KeptById<string>(1_000);

  constructor(private readonly uow: UnitOfWork) {}

  /**
   * Its id alone, mostly from memory, so that whatever else is needed can be read in one go. Not for a transaction that opens cohorts:
   * one that is rolled back has never had an id.
   * @throws NotFound unless the actor trains this cohort
   */
  async idTrainedBy(actor: Actor, slug: string): Promise<string> {
    const id = await this.ids.get(slug, async () => {
      const sql = `SELECT cohort.id FROM cohort WHERE cohort.slug = $1`;
      return found(await this.uow.one<{ id: string }>(sql, [slug])).id;
    });
    assertVisible(trains(actor, id));
    return id;
  }

  /** @throws NotFound unless the actor trains this cohort */
  async trainedBy(actor: Actor, slug: string): Promise<CohortFacts> {
    const cohort = found(
      await this.uow.one<CohortFacts>(`${cohortsSql} WHERE cohort.slug = $1`, [slug]),
    );
    assertVisible(trains(actor, cohort.id));
    return cohort;
  }

  /**
   * The same with its sessions, in one statement.
   * @throws NotFound unless the actor trains this cohort
   */
  async scheduleTrainedBy(actor: Actor, slug: string): Promise<CohortSchedule> {
    const cohort = found(await this.uow.one<KeptSchedule>(scheduleStatement, [slug]));
    assertVisible(trains(actor, cohort.id));
    return scheduleIn(cohort);
  }

  /**
   * The same with how many take part.
   * @throws NotFound unless the actor trains this cohort
   */
  async describedTo(actor: Actor, slug: string): Promise<CohortSchedule & { enrolled: number }> {
    const { enrolled, ...cohort } = found(
      await this.uow.one<KeptSchedule & { enrolled: number }>(descriptionStatement, [slug]),
    );
    assertVisible(trains(actor, cohort.id));
    return { ...scheduleIn(cohort), enrolled };
  }

  /** @throws NotFound */
  async byId(id: string): Promise<CohortFacts> {
    return found(await this.uow.one<CohortFacts>(`${cohortsSql} WHERE cohort.id = $1`, [id]));
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

  /**
   * A cohort with its sessions, locked for the running transaction and read after that: of two who change it the second sees what the
   * first has made of it.
   * @throws NotFound unless the actor trains this cohort
   */
  async lockedSchedule(actor: Actor, slug: string): Promise<CohortSchedule> {
    const { id } = await this.trainedBy(actor, slug);
    await this.lock(id);
    return this.scheduleTrainedBy(actor, slug);
  }

  /** The planned and cancelled sessions of a cohort, in their order. */
  sessionsOf(cohortId: string): Promise<SessionFacts[]> {
    return this.uow.query<SessionFacts>(
      `SELECT ${columnsOfSession} FROM session WHERE session.cohort_id = $1 ORDER BY session.starts_at, session.id`,
      [cohortId],
    );
  }

  /**
   * Locks sessions of a cohort for the running transaction, always in the same order: whoever marks one waits for whoever is marking
   * it. Gives those that there are, as they stand once they are locked.
   */
  lockSessions(cohortId: string, sessionIds: readonly string[]): Promise<LockedSession[]> {
    return this.uow.query<LockedSession>(
      `SELECT session.id, session.starts_at AS "startsAt", session.ends_at AS "endsAt", session.state
       FROM session WHERE session.cohort_id = $1 AND session.id = ANY($2::uuid[]) ORDER BY session.id FOR NO KEY UPDATE`,
      [cohortId, [...new Set(sessionIds)]],
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
