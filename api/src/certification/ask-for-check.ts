import { Injectable } from '@nestjs/common';
import { Enrolments } from '../cohorts/index.js';
import { AuditTrail } from '../platform/audit/audit-trail.js';
import type { Actor } from '../platform/auth/actor.js';
import { Clock } from '../platform/clock/clock.js';
import { UnitOfWork } from '../platform/database/unit-of-work.js';
import { Ids } from '../platform/ids/ids.js';
import { dateIn } from '../shared/calendar-date.js';
import { instantOf } from '../shared/instant.js';
import { CheckAlreadyAsked, UnknownTier } from './certification.errors.js';
import { CheckRequestEntity } from './check-request.entity.js';
import { CriteriaVersions } from './criteria-versions.js';
import { plusWorkingDays } from './domain/working-days.js';

const answeredWithinWorkingDays = 15;

export type CheckQuestion = { criterion: string; question: string; cohort?: string };

/** Somebody asks that an outcome of their own be looked at by a person. */
@Injectable()
export class AskForCheck {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly enrolments: Enrolments,
    private readonly versions: CriteriaVersions,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
    private readonly ids: Ids,
  ) {}

  /** @throws UnknownTier, CheckAlreadyAsked */
  execute(
    actor: Actor,
    { criterion, question, cohort }: CheckQuestion,
  ): Promise<{ id: string; dueOn: string }> {
    return this.uow.run(async () => {
      const enrolment = await this.enrolments.mine(actor, cohort);
      await this.enrolments.lock(enrolment.id);
      const { criteria } = await this.versions.byId(enrolment.criteriaVersionId);
      if (!criteria.some(({ key }) => key === criterion)) throw new UnknownTier();
      const checks = this.uow.repo(CheckRequestEntity);
      const waiting = await checks
        .createQueryBuilder('asked')
        .where({ enrolmentId: enrolment.id, criterion })
        .andWhere('asked.answeredAt IS NULL')
        .getExists();
      if (waiting) throw new CheckAlreadyAsked();
      const [id, now] = [this.ids.next(), this.clock.now()];
      const dueOn = plusWorkingDays(
        dateIn(enrolment.zone, instantOf(now)),
        answeredWithinWorkingDays,
      );
      await checks.insert({
        id,
        enrolmentId: enrolment.id,
        criterion,
        question,
        askedAt: now,
        dueOn,
        answeredBy: null,
        answeredAt: null,
        answer: null,
      });
      await this.audit.record(
        actor,
        'certification.check-asked',
        { type: 'check-request', id, cohortId: enrolment.cohortId },
        { after: { criterion } },
      );
      return { id, dueOn };
    });
  }
}
