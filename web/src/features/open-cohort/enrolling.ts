import type { PersonToEnrol, PlannedEnrolment } from './api-types.js';

export const mostAtOnce = 1000;

export type RowFault =
  'no-name' | 'no-address' | 'address-twice' | 'department-unknown' | 'account-closed' | 'has-left';

/** One pasted line, and what is wrong with it as far as can be told here. */
export interface PastedRow {
  readonly line: string;
  readonly person: PersonToEnrol;
  readonly fault: RowFault | null;
}

export interface PreviewRow extends PastedRow {
  readonly outcome: PlannedEnrolment['outcome'];
}

/**
 * Lines of `name; mail; department`, columns of a spreadsheet, or addresses as a mail program writes them. Empty lines are
 * nothing. Commas part no columns: `Hoxha, Ana` and `Ana,Hoxha` could not be told apart, and the name stands on a certificate.
 */
export function pastedRows(text: string): PastedRow[] {
  const lines = text.split(/\r?\n/).filter((line) => line.trim() !== '');
  const seen = new Set<string>();
  return lines.map((line) => {
    const person = personIn(line);
    const again = seen.has(person.email.toLowerCase());
    seen.add(person.email.toLowerCase());
    return { line, person, fault: faultOf(person, again) };
  });
}

function personIn(line: string): PersonToEnrol {
  const [, writtenName, writtenAddress] =
    /^\s*"?([^"<>;\t]+?)"?\s*<([^<>\s]+)>[\s;,]*$/.exec(line) ?? [];
  if (writtenName !== undefined && writtenAddress !== undefined)
    return { ...namesOf([writtenName]), email: writtenAddress };
  const cells = line
    .split(line.includes('\t') ? '\t' : ';')
    .map((cell) => cell.trim().replace(/^"(.*)"$/, '$1'));
  const address = cells.findIndex((cell) => /^[^\s@,]+@[^\s@,]+$/.test(cell));
  const at = address < 0 ? 1 : address;
  const names = at === 0 ? cells.slice(1, 2) : cells.slice(0, at);
  const department = cells[Math.max(at, 1) + 1] ?? '';
  return {
    ...namesOf(names.filter((cell) => cell !== '')),
    email: cells[at] ?? '',
    ...(department === '' ? {} : { departmentCode: department }),
  };
}

/**
 * In columns of their own the family's name is the last. `Hoxha, Ana Maria` says itself which is which; of `Ana Maria Hoxha`
 * the last word is the family's.
 */
function namesOf(cells: readonly string[]): { givenName: string; familyName: string } {
  const [name = ''] = cells;
  if (cells.length > 1) return split(cells);
  const [family = '', given] = name.split(',').map((part) => part.trim());
  if (given !== undefined) return { givenName: given, familyName: family };
  return split(name.split(/\s+/));
}

const split = (parts: readonly string[]) => ({
  givenName: parts.slice(0, -1).join(' '),
  familyName: parts.at(-1) ?? '',
});

function faultOf({ givenName, familyName, email }: PersonToEnrol, again: boolean): RowFault | null {
  if (!/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(email)) return 'no-address';
  if (givenName === '' || familyName === '') return 'no-name';
  return again ? 'address-twice' : null;
}

/** What can be asked of the server: the rows without a fault, in their order. */
export const peopleOf = (rows: readonly PastedRow[]): PersonToEnrol[] =>
  rows.flatMap(({ person, fault }) => (fault === null ? [person] : []));

/** The pasted rows with what the server plans for those that were sent to it. */
export function previewOf(
  rows: readonly PastedRow[],
  planned: readonly PlannedEnrolment[],
): PreviewRow[] {
  let next = 0;
  return rows.map((row) => {
    const plan = row.fault === null ? planned[next++] : undefined;
    return plan === undefined
      ? { ...row, outcome: 'wrong' }
      : { ...row, outcome: plan.outcome, fault: plan.fault };
  });
}

/** Who is sent when it is done: those who come into the cohort by it. */
export const comingIn = (rows: readonly PreviewRow[]): PersonToEnrol[] =>
  rows.flatMap(({ person, outcome }) =>
    outcome === 'enrolled' || outcome === 'invited' ? [person] : [],
  );

/** The lines that stay to be corrected. */
export const linesLeft = (rows: readonly PreviewRow[]): string =>
  rows
    .filter(({ outcome }) => outcome === 'wrong')
    .map(({ line }) => line)
    .join('\n');
