import type { Readable } from 'node:stream';
import type { FastifyReply } from 'fastify';

/** What is small comes whole, which costs less and tells its length; what may be large comes as a stream. */
export type Attachment = { content: Readable | Buffer; fileName: string; mediaType: string };

/** Sends a file to be saved: never shown inside our pages, never taken for another kind, never kept by a cache. */
export function sendAttachment(
  reply: FastifyReply,
  { content, fileName, mediaType }: Attachment,
): void {
  void reply
    .header('content-type', mediaType)
    .header('content-disposition', `attachment; filename="${fileName}"`)
    .header('x-content-type-options', 'nosniff')
    .header('cache-control', 'private, no-store')
    .send(content);
}
