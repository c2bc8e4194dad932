import { Injectable } from '@nestjs/common';
import { Enrolments } from '../cohorts/index.js';
import type { Actor } from '../platform/auth/actor.js';
import { Programmes, type Manifest, type ManifestQuiz } from '../programmes/index.js';
import { Sittings, type SubmittedSitting } from '../quizzes/index.js';
import { ownLearning } from './domain/own-learning.js';
import type { OwnLearningView, OwnModuleNameView, OwnSittingView } from './own-learning.dto.js';

/** Where a learner began and is now. */
@Injectable()
export class OwnLearningQueries {
  constructor(
    private readonly enrolments: Enrolments,
    private readonly programmes: Programmes,
    private readonly sittings: Sittings,
  ) {}

  /** @throws NotFound when the actor learns nowhere */
  async mine(actor: Actor, cohortSlug?: string): Promise<OwnLearningView> {
    const enrolment = await this.enrolments.mine(actor, cohortSlug);
    const manifest = await this.programmes.manifest(enrolment.programmeVersionId);
    const { slug: programmeSlug, baseline = null, finalTest, modules } = manifest;
    const quizIds = [baseline, finalTest].flatMap((quiz) => quiz?.id ?? []);
    const sat = await this.sittings.submitted(manifest, [enrolment.id], quizIds);
    const at = (quiz: ManifestQuiz | null) => sat.filter(({ quizId }) => quizId === quiz?.id);
    const learning = ownLearning(at(baseline), at(finalTest), modules);
    const nameOf = (wanted: string | null) => moduleName(manifest, wanted);
    return {
      programmeSlug,
      ...{ baseline: quizView(baseline), finalTest: quizView(finalTest) },
      ...{ start: sittingView(sat, learning.start), now: sittingView(sat, learning.now) },
      modules: learning.modules.map((row) => ({ ...row, module: nameOf(row.module) })),
      repeat: learning.repeat.flatMap((code) => nameOf(code) ?? []),
    };
  }
}

const quizView = (quiz: ManifestQuiz | null) => quiz && { slug: quiz.slug, title: quiz.title };

function moduleName({ modules }: Manifest, wanted: string | null): OwnModuleNameView | null {
  const module = modules.find(({ code }) => code === wanted);
  return module ? { slug: module.slug, code: module.code, title: module.title } : null;
}

/** Of those read, so that the rule need not know of ids. */
function sittingView(
  sat: readonly SubmittedSitting[],
  wanted: Pick<SubmittedSitting, 'number'> | null,
): OwnSittingView | null {
  const sitting = sat.find((each) => each === wanted);
  if (!sitting) return null;
  const { id: attemptId, number, satOn, right, of, origin } = sitting;
  return { attemptId, number, satOn, right, of, onPaper: origin === 'paper' };
}
