import { five, sum } from './five.js';
import type { BreakdownFigures, MeasureFigures, Release, Shown } from './release.js';
import { atomsByRow, joinRows, sameAtoms, type GroupedBy } from './same-groups.js';
import type { SurveyItem } from './survey-body.js';

/** A wave as it may be seen, with what was asked. */
export type ReleasedWave = GroupedBy & { release: Release };

/**
 * What lies between two shares, in whole points of a hundred. `few`: it comes to fewer than five people, which is not told as a
 * change. Null where one of the two must not be shown.
 */
export type Change = { kind: 'points'; points: number } | { kind: 'few' } | null;

/** One figure in both waves: so many, of so many. */
export type FigurePair = { earlier: Shown; later: Shown; change: Change };

export type GroupPair = {
  /** Groups of the earlier wave and of the later one; they hold the same departments or answers. */
  earlier: string[];
  later: string[];
  earlierPeople: number;
  laterPeople: number;
};

export type Difference = {
  /** Null where fewer than five answered one of the waves: then there is nothing else. */
  answers: { earlier: number; later: number } | null;
  measures: { measure: string; options: ({ option: string } & FigurePair)[]; low: FigurePair }[];
  breakdowns: {
    key: string;
    groupings: string[];
    rows: GroupPair[];
    measures: { measure: string; options: { option: string; pairs: FigurePair[] }[] }[];
  }[];
  /** Questions that were not asked in both waves in the same words with the same answers. */
  askedOtherwise: string[];
};

/**
 * The later wave beside the earlier one. Made of what both releases show and of nothing else, so it tells no more than they do
 * (ADR 0021). Groups are those that are the same in both: where they are not, they are put together until they are.
 */
export function differenceOf(earlier: ReleasedWave, later: ReleasedWave): Difference {
  const askedOtherwise = later.items
    .filter((item) => !asksTheSame(earlier.items, item))
    .map(({ key }) => key);
  if (earlier.release.answers === null || later.release.answers === null)
    return { answers: null, measures: [], breakdowns: [], askedOtherwise };
  const answers = { earlier: earlier.release.answers, later: later.release.answers };
  const comparable = (measure: string) => !askedOtherwise.includes(measure.split('.')[0]!);
  const measures = later.release.measures.flatMap((figures) => {
    const former = earlier.release.measures.find(({ measure }) => measure === figures.measure);
    return former && comparable(figures.measure) ? [pairsOf(former, figures, answers)] : [];
  });
  const breakdowns = later.release.breakdowns.flatMap((breakdown) => {
    const former = earlier.release.breakdowns.find(({ key }) => key === breakdown.key);
    if (!former || !breakdown.groupings.every(comparable)) return [];
    return breakdownPairs(
      { breakdown: former, wave: earlier },
      { breakdown, wave: later },
      comparable,
    );
  });
  return { answers, measures, breakdowns, askedOtherwise };
}

/** Departments of a question are those of the wave, so they are no part of what it says. */
function asksTheSame(earlier: readonly SurveyItem[], item: SurveyItem): boolean {
  const former = earlier.find(({ key }) => key === item.key);
  return former !== undefined && said(former) === said(item);
}

/** What of a question makes an answer to it: its words and its answers; not where it stands, nor in which order they are shown. */
const said = ({ help: _, optional: __, ...item }: SurveyItem) =>
  JSON.stringify({ ...item, random: false });

/**
 * How far a share has moved. A move of fewer than five people, at the size of the later wave, is not told: it would invite to
 * guess who they are, and is less than chance makes.
 */
export function changeOf(
  { count: before, of: all }: { count: Shown; of: number },
  { count, of }: { count: Shown; of: number },
): Change {
  if (before === null || count === null || all === 0 || of === 0) return null;
  const people = count - (before * of) / all;
  if (Math.abs(people) < five) return { kind: 'few' };
  return { kind: 'points', points: Math.round((people * 100) / of) };
}

const pairOf = (earlier: Shown, later: Shown, of: { earlier: number; later: number }) => ({
  ...{ earlier, later },
  change: changeOf({ count: earlier, of: of.earlier }, { count: later, of: of.later }),
});

function pairsOf(
  former: MeasureFigures,
  { measure, options, low }: MeasureFigures,
  of: { earlier: number; later: number },
) {
  const before = new Map(former.options.map(({ option, count }) => [option, count]));
  return {
    measure,
    options: options.map(({ option, count }) => ({
      option,
      ...pairOf(before.get(option) ?? null, count, of),
    })),
    low: pairOf(former.low, low, of),
  };
}

type Side = { breakdown: BreakdownFigures; wave: ReleasedWave };

function breakdownPairs(
  earlier: Side,
  later: Side,
  comparable: (measure: string) => boolean,
): Difference['breakdowns'] {
  const [before, after] = [
    atomsByRow(earlier.breakdown, earlier.wave),
    atomsByRow(later.breakdown, later.wave),
  ];
  const joined = joinRows(before, after).filter(
    ({ earlier: rows, later: others }) =>
      sameAtoms(before, rows, after, others) &&
      peopleIn(earlier, rows) > 0 &&
      peopleIn(later, others) > 0,
  );
  // Of one group left nothing is compared but everybody, who stand above.
  if (joined.length < 2) return [];
  const of = joined.map(({ earlier: rows, later: others }) => ({
    earlier: peopleIn(earlier, rows),
    later: peopleIn(later, others),
  }));
  return [
    {
      key: later.breakdown.key,
      groupings: later.breakdown.groupings,
      rows: joined.map(({ earlier: rows, later: others }, at) => ({
        earlier: rows.flatMap((row) => earlier.breakdown.rows[row]!.groups),
        later: others.flatMap((row) => later.breakdown.rows[row]!.groups),
        ...{ earlierPeople: of[at]!.earlier, laterPeople: of[at]!.later },
      })),
      measures: later.breakdown.measures.flatMap(({ measure, options }) => {
        const former = earlier.breakdown.measures.find((each) => each.measure === measure);
        if (!former || !comparable(measure)) return [];
        return [
          {
            measure,
            options: options.flatMap(({ option, counts }) => {
              const own = former.options.find((each) => each.option === option);
              if (!own) return [];
              const pairs = joined.map(({ earlier: rows, later: others }, at) =>
                pairOf(together(own.counts, rows), together(counts, others), of[at]!),
              );
              return [{ option, pairs }];
            }),
          },
        ];
      }),
    },
  ];
}

const peopleIn = ({ breakdown }: Side, rows: readonly number[]) =>
  sum(rows.map((row) => breakdown.rows[row]!.people));

/** Rows together are shown where each of them is. */
function together(counts: readonly Shown[], rows: readonly number[]): Shown {
  const shown = rows.flatMap((row) => counts[row] ?? []);
  return shown.length < rows.length ? null : sum(shown);
}
