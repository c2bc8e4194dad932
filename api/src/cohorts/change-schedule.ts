import { Injectable } from '@nestjs/common';
import { AuditTrail } from '../platform/audit/audit-trail.js';
import { Clock } from '../platform/clock/clock.js';
import { UnitOfWork } from '../platform/database/unit-of-work.js';
import { Ids } from '../platform/ids/ids.js';
import type {
  ChangedSchedule,
  ScheduleChange,
  ScheduledSession,
} from './domain/plan-schedule-change.js';
import { SessionChangeEntity, type SessionOnce } from './session-change.entity.js';
import { SessionEntity } from './session.entity.js';

type Kind = ScheduleChange['kind'];
const facts = { move: 'moved', cancel: 'cancelled', add: 'added' } as const;

/**
 * Writes a change of a running cohort's schedule, as it was planned, with its history. Whoever calls has locked the cohort, has looked
 * at what the change does to whom, and may make it.
 */
@Injectable()
export class ChangeSchedule {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
    private readonly ids: Ids,
  ) {}

  execute(
    actor: { personId: string },
    cohort: { id: string; evidenceClosesOn: string },
    kind: Kind,
    changed: ChangedSchedule,
  ): Promise<void> {
    return this.uow.run(async () => {
      const { before, after } = changed;
      await this.keepSession(cohort.id, changed);
      await this.keepDays(cohort.id, changed);
      await this.uow.repo(SessionChangeEntity).insert({
        ...{ id: this.ids.next(), sessionId: after.id, kind, changedBy: actor.personId },
        ...{ changedAt: this.clock.now(), before: before && once(before), after: once(after) },
      });
      const { evidenceClosesOn } = changed;
      await this.audit.record(
        actor,
        `cohorts.session-${facts[kind]}`,
        { type: 'session', id: after.id, cohortId: cohort.id },
        {
          before: { ...(before && once(before)), evidenceClosesOn: cohort.evidenceClosesOn },
          after: { ...once(after), state: after.state, evidenceClosesOn },
        },
      );
    });
  }

  private async keepSession(cohortId: string, { before, after }: ChangedSchedule): Promise<void> {
    const sessions = this.uow.repo(SessionEntity);
    if (before) await sessions.update({ id: after.id, cohortId }, after);
    else await sessions.insert({ ...after, cohortId });
  }

  /** The version goes up with every change, so that of two people who change the plan at once the second looks again. */
  private async keepDays(cohortId: string, changed: ChangedSchedule): Promise<void> {
    const { startsOn, endsOn, evidenceClosesOn, opensOn, after } = changed;
    await this.uow.query(
      `UPDATE cohort SET starts_on = $2, ends_on = $3, evidence_closes_on = $4, version = version + 1 WHERE id = $1`,
      [cohortId, startsOn, endsOn, evidenceClosesOn],
    );
    if (after.moduleId === null || after.state === 'cancelled') return;
    await this.uow.query(
      `UPDATE cohort_module SET opens_on = $3 WHERE cohort_id = $1 AND module_id = $2 AND opens_on > $3::date`,
      [cohortId, after.moduleId, opensOn],
    );
  }
}

const once = ({ startsAt, endsAt, mode, place, joinUrl }: ScheduledSession): SessionOnce => ({
  ...{ startsAt: startsAt.toISOString(), endsAt: endsAt.toISOString() },
  ...{ mode, place, joinUrl },
});
