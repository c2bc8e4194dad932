import { joinUntilEnough } from '../../shared/five.js';
import type { LocaleText } from '../../shared/locale-text.js';
import { five, sum } from './five.js';
import type { Cluster } from './survey-body.js';

export type InvitedDepartment = { code: string; name: LocaleText; invited: number };

export type ClusterFault =
  | { kind: 'department-twice'; code: string }
  | { kind: 'department-missing'; code: string }
  | { kind: 'department-unknown'; code: string }
  | { kind: 'too-small'; code: string; invited: number }
  | { kind: 'differs-by-few'; code: string; people: number };

/**
 * Clusters to begin with: a department with enough people stays by itself, small ones are merged, the smallest first, until each
 * cluster holds enough. What is left over joins the smallest cluster. Whoever opens the wave can change them.
 */
export function proposeClusters(
  departments: readonly InvitedDepartment[],
  atLeast: number = five,
): Cluster[] {
  const asked = departments.filter(({ invited }) => invited > 0);
  const byCode = asked.toSorted((a, b) => compare(a.code, b.code));
  return joinUntilEnough(byCode, ({ invited }) => invited, Math.max(five, atLeast)).map(clusterOf);
}

/** Names are those of the departments; a person gives better ones. */
function clusterOf(parts: readonly InvitedDepartment[], at: number): Cluster {
  const locales = [...new Set(parts.flatMap(({ name }) => Object.keys(name)))];
  return {
    key: `c${at + 1}`,
    name: Object.fromEntries(
      locales.map((locale) => [
        locale,
        parts.map(({ name, code }) => name[locale] ?? code).join(', '),
      ]),
    ),
    departments: parts.map(({ code }) => code),
    invited: peopleIn(parts),
  };
}

const peopleIn = (departments: readonly InvitedDepartment[]) =>
  sum(departments.map(({ invited }) => invited));

const compare = (a: string, b: string) => Number(a > b) - Number(a < b);

/**
 * Whether clusters may be used: each department in exactly one, each cluster with at least five invited, and none that differs from
 * one of an earlier wave of the same survey by fewer than five people, who would show in the difference between the two.
 */
export function clusterFaults(
  clusters: readonly Pick<Cluster, 'key' | 'departments'>[],
  departments: readonly InvitedDepartment[],
  earlier: readonly (readonly Pick<Cluster, 'departments'>[])[],
): ClusterFault[] {
  const invited = new Map(departments.map(({ code, invited: people }) => [code, people]));
  const used = clusters.flatMap((cluster) => cluster.departments);
  const twice = used.filter((code, at) => used.indexOf(code) !== at);
  const missing = departments.filter(
    ({ code, invited: people }) => people > 0 && !used.includes(code),
  );
  const unknown = used.filter((code) => !invited.has(code));
  const people = (codes: readonly string[]) => sum(codes.map((code) => invited.get(code) ?? 0));
  return [
    ...twice.map((code) => ({ kind: 'department-twice' as const, code })),
    ...missing.map(({ code }) => ({ kind: 'department-missing' as const, code })),
    ...unknown.map((code) => ({ kind: 'department-unknown' as const, code })),
    ...clusters
      .filter((cluster) => people(cluster.departments) < five)
      .map((cluster) => ({
        ...{ kind: 'too-small' as const, code: cluster.key },
        invited: people(cluster.departments),
      })),
    ...clusters.flatMap((cluster) =>
      earlier.flat().flatMap((former) => fewBetween(cluster, former, people)),
    ),
  ];
}

function fewBetween(
  { key, departments }: Pick<Cluster, 'key' | 'departments'>,
  former: Pick<Cluster, 'departments'>,
  people: (codes: readonly string[]) => number,
): ClusterFault[] {
  if (!departments.some((code) => former.departments.includes(code))) return [];
  const without = (a: readonly string[], b: readonly string[]) =>
    people(a.filter((code) => !b.includes(code)));
  const differing = [
    without(departments, former.departments),
    without(former.departments, departments),
  ].find((count) => count > 0 && count < five);
  return differing === undefined ? [] : [{ kind: 'differs-by-few', code: key, people: differing }];
}

/** How likely a cluster is to be shown: from so many answers on its size can be, and from so many most of what it said. */
export type ClusterOutlook = {
  key: string;
  invited: number;
  /** Answers needed, as a share of those invited in whole per cent, rounded up. */
  sharePercent: number;
  outlook: 'likely' | 'if-most-answer' | 'only-together';
};

/**
 * What will be shown of each cluster and what not, before anybody is asked. Half of those invited usually answer; a figure needs five
 * on both of its sides, so ten answers begin to show what a group said.
 */
export function outlookOf({ key, invited }: Pick<Cluster, 'key' | 'invited'>): ClusterOutlook {
  const sharePercent = invited === 0 ? 100 : Math.min(100, Math.ceil((five * 100) / invited));
  const outlook =
    invited >= 4 * five ? 'likely' : invited >= 2 * five ? 'if-most-answer' : 'only-together';
  return { key, invited, sharePercent, outlook };
}
