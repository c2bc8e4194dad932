import type { Album } from '../pictures/album.ts';
import type { Report } from '../problem.ts';
import type { Html, Locale, PlanRow } from '../types.ts';
import { type Line, type PageFile } from './page-file.ts';
import { renderBody } from './page-body.ts';
import { renderInline } from './render.ts';

/** The opening words above the table and its rows; what stands below the table is not part of a plan. */
export function parsePlanBody(
  report: Report,
  page: PageFile,
  { locale, album }: { locale: Locale; album: Album },
): { introHtml: Html; rows: PlanRow[] } {
  const first = page.body.findIndex((line) => line.text.startsWith('|'));
  const intro = first === -1 ? page.body : page.body.slice(0, first);
  const table = first === -1 ? [] : page.body.slice(first);
  if (first === -1) {
    report.error(
      { file: page.path, line: page.body[0]?.number ?? 1 },
      'plan/no-table',
      'The plan has no table.',
    );
  }
  const end = table.findIndex((line) => !line.text.startsWith('|'));
  const after = end === -1 ? [] : table.slice(end);
  const stray = after.find((line) => line.text.trim() !== '');
  if (stray) {
    report.error(
      { file: page.path, line: stray.number },
      'plan/text-below',
      'Text below the table would not be shown.',
      'Put it above the table, or into a row.',
    );
  }
  const lines = (end === -1 ? table : table.slice(0, end)).slice(2);
  return {
    introHtml: renderBody({ report, path: page.path, locale, album }, intro),
    rows: lines.flatMap((line) => parseRow(report, page.path, line) ?? []),
  };
}

function parseRow(report: Report, path: string, line: Line): PlanRow | null {
  const place = { file: path, line: line.number };
  const cells = line.text
    .replace(/^\||\|\s*$/g, '')
    .split(/(?<!\\)\|/)
    .map((cell) => cell.trim().replaceAll('\\|', '|'));
  const [from, to, what, says] = cells;
  if (cells.length !== 4 || !/^\d+$/.test(from!) || !/^\d+$/.test(to!)) {
    report.error(
      place,
      'plan/row',
      'A row of the plan needs four cells, the first two whole minutes.',
      'Write `| 0 | 5 | what happens | what the facilitator says or does |`.',
    );
    return null;
  }
  const row: PlanRow = {
    from: Number(from),
    to: Number(to),
    whatHtml: renderInline(what!),
    saysHtml: renderInline(says!),
  };
  report.remember(row, place);
  return row;
}
