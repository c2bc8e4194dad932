import { Injectable, type OnModuleInit } from '@nestjs/common';
import { LessThan } from 'typeorm';
import { AuditTrail } from '../audit/audit-trail.js';
import { Clock } from '../clock/clock.js';
import { UnitOfWork } from '../database/unit-of-work.js';
import { Jobs } from '../jobs/jobs.js';
import { MailMessageEntity } from './mail-message.entity.js';

export const mailsKeptDays = 90;
export const sweepMailsJob = 'mail.sweep';

/** Keeps the promise of the mails' declaration: gone after 90 days. */
@Injectable()
export class SweepMails implements OnModuleInit {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly jobs: Jobs,
    private readonly clock: Clock,
    private readonly audit: AuditTrail,
  ) {}

  onModuleInit(): void {
    this.jobs.handleDaily(sweepMailsJob, { hour: 2, minute: 10 }, () => this.execute());
  }

  execute(): Promise<void> {
    return this.uow.run(async () => {
      const kept = new Date(this.clock.now().getTime() - mailsKeptDays * 86_400_000);
      const { affected: mails } = await this.uow
        .repo(MailMessageEntity)
        .delete({ createdAt: LessThan(kept) });
      if (mails)
        await this.audit.record(
          null,
          'mail.swept',
          { type: 'city', id: 'city' },
          { after: { mails } },
        );
    });
  }
}
