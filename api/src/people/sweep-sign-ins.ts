import { Injectable, type OnModuleInit } from '@nestjs/common';
import { LessThan, LessThanOrEqual } from 'typeorm';
import { AuditTrail } from '../platform/audit/audit-trail.js';
import { Clock } from '../platform/clock/clock.js';
import { UnitOfWork } from '../platform/database/unit-of-work.js';
import { Jobs } from '../platform/jobs/jobs.js';
import { JoiningEntity } from './joining/joining.entity.js';
import { OneTimeLinkEntity } from './one-time-link.entity.js';
import { SignInRefusalEntity } from './sign-in-refusal.entity.js';
import { SignInEntity } from './sign-in.entity.js';

export const sweepSignInsJob = 'people.sweep-sign-ins';
const oneDay = 86_400_000;

/**
 * Keeps what the declarations promise: ended sign-ins at once, refusals for a day, links for a day after they were used or ended, and what
 * was typed for an account until its link has ended.
 */
@Injectable()
export class SweepSignIns implements OnModuleInit {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly jobs: Jobs,
    private readonly clock: Clock,
    private readonly audit: AuditTrail,
  ) {}

  onModuleInit(): void {
    this.jobs.handleDaily(sweepSignInsJob, { hour: 2, minute: 20 }, () => this.execute());
  }

  execute(): Promise<void> {
    return this.uow.run(async () => {
      const now = this.clock.now();
      const dayAgo = new Date(now.getTime() - oneDay);
      const signIns = await this.uow.repo(SignInEntity).delete({ expiresAt: LessThanOrEqual(now) });
      const refusals = await this.uow.repo(SignInRefusalEntity).delete({ at: LessThan(dayAgo) });
      const links = await this.uow
        .repo(OneTimeLinkEntity)
        .delete([{ expiresAt: LessThan(dayAgo) }, { usedAt: LessThan(dayAgo) }]);
      const joinings = await this.uow
        .repo(JoiningEntity)
        .delete({ expiresAt: LessThanOrEqual(now) });
      const swept = {
        signIns: signIns.affected ?? 0,
        refusals: refusals.affected ?? 0,
        links: links.affected ?? 0,
        joinings: joinings.affected ?? 0,
      };
      if (Object.values(swept).every((rows) => rows === 0)) return;
      await this.audit.record(
        null,
        'people.sign-ins-swept',
        { type: 'city', id: 'city' },
        { after: swept },
      );
    });
  }
}
