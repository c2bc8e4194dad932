import type { CertificateModel, Look } from './model.ts';
import type { TaggedDocument } from './tagged-document.ts';

/** What the parts of the page share. */
export interface CertificateScene {
  readonly document: TaggedDocument;
  readonly model: CertificateModel;
  readonly look: Look;
}
