import type { Answers } from './check-answers.js';
import { bandsOf, breakdownKey, groupKey, measuresOf, type Measure } from './measures.js';
import { noAnswer, type SurveyBody, type WaveTerms } from './survey-body.js';

/** How often something was said: by measure, by option. */
export type Counts = Record<string, Record<string, number>>;

/** A group of a breakdown: how many, and what they said. */
export type GroupCounts = { people: number; counts: Counts };

/**
 * All that is kept of answers once they are mixed: how often each thing was said, by everybody and by each group of the breakdowns
 * that were settled before. Nothing tells which two answers came from one person.
 */
export type Tally = {
  answers: number;
  counts: Counts;
  /** By breakdown, by group. */
  groups: Record<string, Record<string, GroupCounts>>;
};

export const emptyTally = (): Tally => ({ answers: 0, counts: {}, groups: {} });

/** The sum of a tally and a batch of answers; the tally given is left as it is. */
export function addToTally(
  tally: Tally,
  body: Pick<SurveyBody, 'items'>,
  terms: WaveTerms,
  batch: readonly Answers[],
): Tally {
  const sum = structuredClone(tally);
  const measures = measuresOf(body, terms);
  const groupings = new Set(terms.breakdowns.flat());
  const inGroups = measures.filter(({ key }) => !groupings.has(key));
  const said = saying(body, measures);
  for (const answers of batch) {
    const saidByMeasure = said(answers);
    sum.answers += 1;
    for (const { key } of measures) count(sum.counts, key, saidByMeasure.get(key)!);
    for (const breakdown of terms.breakdowns) {
      const groups = (sum.groups[breakdownKey(breakdown)] ??= {});
      const group = (groups[groupKey(breakdown, answers)] ??= { people: 0, counts: {} });
      group.people += 1;
      for (const measure of inGroups)
        count(group.counts, measure.key, ofGroup(measure, saidByMeasure.get(measure.key)!));
    }
  }
  return sum;
}

/** Of a group only whether somebody is in the lower part of a scale is counted: more could rarely be shown. */
export const low = 'low';

function ofGroup(measure: Measure, said: readonly string[]): readonly string[] {
  if (measure.kind !== 'scale') return said;
  return measure.options.slice(0, measure.low).includes(said[0]!) ? [low] : [];
}

function count(counts: Counts, measure: string, said: readonly string[]): void {
  const own = (counts[measure] ??= {});
  for (const option of said) own[option] = (own[option] ?? 0) + 1;
}

/** What somebody said of each measure; *no answer* where nothing. */
function saying(
  { items }: Pick<SurveyBody, 'items'>,
  measures: readonly Measure[],
): (answers: Answers) => Map<string, string[]> {
  const bands = new Map(
    items.flatMap((item) => (item.type === 'number' ? [[item.key, bandsOf(item)] as const] : [])),
  );
  return (answers) =>
    new Map(
      measures.map(({ key, item, row }) => {
        const answer = answers[item];
        const value = row === null ? answer : (answer as Record<string, string> | undefined)?.[row];
        if (value === undefined) return [key, [noAnswer]];
        if (Array.isArray(value)) return [key, value.length === 0 ? [noAnswer] : value];
        if (typeof value !== 'number') return [key, [value as string]];
        const band = bands.get(item)!.find(({ from, to }) => value >= from && value <= to);
        return [key, [band!.key]];
      }),
    );
}
