import { attendanceRecordLayout } from './attendance-record.layout.ts';
import { wrapText } from './fit-text.ts';
import { tint } from './look.ts';
import {
  languageOf,
  wording,
  type AttendanceRecordModel,
  type Look,
  type Phrase,
} from './model.ts';
import type { Role, TaggedDocument } from './tagged-document.ts';
import { printable } from './typefaces.ts';

const { table: layout, text } = attendanceRecordLayout;

interface Cell {
  readonly lines: readonly string[];
  readonly lang: string | undefined;
  readonly x: number;
  readonly width: number;
}

export interface TableRow {
  readonly cells: readonly Cell[];
  readonly height: number;
}

type Tag = PDFKit.PDFStructureElement;

/** The table of sessions, measured first so that its rows can be shared out over pages. */
export class AttendanceTable {
  readonly head: TableRow;
  readonly rows: readonly TableRow[];
  private readonly document: TaggedDocument;
  private readonly look: Look;

  constructor(document: TaggedDocument, model: AttendanceRecordModel, look: Look) {
    const { date, session, mark, mode } = model.labels;
    this.document = document;
    this.look = look;
    this.head = this.measure([date, session, mark, mode], 'strong');
    this.rows = model.sessions.map((held) =>
      this.measure([held.date, held.title, held.mark, held.mode], 'text'),
    );
  }

  /** The head is read once; on later pages it is repeated for the eye only. */
  drawHead(y: number, tag: Tag | null): number {
    const under = y + this.head.height;
    if (tag) {
      this.drawCells(this.head, y, 'strong', (cell, draw) =>
        this.document.tag('TH', { scope: 'Column', lang: cell.lang }, draw, tag),
      );
    } else {
      this.document.decoration(
        () => this.drawCells(this.head, y, 'strong', (_, draw) => draw()),
        'Pagination',
      );
    }
    this.drawRule(under, layout.rule.head, this.look.primary);
    return under;
  }

  drawRow(row: TableRow, y: number, tag: Tag): number {
    const under = y + row.height;
    this.drawCells(row, y, 'text', (cell, draw) =>
      this.document.tag('TD', { lang: cell.lang }, draw, tag),
    );
    this.drawRule(
      under,
      layout.rule.row,
      tint(this.look.ink, this.look.paper, layout.rowRuleShare),
    );
    return under;
  }

  private measure(phrases: readonly Phrase[], role: Role): TableRow {
    let x = text.x;
    const cells = phrases.map((phrase, index) => {
      const share = (layout.shares[index] ?? 0) * text.width;
      const width = share - layout.gutter;
      const words = printable(wording(phrase));
      const measure = this.document.measure(this.document.face(role, words));
      const lines = wrapText(words, width, layout.size, measure);
      const cell = { lines, lang: languageOf(phrase), x, width };
      x += share;
      return cell;
    });
    const lines = Math.max(...cells.map((cell) => cell.lines.length));
    return { cells, height: lines * layout.size * layout.leading + 2 * layout.padding };
  }

  private drawCells(
    row: TableRow,
    y: number,
    role: Role,
    place: (cell: Cell, draw: () => void) => void,
  ): void {
    for (const cell of row.cells) {
      place(cell, () =>
        this.document.lines({ size: layout.size, lines: cell.lines }, role, {
          x: cell.x,
          y: y + layout.padding,
          width: cell.width,
          align: 'left',
          leading: layout.leading,
          colour: this.look.ink,
        }),
      );
    }
  }

  private drawRule(y: number, thickness: number, colour: string): void {
    this.document.decoration(() =>
      this.document.pdf.rect(text.x, y - thickness, text.width, thickness).fill(colour),
    );
  }
}
