import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import * as path from 'node:path';
import { pathToFileURL, fileURLToPath } from 'node:url';
import { Injectable } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { Addresses } from '../http/addresses.js';

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
const kept = 200;

/** Server-rendered pages for everyone: whole without scripts, no cookie, the same bytes for the same content. */
@Injectable()
export class PublicPages {
  private bundle: Promise<{ web: WebBundle; manifest: object }> | null = null;
  private readonly documents = new Map<string, Document>();

  constructor(private readonly addresses: Addresses) {}

  /** Renders and sends. Pages that say the same are rendered once; what tells of somebody is not kept. */
  async send(reply: FastifyReply, page: PageToRender, { keep = false } = {}): Promise<void> {
    const { html, status } = keep ? await this.remembered(page) : await this.render(page);
    void reply.status(status).type('text/html; charset=utf-8').send(html);
  }

  /** The whole document of a page; for trouble, whose status somebody else decides. */
  async html(page: PageToRender): Promise<string> {
    return (await this.render(page)).html;
  }

  private async remembered(page: PageToRender): Promise<Document> {
    const key = JSON.stringify([page, this.addresses.origin]);
    const known = this.documents.get(key);
    if (known) return known;
    const document = await this.render(page);
    if (this.documents.size >= kept) this.documents.clear();
    this.documents.set(key, document);
    return document;
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
