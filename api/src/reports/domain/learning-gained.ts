import { five, joinUntilEnough } from '../../shared/five.js';
import type { Pair, Part } from './pair-sittings.js';
import { pairedDifference } from './paired-difference.js';

/** Somebody who sat both, and from which department; null where none is known. */
export type PairedPerson = Pair & { department: string | null };

/** Right answers of all questions, and the mean of each person's share. */
export type Side = { right: number; of: number; share: number };

export type Gain = {
  people: number;
  before: Side;
  after: Side;
  /** The mean of each person's own difference, and its interval of 95 %. */
  difference: number;
  interval: { from: number; to: number } | null;
};

/** All that is ever shown of a cohort's learning: one release, made once (ADR 0019). */
export type LearningGained = {
  overall: Gain;
  /** Empty where single questions are known of too few. */
  modules: (Gain & { module: string | null })[];
  /** Departments together, each group of five or more; empty where that would be one group. */
  clusters: (Gain & { departments: (string | null)[] })[];
  /** Whether some who sat one of the two on paper are not in it. */
  paperLeftOut: boolean;
};

/**
 * What people of a cohort know more than before. Everybody in it is in every figure, or in exactly one cluster of five or more: no
 * figure, and no difference between figures, speaks of fewer than five. Null below five.
 */
export function learningGained(
  paired: readonly PairedPerson[],
  modules: readonly { code: string }[],
): LearningGained | null {
  const { people, byModule } = whoCounts(paired);
  if (people.length < five) return null;
  return {
    overall: gainOf(people.map(({ before, after }) => [before, after])),
    modules: byModule ? gainByModule(people, modules) : [],
    clusters: gainByCluster(people),
    paperLeftOut: people.length < paired.length,
  };
}

/**
 * Of whom it is made. Figures by module of some and overall figures of all would tell about those between, so where most are known
 * by question the others are left out, and where few are nothing is told by module.
 */
export function whoCounts<T extends Pair>(
  paired: readonly T[],
): { people: readonly T[]; byModule: boolean } {
  const known = paired.filter(({ before, after }) => before.parts && after.parts);
  const byModule = known.length >= five && known.length * 2 >= paired.length;
  return byModule ? { people: known, byModule } : { people: paired, byModule: false };
}

type Count = { right: number; of: number };

function gainOf(pairs: readonly (readonly [Count, Count])[]): Gain {
  const { mean, interval } = pairedDifference(
    pairs.map(([before, after]) => shareOf(after) - shareOf(before)),
  )!;
  return {
    people: pairs.length,
    before: sideOf(pairs.map(([before]) => before)),
    after: sideOf(pairs.map(([, after]) => after)),
    difference: rounded(mean),
    interval: interval && { from: rounded(interval.from), to: rounded(interval.to) },
  };
}

function sideOf(counts: readonly Count[]): Side {
  const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
  return {
    right: sum(counts.map(({ right }) => right)),
    of: sum(counts.map(({ of }) => of)),
    share: rounded(sum(counts.map(shareOf)) / counts.length),
  };
}

const shareOf = ({ right, of }: Count) => (of === 0 ? 0 : right / of);

/** To a hundredth of a per cent: more would be noise. */
const rounded = (share: number) => Math.round(share * 10_000) / 10_000;

/** In the order of the programme. A module that not everybody was asked about is left out, rather than told of some. */
function gainByModule(
  people: readonly PairedPerson[],
  modules: readonly { code: string }[],
): LearningGained['modules'] {
  return [...modules.map(({ code }) => code), null].flatMap((module) => {
    const partOf = (parts: readonly Part[] | null) => parts?.find((part) => part.module === module);
    const pairs = people.flatMap(({ before, after }) => {
      const [first, second] = [partOf(before.parts), partOf(after.parts)];
      return first && second ? [[first, second] as const] : [];
    });
    return pairs.length === people.length ? [{ module, ...gainOf(pairs) }] : [];
  });
}

function gainByCluster(people: readonly PairedPerson[]): LearningGained['clusters'] {
  const departments = [...new Set(people.map(({ department }) => department))].sort(byName);
  const membersOf = (department: string | null) =>
    people.filter((person) => person.department === department);
  const clusters = joinUntilEnough(departments, (department) => membersOf(department).length);
  if (clusters.length < 2) return [];
  return clusters.map((cluster) => ({
    departments: cluster,
    ...gainOf(cluster.flatMap(membersOf).map(({ before, after }) => [before, after])),
  }));
}

/** A fixed order, so that the same people always give the same clusters; those without a department come last. */
const byName = (a: string | null, b: string | null) =>
  (a ?? '\u{ffff}') < (b ?? '\u{ffff}') ? -1 : 1;
