import { Injectable } from '@nestjs/common';
import type { CohortFacts } from '../cohorts/index.js';
import { Clock } from '../platform/clock/clock.js';
import { instantOf } from '../shared/instant.js';
import { CollectEvidence } from './collect-evidence.js';
import { CriteriaVersions } from './criteria-versions.js';
import { betterOf } from './domain/better-of.js';
import type { CriteriaVersion } from './domain/criterion.js';
import { evaluateTiers, type TierOutcome } from './domain/evaluate-criteria.js';
import type { Outcome } from './domain/outcome.js';

export type Judged = { outcomes: readonly Outcome[]; tiers: readonly TierOutcome[] };
type Enrolled = { id: string; criteriaVersionId: string };

/** Evaluates when read: what the rules say of people now, by the version each began with, or one that the cohort adopted later if better. */
@Injectable()
export class Outcomes {
  constructor(
    private readonly evidence: CollectEvidence,
    private readonly versions: CriteriaVersions,
    private readonly clock: Clock,
  ) {}

  /** By enrolment id. The number of statements is the same for one person and for all. */
  async of(cohort: CohortFacts, enrolments: readonly Enrolled[]): Promise<Map<string, Judged>> {
    const now = instantOf(this.clock.now());
    const evidence = await this.evidence.of(
      cohort,
      enrolments.map(({ id }) => id),
    );
    const line = [...cohort.earlierCriteriaVersionIds, cohort.criteriaVersionId];
    const versions = await this.versionsOf([
      ...line,
      ...enrolments.map(({ criteriaVersionId }) => criteriaVersionId),
    ]);
    return new Map(
      enrolments.map(({ id, criteriaVersionId }): [string, Judged] => {
        const judgedBy = (versionId: string) =>
          evaluateTiers(versions.get(versionId)!, evidence.get(id)!, now);
        const own = judgedBy(criteriaVersionId);
        const later = line.slice(line.indexOf(criteriaVersionId) + 1);
        const tiers = later.reduce(
          (best, versionId) => betterOf(best, judgedBy(versionId).tiers),
          own.tiers,
        );
        return [id, { outcomes: own.outcomes, tiers }];
      }),
    );
  }

  private async versionsOf(ids: readonly string[]): Promise<Map<string, CriteriaVersion>> {
    const versions = new Map<string, CriteriaVersion>();
    for (const id of new Set(ids)) versions.set(id, await this.versions.byId(id));
    return versions;
  }
}
