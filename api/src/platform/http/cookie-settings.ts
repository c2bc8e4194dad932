import { Injectable } from '@nestjs/common';
import { Config } from '../config/config.js';

/** How the sign-in cookie is set: out of reach of scripts and of other sites, and encrypted on the way wherever that is possible. */
@Injectable()
export class CookieSettings {
  readonly signIn: { path: string; httpOnly: true; sameSite: 'lax'; secure: boolean };

  constructor(config: Config) {
    const secure = config.publicUrl ? config.publicUrl.startsWith('https:') : !config.isLoopback;
    this.signIn = { path: '/', httpOnly: true, sameSite: 'lax', secure };
  }
}
