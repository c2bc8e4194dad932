import { Injectable } from '@nestjs/common';
import { Cohorts, Participants } from '../cohorts/index.js';
import type { Actor } from '../platform/auth/actor.js';
import { UnitOfWork } from '../platform/database/unit-of-work.js';
import { Programmes, type Manifest } from '../programmes/index.js';
import type { PaperFormView, PaperRubricLineView } from './paper-evidence.dto.js';

/** What a trainer chooses from when recording what was done on paper. */
@Injectable()
export class PaperFormQueries {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly cohorts: Cohorts,
    private readonly participants: Participants,
    private readonly programmes: Programmes,
  ) {}

  /** @throws NotFound unless the actor trains the cohort */
  async of(actor: Actor, slug: string): Promise<PaperFormView> {
    const cohort = await this.cohorts.trainedBy(actor, slug);
    const manifest = await this.programmes.manifest(cohort.programmeVersionId);
    const people = await this.participants.ofCohort(cohort.id);
    const quizzes = [
      manifest.baseline,
      ...manifest.modules.map(({ quiz }) => quiz),
      manifest.finalTest,
    ];
    return {
      people: people.map(({ enrolmentId, name }) => ({ enrolmentId, name })),
      quizzes: quizzes.flatMap((quiz) =>
        quiz ? [{ slug: quiz.slug, title: quiz.title, items: quiz.items }] : [],
      ),
      modules: manifest.modules.flatMap(({ slug: module, code, title, prompt }) =>
        prompt ? [{ slug: module, code, title }] : [],
      ),
      rubric: await this.rubric(manifest),
    };
  }

  private async rubric({ assignment }: Manifest): Promise<PaperRubricLineView[]> {
    if (!assignment) return [];
    const row = await this.uow.one<{ rubric: PaperRubricLineView[] }>(
      `SELECT assignment_version.body->'rubric' AS rubric FROM assignment_version WHERE assignment_version.id = $1`,
      [assignment.versionId],
    );
    return (row?.rubric ?? []).map(({ key, title, levels }) => ({ key, title, levels }));
  }
}
