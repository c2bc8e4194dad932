import type { BreakdownFigures } from './release.js';
import { noAnswer, type SurveyItem, type WaveTerms } from './survey-body.js';

/** What says of which departments or answers the groups of a wave are made. */
export type GroupedBy = {
  items: readonly SurveyItem[];
  terms: Pick<WaveTerms, 'clusters'>;
};

export type Joined = { earlier: number[]; later: number[] };

/** The finest groups that both waves are made of: rows that share anybody belong together. */
export function joinRows(before: readonly Set<string>[], after: readonly Set<string>[]): Joined[] {
  const joined: Joined[] = [];
  const left = new Set(after.keys());
  for (const first of before.keys()) {
    if (joined.some(({ earlier }) => earlier.includes(first))) continue;
    const group: Joined = { earlier: [first], later: [] };
    for (let grew = true; grew;) {
      const found = [...left].filter((row) =>
        group.earlier.some((own) => meet(before[own]!, after[row]!)),
      );
      found.forEach((row) => left.delete(row));
      group.later.push(...found);
      const others = [...before.keys()].filter(
        (row) =>
          !group.earlier.includes(row) &&
          group.later.some((own) => meet(before[row]!, after[own]!)),
      );
      group.earlier.push(...others);
      grew = found.length > 0 || others.length > 0;
    }
    group.earlier.sort((a, b) => a - b);
    group.later.sort((a, b) => a - b);
    joined.push(group);
  }
  return joined;
}

const meet = (a: ReadonlySet<string>, b: ReadonlySet<string>) => [...a].some((atom) => b.has(atom));

export function sameAtoms(
  before: readonly Set<string>[],
  rows: readonly number[],
  after: readonly Set<string>[],
  others: readonly number[],
): boolean {
  const [a, b] = [
    new Set(rows.flatMap((row) => [...before[row]!])),
    new Set(others.flatMap((row) => [...after[row]!])),
  ];
  return a.size === b.size && [...a].every((atom) => b.has(atom));
}

/** What the groups of each row are made of, the same in every wave: departments for clusters, else answers. */
export function atomsByRow(
  { rows, groupings }: Pick<BreakdownFigures, 'rows' | 'groupings'>,
  { items, terms }: GroupedBy,
): Set<string>[] {
  const departments = new Map(terms.clusters.map(({ key, departments: codes }) => [key, codes]));
  const byDepartment = new Set(
    items
      .filter((item) => item.type === 'one' && item.optionsFrom === 'departments')
      .map(({ key }) => key),
  );
  const atomsOf = (grouping: string, key: string) =>
    byDepartment.has(grouping) && key !== noAnswer ? (departments.get(key) ?? []) : [key];
  return rows.map(
    ({ groups }) =>
      new Set(
        groups.flatMap((group) =>
          group
            .split('|')
            .map((key, at) => atomsOf(groupings[at]!, key))
            .reduce((made, own) => made.flatMap((each) => own.map((atom) => `${each}|${atom}`))),
        ),
      ),
  );
}
