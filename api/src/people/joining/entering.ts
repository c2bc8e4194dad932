import { Injectable } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { signInCookie, SignIns } from '../../platform/auth/sign-in-guard.js';
import { CookieSettings } from '../../platform/http/cookie-settings.js';
import { found } from '../../platform/http/domain-error.js';
import { MeQueries } from '../me.queries.js';
import type { MeView } from '../people.dto.js';
import { signInDays, StartSignIn } from '../start-sign-in.js';

/** Begins a sign-in and sets its cookie, for whoever has shown who they are. */
@Injectable()
export class Entering {
  constructor(
    private readonly startSignIn: StartSignIn,
    private readonly signIns: SignIns,
    private readonly queries: MeQueries,
    private readonly cookies: CookieSettings,
  ) {}

  async enter(personId: string, request: FastifyRequest, reply: FastifyReply): Promise<MeView> {
    const { token } = await this.startSignIn.execute(personId, request.headers['user-agent']);
    void reply.setCookie(signInCookie, token, {
      ...this.cookies.signIn,
      maxAge: signInDays * 86_400,
    });
    return this.queries.me(found(await this.signIns.findActor(token)));
  }
}
