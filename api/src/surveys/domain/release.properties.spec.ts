import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Answers } from './check-answers.js';
import { isSmall } from './five.js';
import { releaseOf, type Release } from './release.js';
import { noAnswer, type SurveyBody, type WaveTerms } from './survey-body.js';
import { addToTally, emptyTally } from './tally.js';
import { aQuestion, aSurvey } from './testing.js';

/**
 * The adversary has every number of the release, adds and subtracts as it likes, and knows that nobody is counted less than zero
 * times. It wins when it learns exactly how many people are in a group of one to four: those of one group, those with one answer,
 * or those of one group with one answer or with one of several.
 */
type Question = 'one' | 'several' | 'scale';
const groupKeys = ['a', 'b', 'c', noAnswer];
const terms: WaveTerms = { clusters: [], breakdowns: [['g'], ['h']] };

function survey(question: Question): SurveyBody {
  const asked = {
    one: aQuestion.one('q', ['x', 'y', 'z']),
    several: aQuestion.several('q', ['x', 'y']),
    scale: aQuestion.matrix('q', ['r'], ['k0', 'k1', 'k2', 'k3']),
  }[question];
  return aSurvey(
    aQuestion.one('g', ['a', 'b', 'c']),
    aQuestion.one('h', ['a', 'b', 'c']),
    // Ends the questions that results can be broken down by.
    aQuestion.several('between', ['i']),
    asked,
  );
}

const columns: Record<Question, string[]> = {
  one: ['x', 'y', 'z', noAnswer],
  several: ['', 'x', 'y', 'xy'],
  scale: ['k0', 'k1', 'k2', 'k3', noAnswer],
};

type Person = { g: number; h: number; q: number };
const answersOf = (question: Question, { g, h, q }: Person): Answers => {
  const column = columns[question][q]!;
  const said: Record<Question, Answers> = {
    one: column === noAnswer ? {} : { q: column },
    several: { q: [...column] },
    scale: column === noAnswer ? {} : { q: { r: column } },
  };
  return {
    ...(groupKeys[g] === noAnswer ? {} : { g: groupKeys[g]! }),
    ...(groupKeys[h] === noAnswer ? {} : { h: groupKeys[h]! }),
    ...said[question],
  };
};

/** A set of people, as a test of who belongs to it. */
type SetOf = (person: Person) => boolean;
const everybody: SetOf = () => true;

const saidOption =
  (question: Question, option: string): SetOf =>
  ({ q }) => {
    const column = columns[question][q]!;
    if (question !== 'several') {
      if (option === 'low') return ['k0', 'k1'].includes(column);
      return column === option;
    }
    return column.includes(option);
  };

/** Every number that the release says, with the people it counts. */
function saidBy(release: Release, question: Question): { set: SetOf; count: number }[] {
  if (release.answers === null) return [];
  const said = [{ set: everybody, count: release.answers }];
  const add = (set: SetOf, count: number | null) => {
    if (count !== null) said.push({ set, count });
  };
  for (const { measure, options, low } of release.measures) {
    if (!measure.startsWith('q')) continue;
    for (const { option, count } of options) add(saidOption(question, option), count);
    add(saidOption(question, 'low'), low);
  }
  for (const { key, rows, measures } of release.breakdowns) {
    const inRow =
      (at: number): SetOf =>
      (person) =>
        rows[at]!.groups.includes(groupKeys[key === 'g' ? person.g : person.h]!);
    rows.forEach(({ people }, at) => add(inRow(at), people));
    for (const { measure, options } of measures) {
      if (!measure.startsWith('q')) continue;
      for (const { option, counts } of options)
        counts.forEach((count, at) => {
          const chose = saidOption(question, option);
          add((person) => inRow(at)(person) && chose(person), count);
        });
    }
  }
  return said;
}

/** Every group that somebody could ask about. */
function groupsToAttack(question: Question): SetOf[] {
  const kinds = columns[question].length;
  const unions = Array.from({ length: 2 ** kinds - 1 }, (_, bits): SetOf => {
    return ({ q }) => (((bits + 1) >> q) & 1) === 1;
  });
  const groups: SetOf[] = [0, 1, 2, 3].flatMap((at): SetOf[] => [
    ({ g }) => g === at,
    ({ h }) => h === at,
  ]);
  return [
    ...groups,
    ...unions,
    ...groups.flatMap((group) =>
      unions.map(
        (union): SetOf =>
          (person) =>
            group(person) && union(person),
      ),
    ),
  ];
}

const released = (question: Question, people: readonly Person[]): Release => {
  const body = survey(question);
  const answers = people.map((person) => answersOf(question, person));
  return releaseOf(addToTally(emptyTally(), body, terms, answers), body, terms);
};

const aPerson = (question: Question) =>
  fc.record({
    // Uneven, as departments and opinions are.
    g: fc.constantFrom(0, 0, 0, 0, 1, 1, 1, 2, 3),
    h: fc.constantFrom(0, 0, 0, 1, 1, 2, 3),
    q: fc.constantFrom(
      ...columns[question].flatMap((_, at) => Array(at === 0 ? 6 : 5 - at).fill(at) as number[]),
    ),
  });
const anyQuestion = fc.constantFrom<Question>('one', 'several', 'scale');
const anyCrowd = anyQuestion.chain((question) =>
  fc.record({
    question: fc.constant(question),
    people: fc.array(aPerson(question), { minLength: 0, maxLength: 120, size: 'max' }),
  }),
);

