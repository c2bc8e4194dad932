import { Controller, Get, Header, Param, ParseUUIDPipe, Query } from '@nestjs/common';
import type { Actor } from '../auth/actor.js';
import { SignedIn } from '../auth/sign-in-guard.js';
import { assertVisible } from '../http/domain-error.js';
import { PageQuery } from '../http/page.js';
import { MailsQueries } from './mails.queries.js';
import { MailsView, MailView } from './oversight.dto.js';
import { canOversee } from './oversight.policy.js';

@Controller('mails')
export class MailsController {
  constructor(private readonly queries: MailsQueries) {}

  /** What was written to people, the latest first. */
  @Get()
  @Header('cache-control', 'no-store')
  list(@SignedIn() actor: Actor, @Query() page: PageQuery): Promise<MailsView> {
    assertVisible(canOversee(actor));
    return this.queries.list(page);
  }

  /** One mail with its text and what became of it. */
  @Get(':id')
  @Header('cache-control', 'no-store')
  one(@SignedIn() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<MailView> {
    assertVisible(canOversee(actor));
    return this.queries.one(id);
  }
}
