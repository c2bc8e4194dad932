import { Injectable } from '@nestjs/common';
import { Enrolments, type MyEnrolment } from '../cohorts/index.js';
import { Programmes, quizOf, type ManifestQuiz } from '../programmes/index.js';
import type { Actor } from '../platform/auth/actor.js';
import { found } from '../platform/http/domain-error.js';

/** Finds a quiz of one's own programme, and locks the enrolment that its attempts hang on. */
@Injectable()
export class MyQuiz {
  constructor(
    private readonly enrolments: Enrolments,
    private readonly programmes: Programmes,
  ) {}

  /** @throws NotFound */
  async locked(
    actor: Actor,
    slug: string,
    cohort: string | undefined,
  ): Promise<{ enrolment: MyEnrolment; quiz: ManifestQuiz }> {
    const enrolment = await this.enrolments.lockMine(actor, cohort);
    const { quiz } = found(
      quizOf(await this.programmes.manifest(enrolment.programmeVersionId), slug),
    );
    return { enrolment, quiz };
  }
}
