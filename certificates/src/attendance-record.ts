import { AttendanceTable, type TableRow } from './attendance-table.ts';
import { attendanceRecordLayout as layout } from './attendance-record.layout.ts';
import { drawStack, heightOf, textBlock, type Block } from './blocks.ts';
import { drawLetterhead } from './letterhead.ts';
import { DEFAULT_LOOK } from './look.ts';
import type { Assets, AttendanceRecordModel, Look, Phrase } from './model.ts';
import { paginate } from './paginate.ts';
import { drawSpecimen } from './specimen.ts';
import { TaggedDocument } from './tagged-document.ts';

interface RecordScene {
  readonly document: TaggedDocument;
  readonly model: AttendanceRecordModel;
  readonly look: Look;
}

const { text, page, closing, facts } = layout;

/**
 * The plain record of the sessions somebody attended, on portrait A4: as many pages as the sessions
 * need, tagged, and the same bytes for the same input. It says itself that it is no certificate.
 */
export async function renderAttendanceRecord(
  model: AttendanceRecordModel,
  assets: Assets,
): Promise<Uint8Array> {
  const document = new TaggedDocument({
    ...page,
    lang: model.lang,
    title: model.labels.documentTitle,
    createdAt: model.issuedAt,
    fonts: assets.fonts,
  });
  drawPages({ document, model, look: assets.look ?? DEFAULT_LOOK }, assets);
  return document.bytes();
}

function drawPages(scene: RecordScene, assets: Assets): void {
  const { document, model, look } = scene;
  const table = new AttendanceTable(document, model, look);
  const opening = openingBlocks(scene);
  const ending = closingBlocks(scene);
  const openingEnd = text.top + layout.header.height + layout.heading.before + heightOf(opening);
  const tableTop = openingEnd + layout.table.before;
  const pages = paginate(table.rows, {
    first: text.bottom - tableTop - table.head.height,
    later: text.bottom - text.top - table.head.height,
    closing: closing.before + heightOf(ending),
  });

  startPage(scene, 1, pages.length);
  const head = { city: model.city, logo: assets.logo, logoAlt: model.labels.logo };
  const headArea = { x: text.x, y: text.top, width: text.width, align: 'left' } as const;
  drawLetterhead(document, head, layout.header, headArea, look);
  drawStack(opening, text.top + layout.header.height + layout.heading.before);
  const tableEnd =
    model.sessions.length === 0 ? openingEnd : drawTable(scene, table, pages, tableTop);
  drawStack(ending, tableEnd + closing.before);
}

/** Everything that stands on a page beside its text; the specimen's word is read on the first. */
function startPage({ document, model, look }: RecordScene, number: number, count: number): void {
  document.addPage();
  document.decoration(
    () => document.pdf.rect(0, 0, page.width, page.height).fill(look.paper),
    'Page',
  );
  if (model.specimen) {
    const draw = () => drawSpecimen(document, model.labels.specimen, layout.specimen, page, look);
    if (number === 1) document.tag('P', {}, draw);
    else document.decoration(draw, 'Pagination');
  }
  const words = model.labels.pageOf
    .replace('{page}', String(number))
    .replace('{pages}', String(count));
  const fitted = document.fit(words, 'text', text.width, layout.pageNumber.attempts);
  document.decoration(
    () =>
      document.lines(fitted, 'text', {
        ...layout.pageNumber,
        x: text.x,
        width: text.width,
        align: 'left',
        colour: look.ink,
      }),
    'Pagination',
  );
}

function drawTable(
  scene: RecordScene,
  table: AttendanceTable,
  pages: readonly (readonly TableRow[])[],
  top: number,
): number {
  const { document } = scene;
  let y = top;
  document.group('Table', (tag) => {
    pages.forEach((rows, index) => {
      if (index > 0) {
        startPage(scene, index + 1, pages.length);
        y = text.top;
      }
      if (index === 0) document.group('TR', (row) => (y = table.drawHead(y, row)), tag);
      else if (rows.length > 0) y = table.drawHead(y, null);
      for (const each of rows) {
        document.group('TR', (row) => (y = table.drawRow(each, y, row)), tag);
      }
    });
  });
  return y;
}

function openingBlocks(scene: RecordScene): Block[] {
  const { document, model, look } = scene;
  const { labels } = model;
  const heading = textBlock(document, labels.heading, layout.heading, text, {
    tag: 'H1',
    role: 'heading',
    colour: look.ink,
    align: 'left',
  });
  const cohort = model.cohort === undefined ? [] : [factBlock(scene, labels.cohort, model.cohort)];
  const [person, ...others] = [
    factBlock(scene, labels.person, model.person),
    factBlock(scene, labels.programme, model.programme),
    ...cohort,
    ...(model.sessions.length === 0 ? [factBlock(scene, labels.sessions, labels.noSessions)] : []),
  ];
  return [heading, ...(person ? [{ ...person, before: facts.before }] : []), ...others];
}

function factBlock({ document, look }: RecordScene, label: string, value: Phrase): Block {
  const options = { tag: 'P', align: 'left', colour: look.ink } as const;
  const beside = { x: text.x + facts.labelWidth, width: text.width - facts.labelWidth };
  const labelColumn = { x: text.x, width: facts.labelWidth - layout.table.gutter };
  const parts = [
    textBlock(document, label, facts.label, labelColumn, { ...options, role: 'text' }),
    textBlock(document, value, facts.value, beside, { ...options, role: 'strong' }),
  ];
  return {
    before: facts.between,
    height: Math.max(...parts.map((part) => part.height)),
    draw: (y) => parts.forEach((part) => part.draw(y)),
  };
}

function closingBlocks({ document, model, look }: RecordScene): Block[] {
  const options = { tag: 'P', align: 'left', colour: look.ink } as const;
  const { total, statement, madeOn } = closing;
  return [
    textBlock(document, model.total, total, text, { ...options, role: 'strong' }),
    textBlock(document, model.labels.notACertificate, statement, text, {
      ...options,
      role: 'text',
      before: statement.before,
    }),
    textBlock(document, model.madeOn, madeOn, text, {
      ...options,
      role: 'text',
      before: madeOn.before,
    }),
  ];
}
