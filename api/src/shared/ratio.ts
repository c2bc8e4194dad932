/** An exact share, such as 21 right of 30. Kept as two whole numbers; compared by multiplication, never by division. */
export interface Ratio {
  readonly part: number;
  readonly whole: number;
}

/** Negative when `a` is smaller, positive when it is larger. A share of nothing is smaller than every other. */
export function compareRatios(a: Ratio, b: Ratio): number {
  if (a.whole === 0 || b.whole === 0) return Math.sign(a.whole) - Math.sign(b.whole);
  return a.part * b.whole - b.part * a.whole;
}

/** A share of nothing reaches no bar, not even one of zero. */
export function reaches(found: Ratio, bar: Ratio): boolean {
  return found.whole > 0 && compareRatios(found, bar) >= 0;
}

/** The smallest count that is at least so many per cent of a total: 75 % of 10 asks for 8. */
export function countForPercent(percent: number, total: number): number {
  return Math.ceil((percent * total) / 100);
}

/** A decimal as it is written in a settings file, made exact: 2.5 is 25 of 10. */
export function ratioFromDecimal(decimal: number): Ratio {
  const places = `${decimal}`.split('.')[1]?.length ?? 0;
  const whole = 10 ** places;
  return { part: Math.round(decimal * whole), whole };
}

/**
 * The only rounding of a share, for display: whole per cent, downwards, so that nobody reads 70 % below a bar of 70 %.
 * Null for a share of nothing.
 */
export function displayPercent({ part, whole }: Ratio): number | null {
  return whole === 0 ? null : Math.floor((part * 100) / whole);
}
