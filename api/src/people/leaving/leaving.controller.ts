import { Body, Controller, HttpCode, HttpStatus, Post, Res } from '@nestjs/common';
import { IsString, MaxLength } from 'class-validator';
import type { FastifyReply } from 'fastify';
import type { Actor } from '../../platform/auth/actor.js';
import { signInCookie, SignedIn } from '../../platform/auth/sign-in-guard.js';
import { CookieSettings } from '../../platform/http/cookie-settings.js';
import { Leave } from './leave.js';

export class LeavingBody {
  /** The own mail address, typed once more. */
  @IsString()
  @MaxLength(200)
  email!: string;
}

@Controller('me/leaving')
export class LeavingController {
  constructor(
    private readonly leave: Leave,
    private readonly cookies: CookieSettings,
  ) {}

  /** Erases the reader's account and everything about them but certificates. */
  @Post()
  @HttpCode(HttpStatus.NO_CONTENT)
  async go(
    @SignedIn() actor: Actor,
    @Res({ passthrough: true }) reply: FastifyReply,
    @Body() { email }: LeavingBody,
  ): Promise<void> {
    await this.leave.execute(actor, email);
    void reply.clearCookie(signInCookie, this.cookies.signIn);
  }
}