const anySmallCrowd = anyQuestion.chain((question) =>
  fc.record({
    question: fc.constant(question),
    people: fc.array(
      fc.record({
        // The first ones more often, as departments and opinions are.
        g: fc.constantFrom(0, 0, 1, 1, ...smallSizes[question].groups.slice(2)),
        h: fc.constant(3),
        q: fc.constantFrom(0, ...smallSizes[question].answers),
      }),
      { minLength: 5, maxLength: 13, size: 'max' },
    ),
  }),
);

describe('nothing that is released', () => {
  it('is a number of one to four', () => {
    fc.assert(
      fc.property(anyCrowd, ({ question, people }) => {
        for (const { count, set } of saidBy(released(question, people), question)) {
          expect(isSmall(count)).toBe(false);
          expect(people.filter(set)).toHaveLength(count);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('lets a group of one to four be computed by adding and subtracting', () => {
    fc.assert(
      fc.property(anyCrowd, ({ question, people }) => {
        const cells = allCells(question);
        const known = new Span(cells.length);
        for (const { set } of saidBy(released(question, people), question))
          known.add(cells.map((cell) => (set(cell) ? 1n : 0n)));
        for (const set of groupsToAttack(question)) {
          if (!isSmall(people.filter(set).length)) continue;
          expect(known.holds(cells.map((cell) => (set(cell) ? 1n : 0n)))).toBe(false);
        }
      }),
      { numRuns: 120 },
    );
  });

  it('leaves only one possible size for a group of one to four, whatever is tried', () => {
    fc.assert(
      fc.property(anySmallCrowd, ({ question, people }) => {
        const cells = smallCells(question);
        const said = saidBy(released(question, people), question);
        const attacks = smallAttacks(question).filter((set) => isSmall(people.filter(set).length));
        const sizes = attacks.map(() => new Set<number>());
        for (const world of worldsOf(cells.length, people.length)) {
          const count = (set: SetOf) =>
            world.reduce((total, number, at) => total + (set(cells[at]!) ? number : 0), 0);
          if (said.some(({ set, count: wanted }) => count(set) !== wanted)) continue;
          attacks.forEach((set, at) => sizes[at]!.add(count(set)));
        }
        for (const possible of sizes) expect(possible.size).toBeGreaterThan(1);
      }),
      { numRuns: 40 },
    );
  });
});

const allCells = (question: Question): Person[] =>
  groupKeys.flatMap((_, g) =>
    groupKeys.flatMap((__, h) => columns[question].map((___, q) => ({ g, h, q }))),
  );

/**
 * Groups by answers, small enough to try everything. Where several can be chosen both of two are an answer as well: nobody outside
 * knows that nobody chose both, and the adversary must not be told.
 */
const smallSizes: Record<Question, { groups: number[]; answers: number[] }> = {
  one: { groups: [0, 1, 2], answers: [0, 1, 2] },
  several: { groups: [0, 1], answers: [0, 1, 2, 3] },
  scale: { groups: [0, 1, 2], answers: [0, 1, 2] },
};

function smallCells(question: Question): Person[] {
  const { groups, answers } = smallSizes[question];
  return groups.flatMap((g) => answers.map((q) => ({ g, q, h: 3 })));
}

function smallAttacks(question: Question): SetOf[] {
  const { groups, answers } = smallSizes[question];
  const unions = Array.from({ length: 2 ** answers.length - 1 }, (_, at) => at + 1);
  return [...groups, null].flatMap((group) =>
    unions.map(
      (bits): SetOf =>
        ({ g, q }) =>
          (group === null || g === group) && ((bits >> q) & 1) === 1,
    ),
  );
}

/** Every way in which so many people can be spread over so many cells. */
function* worldsOf(cells: number, people: number): Generator<number[]> {
  const world = Array(cells).fill(0) as number[];
  function* from(at: number, left: number): Generator<number[]> {
    if (at === world.length - 1) {
      world[at] = left;
      yield world;
      return;
    }
    for (let here = 0; here <= left; here += 1) {
      world[at] = here;
      yield* from(at + 1, left - here);
    }
  }
  yield* from(0, people);
}

/** What can be reached from known sums by adding and subtracting; over a large prime, which is as good as exact here. */
class Span {
  private static readonly prime = 2_305_843_009_213_693_951n;
  private readonly rows: bigint[][] = [];

  constructor(private readonly size: number) {}

  add(row: readonly bigint[]): void {
    const rest = this.reduced(row);
    if (rest.some((value) => value !== 0n)) this.rows.push(rest);
  }

  holds(row: readonly bigint[]): boolean {
    return this.reduced(row).every((value) => value === 0n);
  }

  private reduced(row: readonly bigint[]): bigint[] {
    const rest = [...row];
    for (const known of this.rows) {
      const lead = known.findIndex((value) => value !== 0n);
      if (rest[lead] === 0n) continue;
      const factor = (rest[lead]! * inverse(known[lead]!)) % Span.prime;
      for (let at = lead; at < this.size; at += 1)
        rest[at] = modulo(rest[at]! - factor * known[at]!);
    }
    return rest;
  }
}

const modulo = (value: bigint) =>
  ((value % 2_305_843_009_213_693_951n) + 2_305_843_009_213_693_951n) % 2_305_843_009_213_693_951n;

function inverse(value: bigint): bigint {
  let [result, base, exponent] = [1n, modulo(value), 2_305_843_009_213_693_949n];
  while (exponent > 0n) {
    if (exponent & 1n) result = (result * base) % 2_305_843_009_213_693_951n;
    base = (base * base) % 2_305_843_009_213_693_951n;
    exponent >>= 1n;
  }
  return result;
}
