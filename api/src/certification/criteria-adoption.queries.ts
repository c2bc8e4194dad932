import { Injectable } from '@nestjs/common';
import { Cohorts, Enrolments, type CohortFacts } from '../cohorts/index.js';
import { fullName, People } from '../people/index.js';
import type { Actor } from '../platform/auth/actor.js';
import { assertCan } from '../platform/http/domain-error.js';
import { canAdoptCriteria } from './certification.policy.js';
import type {
  AdoptionEffectView,
  CriteriaAdoptionView,
  CriteriaVersionView,
} from './criteria-adoption.dto.js';
import { CriteriaVersions } from './criteria-versions.js';
import { adoptionEffect } from './domain/adoption-effect.js';
import { Outcomes } from './outcomes.js';

/** Who would gain and for whom nothing is lost, before a cohort takes over a later criteria version. */
@Injectable()
export class CriteriaAdoptionQueries {
  constructor(
    private readonly cohorts: Cohorts,
    private readonly enrolments: Enrolments,
    private readonly versions: CriteriaVersions,
    private readonly outcomes: Outcomes,
    private readonly people: People,
  ) {}

  /** @throws NotFound, NotPermitted */
  async of(actor: Actor, slug: string): Promise<CriteriaAdoptionView> {
    const cohort = await this.cohorts.trainedBy(actor, slug);
    assertCan(canAdoptCriteria(actor));
    const latest = await this.versions.latestOf(cohort.programmeId);
    const current = await this.versionView(cohort.criteriaVersionId);
    if (latest.id === cohort.criteriaVersionId)
      return { current, later: null, people: [], unchanged: 0 };
    const enrolments = await this.enrolments.ofCohort(cohort.id);
    const people = await this.effects(cohort, enrolments, latest.id);
    const later = await this.versionView(latest.id);
    return { current, later, people, unchanged: enrolments.length - people.length };
  }

  private async effects(
    cohort: CohortFacts,
    enrolments: readonly { id: string; personId: string; criteriaVersionId: string }[],
    laterId: string,
  ): Promise<AdoptionEffectView[]> {
    const now = await this.outcomes.of(cohort, enrolments);
    const later = await this.outcomes.of(
      { ...cohort, criteriaVersionId: laterId },
      enrolments.map(({ id }) => ({ id, criteriaVersionId: laterId })),
    );
    const names = await this.people.byIds(enrolments.map(({ personId }) => personId));
    return enrolments
      .map(({ id, personId }) => {
        const { gains, kept } = adoptionEffect(now.get(id)!.tiers, later.get(id)!.tiers);
        const name = fullName(names.get(personId)!);
        return { enrolmentId: id, name, gains: [...gains], kept: [...kept] };
      })
      .filter(({ gains, kept }) => gains.length + kept.length > 0)
      .sort((a, b) => b.gains.length - a.gains.length || a.name.localeCompare(b.name));
  }

  private async versionView(id: string): Promise<CriteriaVersionView> {
    const { criteria, tiers } = await this.versions.byId(id);
    const named = <T extends { key: string; title: Record<string, string> }>(all: readonly T[]) =>
      all.map(({ key, title }) => ({ key, title }));
    const number = await this.versions.numberOf(id);
    return { id, number, criteria: named(criteria), tiers: named(tiers) };
  }
}
