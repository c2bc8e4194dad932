import { Injectable } from '@nestjs/common';
import { isOwnSql } from '../cohorts/index.js';
import type { Actor } from '../platform/auth/actor.js';
import { UnitOfWork } from '../platform/database/unit-of-work.js';
import { found } from '../platform/http/domain-error.js';
import { CloseAttempt } from './close-attempt.js';

/** Hands in one's own attempt. Doing it again changes nothing. */
@Injectable()
export class SubmitAttempt {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly closing: CloseAttempt,
  ) {}

  async execute(actor: Actor, attemptId: string): Promise<void> {
    const own = `SELECT 1 FROM attempt WHERE attempt.id = $1 AND ${isOwnSql('attempt.enrolment_id', '$2')}`;
    found(await this.uow.one(own, [attemptId, actor.personId]));
    await this.closing.execute(actor, attemptId);
  }
}
