import { Injectable } from '@nestjs/common';
import { Cohorts } from '../cohorts/index.js';
import type { Actor } from '../platform/auth/actor.js';
import type { ManifestModule } from '../programmes/index.js';
import { KeptGains, type MadeRelease } from './kept-gains.js';
import type { LearningGainedReleaseView, LearningGainedView } from './learning-gained.dto.js';
import { PairedPeople } from './paired-people.js';

/** What a cohort has learnt, for its trainers and the coordinator. */
@Injectable()
export class LearningGainedQueries {
  constructor(
    private readonly cohorts: Cohorts,
    private readonly pairedPeople: PairedPeople,
    private readonly gains: KeptGains,
  ) {}

  /** @throws NotFound unless the actor trains the cohort */
  async of(actor: Actor, cohortSlug: string): Promise<LearningGainedView> {
    const cohort = await this.cohorts.trainedBy(actor, cohortSlug);
    const { manifest, people, satBaseline, satFinalTest, paired } =
      await this.pairedPeople.of(cohort);
    const made = await this.gains.find(cohort.id);
    return {
      hasBaseline: manifest.baseline !== undefined,
      ...{ people, satBaseline, satFinalTest, satBoth: paired.length },
      evidenceClosesOn: cohort.evidenceClosesOn,
      release: made && releaseView(made, manifest.modules),
    };
  }
}

function releaseView(
  { madeAt, release }: MadeRelease,
  modules: readonly ManifestModule[],
): LearningGainedReleaseView {
  const { overall, paperLeftOut } = release;
  const nameOf = (wanted: string | null) => {
    const module = modules.find(({ code }) => code === wanted);
    return module ? { code: module.code, title: module.title } : null;
  };
  return {
    ...{ madeAt, overall, paperLeftOut },
    modules: release.modules.map(({ module, ...gain }) => ({ ...gain, module: nameOf(module) })),
    clusters: release.clusters.map(({ departments, ...gain }) => ({
      ...gain,
      departments: departments.map((name) => ({ name })),
    })),
  };
}
