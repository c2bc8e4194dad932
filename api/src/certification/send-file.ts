import type { FastifyReply } from 'fastify';
import type { FileToSend } from './certificate-files.js';

/** Sends a file as an attachment, never to be shown inside our pages or kept by a cache. */
export function sendFile(reply: FastifyReply, { stream, fileName, mediaType }: FileToSend): void {
  void reply
    .header('content-type', mediaType)
    .header('content-disposition', `attachment; filename="${fileName}"`)
    .header('x-content-type-options', 'nosniff')
    .header('cache-control', 'private, no-store')
    .send(stream);
}
