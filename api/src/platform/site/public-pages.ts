import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import type { OutgoingHttpHeaders } from 'node:http';
import * as path from 'node:path';
import { pathToFileURL, fileURLToPath } from 'node:url';
import { Injectable } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Addresses } from '../http/addresses.js';
import { KeptDocuments, sentOf, type KeptDocument } from './kept-documents.js';
import { SiteState } from './site-state.js';

/** A page as the built web renders it; what stands in it is the web's business. */
export type PageToRender = { kind: string; locale: string } & Record<string, unknown>;

type Rendered = { status?: number; noindex: boolean };
type WebBundle = {
  renderPublicPage: (page: PageToRender) => Rendered;
  renderPublicDocument: (
    page: Rendered,
    settings: { manifest: object; publicUrl: string },
  ) => string;
};
type Document = { html: string; status: number };

const built = path.resolve(
  path.dirname(fileURLToPath(import.meta.url)),
  '..',
  '..',
  '..',
  '..',
  'web',
  'dist',
);
const html = 'text/html; charset=utf-8';
/** A reader's own browser may show a page again for a minute without asking; after that it asks whether it is still the same. */
const keptByBrowsers = 'public, max-age=60';

/** Server-rendered pages for everyone: whole without scripts, no cookie, the same bytes for the same content. */
@Injectable()
export class PublicPages {
  private readonly making = new Map<string, Promise<KeptDocument>>();
  private bundle: Promise<{ web: WebBundle; manifest: object }> | null = null;

  constructor(
    private readonly addresses: Addresses,
    private readonly site: SiteState,
    private readonly kept: KeptDocuments,
  ) {}

  /** Renders and sends what tells of somebody; it is not kept. */
  async send(reply: FastifyReply, page: PageToRender): Promise<void> {
    const { html: text, status } = await this.render(page);
    void reply.status(status).type(html).send(text);
  }

  /** Sends what says the same to everybody: made once for each state of the site, by its address, and kept. */
  async sendKept(
    request: FastifyRequest,
    reply: FastifyReply,
    make: () => Promise<PageToRender>,
  ): Promise<void> {
    const address = request.url.split('?', 1)[0]!;
    const state = await this.site.current();
    const document =
      this.kept.find(address, state) ??
      (await this.madeOnce(`${state} ${address}`, async () => {
        const { html: text } = await this.render(await make());
        void reply.type(html).header('cache-control', keptByBrowsers);
        const headers = reply.getHeaders() as OutgoingHttpHeaders;
        delete headers['x-request-id'];
        return this.kept.keep(address, { state, html: text, headers });
      }));
    const sent = sentOf(document, request.headers);
    void reply
      .status(sent.status)
      .headers({ ...sent.headers, 'x-request-id': request.id })
      .send(sent.body ?? undefined);
  }

  /** A class that opens a page at the same moment has it made once. */
  private async madeOnce(key: string, make: () => Promise<KeptDocument>): Promise<KeptDocument> {
    const making = this.making.get(key) ?? make();
    this.making.set(key, making);
    try {
      return await making;
    } finally {
      this.making.delete(key);
    }
  }

  /** The whole document of a page; for trouble, whose status somebody else decides. */
  async html(page: PageToRender): Promise<string> {
    return (await this.render(page)).html;
  }

  private async render(page: PageToRender): Promise<Document> {
    this.bundle ??= load();
    const { web, manifest } = await this.bundle;
    const rendered = web.renderPublicPage(page);
    return {
      html: web.renderPublicDocument(rendered, { manifest, publicUrl: this.addresses.origin }),
      status: rendered.status ?? 200,
    };
  }
}

async function load(): Promise<{ web: WebBundle; manifest: object }> {
  const server = path.join(built, 'server', 'public.js');
  if (!existsSync(server)) throw new Error('The web has not been built: run `npm run build`.');
  const web = (await import(pathToFileURL(server).href)) as WebBundle;
  const manifest = JSON.parse(
    await readFile(path.join(built, 'client', '.vite', 'public.json'), 'utf8'),
  ) as object;
  return { web, manifest };
}
