import { Injectable } from '@nestjs/common';
import { Cohorts, Enrolments } from '../cohorts/index.js';
import type { Actor } from '../platform/auth/actor.js';
import { Clock } from '../platform/clock/clock.js';
import { UnitOfWork } from '../platform/database/unit-of-work.js';
import { Addresses } from '../platform/http/addresses.js';
import { Programmes } from '../programmes/index.js';
import { instantOf } from '../shared/instant.js';
import { AwardRecords, stateOf, type AwardRecord } from './award-records.js';
import type { CheckView, MyAwardView, MyCertificateView } from './certification.dto.js';
import { CriteriaVersions } from './criteria-versions.js';
import { displayCode } from './display-code.js';
import { outcomeViews, tierViews } from './outcome-views.js';
import { Outcomes } from './outcomes.js';

/** What a learner sees of their own certificate. */
@Injectable()
export class MyCertificateQueries {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly enrolments: Enrolments,
    private readonly cohorts: Cohorts,
    private readonly programmes: Programmes,
    private readonly versions: CriteriaVersions,
    private readonly outcomes: Outcomes,
    private readonly records: AwardRecords,
    private readonly addresses: Addresses,
    private readonly clock: Clock,
  ) {}

  /** @throws NotFound when the actor learns nowhere */
  async mine(actor: Actor, cohortSlug?: string): Promise<MyCertificateView> {
    const enrolment = await this.enrolments.mine(actor, cohortSlug);
    const cohort = await this.cohorts.byId(enrolment.cohortId);
    const judged = (await this.outcomes.of(cohort, [enrolment])).get(enrolment.id)!;
    const version = await this.versions.byId(enrolment.criteriaVersionId);
    const { title } = await this.programmes.manifest(cohort.programmeVersionId);
    return {
      cohort: {
        slug: cohort.slug,
        title: cohort.title,
        zone: cohort.zone,
        synthetic: cohort.synthetic,
      },
      programmeTitle: title,
      evidenceClosesOn: cohort.evidenceClosesOn,
      criteria: outcomeViews(judged.outcomes, version),
      tiers: tierViews(judged.tiers, version),
      certificates: (await this.records.ofEnrolment(enrolment.id)).map((award) =>
        this.award(award),
      ),
      checks: await this.checks(enrolment.id),
    };
  }

  private award(award: AwardRecord): MyAwardView {
    return {
      awardId: award.id,
      tier: award.tier,
      tierTitle: award.values.tierTitle,
      displayCode: displayCode(award.code),
      verifyUrl: this.addresses.of(`/v/${displayCode(award.code)}`),
      awardedOn: award.awardedOn,
      validUntil: award.validUntil,
      state: stateOf(award, instantOf(this.clock.now())),
      fileReady: award.fileId !== null,
      showName: award.showName,
    };
  }

  private checks(enrolmentId: string): Promise<CheckView[]> {
    return this.uow.query<CheckView>(
      `SELECT check_request.id, check_request.criterion, check_request.question, check_request.asked_at AS "askedAt",
         check_request.due_on AS "dueOn", check_request.answer, check_request.answered_at AS "answeredAt"
       FROM check_request WHERE check_request.enrolment_id = $1 ORDER BY check_request.id DESC`,
      [enrolmentId],
    );
  }
}
