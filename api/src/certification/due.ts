import { Injectable } from '@nestjs/common';
import { Enrolments, type CohortFacts, type MyEnrolment } from '../cohorts/index.js';
import { UnitOfWork } from '../platform/database/unit-of-work.js';
import type { TierOutcome } from './domain/evaluate-criteria.js';
import { Outcomes, type Judged } from './outcomes.js';

/** A tier that somebody has reached and has no award for. */
export type DueAward = { enrolment: MyEnrolment; tier: TierOutcome; exceptionId: string | null };
export type CohortStanding = {
  enrolments: MyEnrolment[];
  judged: Map<string, Judged>;
  due: DueAward[];
};

/** Works out what is due in a cohort: every tier met, or agreed as an exception, and not yet awarded. */
@Injectable()
export class Due {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly enrolments: Enrolments,
    private readonly outcomes: Outcomes,
  ) {}

  async of(cohort: CohortFacts): Promise<CohortStanding> {
    const enrolments = await this.enrolments.ofCohort(cohort.id);
    const judged = await this.outcomes.of(cohort, enrolments);
    const awarded = await this.keys(
      `SELECT DISTINCT award.enrolment_id AS "enrolmentId", award.tier, NULL AS id FROM award
       JOIN enrolment ON enrolment.id = award.enrolment_id WHERE enrolment.cohort_id = $1`,
      cohort.id,
    );
    const agreed = await this.keys(
      `SELECT award_exception.enrolment_id AS "enrolmentId", award_exception.tier, award_exception.id FROM award_exception
       JOIN enrolment ON enrolment.id = award_exception.enrolment_id
       WHERE enrolment.cohort_id = $1 AND award_exception.state = 'agreed'`,
      cohort.id,
    );
    const due = enrolments.flatMap((enrolment) =>
      judged
        .get(enrolment.id)!
        .tiers.filter(({ key }) => !awarded.has(`${enrolment.id} ${key}`))
        .flatMap((tier): DueAward[] => {
          if (tier.state === 'met') return [{ enrolment, tier, exceptionId: null }];
          const exceptionId = agreed.get(`${enrolment.id} ${tier.key}`);
          return exceptionId ? [{ enrolment, tier, exceptionId }] : [];
        }),
    );
    return { enrolments, judged, due };
  }

  private async keys(sql: string, cohortId: string): Promise<Map<string, string | null>> {
    const rows = await this.uow.query<{ enrolmentId: string; tier: string; id: string | null }>(
      sql,
      [cohortId],
    );
    return new Map(rows.map(({ enrolmentId, tier, id }) => [`${enrolmentId} ${tier}`, id]));
  }
}

/** How many certificates for how many people. */
export function countDue(due: readonly DueAward[]): { certificates: number; people: number } {
  return {
    certificates: due.length,
    people: new Set(due.map(({ enrolment }) => enrolment.id)).size,
  };
}

/** How many certificates of each tier. */
export function countByTier(due: readonly DueAward[]): Record<string, number> {
  return Object.fromEntries(
    [...Map.groupBy(due, ({ tier }) => tier.key)].map(([tier, each]) => [tier, each.length]),
  );
}
