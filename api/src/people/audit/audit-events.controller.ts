import { Controller, Get, Header, Query } from '@nestjs/common';
import type { Actor } from '../../platform/auth/actor.js';
import { SignedIn } from '../../platform/auth/sign-in-guard.js';
import { assertVisible } from '../../platform/http/domain-error.js';
import { canReadAudit } from '../people.policy.js';
import { AuditEventsView, ListAuditEventsQuery } from './audit-events.dto.js';
import { AuditEventsQueries } from './audit-events.queries.js';

@Controller('audit-events')
export class AuditEventsController {
  constructor(private readonly queries: AuditEventsQueries) {}

  /** Who did what, the latest first; for administrators and auditors. */
  @Get()
  @Header('cache-control', 'no-store')
  list(@SignedIn() actor: Actor, @Query() query: ListAuditEventsQuery): Promise<AuditEventsView> {
    assertVisible(canReadAudit(actor));
    return this.queries.list(query);
  }
}
