import type { CohortLine, Decision } from './api-types.js';

const day = 86_400_000;

/** A line as it was decided: what was changed in it, and its end moved along with its beginning. */
export function lineDecided(line: CohortLine, decision: Decision | undefined): CohortLine {
  const change = decision?.change ?? {};
  const startsOn = change.startsOn ?? line.startsOn;
  const moved = (Date.parse(startsOn) - Date.parse(line.startsOn)) / day;
  const endsOn = new Date(Date.parse(line.endsOn) + moved * day).toISOString().slice(0, 10);
  return { ...line, ...change, startsOn, endsOn };
}

/** The form in which cohorts are opened, filled in. */
export function openingAddress(programme: string, line: CohortLine): string {
  const { startsOn, mode, language } = line;
  const filled = new URLSearchParams({ programme, startsOn, mode });
  if (language !== null) filled.set('locale', language);
  return `/teach/new?${filled}`;
}
