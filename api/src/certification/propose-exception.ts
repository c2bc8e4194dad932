import { Injectable } from '@nestjs/common';
import { Cohorts, Enrolments } from '../cohorts/index.js';
import { AuditTrail } from '../platform/audit/audit-trail.js';
import type { Actor } from '../platform/auth/actor.js';
import { Clock } from '../platform/clock/clock.js';
import { UnitOfWork } from '../platform/database/unit-of-work.js';
import { assertVisible } from '../platform/http/domain-error.js';
import { Ids } from '../platform/ids/ids.js';
import { AwardExceptionEntity } from './award-exception.entity.js';
import { ExceptionNotNeeded, UnknownTier } from './certification.errors.js';
import { Due } from './due.js';

export type ExceptionProposal = { enrolmentId: string; tier: string; reason: string };

/** Proposes to certify somebody although a criterion is not met. Nothing follows until a second person agrees. */
@Injectable()
export class ProposeException {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly cohorts: Cohorts,
    private readonly enrolments: Enrolments,
    private readonly due: Due,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
    private readonly ids: Ids,
  ) {}

  /** @throws UnknownTier, ExceptionNotNeeded */
  execute(
    actor: Actor,
    cohortSlug: string,
    { enrolmentId, tier, reason }: ExceptionProposal,
  ): Promise<{ id: string }> {
    return this.uow.run(async () => {
      const cohort = await this.cohorts.trainedBy(actor, cohortSlug);
      await this.enrolments.lock(enrolmentId);
      const enrolment = await this.enrolments.byId(enrolmentId);
      assertVisible(enrolment.cohortId === cohort.id);
      await this.refuseUnlessNeeded(cohort, enrolmentId, tier);
      const id = this.ids.next();
      await this.uow.repo(AwardExceptionEntity).insert({
        ...{ id, enrolmentId, tier, reason, state: 'proposed' as const },
        proposedBy: actor.personId,
        proposedAt: this.clock.now(),
        decidedBy: null,
        decidedAt: null,
      });
      await this.audit.record(
        actor,
        'certification.exception-proposed',
        { type: 'award-exception', id, cohortId: cohort.id },
        { after: { enrolmentId, tier } },
      );
      return { id };
    });
  }

  private async refuseUnlessNeeded(
    cohort: Parameters<Due['of']>[0],
    enrolmentId: string,
    tier: string,
  ): Promise<void> {
    const { judged } = await this.due.of(cohort);
    const judgedTier = judged.get(enrolmentId)?.tiers.find(({ key }) => key === tier);
    if (!judgedTier) throw new UnknownTier();
    const open = await this.uow.one(
      `SELECT 1 FROM award_exception WHERE award_exception.enrolment_id = $1 AND award_exception.tier = $2
         AND award_exception.state IN ('proposed', 'agreed')
       UNION ALL SELECT 1 FROM award WHERE award.enrolment_id = $1 AND award.tier = $2`,
      [enrolmentId, tier],
    );
    if (judgedTier.state === 'met' || open) throw new ExceptionNotNeeded();
  }
}
