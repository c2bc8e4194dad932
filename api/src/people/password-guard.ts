import { Injectable, type ExecutionContext } from '@nestjs/common';
import { AuthGuard } from '@nestjs/passport';
import type { FastifyRequest } from 'fastify';
import { shapePipe } from '../platform/http/shape-pipe.js';
import { SignInBody } from './people.dto.js';

/** Checks the password by passport. Guards run before pipes, so the shape is looked at here first. */
@Injectable()
export class PasswordGuard extends AuthGuard('local') {
  private readonly shape = shapePipe();

  override async canActivate(context: ExecutionContext): Promise<boolean> {
    const { body } = context.switchToHttp().getRequest<FastifyRequest>();
    await this.shape.transform(body ?? {}, { type: 'body', metatype: SignInBody });
    return (await super.canActivate(context)) as boolean;
  }
}
