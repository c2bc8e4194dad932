import {
  createParamDecorator,
  Injectable,
  SetMetadata,
  type CanActivate,
  type ExecutionContext,
} from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import '@fastify/cookie';
import type { FastifyRequest } from 'fastify';
import { NotSignedIn } from '../http/domain-error.js';
import type { Actor } from './actor.js';

const publicRoute = 'stoa:public';

/** Marks a route that anyone may call. Without it every route asks for a sign-in. */
export const Public = () => SetMetadata(publicRoute, true);

/** Finds who holds a sign-in token; `people` provides it. */
export abstract class SignIns {
  abstract findActor(token: string): Promise<Actor | null>;
}

export type RequestWithActor = FastifyRequest & { actor?: Actor };

export const signInCookie = 'stoa_sign_in';

/** Answers "who is this" for every route, and refuses anonymous calls unless the route is public. */
@Injectable()
export class SignInGuard implements CanActivate {
  constructor(
    private readonly signIns: SignIns,
    private readonly reflector: Reflector,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    if (
      this.reflector.getAllAndOverride<boolean>(publicRoute, [
        context.getHandler(),
        context.getClass(),
      ])
    )
      return true;
    const request = context.switchToHttp().getRequest<RequestWithActor>();
    const token = request.cookies[signInCookie];
    const actor = token ? await this.signIns.findActor(token) : null;
    if (!actor) throw new NotSignedIn();
    request.actor = actor;
    return true;
  }
}

/** The signed-in person, in a controller's parameters. */
export const SignedIn = createParamDecorator((_: unknown, context: ExecutionContext): Actor => {
  const { actor } = context.switchToHttp().getRequest<RequestWithActor>();
  if (!actor) throw new NotSignedIn();
  return actor;
});
