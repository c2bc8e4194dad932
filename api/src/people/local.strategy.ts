import { Injectable } from '@nestjs/common';
import { PassportStrategy } from '@nestjs/passport';
import type { FastifyRequest } from 'fastify';
import { Strategy } from 'passport-local';
import { CheckPassword, type Checked } from './check-password.js';
import { deviceCookie } from './known-device.js';

/** Passport's strategy for an address and a password; the rules are in `CheckPassword`. */
@Injectable()
export class LocalStrategy extends PassportStrategy(Strategy, 'local') {
  constructor(private readonly checkPassword: CheckPassword) {
    super({ usernameField: 'email', passwordField: 'password', passReqToCallback: true });
  }

  validate(request: FastifyRequest, email: string, password: string): Promise<Checked> {
    const device = request.cookies[deviceCookie];
    return this.checkPassword.execute({ email, password, address: request.ip, device });
  }
}
