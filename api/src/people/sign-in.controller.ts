import {
  Body,
  Controller,
  Delete,
  Get,
  Header,
  HttpCode,
  HttpStatus,
  Param,
  ParseUUIDPipe,
  Patch,
  Post,
  Req,
  Res,
  UseGuards,
} from '@nestjs/common';

import type { FastifyReply } from 'fastify';
import type { Actor } from '../platform/auth/actor.js';
import {
  Public,
  signInCookie,
  SignedIn,
  type RequestWithActor,
} from '../platform/auth/sign-in-guard.js';
import { CookieSettings } from '../platform/http/cookie-settings.js';
import { ChangeLocale } from './change-locale.js';
import { CheckLink } from './check-link.js';
import type { Checked } from './check-password.js';
import { EndSignIn } from './end-sign-in.js';
import { Entering } from './joining/entering.js';
import { deviceCookie, deviceDays, devicePath } from './known-device.js';
import { MeQueries } from './me.queries.js';
import {
  ChangeMeBody,
  LinkCheckBody,
  LinkCheckView,
  MeView,
  PasswordResetBody,
  SetPasswordBody,
  SignInBody,
  SignInsView,
} from './people.dto.js';
import { PasswordGuard } from './password-guard.js';
import { RequestPasswordReset } from './request-password-reset.js';
import { SetPassword } from './set-password.js';

type AfterPassport = RequestWithActor & { user: Checked };

@Controller()
export class SignInController {
  constructor(
    private readonly entering: Entering,
    private readonly endSignIn: EndSignIn,
    private readonly requestReset: RequestPasswordReset,
    private readonly setPassword: SetPassword,
    private readonly changeLocale: ChangeLocale,
    private readonly links: CheckLink,
    private readonly queries: MeQueries,
    private readonly cookies: CookieSettings,
  ) {}

  /** Signs in with an address and a password, and sets the sign-in cookie. */
  @Public()
  @UseGuards(PasswordGuard)
  @Post('sign-in')
  @HttpCode(HttpStatus.OK)
  async signIn(
    @Req() request: AfterPassport,
    @Res({ passthrough: true }) reply: FastifyReply,
    @Body() _body: SignInBody,
  ): Promise<MeView> {
    this.rememberDevice(reply, request.user.device);
    return this.entering.enter(request.user.personId, request, reply);
  }

  /** Signs out on this device. */
  @Delete('sign-in')
  @HttpCode(HttpStatus.NO_CONTENT)
  async signOut(
    @SignedIn() actor: Actor,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<void> {
    await this.endSignIn.execute(actor, actor.signInId);
    void reply.clearCookie(signInCookie, this.cookies.signIn);
  }

  /** Who is signed in. */
  @Get('me')
  @Header('cache-control', 'no-store')
  me(@SignedIn() actor: Actor): Promise<MeView> {
    return this.queries.me(actor);
  }

  /** Changes the reader's language. */
  @Patch('me')
  async changeMe(@SignedIn() actor: Actor, @Body() body: ChangeMeBody): Promise<MeView> {
    await this.changeLocale.execute(actor, body.locale);
    return this.queries.me(actor);
  }

  /** The devices on which the reader is signed in. */
  @Get('me/sign-ins')
  @Header('cache-control', 'no-store')
  listSignIns(@SignedIn() actor: Actor): Promise<SignInsView> {
    return this.queries.signIns(actor);
  }

  /** Signs out on one device. */
  @Delete('me/sign-ins/:id')
  @HttpCode(HttpStatus.NO_CONTENT)
  endOther(@SignedIn() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<void> {
    return this.endSignIn.execute(actor, id);
  }

  /** Writes a link for a new password, when the address has an account; the answer is the same when it has none. */
  @Public()
  @Post('password-resets')
  @HttpCode(HttpStatus.ACCEPTED)
  requestPasswordReset(@Body() body: PasswordResetBody): Promise<void> {
    return this.requestReset.execute(body.email);
  }

  /** Whether a link from a mail, or from the first start, can still be used. Changes nothing; the token stands in no address. */
  @Public()
  @Post('link-checks')
  @HttpCode(HttpStatus.OK)
  async checkLink(@Body() { purpose, token }: LinkCheckBody): Promise<LinkCheckView> {
    return { usable: await this.links.isUsable(purpose, token) };
  }

  /** Sets a password with the link's token. */
  @Public()
  @Post('passwords')
  @HttpCode(HttpStatus.NO_CONTENT)
  async choosePassword(
    @Body() body: SetPasswordBody,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<void> {
    const { device } = await this.setPassword.execute(body.token, body.password);
    this.rememberDevice(reply, device);
  }

  /** So that this device is not slowed down by what others try elsewhere. */
  private rememberDevice(reply: FastifyReply, device: string): void {
    void reply.setCookie(deviceCookie, device, {
      ...this.cookies.signIn,
      path: devicePath,
      maxAge: deviceDays * 86_400,
    });
  }
}
