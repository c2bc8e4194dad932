import { readFile } from 'node:fs/promises';
import * as path from 'node:path';
import { parse } from 'csv-parse/sync';

/** Rows of a CSV file by the names in its first line; every field is text. */
export async function readCsv<Row extends Record<string, string>>(
  folder: string,
  name: string,
): Promise<Row[]> {
  return parse(await readFile(path.join(folder, `${name}.csv`), 'utf8'), {
    columns: true,
    skip_empty_lines: true,
    bom: true,
  }) as Row[];
}
