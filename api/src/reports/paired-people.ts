import { Injectable } from '@nestjs/common';
import { Participants, type CohortFacts } from '../cohorts/index.js';
import { Programmes, type Manifest } from '../programmes/index.js';
import { Sittings, type SubmittedSitting } from '../quizzes/index.js';
import type { LocaleText } from '../shared/locale-text.js';
import type { PairedPerson } from './domain/learning-gained.js';
import { pairOf } from './domain/pair-sittings.js';

export type CohortPairs = {
  /** Who takes part. */
  people: number;
  satBaseline: number;
  satFinalTest: number;
  paired: PairedPerson[];
  departments: ReadonlyMap<string, LocaleText>;
  manifest: Manifest;
};

/** Baseline and final test of those who take part in a cohort, paired. The same number of statements for 5 people and for 5,000. */
@Injectable()
export class PairedPeople {
  constructor(
    private readonly participants: Participants,
    private readonly programmes: Programmes,
    private readonly sittings: Sittings,
  ) {}

  async of({ id, programmeVersionId }: CohortFacts): Promise<CohortPairs> {
    const people = await this.participants.ofCohort(id);
    const manifest = await this.programmes.manifest(programmeVersionId);
    const { baseline, finalTest } = manifest;
    const sittings = await this.sittingsOf(
      manifest,
      people.map(({ enrolmentId }) => enrolmentId),
    );
    const satBy = (enrolmentId: string, quizId: string | undefined) =>
      (sittings.get(enrolmentId) ?? []).filter((sitting) => sitting.quizId === quizId);
    const rows = people.map(({ enrolmentId, departmentId }) => ({
      department: departmentId,
      before: satBy(enrolmentId, baseline?.id),
      after: satBy(enrolmentId, finalTest?.id),
    }));
    return {
      manifest,
      people: people.length,
      satBaseline: rows.filter(({ before }) => before.length > 0).length,
      satFinalTest: rows.filter(({ after }) => after.length > 0).length,
      paired: rows.flatMap(({ department, before, after }) => {
        const pair = pairOf(before, after);
        return pair ? [{ department, ...pair }] : [];
      }),
      departments: new Map(
        people.flatMap(({ departmentId, department }) =>
          departmentId && department ? [[departmentId, department] as const] : [],
        ),
      ),
    };
  }

  private async sittingsOf(
    manifest: Manifest,
    enrolmentIds: readonly string[],
  ): Promise<Map<string, SubmittedSitting[]>> {
    const quizIds = [manifest.baseline, manifest.finalTest].flatMap((quiz) => quiz?.id ?? []);
    const byEnrolment = new Map<string, SubmittedSitting[]>();
    for (const sitting of await this.sittings.submitted(manifest, enrolmentIds, quizIds)) {
      const known = byEnrolment.get(sitting.enrolmentId);
      if (known) known.push(sitting);
      else byEnrolment.set(sitting.enrolmentId, [sitting]);
    }
    return byEnrolment;
  }
}
