/** Of one person: how many sessions they attended and which tiers they have met. */
export interface Standing {
  readonly attended: number;
  readonly tiersMet: readonly string[];
}

export interface Funnel {
  readonly enrolled: number;
  /** Came at least once. */
  readonly attended: number;
  /** Came to at least half of the planned sessions. */
  readonly halfway: number;
  /** How many have met each tier. */
  readonly ready: Readonly<Record<string, number>>;
}

/** Counts a cohort from those enrolled to those ready. Half is half of what was planned; of nothing planned nobody has come half the way. */
export function funnel(
  people: readonly Standing[],
  sessionsPlanned: number,
  tiers: readonly string[],
): Funnel {
  return {
    enrolled: people.length,
    attended: people.filter(({ attended }) => attended > 0).length,
    halfway: people.filter(({ attended }) => sessionsPlanned > 0 && attended * 2 >= sessionsPlanned)
      .length,
    ready: Object.fromEntries(
      tiers.map((tier) => [tier, people.filter(({ tiersMet }) => tiersMet.includes(tier)).length]),
    ),
  };
}
