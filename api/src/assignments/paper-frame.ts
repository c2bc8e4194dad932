import { Injectable } from '@nestjs/common';
import { Cohorts, type CohortFacts } from '../cohorts/index.js';
import { Clock } from '../platform/clock/clock.js';
import { assertVisible, found } from '../platform/http/domain-error.js';
import { Programmes, type Manifest } from '../programmes/index.js';
import { AssignmentVersions } from './assignment-versions.js';
import type { AssignmentBody } from './domain/assignment-body.js';
import { PaperDayImpossible } from './assignments.errors.js';
import { isPaperDayPossible } from './domain/evidence-closes.js';

type OfModule = { moduleCode: string } | { moduleSlug: string };

export type PaperWork = {
  cohort: CohortFacts;
  manifest: Manifest;
  promptOf: (module: OfModule) => string;
};

/** Opens a cohort for taking over what was done on paper: its own people, on days that count. */
@Injectable()
export class PaperFrame {
  constructor(
    private readonly cohorts: Cohorts,
    private readonly programmes: Programmes,
    private readonly versions: AssignmentVersions,
    private readonly clock: Clock,
  ) {}

  /** @throws NotFound for somebody who is not in the cohort, PaperDayImpossible for a day that cannot count */
  async open<T extends { enrolmentId: string }>(
    cohortId: string,
    work: readonly T[],
    dayOf: (one: T) => string,
  ): Promise<PaperWork> {
    const cohort = await this.cohorts.byId(cohortId);
    const enrolments = await this.cohorts.enrolmentIds(cohortId);
    assertVisible(work.every(({ enrolmentId }) => enrolments.has(enrolmentId)));
    const now = this.clock.now();
    const impossible = new Set(
      work.map(dayOf).filter((day) => !isPaperDayPossible(day, cohort, now)),
    );
    if (impossible.size > 0) throw new PaperDayImpossible([...impossible]);
    const manifest = await this.programmes.manifest(cohort.programmeVersionId);
    return { cohort, manifest, promptOf: (module) => promptIn(manifest, module) };
  }

  /** @throws NotFound when the programme has no assignment */
  async assignmentOf({
    assignment,
  }: Manifest): Promise<Pick<AssignmentBody, 'id' | 'rubric'> & { versionId: string }> {
    const { id, versionId } = found(assignment);
    const { rubric } = await this.versions.body(versionId);
    return { id, versionId, rubric };
  }
}

function promptIn({ modules }: Manifest, wanted: OfModule): string {
  const module = modules.find(({ code, slug }) =>
    'moduleCode' in wanted ? wanted.moduleCode === code : wanted.moduleSlug === slug,
  );
  return found(module?.prompt).id;
}
