import { Injectable } from '@nestjs/common';
import { City } from '../organisation/index.js';
import { Programmes } from '../programmes/index.js';
import { calendarDate } from '../shared/calendar-date.js';
import { proposeCohort } from './domain/propose-cohort.js';
import type { CohortProposalView, ProposalQuery } from './opening.dto.js';

/** Dates for a new cohort of a programme's latest version. */
@Injectable()
export class ProposalQueries {
  constructor(
    private readonly city: City,
    private readonly programmes: Programmes,
  ) {}

  /** @throws NotFound when there is no such programme */
  async of({ programme, startsOn }: ProposalQuery): Promise<CohortProposalView> {
    const { versionId } = await this.programmes.latestVersion(programme);
    const { zone, defaultLocale } = await this.city.profile();
    const manifest = await this.programmes.manifest(versionId);
    const { modules, ...proposal } = proposeCohort(manifest, calendarDate(startsOn));
    const byId = new Map(manifest.modules.map((module) => [module.id, module]));
    return {
      ...{ programme, zone, locale: defaultLocale, ...proposal },
      modules: modules.flatMap(({ moduleId, opensOn }) => {
        const module = byId.get(moduleId);
        return module ? [{ slug: module.slug, title: module.title, opensOn }] : [];
      }),
    };
  }
}
