import { Injectable } from '@nestjs/common';
import { Config } from '../config/config.js';

/** Makes whole addresses of this server, for mails and certificates. */
@Injectable()
export class Addresses {
  private listeningPort: number;

  constructor(private readonly config: Config) {
    this.listeningPort = config.port;
  }

  /** The port really listened on: the wanted one may have been taken. */
  listensOn(port: number): void {
    this.listeningPort = port;
  }

  get origin(): string {
    return this.config.publicUrl ?? `http://${hostInUrl(this.config.host)}:${this.listeningPort}`;
  }

  /** @param path begins with a slash */
  of(path: string): string {
    return `${this.origin}${path}`;
  }
}

/** The host as an address has it: those of IPv6 stand in brackets. */
function hostInUrl(host: string): string {
  if (host === '127.0.0.1') return 'localhost';
  return host.includes(':') ? `[${host}]` : host;
}
