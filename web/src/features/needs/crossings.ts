const sign = '|';

/** Two questions in one value of a choice. */
export const pairValue = (a: string, b: string): string => `${a}${sign}${b}`;

/** Every two of them, in their order. */
export function pairsOf<T>(list: readonly T[]): readonly (readonly [T, T])[] {
  return list.flatMap((first, at) => list.slice(at + 1).map((second) => [first, second] as const));
}

/** What results are broken down by: two that are crossed stand in no other place (ADR 0017). */
export function breakdownsOf(chosen: readonly string[], crossed: string): string[][] {
  const pair = crossed.split(sign);
  if (crossed === '' || !pair.every((key) => chosen.includes(key)))
    return chosen.map((key) => [key]);
  return [pair, ...chosen.filter((key) => !pair.includes(key)).map((key) => [key])];
}
