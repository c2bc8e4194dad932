import { createHash } from 'node:crypto';
import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from 'node:http';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { Injectable } from '@nestjs/common';
import { SiteState } from './site-state.js';

const atMost = 500;
const zip = promisify(gzip);
const brotli = promisify(brotliCompress);
/** Made once and sent often, but a reader waits for the first: half-way up is nearly as small and ten times as fast. */
const quality = { params: { [constants.BROTLI_PARAM_QUALITY]: 6 } };

type Coding = 'br' | 'gzip' | 'identity';
export type KeptDocument = {
  state: string;
  etag: string;
  bodies: Record<Coding, Buffer>;
  /** All headers but those of one body, as they were when it was made; no visitor changes any. */
  headers: OutgoingHttpHeaders;
};
export type Sent = { status: 200 | 304; headers: OutgoingHttpHeaders; body: Buffer | null };

/** Whole documents by their address, each known by the hash of its content. They hold nothing of a visitor. */
@Injectable()
export class KeptDocuments {
  private readonly documents = new Map<string, KeptDocument>();

  constructor(private readonly site: SiteState) {}

  /** The document of an address that was made under this state. */
  find(address: string, state: string): KeptDocument | null {
    const document = this.documents.get(address);
    return document?.state === state ? document : null;
  }

  async keep(
    address: string,
    made: { state: string; html: string; headers: OutgoingHttpHeaders },
  ): Promise<KeptDocument> {
    const identity = Buffer.from(made.html);
    const [br, gz] = await Promise.all([brotli(identity, quality), zip(identity)]);
    const etag = `"${createHash('sha256').update(identity).digest('base64url').slice(0, 27)}"`;
    const headers = { ...made.headers, etag, vary: 'accept-encoding' };
    const document = { state: made.state, etag, bodies: { br, gzip: gz, identity }, headers };
    if (this.documents.size >= atMost) this.documents.clear();
    this.documents.set(address, document);
    return document;
  }

  /**
   * Answers before the framework has looked at the request, where the address has a document that is true now: a page that says
   * the same to everybody needs no routing, no sign-in and no database.
   * @returns false where somebody else has to answer
   */
  answer(request: IncomingMessage, reply: ServerResponse): boolean {
    if (request.method !== 'GET') return false;
    const document = this.documents.get(request.url ?? '');
    if (document === undefined || document.state !== this.site.atHand()) return false;
    const { status, headers, body } = sentOf(document, request.headers);
    reply.writeHead(status, headers).end(body);
    return true;
  }
}

/** What is sent of a document to somebody who takes these codings and may have it already. */
export function sentOf(
  { bodies, etag, headers }: KeptDocument,
  asked: IncomingMessage['headers'],
): Sent {
  if (asked['if-none-match']?.includes(etag)) return { status: 304, headers, body: null };
  const coding = codingFor(asked['accept-encoding']);
  const body = bodies[coding];
  const own = coding === 'identity' ? {} : { 'content-encoding': coding };
  return { status: 200, headers: { ...headers, ...own, 'content-length': body.length }, body };
}

function codingFor(accepted: string | string[] | undefined): Coding {
  const text = String(accepted ?? '');
  const takes = (coding: string) =>
    text.split(',').some((one) => {
      const [name, weight = ''] = one.trim().split(';');
      return name === coding && !/q=0(\.0*)?$/.test(weight.trim());
    });
  return takes('br') ? 'br' : takes('gzip') ? 'gzip' : 'identity';
}
