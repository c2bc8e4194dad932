import { calendarDate } from '../../shared/calendar-date.js';
import { instantOf } from '../../shared/instant.js';
import type { PairedPerson } from './learning-gained.js';
import type { Part, Sitting } from './pair-sittings.js';

/** A sitting on a device; what is right of the parts is right of the whole unless said. */
export function aSitting(overrides: Partial<Sitting> = {}): Sitting {
  const parts = overrides.parts === undefined ? [part('M1', 1, 1)] : overrides.parts;
  const sum = (of: (each: Part) => number) =>
    (parts ?? []).reduce((total, each) => total + of(each), 0);
  return {
    ...{ number: 1, origin: 'online', satOn: calendarDate('2026-03-02') },
    startedAt: instantOf('2026-03-02T09:00:00Z'),
    submittedAt: instantOf('2026-03-02T09:20:00Z'),
    ...{ right: sum(({ right }) => right), of: sum(({ of }) => of) },
    ...overrides,
    parts,
  };
}

export const part = (module: string | null, right: number, of: number): Part => ({
  ...{ module, right, of },
});

/** Somebody with one question on each of two modules before, and three after. */
export function aPairedPerson(
  department: string | null,
  [before, after]: readonly [readonly number[], readonly number[]] = [
    [0, 1],
    [2, 3],
  ],
): PairedPerson {
  const [m1 = 0, m2 = 0] = before;
  const [n1 = 0, n2 = 0] = after;
  return {
    department,
    before: aSitting({ parts: [part('M1', m1, 1), part('M2', m2, 1)] }),
    after: aSitting({
      ...{ satOn: calendarDate('2026-04-20'), startedAt: instantOf('2026-04-20T09:00:00Z') },
      parts: [part('M1', n1, 3), part('M2', n2, 3)],
    }),
  };
}

/** The same with the final test on paper, where single questions are not known. */
export function onPaper(person: PairedPerson): PairedPerson {
  return { ...person, after: { ...person.after, origin: 'paper', parts: null } };
}
