import { five, hiddenParts, hiddenRows, isSmall, poolGroups, sum } from './five.js';
import { breakdownKey, groupsOf, measuresOf, type Measure } from './measures.js';
import { noAnswer, type SurveyBody, type WaveTerms } from './survey-body.js';
import { low, type GroupCounts, type Tally } from './tally.js';

/** A number, or null where it must not be shown. */
export type Shown = number | null;

export type OptionFigure = { option: string; count: Shown };

export type MeasureFigures = {
  measure: string;
  /** Options in their order, and at the end, unless several could be chosen, those who gave no answer. */
  options: OptionFigure[];
  /** Of a scale: how many are in its lower part. */
  low: Shown;
};

/** A row of a breakdown: one group, or small ones that are only shown together. */
export type GroupRow = { groups: string[]; people: number };

export type BreakdownFigures = {
  key: string;
  groupings: string[];
  rows: GroupRow[];
  /** Of what is counted by group: a number for each row, by option (of a scale its lower part). Measures of which nothing can be shown are absent. */
  measures: { measure: string; options: { option: string; counts: Shown[] }[] }[];
};

/**
 * Everything that is ever shown of a wave, at once: there is no other query, so no sequence of queries tells more.
 * `answers` is null where fewer than five answered; then there is nothing else.
 */
export type Release = {
  answers: Shown;
  measures: MeasureFigures[];
  breakdowns: BreakdownFigures[];
};

/**
 * The rule of five over the answers' cube. Each number of the release is nobody or at least five people, and so is whatever can
 * be computed from all of them together (ADR 0017).
 */
export function releaseOf(
  tally: Tally,
  body: Pick<SurveyBody, 'items'>,
  terms: WaveTerms,
): Release {
  if (tally.answers < five) return { answers: null, measures: [], breakdowns: [] };
  const measures = measuresOf(body, terms);
  const groupings = new Set(terms.breakdowns.flat());
  const counted = measures
    .filter(({ key }) => !groupings.has(key))
    .map((measure) => ({ measure, figures: figuresOf(measure, tally) }));
  return {
    answers: tally.answers,
    measures: counted.map(({ figures }) => figures),
    breakdowns: terms.breakdowns.flatMap((breakdown) =>
      breakdownOf(breakdown, tally, measures, counted),
    ),
  };
}

type Counted = { measure: Measure; figures: MeasureFigures };

function figuresOf(measure: Measure, { answers, counts }: Tally): MeasureFigures {
  // Where several can be chosen, those who chose none are told apart from nobody: with their number and that of one option, those
  // who chose only others could be computed.
  const options = measure.kind === 'several' ? measure.options : [...measure.options, noAnswer];
  const numbers = options.map((option) => counts[measure.key]![option] ?? 0);
  const lowSum = sum(numbers.slice(0, measure.low));
  const lowShown = measure.kind === 'scale' && !isSmall(lowSum) && !isSmall(answers - lowSum);
  const hidden = hiddenOf(measure, { numbers, answers, lowShown });
  return {
    measure: measure.key,
    options: options.map((option, at) => ({ option, count: hidden[at] ? null : numbers[at]! })),
    low: lowShown ? lowSum : null,
  };
}

function hiddenOf(
  { kind, low: lowOptions }: Measure,
  { numbers, answers, lowShown }: { numbers: number[]; answers: number; lowShown: boolean },
): boolean[] {
  // Each option is a whole of two parts, those who chose it and all others.
  if (kind === 'several') return numbers.map((count) => isSmall(count) || isSmall(answers - count));
  if (!lowShown) return hiddenParts(numbers);
  return [...hiddenParts(numbers.slice(0, lowOptions)), ...hiddenParts(numbers.slice(lowOptions))];
}

function breakdownOf(
  groupings: readonly string[],
  tally: Tally,
  measures: readonly Measure[],
  counted: readonly Counted[],
): BreakdownFigures[] {
  const key = breakdownKey(groupings);
  const found = tally.groups[key]!;
  const groups = groupsOf(groupings, measures).map((group) => ({
    group,
    ...(found[group] ?? { people: 0, counts: {} }),
  }));
  const { alone, together } = poolGroups(groups);
  const rows = [...alone.map((group) => [group]), ...(together.length > 0 ? [together] : [])];
  if (rows.filter((row) => peopleOf(row) > 0).length < 2) return [];
  return [
    {
      key,
      groupings: [...groupings],
      rows: rows.map((row) => ({
        groups: row.map(({ group }) => group),
        people: peopleOf(row),
      })),
      measures: counted.flatMap(({ measure, figures }) => {
        const options = byGroup(measure, figures, rows);
        return options.length > 0 ? [{ measure: measure.key, options }] : [];
      }),
    },
  ];
}

type Row = readonly GroupCounts[];

const peopleOf = (row: Row) => sum(row.map(({ people }) => people));

function byGroup(
  measure: Measure,
  { options, low: lowFigure }: MeasureFigures,
  rows: readonly Row[],
): { option: string; counts: Shown[] }[] {
  const inRow = (row: Row, option: string) =>
    sum(row.map(({ counts }) => counts[measure.key]?.[option] ?? 0));
  const shown = options.filter(({ count }) => count !== null).map(({ option }) => option);
  switch (measure.kind) {
    case 'scale':
      return lowFigure === null ? [] : table(rows, [low], inRow);
    case 'several':
      return shown.flatMap((option) => table(rows, [option], inRow));
    case 'one':
      return table(rows, shown, inRow);
  }
}

/** The options of a table in which everybody is in one of them or, as the last column, in none. */
function table(
  rows: readonly Row[],
  options: readonly string[],
  inRow: (row: Row, option: string) => number,
): { option: string; counts: Shown[] }[] {
  const numbers = rows.map((row) => options.map((option) => inRow(row, option)));
  const hidden = hiddenRows(numbers.map((row, at) => [...row, peopleOf(rows[at]!) - sum(row)]));
  if (hidden.every((each, at) => each || peopleOf(rows[at]!) === 0)) return [];
  return options.map((option, column) => ({
    option,
    counts: numbers.map((row, at) => (hidden[at] ? null : row[column]!)),
  }));
}
