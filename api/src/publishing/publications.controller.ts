import { Controller, Get, Header, HttpCode, HttpStatus, Post } from '@nestjs/common';
import type { Actor } from '../platform/auth/actor.js';
import { SignedIn } from '../platform/auth/sign-in-guard.js';
import { assertVisible } from '../platform/http/domain-error.js';
import { changesByKind } from './domain/changes-by-kind.js';
import { PublishAgain } from './publish-again.js';
import { PublicationChangesView } from './publishing.dto.js';
import { canPublish } from './publishing.policy.js';

@Controller('publications')
export class PublicationsController {
  constructor(private readonly publishAgain: PublishAgain) {}

  /** What publishing would change now. */
  @Get('next')
  @Header('cache-control', 'no-store')
  async next(@SignedIn() actor: Actor): Promise<PublicationChangesView> {
    assertVisible(canPublish(actor));
    return { changes: changesByKind(await this.publishAgain.plan()) };
  }

  /** Publishes the content with the city's words as they are now; what is the same stays as it is. */
  @Post()
  @HttpCode(HttpStatus.OK)
  async publish(@SignedIn() actor: Actor): Promise<PublicationChangesView> {
    assertVisible(canPublish(actor));
    return { changes: changesByKind(await this.publishAgain.execute(actor)) };
  }
}
