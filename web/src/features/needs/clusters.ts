export interface WantedCluster {
  readonly name: Readonly<Record<string, string>>;
  readonly departments: readonly string[];
}

/** The clusters with one department moved; one place beyond the last makes a new cluster, and empty ones go. */
export function movedTo(
  clusters: readonly WantedCluster[],
  code: string,
  to: number,
): WantedCluster[] {
  const without = clusters.map((cluster) => ({
    ...cluster,
    departments: cluster.departments.filter((each) => each !== code),
  }));
  const fresh = { name: { en: code, sq: code }, departments: [] };
  const all = to === clusters.length ? [...without, fresh] : without;
  return all
    .map((cluster, at) =>
      at === to ? { ...cluster, departments: [...cluster.departments, code] } : cluster,
    )
    .filter(({ departments }) => departments.length > 0);
}
