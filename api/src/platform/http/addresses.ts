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
    return (
      this.config.publicUrl ??
      `http://${this.config.host === '127.0.0.1' ? 'localhost' : this.config.host}:${this.listeningPort}`
    );
  }

  /** @param path begins with a slash */
  of(path: string): string {
    return `${this.origin}${path}`;
  }
}
