import { Module } from '@nestjs/common';
import { JobsController } from './jobs.controller.js';
import { JobsQueries } from './jobs.queries.js';
import { MailsController } from './mails.controller.js';
import { MailsQueries } from './mails.queries.js';
import { PrivacyRegisterController } from './privacy-register.controller.js';
import { RetryJob } from './retry-job.js';

/** What administrators see of the running system. */
@Module({
  controllers: [JobsController, MailsController, PrivacyRegisterController],
  providers: [JobsQueries, MailsQueries, RetryJob],
})
export class OversightModule {}
