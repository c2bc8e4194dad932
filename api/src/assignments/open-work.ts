import { Injectable } from '@nestjs/common';
import { Enrolments, type MyEnrolment } from '../cohorts/index.js';
import type { Actor } from '../platform/auth/actor.js';
import { Clock } from '../platform/clock/clock.js';
import { assertCan } from '../platform/http/domain-error.js';
import { EvidenceClosed } from './assignments.errors.js';
import { isEvidenceClosed } from './domain/evidence-closes.js';

/** Opens a learner's own enrolment for writing evidence. */
@Injectable()
export class OpenWork {
  constructor(
    private readonly enrolments: Enrolments,
    private readonly clock: Clock,
  ) {}

  /** The actor's enrolment, locked for the running transaction: two devices of one person write one after the other. */
  async lockMine(actor: Actor, cohortSlug?: string): Promise<MyEnrolment> {
    const enrolment = await this.enrolments.mine(actor, cohortSlug);
    assertCan(enrolment.state === 'active');
    await this.enrolments.lock(enrolment.id);
    return enrolment;
  }

  /** @throws EvidenceClosed from the start of the day after the last one */
  assertOpen(enrolment: MyEnrolment): void {
    if (isEvidenceClosed(enrolment, this.clock.now()))
      throw new EvidenceClosed(enrolment.evidenceClosesOn);
  }
}
