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

/** Evaluates when read: what the rules say of people now, by the version each began with or the cohort's later one if better. */
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
    const versions = await this.versionsOf([
      cohort.criteriaVersionId,
      ...enrolments.map(({ criteriaVersionId }) => criteriaVersionId),
    ]);
    const adopted = versions.get(cohort.criteriaVersionId)!;
    return new Map(
      enrolments.map(({ id, criteriaVersionId }): [string, Judged] => {
        const own = evaluateTiers(versions.get(criteriaVersionId)!, evidence.get(id)!, now);
        if (adopted.id === criteriaVersionId) return [id, own];
        const later = evaluateTiers(adopted, evidence.get(id)!, now);
        return [id, { outcomes: own.outcomes, tiers: betterOf(own.tiers, later.tiers) }];
      }),
    );
  }

  private async versionsOf(ids: readonly string[]): Promise<Map<string, CriteriaVersion>> {
    const versions = new Map<string, CriteriaVersion>();
    for (const id of new Set(ids)) versions.set(id, await this.versions.byId(id));
    return versions;
  }
}
