import { Injectable } from '@nestjs/common';
import { Enrolments } from '../cohorts/index.js';
import { Programmes, quizOf } from '../programmes/index.js';
import type { Actor } from '../platform/auth/actor.js';
import { found } from '../platform/http/domain-error.js';
import type { Sitting } from './starting-terms.js';

/** Finds a quiz of one's own programme, and locks the enrolment that its attempts hang on. */
@Injectable()
export class MyQuiz {
  constructor(
    private readonly enrolments: Enrolments,
    private readonly programmes: Programmes,
  ) {}

  /** @throws NotFound */
  async locked(actor: Actor, slug: string, cohort: string | undefined): Promise<Sitting> {
    const enrolment = await this.enrolments.lockMine(actor, cohort);
    const manifest = await this.programmes.manifest(enrolment.programmeVersionId);
    const { quiz } = found(quizOf(manifest, slug));
    return { enrolment, manifest, quiz };
  }
}
