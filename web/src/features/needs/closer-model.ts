import type { Breakdown, Difference, Results, SurveyItem, Wave, WaveRow } from './api-types.js';
import { brokenDown } from './results-model.js';

/** What a question can be looked at by: settled before the wave opened, or not and why. */
export interface Ways {
  /** Keys of breakdowns. */
  readonly settled: readonly string[];
  /** Questions that the next wave could be broken down by. */
  readonly nextTime: readonly string[];
  /** Questions that nothing is ever broken down by. */
  readonly never: readonly string[];
}

const crossing = '|';

/** Every question but the chosen one stands in one of the three. */
export function waysToLook(
  { items }: Pick<Results['survey'], 'items'>,
  settledBefore: Wave['breakdowns'],
  question: string,
): Ways {
  const used = new Set(settledBefore.flat());
  const first = items.findIndex(({ type }) => type !== 'one');
  const groupings = items.slice(0, first === -1 ? items.length : first).map(({ key }) => key);
  const others = items
    .filter(({ key, type }) => type !== 'open' && key !== question && !used.has(key))
    .map(({ key }) => key);
  return {
    settled: settledBefore.map((keys) => keys.join(crossing)),
    nextTime: others.filter((key) => groupings.includes(key)),
    never: others.filter((key) => !groupings.includes(key)),
  };
}

export type Look =
  | { kind: 'everybody' }
  /** The question is what groups are made of: how large they are is all that there is. */
  | { kind: 'groups'; breakdown: Breakdown }
  | { kind: 'by-group'; breakdown: Breakdown; measures: Breakdown['measures'] }
  /** Settled, but no group is large enough: everybody is the next larger one. */
  | { kind: 'too-small' }
  | { kind: 'next-time' }
  | { kind: 'never' };

/** What is shown of a question by something else; where nothing can be, why. */
export function lookAt(
  { release, survey }: Pick<Results, 'release' | 'survey'>,
  settledBefore: Wave['breakdowns'],
  { question, by }: { question: string; by: string },
): Look {
  const own = settledBefore.find((keys) => keys.includes(question))?.join(crossing);
  const breakdown = release.breakdowns.find(({ key }) => key === (by === '' ? own : by));
  if (own !== undefined && (by === '' || by === own))
    return breakdown === undefined ? { kind: 'too-small' } : { kind: 'groups', breakdown };
  if (by === '') return { kind: 'everybody' };
  const { settled, nextTime } = waysToLook(survey, settledBefore, question);
  if (!settled.includes(by)) return { kind: nextTime.includes(by) ? 'next-time' : 'never' };
  // Two questions that groups are made of are crossed only where that was settled.
  if (own !== undefined) return { kind: 'next-time' };
  const measures = breakdown === undefined ? [] : brokenDown(breakdown, { key: question });
  if (breakdown === undefined || measures.length === 0) return { kind: 'too-small' };
  return { kind: 'by-group', breakdown, measures };
}

/** Questions that can be chosen: all that are counted. */
export const countedQuestions = (items: readonly SurveyItem[]): readonly SurveyItem[] =>
  items.filter(({ type }) => type !== 'open');

/** Waves of the same survey that closed before this one, the latest first. */
export function earlierWaves(waves: readonly WaveRow[], wave: Wave): readonly WaveRow[] {
  const before = (a: Pick<Wave, 'closesOn' | 'id'>, b: Pick<Wave, 'closesOn' | 'id'>) =>
    a.closesOn === b.closesOn ? a.id < b.id : a.closesOn < b.closesOn;
  return waves.filter(
    (each) => each.survey === wave.survey && each.state === 'closed' && before(each, wave),
  );
}

type Pair = Difference['measures'][number]['low'];

export interface DifferenceLine {
  readonly measure: string;
  readonly option: string;
  /** Groups of the later wave; null for everybody. */
  readonly groups: readonly string[] | null;
  readonly of: { readonly earlier: number; readonly later: number };
  readonly pair: Pair;
}

const scales: readonly SurveyItem['type'][] = ['matrix', 'scale5', 'number'];

/** A question in both waves, of everybody or by group; empty where nothing of it can be compared. */
export function differenceLines(
  difference: Difference,
  { key: question, type }: Pick<SurveyItem, 'key' | 'type'>,
  by: string,
): readonly DifferenceLine[] {
  if (difference.answers === null) return [];
  const of = difference.answers;
  const own = <M extends { measure: string }>(measures: readonly M[]) =>
    measures.filter(({ measure }) => measure === question || measure.startsWith(`${question}.`));
  if (by === '')
    return own(difference.measures).flatMap(({ measure, options, low }) => [
      ...(scales.includes(type) ? [{ measure, option: 'low', groups: null, of, pair: low }] : []),
      // Of a row of a matrix its lower part, as by group: all of them would be a page that nobody reads.
      ...(measure === question ? options : [])
        .filter(({ option, earlier, later }) => option !== '' || earlier !== 0 || later !== 0)
        .map(({ option, ...pair }) => ({ measure, option, groups: null, of, pair })),
    ]);
  const breakdown = difference.breakdowns.find(({ key }) => key === by);
  if (breakdown === undefined) return [];
  return own(breakdown.measures).flatMap(({ measure, options }) =>
    options.flatMap(({ option, pairs }) =>
      breakdown.rows.flatMap(({ later, earlierPeople, laterPeople }, at) => {
        const pair = pairs[at];
        if (pair === undefined) return [];
        const inGroup = { earlier: earlierPeople, later: laterPeople };
        return [{ measure, option, groups: later, of: inGroup, pair }];
      }),
    ),
  );
}
