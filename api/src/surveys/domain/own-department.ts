import { breakdownKey } from './measures.js';
import type { BreakdownFigures, Release } from './release.js';
import type { Cluster, SurveyItem } from './survey-body.js';

type Seen = { clusters: Cluster[]; release: Release };

/**
 * What somebody who leads a department sees of a wave: everybody, and of the groups the one that the own department is in, by itself or
 * with those it is only shown together with. Taken from the release, so it tells less than that and never more.
 */
export function ownDepartment(
  items: readonly SurveyItem[],
  { clusters, release }: Seen,
  departments: readonly string[],
): Seen {
  const own = clusters.filter((cluster) =>
    cluster.departments.some((code) => departments.includes(code)),
  );
  const keys = new Set(own.map(({ key }) => key));
  const byDepartment = new Set(
    items
      .filter((item) => item.type === 'one' && item.optionsFrom === 'departments')
      .map(({ key }) => breakdownKey([key])),
  );
  const breakdowns = release.breakdowns
    .filter(({ key }) => byDepartment.has(key))
    .map((breakdown) => onlyRows(breakdown, ({ groups }) => groups.some((key) => keys.has(key))));
  const shown = new Set(breakdowns.flatMap(({ rows }) => rows.flatMap(({ groups }) => groups)));
  return {
    // Those that are only shown together are named.
    clusters: clusters.filter(({ key }) => keys.has(key) || shown.has(key)),
    release: { ...release, breakdowns: breakdowns.filter(({ rows }) => rows.length > 0) },
  };
}

function onlyRows(
  breakdown: BreakdownFigures,
  wanted: (row: BreakdownFigures['rows'][number]) => boolean,
): BreakdownFigures {
  const kept = breakdown.rows.map(wanted);
  const only = <T>(list: readonly T[]) => list.filter((_, at) => kept[at]);
  return {
    ...breakdown,
    rows: only(breakdown.rows),
    measures: breakdown.measures.map(({ measure, options }) => ({
      measure,
      options: options.map(({ option, counts }) => ({ option, counts: only(counts) })),
    })),
  };
}
