import { Injectable } from '@nestjs/common';
import { Clock } from '../platform/clock/clock.js';
import { instantOf } from '../shared/instant.js';
import { CollectEvidence, type CohortToJudge } from './collect-evidence.js';
import { CriteriaVersions } from './criteria-versions.js';
import { betterOf } from './domain/better-of.js';
import type { CriteriaVersion } from './domain/criterion.js';
import { evidenceAsked } from './domain/evidence-asked.js';
import { evaluateTiers, type TierOutcome } from './domain/evaluate-criteria.js';
import type { Outcome } from './domain/outcome.js';
import { attendedSessions } from './domain/session-standing.js';

export type Judged = {
  outcomes: readonly Outcome[];
  tiers: readonly TierOutcome[];
  /** Sessions attended, made-up ones included. */
  attended: number;
};
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
  async of(cohort: CohortToJudge, enrolments: readonly Enrolled[]): Promise<Map<string, Judged>> {
    const judge = await this.judging(cohort, enrolments, { explain: true });
    return new Map(enrolments.map((enrolled) => [enrolled.id, judge(enrolled)]));
  }

  /** The same for whoever takes people one by one: what is judged of one can be forgotten before the next. Details only where explained. */
  async judging(
    cohort: CohortToJudge,
    enrolments: readonly Enrolled[],
    { explain }: { explain: boolean },
  ): Promise<(enrolled: Enrolled) => Judged> {
    const now = instantOf(this.clock.now());
    const line = [...cohort.earlierCriteriaVersionIds, cohort.criteriaVersionId];
    const versions = await this.versionsOf([
      ...line,
      ...enrolments.map(({ criteriaVersionId }) => criteriaVersionId),
    ]);
    const evidenceOf = await this.evidence.of(
      cohort,
      enrolments.map(({ id }) => id),
      evidenceAsked(versions.values()),
    );
    const laterThan = new Map(
      [...versions.keys()].map((id) => [id, line.slice(line.indexOf(id) + 1)]),
    );
    const how = { explain };
    return ({ id, criteriaVersionId }) => {
      const evidence = evidenceOf(id);
      const { outcomes, tiers } = evaluateTiers(
        versions.get(criteriaVersionId)!,
        evidence,
        now,
        how,
      );
      let best = tiers;
      for (const versionId of laterThan.get(criteriaVersionId)!)
        best = betterOf(best, evaluateTiers(versions.get(versionId)!, evidence, now, how).tiers);
      return { outcomes, tiers: best, attended: attendedSessions(evidence) };
    };
  }

  private async versionsOf(ids: readonly string[]): Promise<Map<string, CriteriaVersion>> {
    const versions = new Map<string, CriteriaVersion>();
    for (const id of new Set(ids)) versions.set(id, await this.versions.byId(id));
    return versions;
  }
}
