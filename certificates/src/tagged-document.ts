import PDFDocument from 'pdfkit';
import { fitText, type Attempt, type FittedText, type Measure } from './fit-text.ts';
import type { Box } from './logo.ts';
import {
  headingFaceFor,
  LettersNotInFonts,
  lettersMissing,
  printable,
  splitIntoRuns,
  type CertificateFonts,
  type Face,
} from './typefaces.ts';

export interface DocumentOptions {
  readonly lang: string;
  readonly title: string;
  readonly createdAt: Date;
  readonly width: number;
  readonly height: number;
  readonly fonts: CertificateFonts;
}

/** Attributes of a tag that are in use here; the published types know only some of them. */
export interface TagOptions {
  readonly lang?: string;
  readonly alt?: string;
  readonly bbox?: [left: number, top: number, right: number, bottom: number];
  readonly scope?: 'Column' | 'Row';
}

export type Role = keyof CertificateFonts;

/** Baselines of the lines of one text. */
export interface Placement {
  readonly x: number;
  /** Top of the first line. */
  readonly y: number;
  readonly width: number;
  readonly align: 'left' | 'center';
  /** Distance of two baselines, as a multiple of the size. */
  readonly leading: number;
  readonly colour: string;
}

/** Known to pdfkit, not yet to its published types. */
const PDF_UA: string = 'PDF/UA';

type Tag = PDFKit.PDFStructureElement;

/**
 * A page or pages under PDF/UA: whatever is drawn is either inside a tag, in reading order, or
 * marked as decoration. Knows nothing of what it prints.
 */
export class TaggedDocument {
  readonly pdf: PDFKit.PDFDocument;
  private readonly root: Tag;
  private readonly fonts: CertificateFonts;
  private readonly widths = new Map<Face, Map<string, number>>();
  private readonly finished: Promise<Uint8Array>;

  constructor(options: DocumentOptions) {
    this.fonts = options.fonts;
    this.pdf = new PDFDocument({
      size: [options.width, options.height],
      margin: 0,
      autoFirstPage: false,
      pdfVersion: '1.7',
      subset: PDF_UA as PDFKit.Mixins.PDFSubsets,
      tagged: true,
      lang: options.lang,
      displayTitle: true,
      // No standard font: it would be named in the file without being embedded.
      font: '',
      info: {
        Title: new MetadataText(printable(options.title)) as string,
        Creator: 'Stoa',
        Producer: 'Stoa',
        CreationDate: options.createdAt,
      },
    });
    this.finished = bytesOf(this.pdf);
    this.root = this.pdf.struct('Document');
    this.pdf.addStructure(this.root);
  }

  addPage(): void {
    this.pdf.addPage();
  }

  /** The face in which a text will be set: some headings need letters their face lacks. */
  face(role: Role, text: string): Face {
    const face = role === 'heading' ? headingFaceFor(text, this.fonts) : this.fonts[role];
    const missing = lettersMissing(text, face);
    if (missing.length > 0) throw new LettersNotInFonts(missing);
    return face;
  }

  measure(face: Face): Measure {
    const known = this.widths.get(face) ?? new Map<string, number>();
    this.widths.set(face, known);
    return (text) => {
      const found = known.get(text) ?? this.measureAnew(text, face);
      known.set(text, found);
      return found;
    };
  }

  fit(
    text: string,
    role: Role,
    width: number,
    attempts: readonly [Attempt, ...Attempt[]],
  ): FittedText {
    return fitText(text, width, attempts, this.measure(this.face(role, text)));
  }

  tag(type: string, options: TagOptions, draw: () => void, parent: Tag = this.root): void {
    parent.add(this.pdf.struct(type, options, draw));
  }

  /** A picture, with the words that stand for it. */
  figure(alt: string, box: Box, draw: () => void): void {
    const bbox: TagOptions['bbox'] = [box.x, box.y, box.x + box.width, box.y + box.height];
    this.tag('Figure', { alt, bbox }, draw);
  }

  /** A tag that holds other tags; `fill` adds them. */
  group(type: string, fill: (tag: Tag) => void, parent: Tag = this.root): void {
    const tag = this.pdf.struct(type);
    parent.add(tag);
    fill(tag);
    tag.end();
  }

  /** A clickable area within a text; `description` is what the annotation says of itself. */
  link(
    target: Box & { readonly url: string; readonly description: string },
    draw: () => void,
    parent: Tag,
  ): void {
    const tag = this.pdf.struct('Link');
    parent.add(tag);
    tag.add(draw);
    const annotation = {
      structParent: tag,
      // pdfkit writes a primitive string as a name.
      Contents: new String(target.description) as string,
    };
    this.pdf.link(target.x, target.y, target.width, target.height, target.url, annotation);
    tag.end();
  }

  decoration(draw: () => void, type: 'Layout' | 'Page' | 'Pagination' = 'Layout'): void {
    this.pdf.markContent('Artifact', { type });
    draw();
    this.pdf.endMarkedContent();
  }

  /** Sets lines below each other and gives the y under the last one. */
  lines(fitted: FittedText, role: Role, at: Placement): number {
    const face = this.face(role, fitted.lines.join(' '));
    const step = fitted.size * at.leading;
    // The leading is shared out above and below, with the letters' own middle at 0.35 of the size.
    let baseline = at.y + step / 2 + fitted.size * 0.35;
    for (const line of fitted.lines) {
      const slack = at.width - this.measure(face)(line) * fitted.size;
      const x = at.align === 'center' ? at.x + slack / 2 : at.x;
      this.line(line, face, { x, baseline, size: fitted.size, colour: at.colour });
      baseline += step;
    }
    return at.y + step * fitted.lines.length;
  }

  line(
    text: string,
    face: Face,
    at: { x: number; baseline: number; size: number; colour: string },
  ): void {
    let { x } = at;
    this.pdf.fillColor(at.colour);
    for (const run of splitIntoRuns(text, face)) {
      this.useSlice(run.slice).fontSize(at.size);
      this.pdf.text(run.text, x, at.baseline, { lineBreak: false, baseline: 'alphabetic' });
      x += this.pdf.widthOfString(run.text);
    }
  }

  bytes(): Promise<Uint8Array> {
    this.root.end();
    this.pdf.end();
    return this.finished;
  }

  private measureAnew(text: string, face: Face): number {
    const runs = splitIntoRuns(text, face);
    return runs.reduce((sum, run) => {
      return sum + this.useSlice(run.slice).fontSize(1000).widthOfString(run.text) / 1000;
    }, 0);
  }

  private useSlice(slice: Face[number]): PDFKit.PDFDocument {
    // pdfkit takes parsed fonts, which its published types do not say.
    return this.pdf.font(slice.font as unknown as Uint8Array, slice.key);
  }
}

/** pdfkit writes the title into XML as it is: this one escapes itself there, and only there. */
class MetadataText extends String {
  override toString(): string {
    const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };
    return this.valueOf().replace(/[&<>]/g, (sign) => entities[sign] ?? sign);
  }
}

function bytesOf(pdf: PDFKit.PDFDocument): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    const chunks: Uint8Array[] = [];
    pdf.on('data', (chunk: Uint8Array) => chunks.push(chunk));
    pdf.on('end', () => resolve(new Uint8Array(Buffer.concat(chunks))));
    pdf.on('error', reject);
  });
}
