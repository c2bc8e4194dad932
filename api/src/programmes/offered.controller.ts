import { Controller, Get, Header } from '@nestjs/common';
import type { Actor } from '../platform/auth/actor.js';
import { SignedIn } from '../platform/auth/sign-in-guard.js';
import { assertVisible } from '../platform/http/domain-error.js';
import { ProgrammesOfferedView } from './offered.dto.js';
import { canListOffered } from './programmes.policy.js';
import { Programmes } from './programmes.js';

@Controller('programmes-offered')
export class OfferedController {
  constructor(private readonly programmes: Programmes) {}

  /** The programmes of which a cohort can be opened. */
  @Get()
  @Header('cache-control', 'no-store')
  async list(@SignedIn() actor: Actor): Promise<ProgrammesOfferedView> {
    assertVisible(canListOffered(actor));
    return { items: await this.programmes.offered() };
  }
}
