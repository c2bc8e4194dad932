import '@fastify/multipart';
import type { FastifyRequest } from 'fastify';
import { WrongShape } from '../http/domain-error.js';

export type UploadedFile = { fileName: string; bytes: Buffer };

/**
 * The one file of a multipart request. All parts are read, so that a second file or one that is too large is refused (413) and
 * not left on the wire.
 * @throws WrongShape when there is none
 */
export async function uploadedFile(request: FastifyRequest): Promise<UploadedFile> {
  if (!request.isMultipart()) throw noFile('Send the file as multipart/form-data');
  let file: UploadedFile | null = null;
  for await (const part of request.parts()) {
    if (part.type === 'file') file = { fileName: part.filename, bytes: await part.toBuffer() };
  }
  if (!file) throw noFile('There is no file in this');
  return file;
}

const noFile = (detail: string) => new WrongShape([{ pointer: '/file', code: 'file', detail }]);
