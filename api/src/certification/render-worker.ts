/** Runs in a thread of its own, so that an award of hundreds never delays an answer. Parses the typefaces once. */
import { parentPort } from 'node:worker_threads';
import {
  parseFonts,
  renderAttendanceLetters,
  renderAttendanceRecord,
  renderCertificate,
  type Assets,
  type AttendanceLettersModel,
  type AttendanceRecordModel,
  type CertificateModel,
} from '@stoa/certificates';
import { readShippedFonts } from '@stoa/certificates/fonts';
import type { RenderOrder } from './renderer.js';

const fonts = readShippedFonts().then(parseFonts);
// Drawings share the parsed typefaces, which remember what they have measured: one at a time keeps equal input equal output.
let queue: Promise<void> = Promise.resolve();

parentPort!.on('message', (order: RenderOrder) => {
  queue = queue.then(() => answer(order));
});

async function answer({ id, kind, model, logo }: RenderOrder): Promise<void> {
  try {
    const assets = { fonts: await fonts, ...(logo ? { logo } : {}) };
    const bytes = await draw(kind, model, assets);
    parentPort!.postMessage({ id, bytes });
  } catch (error) {
    parentPort!.postMessage({
      id,
      failure: error instanceof Error ? error.message : String(error),
    });
  }
}

function draw(
  kind: RenderOrder['kind'],
  model: RenderOrder['model'],
  assets: Assets,
): Promise<Uint8Array> {
  switch (kind) {
    case 'certificate':
      return renderCertificate(model as CertificateModel, assets);
    case 'record':
      return renderAttendanceRecord(model as AttendanceRecordModel, assets);
    case 'letters':
      return renderAttendanceLetters(model as AttendanceLettersModel, assets);
  }
}
