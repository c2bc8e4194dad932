import type { Report } from '../problem.ts';
import type { PlanRow } from '../types.ts';

/** The rows begin at 0, join without a gap, end with the session, and are the same in each language. */
export function checkPlan(
  report: Report,
  file: string,
  minutes: number,
  rows: readonly PlanRow[],
  sourceRows: readonly PlanRow[],
): void {
  let expected = 0;
  for (const row of rows) {
    if (row.from !== expected) {
      report.error(
        report.placeOf(row),
        'plan/gap',
        `This row begins at minute ${row.from}, but the one before ends at ${expected}.`,
      );
    }
    if (row.to <= row.from) {
      report.error(report.placeOf(row), 'plan/backwards', 'This row ends before it begins.');
    }
    expected = row.to;
  }
  const last = rows.at(-1);
  if (last && last.to !== minutes) {
    report.error(
      report.placeOf(last),
      'plan/end',
      `The plan ends at minute ${last.to}, but the session has ${minutes}.`,
    );
  }
  const times = (of: readonly PlanRow[]): string => of.map((row) => `${row.from}-${row.to}`).join();
  if (rows !== sourceRows && times(rows) !== times(sourceRows)) {
    report.error(
      { file, line: rows[0] ? report.placeOf(rows[0]).line : 1 },
      'plan/times-differ',
      'The minutes of the rows differ from those of the source language.',
    );
  }
}
