import type { Readable } from 'node:stream';
import type { FastifyReply } from 'fastify';
import { plainLetters } from '../../shared/file-name.js';

/** What is small comes whole, which costs less and tells its length; what may be large comes as a stream. */
export type Attachment = { content: Readable | Buffer; fileName: string; mediaType: string };

/**
 * The header by which a browser saves under that name (RFC 6266): plain letters for old programs, and all letters as RFC 8187 writes
 * them for the others.
 */
export function attachmentNamed(fileName: string): string {
  const plain = plainLetters(fileName);
  const all = encodeURIComponent(fileName).replace(/['()*]/g, inPercent);
  const named = `attachment; filename="${plain}"`;
  return plain === fileName ? named : `${named}; filename*=UTF-8''${all}`;
}

const inPercent = (sign: string) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`;

/** Sends a file to be saved: never shown inside our pages, never taken for another kind, never kept by a cache. */
export function sendAttachment(
  reply: FastifyReply,
  { content, fileName, mediaType }: Attachment,
): void {
  void reply
    .header('content-type', mediaType)
    .header('content-disposition', attachmentNamed(fileName))
    .header('x-content-type-options', 'nosniff')
    .header('cache-control', 'private, no-store')
    .send(content);
}
