import type { PersonToEnrol, PlannedEnrolment } from './api-types.js';

export const mostAtOnce = 200;

export type RowFault =
  'no-name' | 'no-address' | 'address-twice' | 'department-unknown' | 'account-closed';

/** One pasted line, and what is wrong with it as far as can be told here. */
export interface PastedRow {
  readonly line: string;
  readonly person: PersonToEnrol;
  readonly fault: RowFault | null;
}

export interface PreviewRow extends PastedRow {
  readonly outcome: PlannedEnrolment['outcome'];
}

/** Lines of `name; mail; department`, or three columns of a spreadsheet. Empty lines are nothing. */
export function pastedRows(text: string): PastedRow[] {
  const lines = text.split(/\r?\n/).filter((line) => line.trim() !== '');
  const seen = new Set<string>();
  return lines.map((line) => {
    const [name = '', email = '', department = ''] = line
      .split(line.includes('\t') ? '\t' : ';')
      .map((cell) => cell.trim());
    const again = seen.has(email.toLowerCase());
    seen.add(email.toLowerCase());
    const person = {
      ...namesOf(name),
      email,
      ...(department === '' ? {} : { departmentCode: department }),
    };
    return { line, person, fault: faultOf(person, again) };
  });
}

/** `Hoxha, Ana Maria` says itself which is which; of `Ana Maria Hoxha` the last word is the family's. */
function namesOf(name: string): { givenName: string; familyName: string } {
  const words = name.split(/\s+/);
  const [family = '', given] = name.split(',').map((part) => part.trim());
  if (given !== undefined) return { givenName: given, familyName: family };
  return { givenName: words.slice(0, -1).join(' '), familyName: words.at(-1) ?? '' };
}

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
